package dev.communique.parser.text;

import static com.google.common.base.Strings.lenientFormat;

import dev.communique.model.PartKind;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Span;

/**
 * Tells what stands where in a record: header, headline, dateline, running text, furniture.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Layout layout = LayoutFinder.create().find(TextRecord.of(text, "note.txt"));
 * layout.paragraphs().forEach(span -> System.out.println(span.in(layout.text())));
 * }</pre>
 */
public final class LayoutFinder {
  private final ParagraphJoiner joiner;
  private final BodySorter sorter;
  private final DatelineReader datelines;
  private final LanguageGuess languages = LanguageGuess.load();

  private LayoutFinder() {
    DateTokens dates = DateTokens.load();
    DatelineNames names = new DatelineNames();
    this.joiner = new ParagraphJoiner(new LineSorter(dates, names));
    this.datelines = new DatelineReader(names, dates);
    this.sorter = new BodySorter(dates, names);
  }

  /** {@return a finder with the built-in word lists} */
  public static LayoutFinder create() {
    return new LayoutFinder();
  }

  /** {@return what it is} */
  @Override
  public String toString() {
    return "LayoutFinder with the built-in word lists";
  }

  /**
   * {@return what stands where}
   *
   * @param record the record
   */
  public Layout find(TextRecord record) {
    LayoutDraft draft = new LayoutDraft(record, datelines);
    char[] letters = record.text().toCharArray(); // asked for one by one below
    int from = header(draft);
    sorter.sort(joiner.items(TextLines.of(record.text(), letters, from)), draft);
    language(draft, letters, from);
    return draft.build();
  }

  private static int header(LayoutDraft draft) {
    String text = draft.text();
    int first = Blanks.skip(text, 0, text.length());
    int lineStart = first;
    while (lineStart > 0 && !Blanks.isLineEnd(text.charAt(lineStart - 1))) {
      lineStart--;
    }
    HeaderLine header = HeaderLine.at(text, lineStart, text.length());
    if (header == null) {
      return 0;
    }
    draft.header = header;
    draft.part(PartKind.HEADER, header.start(), header.end());
    headerProblem(header, draft);
    return header.end();
  }

  private static void headerProblem(HeaderLine header, LayoutDraft draft) {
    if (header.form() == HeaderLine.Form.DAY) {
      return;
    }
    boolean month = header.form() == HeaderLine.Form.MONTH;
    String digits = draft.text().substring(header.digits(), header.end());
    draft.problems.add(
        problem(
            draft,
            month ? ProblemKind.MONTH_ONLY_HEADER : ProblemKind.MALFORMED_HEADER,
            Span.of(header.digits(), header.end()),
            month
                ? lenientFormat("The header gives a month and no day: %s.", digits)
                : lenientFormat("The header gives no date: %s.", digits)));
  }

  private void language(LayoutDraft draft, char[] letters, int from) {
    draft.language = languages.language(draft.text(), letters, from);
    if (!draft.language.equals("en") && !draft.language.equals("und")) {
      int first = Blanks.skip(draft.text(), from, draft.text().length());
      draft.problems.add(
          problem(
              draft,
              ProblemKind.UNSUPPORTED_LANGUAGE,
              Span.of(first, Blanks.skipBack(draft.text(), first, draft.text().length())),
              lenientFormat("The text is not English but looks like %s.", draft.language)));
    }
  }

  private static Problem problem(LayoutDraft draft, ProblemKind kind, Span span, String message) {
    Position position = draft.record.position().to(span.start());
    return new Problems(draft.record.source()).warning(kind, position, span, message);
  }
}
