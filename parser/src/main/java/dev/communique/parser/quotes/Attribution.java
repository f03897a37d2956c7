package dev.communique.parser.quotes;

import java.util.ArrayList;
import java.util.List;

/** Who said what, as ranges of words: in the making, one thread only. */
final class Attribution {
  /** A range of words; empty when {@code from == to}. */
  record Range(int from, int to) {
    static final Range NONE = new Range(-1, -1);

    boolean isPresent() {
      return from < to;
    }
  }

  final Range speaker;

  /** The words that name the speaker: the speaker's own, or what "who" refers to. */
  final Range named;

  final Range cue;
  final String rule;
  final List<Range> content = new ArrayList<>();

  Attribution(Range speaker, Range named, Range cue, String rule) {
    this.speaker = speaker;
    this.named = named;
    this.cue = cue;
    this.rule = rule;
  }

  Attribution add(int from, int to) {
    if (from < to) {
      content.add(new Range(from, to));
    }
    return this;
  }

  boolean isEmpty() {
    return content.isEmpty();
  }

  int start() {
    return content.get(0).from();
  }

  boolean covers(int word) {
    for (Range range : content) {
      if (range.from() <= word && word < range.to()) {
        return true;
      }
    }
    return false;
  }
}
