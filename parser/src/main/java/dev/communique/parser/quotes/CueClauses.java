package dev.communique.parser.quotes;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.quotes.Attribution.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of reporting in a sentence of the reporter, with their subjects. */
final class CueClauses {
  private final Scene scene;
  private final Clauses clauses;

  CueClauses(Scene scene) {
    this.scene = scene;
    this.clauses = scene.clauses;
  }

  /** The reporting clauses outside quotation marks in a range of words, in text order. */
  List<CueClause> in(int from, int to) {
    List<CueClause> found = new ArrayList<>();
    for (int word = from; word < to; word++) {
      CueVerb cue = scene.words.value(word, QuotesLexicon.CUE_VERB);
      if (cue != null && !scene.isQuoted(word)) {
        CueClause clause = at(word, cue, from, to);
        if (clause != null) {
          found.add(clause);
        }
      }
    }
    return found;
  }

  private @Nullable CueClause at(int word, CueVerb cue, int from, int to) {
    int verb = clauses.groupAt(word);
    if (!clauses.is(verb, GroupKind.VERB) || clauses.head(verb) != word) {
      return null;
    }
    if (clauses.isPassive(verb)) {
      return null;
    }
    int cueEnd = Math.max(scene.words.endOf(word, QuotesLexicon.CUE_VERB), clauses.end(verb));
    Range words = new Range(Math.max(from, clauses.start(verb)), cueEnd);
    Range inverted = invertedSubject(verb, cue, words, from, to);
    if (inverted.isPresent()) {
      RightContext right = RightContext.of(scene, cue, inverted.to(), to);
      return new CueClause(verb, cue, words, inverted, words.from(), true, right);
    }
    Range speaker = subject(verb, cue, from);
    int start = speaker.isPresent() ? Math.min(speaker.from(), words.from()) : words.from();
    RightContext right = RightContext.of(scene, cue, cueEnd, to);
    return new CueClause(verb, cue, words, speaker, start, false, right);
  }

  // ---- "…," said Ana Lund

  private Range invertedSubject(int verb, CueVerb cue, Range words, int from, int to) {
    boolean inverts = cue.takes(CueTake.SPEECH) && !cue.takes(CueTake.ADDRESSEE);
    if (!inverts || !clauses.isFinite(verb) || words.from() == from) {
      return Range.NONE;
    }
    int before = words.from() - 1;
    boolean behindPassage = scene.passageBefore(words.from()) >= 0;
    boolean behindClause =
        scene.isComma(before)
            && scene.hasFiniteVerb(from, before)
            && endsSoon(words.to(), to)
            && !isInterrupted(verb, before);
    int noun = scene.groupFrom(words.to());
    if (!behindPassage && !behindClause || !scene.isNominal(noun) || clauses.start(noun) >= to) {
      return Range.NONE;
    }
    if (clauses.is(noun, GroupKind.PRONOUN) && !isSubjectPronoun(noun)) {
      return Range.NONE;
    }
    return phrase(noun, to);
  }

  /** Whether the comma before a verb closes an appositive or clause behind its subject. */
  private boolean isInterrupted(int verb, int comma) {
    int subject = clauses.subject(verb);
    return subject >= 0 && clauses.end(subject) < comma;
  }

  /** Whether the noun after a verb is all that is left of the clause. */
  private boolean endsSoon(int word, int to) {
    int group = scene.groupFrom(word);
    while (group < clauses.count() && clauses.start(group) < to && scene.isNominal(group)) {
      group++;
    }
    return group >= clauses.count()
        || clauses.start(group) >= to
        || clauses.is(group, GroupKind.STOP)
        || clauses.is(group, GroupKind.COMMA)
        || clauses.is(group, GroupKind.TIME)
        || clauses.is(group, GroupKind.PREPOSITION);
  }

  private boolean isSubjectPronoun(int group) {
    return switch (scene.words.string(clauses.start(group)).toLowerCase(java.util.Locale.ROOT)) {
      case "he", "she", "they", "it", "i", "we" -> true;
      default -> false;
    };
  }

  /** The words of a noun with the noun groups around it that belong to the same name. */
  private Range phrase(int noun, int to) {
    int first = noun;
    int last = noun;
    while (scene.is(last + 1, GroupKind.NOUN)
        || scene.is(last + 1, GroupKind.POSSESSIVE) && scene.is(last + 2, GroupKind.NOUN)) {
      last++;
    }
    return new Range(clauses.start(first), Math.min(to, clauses.end(last)));
  }

  // ---- Ana Lund said

  private Range subject(int verb, CueVerb cue, int from) {
    int segment = segmentStart(clauses.start(verb), from);
    int noun = clauses.subject(verb);
    if (noun < 0 || clauses.start(noun) < from || scene.isQuoted(clauses.start(noun))) {
      noun = -1;
    }
    if (noun < 0 || clauses.start(noun) < segment && !clauses.isGerund(verb)) {
      int near = nearSubject(verb, segment);
      noun = near >= 0 ? near : noun;
    }
    return noun < 0 ? Range.NONE : widen(noun, clauses.start(verb));
  }

  /** Where the words outside marks begin that a word is in. */
  private int segmentStart(int word, int from) {
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
    boolean interrupted =
        scene.is(group, GroupKind.COMMA)
            || scene.is(group, GroupKind.DASH)
            || scene.is(group, GroupKind.CLOSE_BRACKET);
    return interrupted && first < group && scene.isNominal(first) ? first : -1;
  }

  /** A noun with the title before it, its possessor and its "of" phrase, up to a word. */
  private Range widen(int noun, int limit) {
    int first = noun;
    while (scene.is(first - 1, GroupKind.NOUN)
        || scene.is(first - 1, GroupKind.POSSESSIVE) && scene.is(first - 2, GroupKind.NOUN)) {
      first--;
    }
    int last = noun;
    while (scene.is(last + 1, GroupKind.NOUN) && clauses.end(last + 1) <= limit) {
      last++;
    }
    return new Range(clauses.start(first), clauses.end(last));
  }
}
