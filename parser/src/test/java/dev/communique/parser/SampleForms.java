package dev.communique.parser;

import com.google.common.collect.ImmutableMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The forms that real files in the dated-text format take, and how to see that a file has one. A
 * look at the characters alone, so that nothing rests on the rules under test.
 */
final class SampleForms {
  private static final String DATE = " date \\d{4}-\\d\\d-\\d\\d *\\R?";
  private static final String HEADER = "\\A" + DATE;
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu} ]+";
  private static final String PLACE = "(?m)^(" + DATE + ")?" + CAPITALS;

  /** Each form under its name in the corpus's own README. */
  static final ImmutableMap<String, Predicate<SampleFile>> ALL =
      ImmutableMap.<String, Predicate<SampleFile>>builder()
          .putAll(bytes())
          .putAll(records())
          .putAll(firstLines())
          .putAll(datelines())
          .putAll(paragraphs())
          .putAll(quotationMarks())
          .putAll(furniture())
          .build();

  private SampleForms() {}

  private static ImmutableMap<String, Predicate<SampleFile>> bytes() {
    return ImmutableMap.<String, Predicate<SampleFile>>builder()
        .put("UTF-8 with a byte order mark", f -> f.isIn("UTF-8") && f.text().startsWith("\uFEFF"))
        .put(
            "UTF-16 with a byte order mark",
            f -> f.isIn("UTF-16LE") && f.text().startsWith("\uFEFF"))
        .put("windows-1252", f -> f.isIn("windows-1252"))
        .put("lines that end in CR LF", has("\\A([^\\r\\n]*\\r\\n)+\\z"))
        .put("lines that end in CR alone", has("\\A([^\\r\\n]*\\r)+\\z"))
        .put("no-break blanks", has("\\u00A0"))
        .put("gzip", f -> f.ending().equals(".txt.gz") && f.text().startsWith(" date "))
        .put(
            "an archive with folders",
            f -> f.ending().equals(".zip") && has("\\w/\\w+/[\\w-]+\\.txt").test(f))
        .put(
            "one JSON object a line",
            f -> f.ending().equals(".jsonl") && has("\\A(\\{\"id\": .*\\}\\n){2,}\\z").test(f))
        .put(
            "comma-separated values",
            f -> f.ending().equals(".csv") && has("\\Aid,date,headline,text\\r\\n").test(f))
        .buildOrThrow();
  }

  private static ImmutableMap<String, Predicate<SampleFile>> records() {
    return ImmutableMap.of(
        "many records in one file", has("(?s)( date \\d{4}-\\d\\d-\\d\\d\\R.+\\R\\R){3}"),
        "header and text on one line", has("\\A date \\d{4}-\\d\\d-\\d\\d \\S"),
        "header alone on its line", has("\\A date \\d{4}-\\d\\d-\\d\\d *\\R"),
        "no header", f -> !has("(?m)^\\uFEFF?\\s*date \\d").test(f),
        "header with a month only", has("\\A date \\d{4}-\\d\\d "),
        "malformed header", has("\\A date \\d{4}-(1[3-9]|\\d\\d-[4-9]\\d)"));
  }

  private static ImmutableMap<String, Predicate<SampleFile>> firstLines() {
    return ImmutableMap.of(
        "first line: headline", has(HEADER + "\\p{Lu}\\w+ [^.:\\n]*[^.\\n]\\n\\n\\p{Lu}{4}"),
        "first line: lead", has(HEADER + "\\p{Lu}\\p{Ll}+ [^\\n]*\\.\\n\\n"),
        "first line: dateline and lead", has(HEADER + "\\p{Lu}{3,}[^\\n]*[-:—] \\p{Lu}\\p{Ll}"),
        "first line: caption", has("\\A[^\\n]*\\((\\w+)/\\w+\\)\\n\\n"),
        "first line: section name", has("\\A\\p{Lu}\\p{Ll}+\\n\\n"),
        "first line: outlet label", has(HEADER + "\\p{Lu}+ REPORT: "),
        "first line: page address", has(HEADER + "https://\\S+\\.html\\n"));
  }

  private static ImmutableMap<String, Predicate<SampleFile>> datelines() {
    String month = "(January|March|April|June|July|Nov\\.)";
    return ImmutableMap.<String, Predicate<SampleFile>>builder()
        .put("dateline with two agencies", has(PLACE + " \\(\\p{Lu}+, \\p{Lu}+\\) - "))
        .put(
            "dateline with month and day, two hyphens",
            has(PLACE + ", " + month + " \\d+ \\(\\p{Lu}+\\) -- "))
        .put(
            "dateline with day and month, em dash",
            has(PLACE + ", \\d+ " + month + " \\(\\p{Lu}+\\) — "))
        .put("dateline with a colon", has(PLACE + ": \\p{Lu}"))
        .put("dateline with the agency between slashes", has(PLACE + ", .*\\. /\\p{Lu}+/\\. "))
        .put("dateline without its first letter", has("date \\S+ TRELSAU \\("))
        .put("dateline with a lower-case month", has(PLACE + ", \\d+ june \\("))
        .put("date line with a source", has("(?m)^Date: \\d\\d/\\d\\d/\\d{4} \\| Source: \\p{Lu}"))
        .put(
            "date line of another calendar",
            has("(?m)^calendar>>\\p{Lu}\\w+ \\d+\\. \\d{4} Year \\d+"))
        .put(
            "date line with a time of day",
            has("(?m)^\\p{Lu}\\w+ \\d+, \\d{4} \\d\\d:\\d\\d [AP]M$"))
        .buildOrThrow();
  }

  private static ImmutableMap<String, Predicate<SampleFile>> paragraphs() {
    return ImmutableMap.of(
        "paragraphs by empty lines", has("(\\S\\n\\n\\S.*){2}"),
        "paragraphs by single line ends", has("\\A[^\\n]+(\\.\\n\\p{Lu}[^\\n]{40,}){2,}\\n\\z"),
        "paragraphs hard-wrapped", has("(?m)(^.{40,75}[\\p{Ll},]\\n(?=\\p{L})){2}"),
        "paragraphs glued after the full stop", has("\\p{Ll}{3}\\.\\p{Lu}\\p{Ll}"));
  }

  private static ImmutableMap<String, Predicate<SampleFile>> quotationMarks() {
    return ImmutableMap.of(
        "straight quotation marks", has("\"\\p{Lu}[^\"\\n]+\""),
        "curly quotation marks", has("“[^”\\n]+”"),
        "TeX quotation marks", has("``[^'\\n]+''"),
        "guillemets", has("«[^»\\n]+»"),
        "quotation marks that do not match", has("“[^”\\n\"]+\".*\"[^”\\n\"]+”"),
        "a quotation over several paragraphs", has("(\\n\\n“[^”\\n]+){2}\\n\\n“[^”\\n]+”"),
        "a quotation never closed", has("“[^”]+\\z"));
  }

  private static ImmutableMap<String, Predicate<SampleFile>> furniture() {
    return ImmutableMap.<String, Predicate<SampleFile>>builder()
        .put("caption between paragraphs", has("\\n\\nPhoto: [^\\n]+\\n\\n"))
        .put("byline", has("\\n\\nBy \\p{Lu}\\w+ \\p{Lu}\\w+\\n\\n"))
        .put("credits", has("\\n\\nEditing by [^\\n]+\\n\\n© "))
        .put("related-story line", has("\\n\\nRelated: "))
        .put("end mark -0-", has("\\n-0-\\n"))
        .put("end mark (END)", has("\\n\\(END\\)\\n"))
        .put("another story after \"More From\"", has("\\n\\nMore From [^\\n]+\\n\\n" + CAPITALS))
        .put("not English", has("\\bpresidenta de\\b"))
        .buildOrThrow();
  }

  private static Predicate<SampleFile> has(String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    return file -> compiled.matcher(file.text()).find();
  }
}
