package dev.communique.parser.quotes;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.leaders.LeaderReading;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** What the rules look at: the words, groups and quotation marks of one text. */
final class Scene {
  final Words words;
  final LeaderReading people;
  final Clauses clauses;
  final QuotationMarks marks;

  /** Where the rules begin, outside marks. */
  final Landmarks landmarks;

  final PassageShapes shapes;
  final Doers doers;
  private final CueVerbs cueVerbs;

  /** The walk for the landmarks looks at each word. */
  private long steps;

  Scene(Words words, LeaderReading people, Clauses clauses) {
    this.people = people;
    this.words = words;
    this.clauses = clauses;
    this.cueVerbs = CueVerbs.of(words.lexicon());
    this.landmarks = Landmarks.of(words);
    this.steps = words.count();
    this.marks = QuotationMarks.find(words, landmarks.marks);
    this.landmarks.keepOutside(marks);
    this.shapes = new PassageShapes(this);
    this.doers = new Doers(this);
  }

  /** How often anything was looked at: the tests' measure of time. */
  long steps() {
    return steps + marks.steps();
  }

  boolean isQuoted(int word) {
    steps++;
    return marks.at(word) >= 0;
  }

  /** Whether a group exists, lies outside quotation marks and is of a kind. */
  boolean is(int group, GroupKind kind) {
    return clauses.is(group, kind) && !isQuoted(clauses.start(group));
  }

  /** Whether a verb group makes a clause; "said" behind a noun does, whatever follows. */
  boolean isFinite(int group) {
    if (clauses.isFinite(group)) {
      return true;
    }
    CueVerb cue = cueVerb(clauses.head(group));
    return cue != null
        && cue.takes(CueTake.SPEECH)
        && !clauses.isInfinitive(group)
        && !clauses.isGerund(group)
        && clauses.isPast(group);
  }

  /** The verb of reporting that starts at a word; null when none does. */
  @Nullable CueVerb cueVerb(int word) {
    return cueVerbs.at(words, word);
  }

  /** The word after it, its particle included; the word itself when none starts there. */
  int cueVerbEnd(int word) {
    return cueVerbs.endOf(words, word);
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

  boolean isColon(int word) {
    return word >= 0 && words.kind(word) == WordKind.PUNCTUATION && words.first(word) == ':';
  }

  /** The noun that a stretch of words starts with, or -1. */
  int firstNoun(int from, int to) {
    int group = groupFrom(from);
    while (is(group, GroupKind.ADVERB) || is(group, GroupKind.CONJUNCTION)) {
      group++;
    }
    return isNominal(group) && clauses.end(group) <= to ? group : -1;
  }

  boolean isComma(int word) {
    return word >= 0 && words.kind(word) == WordKind.PUNCTUATION && words.first(word) == ',';
  }

  /** Whether anything but punctuation stands in a range of words. */
  boolean hasWord(int from, int to) {
    for (int word = from; word < to; word++) {
      if (isWord(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is spelt like this, in any case. */
  boolean isWord(int word, String expected) {
    steps++;
    int length = words.end(word) - words.start(word);
    return length == expected.length()
        && words.text().regionMatches(true, words.start(word), expected, 0, length);
  }

  boolean isWord(int word) {
    steps++;
    return switch (words.kind(word)) {
      case LETTERS, NUMBER, ORDINAL, MIXED -> true;
      default -> false;
    };
  }

  /** Whether a noun group ends in a noun of thought or feeling: "his deep condolences". */
  boolean isStance(int group) {
    for (int word = clauses.start(group); word < clauses.end(group); word++) {
      if (words.endOf(word, QuotesLexicon.STANCE) == clauses.end(group)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a noun group may be a person or body: "he" or "she", or capitalised in running text.
   */
  boolean isPersonLike(int group) {
    int head = clauses.head(group);
    if (is(group, GroupKind.PRONOUN)) {
      String pronoun = words.lower(head);
      return pronoun.equals("he") || pronoun.equals("she");
    }
    // A single word that opens its sentence has its capital from there: it must be a known name.
    boolean bare = clauses.start(group) == head && opensSentence(head);
    return words.isCapitalised(head) && (!bare || people.mentionAt(head).isPresent());
  }

  /** Whether a word is the first of its sentence, where a capital tells nothing. */
  boolean opensSentence(int word) {
    return word == words.sentenceStart(words.sentenceOf(word));
  }

  /** Whether a noun group is a name or a pronoun. */
  boolean isNameLike(int group) {
    return is(group, GroupKind.PRONOUN) || words.isCapitalised(clauses.head(group));
  }

  /** Whether a finite verb stands outside marks in a range of words. */
  boolean hasFiniteVerb(int from, int to) {
    for (int group = groupFrom(from);
        group < clauses.count() && clauses.start(group) < to;
        group++) {
      if (is(group, GroupKind.VERB) && isFinite(group)) {
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
