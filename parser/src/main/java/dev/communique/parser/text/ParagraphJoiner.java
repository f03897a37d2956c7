package dev.communique.parser.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Joins the lines of hard-wrapped and of broken paragraphs. Immutable. */
final class ParagraphJoiner {
  /** No longer line is taken for one that was wrapped. */
  private static final int WIDEST = 200;

  /** Lines are wrapped when two breaks in five stand inside a sentence. */
  private static final double WRAPPED_SHARE = 0.4;

  private final LineSorter sorter;

  ParagraphJoiner(LineSorter sorter) {
    this.sorter = sorter;
  }

  List<Item> items(TextLines lines) {
    LineKind[] kinds = new LineKind[lines.count()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = sorter.kind(lines, i);
    }
    return join(lines, kinds, Wrapping.of(lines, kinds));
  }

  private List<Item> join(TextLines lines, LineKind[] kinds, Wrapping wrapping) {
    List<Item> items = new ArrayList<>(kinds.length);
    int first = 0;
    for (int i = 0; i < lines.count(); i++) {
      LineKind next = i + 1 < kinds.length ? kinds[i + 1] : LineKind.END;
      boolean goesOn =
          switch (next) {
            case TEXT -> wrapping.goesOn(i);
            case CAPTION -> wrapping.isCutCaption(i);
            default -> false;
          };
      if (!goesOn || kinds[i] != LineKind.TEXT) {
        add(items, lines, kinds[i], lines.start(first), lines.end(i));
        first = i + 1;
      }
    }
    return items;
  }

  /** One item, or two where an author's name opens a line that gives a date. */
  private void add(List<Item> items, TextLines lines, LineKind kind, int start, int end) {
    int date = kind == LineKind.DATE_LINE ? sorter.dateStart(lines.text(), start, end) : start;
    if (date > start) {
      items.add(new Item(LineKind.BYLINE, start, Blanks.skipBack(lines.text(), start, date)));
    }
    items.add(new Item(kind, date, end));
  }

  /** How the lines of one text are broken. */
  private record Wrapping(TextLines lines, boolean wrapped, int width) {

    static Wrapping of(TextLines lines, LineKind[] kinds) {
      int[] lengths = new int[lines.count()];
      int pairs = 0;
      int inside = 0;
      for (int i = 0; i + 1 < lines.count(); i++) {
        boolean pair = kinds[i] == LineKind.TEXT && kinds[i + 1] == LineKind.TEXT;
        if (pair && !lines.isAfterGap(i + 1)) {
          lengths[pairs++] = lines.length(i);
          inside += isInsideSentence(lines, i) ? 1 : 0;
        }
      }
      Arrays.sort(lengths, 0, pairs);
      int width = pairs == 0 ? 0 : lengths[(int) (0.9 * (pairs - 1))];
      boolean wrapped = pairs > 0 && inside >= WRAPPED_SHARE * pairs && width <= WIDEST;
      return new Wrapping(lines, wrapped, width);
    }

    /** Whether the next line goes on with the paragraph of this one. */
    boolean goesOn(int line) {
      if (lines.isAfterGap(line + 1)) {
        return isInsideSentence(lines, line) && lines.length(line) > 3;
      }
      if (isInsideSentence(lines, line)) {
        return true;
      }
      boolean headline = line == 0 && isTitle(line);
      return wrapped && !headline && !isIndented(line + 1) && isFull(line);
    }

    /** The lines of a wrapped caption, of which only the last one names the picture's credit. */
    boolean isCutCaption(int line) {
      return !lines.isAfterGap(line + 1) && isInsideSentence(lines, line);
    }

    /** {@code President Lund Sends Letter To President Falk} and a new sentence below it. */
    private boolean isTitle(int line) {
      int longWords = 0;
      int at = lines.start(line);
      while (at < lines.end(line)) {
        int to = at;
        while (to < lines.end(line) && !Blanks.isBlank(lines.text().charAt(to))) {
          to++;
        }
        if (to - at >= 5 && Character.isLowerCase(lines.text().charAt(at))) {
          return false;
        }
        longWords += to - at >= 5 ? 1 : 0;
        at = Blanks.skip(lines.text(), to, lines.end(line));
      }
      return longWords >= 2;
    }

    /** The next word had no room, or the line ends in the middle of a sentence near the margin. */
    private boolean isFull(int line) {
      int length = lines.length(line);
      if (length + 1 + firstWordLength(line + 1) > width) {
        return true;
      }
      boolean open =
          !Sentences.endsSentence(lines.text(), lines.start(line), lines.end(line))
              && ",:;".indexOf(lines.last(line)) < 0;
      return open && length >= 0.7 * width;
    }

    private int firstWordLength(int line) {
      int at = lines.start(line);
      while (at < lines.end(line) && !Blanks.isBlank(lines.text().charAt(at))) {
        at++;
      }
      return at - lines.start(line);
    }

    private boolean isIndented(int line) {
      int start = lines.start(line);
      return start > 1
          && !Blanks.isLineEnd(lines.text().charAt(start - 1))
          && !Blanks.isLineEnd(lines.text().charAt(start - 2));
    }

    private static boolean isInsideSentence(TextLines lines, int line) {
      char next = lines.first(line + 1);
      char last = lines.last(line);
      boolean goesOn =
          Character.isDigit(next)
              ? last == ',' || Character.isLetter(last)
              : Character.isLowerCase(next);
      return goesOn
          && ":;".indexOf(lines.last(line)) < 0
          && !Sentences.endsSentence(lines.text(), lines.start(line), lines.end(line));
    }
  }
}
