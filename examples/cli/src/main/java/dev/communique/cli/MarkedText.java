package dev.communique.cli;

import com.google.common.base.Strings;
import dev.communique.model.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Prints a text in lines of bounded width, numbered as in the text, and under each line what was
 * found in it: a line under the words, then what they are.
 */
final class MarkedText {
  private static final int WIDTH = 96;
  private static final String MARGIN = "      ";

  private final String text;
  private final List<Mark> marks;
  private final boolean hasColours;
  private final Writer out;

  MarkedText(String text, List<Mark> marks, boolean hasColours, Writer out) {
    this.text = text;
    this.marks = marks;
    this.hasColours = hasColours;
    this.out = out;
  }

  void print() throws IOException {
    int number = 1;
    for (int start = 0; start < text.length(); number++) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      printLine(number, start, end);
      start = end + 1;
    }
  }

  /** One line of the text, on as many lines as it needs. */
  private void printLine(int number, int start, int end) throws IOException {
    String margin = Strings.padStart(number + "  ", MARGIN.length(), ' ');
    int from = start;
    do {
      int to = breakBefore(from, end);
      out.append((margin + shown(from, to)).stripTrailing()).append('\n');
      printMarks(Span.of(from, to));
      margin = MARGIN;
      from = to;
    } while (from < end);
  }

  /** Where the line that starts at {@code from} ends: after a blank, if there is one. */
  private int breakBefore(int from, int end) {
    if (end - from <= WIDTH) {
      return end;
    }
    int blank = text.lastIndexOf(' ', from + WIDTH);
    if (blank > from) {
      return blank + 1;
    }
    int cut = from + WIDTH;
    return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
  }

  private void printMarks(Span line) throws IOException {
    for (Mark mark : marks) {
      if (mark.span().overlaps(line)) {
        out.append(MARGIN).append(under(mark, line)).append('\n');
      }
    }
  }

  private String under(Mark mark, Span line) {
    int start = Math.max(mark.span().start(), line.start());
    int end = Math.min(mark.span().end(), line.end());
    String indent = " ".repeat(PlainText.width(shown(line.start(), start)));
    String under = mark.line(PlainText.width(shown(start, end).stripTrailing()));
    boolean continues = start > mark.span().start();
    String label = PlainText.oneLine(mark.label());
    return indent + coloured(continues ? under : under + " " + label, mark.colour());
  }

  private String coloured(String words, int colour) {
    return hasColours ? "\u001b[" + colour + "m" + words + "\u001b[0m" : words;
  }

  private String shown(int from, int to) {
    return PlainText.visible(text.substring(from, to));
  }
}
