package dev.communique.parser.text;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells pictures' captions by their credits. Immutable. */
final class Captions {
  private static final int LONGEST = 400;
  static final int LONGEST_CREDIT = 60;
  private static final int LONGEST_BRACKET = 40;
  private static final Marks CREDIT_MARKS = Marks.of(":—-/");

  /** Each holds one of the marks. */
  private static final ImmutableList<Credit> CREDITS =
      Stream.of(
              "PHOTO:",
              "Photo:",
              "Credit:",
              "Picture:",
              "Image:",
              "— Photo",
              "- Photo",
              "/Getty Images")
          .map(Credit::of)
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableList<String> PICTURE_WORDS =
      ImmutableList.of(
          "(l)",
          "(r)",
          "(c)",
          "(left",
          "(right",
          "(center",
          "(centre",
          "(front",
          "(file",
          " photo ",
          " photo,",
          " photograph",
          " image ",
          " image,",
          " picture ",
          " picture,");

  /** Starts of what stands in a caption's last bracket. */
  private static final ImmutableList<String> BRACKET_STARTS =
      ImmutableList.of("photo", "image", "picture", "credit", "source", "file");

  /** Ends of what stands in a caption's last bracket. */
  private static final ImmutableList<String> BRACKET_ENDS =
      ImmutableList.of("photo", "photos", " pic", "file", "/pool", "getty images");

  /** Words of a credit, and where its mark stands in them. */
  private record Credit(String words, int mark) {
    static Credit of(String words) {
      int mark = 0;
      while (!CREDIT_MARKS.has(words.charAt(mark))) {
        mark++;
      }
      return new Credit(words, mark);
    }
  }

  private final DatelineNames names;

  Captions(DatelineNames names) {
    this.names = names;
  }

  /** A line that names its picture's credit near its end. */
  boolean isCredited(String text, int start, int end) {
    if (end - start > LONGEST) {
      return false;
    }
    for (int at = Math.max(start, end - LONGEST_CREDIT); at < end; at++) {
      if (CREDIT_MARKS.has(text.charAt(at))
          && isCredit(text, at, Math.max(start, end - LONGEST_CREDIT), end)) {
        return true;
      }
    }
    return isPhotographed(bracket(text, start, end));
  }

  /** Whether the mark at an offset is that of a credit inside {@code [from,end)}. */
  private static boolean isCredit(String text, int at, int from, int end) {
    for (Credit credit : CREDITS) {
      int start = at - credit.mark;
      if (start >= from
          && start + credit.words.length() <= end
          && text.startsWith(credit.words, start)) {
        return true;
      }
    }
    return false;
  }

  static boolean endsInBracket(String text, int end) {
    char last = text.charAt(end - 1);
    return last == ')' || last == ']';
  }

  /** A line without a sentence's end that closes with an agency: {@code … (AFP)}. */
  boolean isCaption(String text, int start, int end) {
    String credit = bracket(text, start, end);
    if (credit.isEmpty() || !names.isAgencies(credit)) {
      return false;
    }
    int before = Blanks.skipBack(text, start, end - credit.length() - 2);
    return before > start && !Sentences.endsSentence(text, start, before);
  }

  /**
   * Whether a sentence that an agency signs tells of a picture: {@code Lund (L) and Falk. (AFP)}.
   */
  boolean isPicture(String text, int start, int end) {
    if (end - start > LONGEST || !names.isAgencies(bracket(text, start, end))) {
      return false;
    }
    String words = text.substring(start, end).toLowerCase(Locale.ROOT);
    return PICTURE_WORDS.stream().anyMatch(words::contains);
  }

  /** What stands in the bracket that ends the line, empty when none does. */
  private static String bracket(String text, int start, int end) {
    if (!endsInBracket(text, end) || end - start > LONGEST) {
      return "";
    }
    int from = Math.max(start + 1, end - LONGEST_BRACKET);
    char mark = text.charAt(end - 1) == ')' ? '(' : '[';
    int open = Search.last(text, mark, from, end);
    return open < 0 ? "" : text.substring(open + 1, end - 1);
  }

  private static boolean isPhotographed(String credit) {
    String lower = credit.toLowerCase(Locale.ROOT);
    return !lower.isEmpty()
        && (BRACKET_ENDS.stream().anyMatch(lower::endsWith)
            || BRACKET_STARTS.stream().anyMatch(lower::startsWith));
  }
}
