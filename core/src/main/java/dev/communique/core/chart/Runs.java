package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Words of one or another style, put into lines of a width. */
final class Runs {
  /** Some words of one style on a line. */
  record Run(String style, String words) {}

  private final double width;
  private final double size;
  private final List<ImmutableList<Run>> lines = new ArrayList<>();
  private final List<Run> line = new ArrayList<>();
  private double taken;

  Runs(double width, double size) {
    this.width = width;
    this.size = size;
  }

  void add(String style, String text) {
    for (String word : text.split("(?<= )", -1)) {
      for (String piece : Label.lines(word, width, size)) {
        addWord(style, piece);
      }
    }
  }

  private void addWord(String style, String word) {
    if (word.isEmpty()) {
      return;
    }
    double wide = Label.width(word, size);
    if (taken + Label.width(word.stripTrailing(), size) > width && taken > 0) {
      endLine();
    }
    int last = line.size() - 1;
    if (last >= 0 && line.get(last).style().equals(style)) {
      line.set(last, new Run(style, line.get(last).words() + word));
    } else {
      line.add(new Run(style, word));
    }
    taken += wide;
  }

  private void endLine() {
    lines.add(ImmutableList.copyOf(line));
    line.clear();
    taken = 0;
  }

  ImmutableList<ImmutableList<Run>> lines() {
    ImmutableList.Builder<ImmutableList<Run>> all = ImmutableList.builder();
    all.addAll(lines);
    return line.isEmpty() ? all.build() : all.add(ImmutableList.copyOf(line)).build();
  }
}
