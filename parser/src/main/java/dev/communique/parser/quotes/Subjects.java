package dev.communique.parser.quotes;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.quotes.Attribution.Range;

/**
 * Finds who is the subject of a verb of reporting. Quotation marks are walls: a subject stands in
 * the stretch of words outside marks that its verb is in, unless the verb shares that of another.
 */
final class Subjects {
  private static final int FRONT_REACH = 120;

  private final Scene scene;
  private final Clauses clauses;

  Subjects(Scene scene) {
    this.scene = scene;
    this.clauses = scene.clauses;
  }

  /** {@code citing the letter it said it had}: the pronoun opens a relative clause. */
  boolean isReducedRelative(Range speaker) {
    int group = speaker.isPresent() ? clauses.groupAt(speaker.from()) : -1;
    return clauses.is(group, GroupKind.PRONOUN)
        && scene.is(group - 1, GroupKind.NOUN)
        && scene.is(group - 2, GroupKind.VERB);
  }

  /** {@code at one point calling}: the noun before belongs to a preposition other than "with". */
  private boolean isGoverned(int noun) {
    int first = clauses.phraseStart(noun);
    return scene.is(first - 1, GroupKind.PREPOSITION)
        && !scene.isWord(clauses.start(first - 1), "with");
  }

  /** A form in -ing behind a comma, or a verb right behind "and": it has the subject of another. */
  boolean isShared(int verb) {
    int before = verb - 1;
    while (before >= 0 && scene.is(before, GroupKind.ADVERB)) {
      before--;
    }
    if (clauses.isGerund(verb)) {
      return !scene.is(before, GroupKind.NOUN) || isGoverned(before);
    }
    return scene.is(before, GroupKind.CONJUNCTION);
  }

  Range subject(int verb, int from) {
    int start = clauses.start(verb);
    int relative = relativeBefore(verb);
    if (relative >= 0 && clauses.start(relative) >= from) {
      return new Range(clauses.start(relative), clauses.end(relative));
    }
    int segment = segmentStart(start, from);
    if (clauses.isInfinitive(verb) || isShared(verb)) {
      int near =
          clauses.isGerund(verb) || clauses.isInfinitive(verb) ? -1 : nearSubject(verb, segment);
      if (near < 0 && clauses.isGerund(verb)) {
        near = trailingPronoun(verb, segment);
      }
      int main = near >= 0 ? near : scene.doers.likelySubject(from, start);
      if (main < 0 && clauses.isGerund(verb)) {
        main = subjectBehind(verb);
      }
      if (main < 0) {
        main = clauses.subject(verb);
      }
      main = main >= 0 && clauses.start(main) >= from ? main : -1;
      return main < 0 ? Range.NONE : scene.doers.widen(main, from, start);
    }
    int noun = frontSubject(verb, segment);
    if (noun < 0) {
      int opening = segmentSubject(verb, segment);
      if (opening >= 0) {
        return joined(opening, verb);
      }
    }
    if (noun < 0) {
      noun = clauses.subject(verb);
    }
    if (noun < 0 || clauses.start(noun) < segment || scene.isQuoted(clauses.start(noun))) {
      int near = nearSubject(verb, segment);
      noun = near >= 0 || noun >= 0 && clauses.start(noun) < from ? near : noun;
    }
    boolean usable = noun >= 0 && !scene.isQuoted(clauses.start(noun));
    return usable
        ? scene.doers.widen(noun, Math.min(segment, clauses.start(noun)), start)
        : Range.NONE;
  }

  /** {@code Lund left, though he used harder words, saying …}: the clause before is the nearest. */
  private int trailingPronoun(int verb, int segment) {
    for (int group = verb - 1; group > 0 && clauses.start(group) >= segment; group--) {
      if (scene.is(group, GroupKind.VERB) && scene.isFinite(group)) {
        int subject = clauses.subject(group);
        boolean trailing =
            scene.is(subject, GroupKind.PRONOUN)
                && scene.isPersonLike(subject)
                && scene.doers.mainSubject(segment, clauses.start(subject)) >= 0;
        return trailing && opensBehindComma(subject, segment) ? subject : -1;
      }
    }
    return -1;
  }

  private boolean opensBehindComma(int subject, int segment) {
    for (int group = subject - 1; group > 0 && clauses.start(group) >= segment; group--) {
      if (scene.is(group, GroupKind.SUBORDINATOR)) {
        return scene.is(group - 1, GroupKind.COMMA);
      }
      if (scene.is(group, GroupKind.VERB)) {
        return false;
      }
    }
    return false;
  }

  /** A noun with what "and" and possessives join to it, up to a verb. */
  private Range joined(int noun, int verb) {
    int last = noun;
    while (last + 1 < verb
        && (scene.is(last + 1, GroupKind.NOUN)
            || last + 2 < verb
                && scene.is(last + 2, GroupKind.NOUN)
                && (scene.is(last + 1, GroupKind.POSSESSIVE)
                    || scene.is(last + 1, GroupKind.CONJUNCTION)))) {
      last += scene.is(last + 1, GroupKind.NOUN) ? 1 : 2;
    }
    return new Range(clauses.start(noun), clauses.end(last));
  }

  /** The noun that opens the stretch right behind speech in marks, when its verb is the first. */
  private int segmentSubject(int verb, int segment) {
    int passage = segment == 0 ? -1 : scene.marks.at(segment - 1);
    if (passage < 0 || !scene.shapes.endsLikeSpeech(scene.marks.passages().get(passage))) {
      return -1;
    }
    int first = scene.groupFrom(segment);
    while (scene.is(first, GroupKind.COMMA)) {
      first++;
    }
    boolean near = scene.isNominal(verb - 1) && scene.is(verb - 2, GroupKind.COMMA);
    boolean opens = first < verb && scene.isNominal(first) && (!near || first == verb - 1);
    return opens && !scene.hasFiniteVerb(clauses.start(first), clauses.start(verb)) ? first : -1;
  }

  /**
   * The first noun of a stretch whose verb comes right behind a comma: what stands between is an
   * appositive, a place, an age, a clause. -1 when the stretch is no such thing.
   */
  private int frontSubject(int verb, int segment) {
    if (!scene.is(verb - 1, GroupKind.COMMA)) {
      return -1;
    }
    int first = firstNoun(segment, verb);
    if (first < 0) {
      return -1;
    }
    int last = first;
    while (scene.is(last + 1, GroupKind.NOUN) || scene.is(last + 1, GroupKind.POSSESSIVE)) {
      last++;
      first = last;
    }
    boolean interrupted =
        scene.is(last + 1, GroupKind.COMMA) || scene.is(last + 1, GroupKind.OPEN_BRACKET);
    int between = clauses.end(last);
    return interrupted && scene.doers.mainSubject(between, clauses.start(verb)) < 0 ? first : -1;
  }

  /** The first noun of a stretch, behind adverbs, commas and prepositional phrases; -1. */
  private int firstNoun(int segment, int verb) {
    int group = scene.groupFrom(segment);
    while (group < verb && !scene.isNominal(group)) {
      if (scene.is(group, GroupKind.PREPOSITION)) {
        while (group < verb && !scene.is(group, GroupKind.COMMA)) {
          group++;
        }
      } else if (!scene.is(group, GroupKind.COMMA)
          && !scene.is(group, GroupKind.ADVERB)
          && !scene.is(group, GroupKind.TIME)
          && !scene.is(group, GroupKind.CONJUNCTION)) {
        return -1;
      }
      group++;
    }
    return group < verb ? group : -1;
  }

  /** What the "who" before a verb refers to. */
  Range antecedent(int verb, int from, Range who) {
    int noun = clauses.subject(verb);
    boolean usable =
        noun >= 0 && clauses.start(noun) >= from && !scene.isQuoted(clauses.start(noun));
    return usable ? scene.doers.widen(noun, from, clauses.end(noun)) : who;
  }

  /** {@code Stressing that …, Lund noted}: the subject behind the comma that ends the phrase. */
  private int subjectBehind(int verb) {
    int end = clauses.sentenceEnd(clauses.sentenceOf(verb));
    end = Math.min(end, verb + FRONT_REACH);
    for (int group = verb + 1; group + 1 < end; group++) {
      if (scene.is(group, GroupKind.COMMA) && scene.isNominal(group + 1)) {
        int next = group + 2;
        while (next < end
            && (scene.is(next, GroupKind.ADVERB)
                || scene.is(next, GroupKind.NOUN)
                || scene.is(next, GroupKind.PREPOSITION))) {
          next++;
        }
        if (scene.is(next, GroupKind.VERB) && scene.isFinite(next)) {
          return group + 1;
        }
      }
    }
    return -1;
  }

  /** The "who" that is a verb's subject, or -1. */
  int relativeBefore(int verb) {
    int before = verb - 1;
    while (before >= 0 && scene.is(before, GroupKind.ADVERB)) {
      before--;
    }
    return scene.is(before, GroupKind.RELATIVE) && scene.isWord(clauses.start(before), "who")
        ? before
        : -1;
  }

  /** Where the words outside marks begin that a word is in. */
  int segmentStart(int word, int from) {
    int before = scene.marks.from(word) - 1;
    return before < 0 ? from : Math.max(from, scene.marks.passages().get(before).after());
  }

  /** The noun right before the verb, or the first one of a stretch behind a passage. */
  private int nearSubject(int verb, int segment) {
    int group = verb - 1;
    while (group >= 0 && scene.is(group, GroupKind.ADVERB)) {
      group--;
    }
    if (scene.isNominal(group) && clauses.start(group) >= segment) {
      int first = clauses.phraseStart(group);
      return clauses.start(first) >= segment && !scene.isQuoted(clauses.start(first))
          ? first
          : group;
    }
    int first = scene.groupFrom(segment);
    while (scene.is(first, GroupKind.COMMA) || scene.is(first, GroupKind.ADVERB)) {
      first++;
    }
    boolean plain = !scene.hasFiniteVerb(clauses.start(first), clauses.start(verb));
    boolean interrupted = scene.is(group, GroupKind.COMMA) || scene.is(group, GroupKind.DASH);
    return first < verb && scene.isNominal(first) && (plain || interrupted) ? first : -1;
  }
}
