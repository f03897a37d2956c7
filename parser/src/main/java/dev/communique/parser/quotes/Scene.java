package dev.communique.parser.quotes;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.leaders.LeaderReading;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import java.util.Locale;

/** What the rules look at: the words, groups and quotation marks of one text. */
final class Scene {
  /** Words a search for a subject goes back; longer than any real sentence. */
  private static final int REACH = 250;

  final Words words;
  final LeaderReading people;
  final Clauses clauses;
  final QuotationMarks marks;

  /** Verbs of reporting, phrases that name a source, and nouns of saying, outside marks. */
  final Landmarks cueVerbs;

  final Landmarks sources;
  final Landmarks cueNouns;
  private long steps;

  Scene(Words words, LeaderReading people, Clauses clauses, QuotationMarks marks) {
    this.people = people;
    this.words = words;
    this.clauses = clauses;
    this.marks = marks;
    this.cueVerbs = Landmarks.of(words, marks, QuotesLexicon.CUE_VERB);
    this.sources = Landmarks.of(words, marks, QuotesLexicon.SOURCE);
    this.cueNouns = Landmarks.of(words, marks, QuotesLexicon.CUE_NOUN);
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
    CueVerb cue = words.value(clauses.head(group), QuotesLexicon.CUE_VERB);
    return cue != null
        && cue.takes(CueTake.SPEECH)
        && !clauses.isInfinitive(group)
        && !clauses.isGerund(group)
        && clauses.isPast(group);
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
      String pronoun = words.string(head).toLowerCase(Locale.ROOT);
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

  /**
   * Whether a passage looks like a name or title: its longer words are capitalised, no sign ends
   * it.
   */
  boolean isTitle(Passage passage) {
    for (int word = passage.from(); word < passage.to(); word++) {
      boolean longer = words.end(word) - words.start(word) > 3;
      if (longer && words.kind(word) == WordKind.LETTERS && !words.isCapitalised(word)) {
        return false;
      }
    }
    char last = words.text().charAt(words.end(passage.to() - 1) - 1);
    boolean named = passage.to() - passage.from() > 1 && passage.opener() > 0;
    boolean runsOn = last != '.' && last != '!' && last != '?';
    boolean inside = named && last == '.' && words.isGlued(passage.to() - 1) && !isSpoken(passage);
    return (words.isCapitalised(passage.from()) || words.kind(passage.from()) == WordKind.NUMBER)
        && (runsOn || inside);
  }

  /** Whether a comma or colon, or nothing, comes before a passage. */
  private boolean isSpoken(Passage passage) {
    return passage.opener() > 0 && words.kind(passage.opener() - 1) == WordKind.PUNCTUATION;
  }

  /** Whether words right before a passage say that it holds a name or term. */
  boolean isNobodys(Passage passage) {
    for (int word = Math.max(0, passage.opener() - 4); word < passage.opener(); word++) {
      if (words.endOf(word, QuotesLexicon.NOBODY) == passage.opener()) {
        return true;
      }
    }
    return false;
  }

  /** The subject of the main clause whose verb is the last before a word, or -1. */
  int mainSubject(int from, int word) {
    return subjectBefore(from, word, false);
  }

  /** Like {@link #mainSubject}, but a person in a subordinate clause is better than a thing. */
  int likelySubject(int from, int word) {
    return subjectBefore(from, word, true);
  }

  private int subjectBefore(int from, int word, boolean likely) {
    int found = -1;
    int inner = -1;
    int start = Math.max(from, word - REACH);
    boolean subordinate = false;
    for (int group = groupFrom(start);
        group < clauses.count() && clauses.start(group) < word;
        group++) {
      if (isQuoted(clauses.start(group))) {
        continue;
      }
      switch (clauses.kind(group)) {
        case SUBORDINATOR, RELATIVE, THAT:
          subordinate = true;
          break;
        case VERB:
          if (isFinite(group)) {
            int subject = clauses.subject(group);
            boolean inside =
                subject >= 0 && clauses.start(subject) >= from && !isQuoted(clauses.start(subject));
            if (inside && subordinate) {
              inner = subject;
            } else if (inside) {
              found = subject;
              inner = -1;
            }
            subordinate = false;
          }
          break;
        default:
          break;
      }
    }
    boolean thing = found >= 0 && !isNameLike(found);
    boolean better = found < 0 || thing && inner >= 0 && isNameLike(inner);
    return likely && better ? inner : found;
  }

  /** Whether the last verb before a word, not before {@code from}, is passive. */
  boolean isPassiveBefore(int word, int from) {
    int group = groupFrom(word) - 1;
    while (group >= 0 && clauses.start(group) >= from && !is(group, GroupKind.VERB)) {
      group--;
    }
    return is(group, GroupKind.VERB) && clauses.start(group) >= from && clauses.isPassive(group);
  }

  /** A noun with the title before it, its possessor and the names behind it, inside bounds. */
  Attribution.Range widen(int noun, int from, int to) {
    if (is(noun, GroupKind.PRONOUN)) {
      return new Attribution.Range(clauses.start(noun), clauses.end(noun));
    }
    int first = noun;
    while (clauses.start(first) > from
        && (is(first - 1, GroupKind.NOUN)
            || is(first - 1, GroupKind.POSSESSIVE) && is(first - 2, GroupKind.NOUN))
        && clauses.start(first - 1) >= from
        && !isGoverned(first - 1)
        && !clauses.takesClause(first - 1)) {
      first--;
    }
    int last = noun;
    while (is(last + 1, GroupKind.NOUN) && clauses.end(last + 1) <= to) {
      last++;
    }
    return new Attribution.Range(clauses.start(joined(first, from)), clauses.end(last));
  }

  /** {@code In his letter | Lund}: the noun before belongs to a preposition. */
  private boolean isGoverned(int noun) {
    return is(noun, GroupKind.NOUN) && is(noun - 1, GroupKind.PREPOSITION);
  }

  /** The first of the nouns that "and" joins to one, when they open their stretch. */
  private int joined(int noun, int from) {
    int first = noun;
    while (is(first - 1, GroupKind.CONJUNCTION)
        && isNominal(first - 2)
        && clauses.start(first - 2) >= from) {
      first -= 2;
    }
    boolean opens =
        clauses.start(first) == from
            || is(first - 1, GroupKind.COMMA)
            || is(first - 1, GroupKind.SUBORDINATOR)
            || is(first - 1, GroupKind.THAT);
    return opens ? first : noun;
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
