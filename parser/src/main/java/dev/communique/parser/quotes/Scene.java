package dev.communique.parser.quotes;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;

/** What the rules look at: the words, groups and quotation marks of one text. */
final class Scene {
  final Words words;
  final Clauses clauses;
  final QuotationMarks marks;

  Scene(Words words, Clauses clauses, QuotationMarks marks) {
    this.words = words;
    this.clauses = clauses;
    this.marks = marks;
  }

  boolean isQuoted(int word) {
    return marks.at(word) >= 0;
  }

  /** Whether a group exists, lies outside quotation marks and is of a kind. */
  boolean is(int group, GroupKind kind) {
    return clauses.is(group, kind) && !isQuoted(clauses.start(group));
  }

  boolean isNominal(int group) {
    return is(group, GroupKind.NOUN) || is(group, GroupKind.PRONOUN);
  }

  /** The first group that starts at a word or later. */
  int groupFrom(int word) {
    if (word >= words.count()) {
      return clauses.count();
    }
    int group = clauses.groupAt(word);
    return clauses.start(group) < word ? group + 1 : group;
  }

  /** The passage whose last mark is right before a word, a comma between passed over; -1. */
  int passageBefore(int word) {
    int last = word - 1;
    if (last >= 0 && isComma(last)) {
      last--;
    }
    return last < 0 ? -1 : marks.at(last);
  }

  boolean isComma(int word) {
    return words.kind(word) == WordKind.PUNCTUATION && words.first(word) == ',';
  }

  /** Whether a passage ends in a sign that closes speech: {@code "We agree," she said}. */
  boolean endsLikeSpeech(Passage passage) {
    int last = passage.to() - 1;
    char c = words.text().charAt(words.end(last) - 1);
    boolean inside =
        c == ',' || c == '.' || c == '?' || c == '!' || c == '…' || c == '-' || c == '—';
    return inside || passage.after() < words.count() && isComma(passage.after());
  }

  /** Whether a passage holds at least one sentence: starts like one and ends like speech. */
  boolean isSentence(Passage passage) {
    int first = passage.from();
    while (first < passage.to() && !isWord(first)) {
      first++;
    }
    return first < passage.to()
        && (words.isCapitalised(first) || words.kind(first) == WordKind.NUMBER)
        && endsLikeSpeech(passage);
  }

  boolean isWord(int word) {
    return switch (words.kind(word)) {
      case LETTERS, NUMBER, ORDINAL, MIXED -> true;
      default -> false;
    };
  }

  /** Whether a finite verb stands outside marks in a range of words. */
  boolean hasFiniteVerb(int from, int to) {
    for (int group = groupFrom(from);
        group < clauses.count() && clauses.start(group) < to;
        group++) {
      if (is(group, GroupKind.VERB) && clauses.isFinite(group)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a passage stands in a range of words. */
  boolean hasPassage(int from, int to) {
    int next = marks.from(from);
    return next < marks.passages().size() && marks.passages().get(next).opener() < to;
  }
}
