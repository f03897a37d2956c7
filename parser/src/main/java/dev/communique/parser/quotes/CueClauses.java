package dev.communique.parser.quotes;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.quotes.Attribution.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of reporting in a sentence of the reporter, with their subjects. */
final class CueClauses {
  /** Reporting clauses read in one sentence; real ones have under ten. */
  private static final int MAX_CUES = 48;

  private static final int AGENT_REACH = 24;

  private static final int FRONT_REACH = 120;

  private final Scene scene;
  private final Clauses clauses;

  CueClauses(Scene scene) {
    this.scene = scene;
    this.clauses = scene.clauses;
  }

  /** The reporting clauses outside quotation marks in a range of words, in text order. */
  List<CueClause> in(int from, int to) {
    List<CueClause> found = new ArrayList<>();
    for (int word = from; word < to && found.size() < MAX_CUES; word++) {
      boolean candidate = scene.words.is(word, QuotesLexicon.CUE_VERB) && !scene.isQuoted(word);
      CueVerb cue = candidate ? scene.words.value(word, QuotesLexicon.CUE_VERB) : null;
      if (cue != null) {
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
    if (isPassive(verb, cue)) {
      return passive(verb, cue, to);
    }
    CueClause relayed = quotedAs(verb, cue, from, to);
    if (relayed != null) {
      return relayed;
    }
    int cueEnd = Math.max(scene.words.endOf(word, QuotesLexicon.CUE_VERB), clauses.end(verb));
    Range words = new Range(Math.max(from, clauses.start(verb)), cueEnd);
    Range inverted = invertedSubject(verb, cue, words, from, to);
    if (inverted.isPresent()) {
      RightContext right = RightContext.of(scene, cue, inverted.to(), to);
      return new CueClause(
          verb, cue, words, inverted, inverted, words.from(), false, false, true, right);
    }
    boolean infinitive = clauses.isInfinitive(verb);
    boolean shared = infinitive || isShared(verb);
    boolean relative = relativeBefore(verb) >= 0;
    Range speaker = subject(verb, from);
    if (isReducedRelative(speaker)) {
      return null;
    }
    boolean near =
        speaker.isPresent() && !shared && speaker.from() >= segmentStart(words.from(), from);
    int start = near ? Math.min(speaker.from(), words.from()) : words.from();
    RightContext right = RightContext.of(scene, cue, cueEnd, to);
    return new CueClause(
        verb,
        cue,
        words,
        speaker,
        relative ? antecedent(verb, from, speaker) : speaker,
        start,
        shared,
        relative,
        false,
        right);
  }

  /** {@code was called "a farce" by Ana Lund}: the words in marks are those of the agent. */
  private @Nullable CueClause passive(int verb, CueVerb cue, int to) {
    boolean names = cue.takes(CueTake.NAME) || cue.takes(CueTake.AS) || cue.takes(CueTake.OBJECT);
    int by = names ? agent(verb, to) : -1;
    if (by < 0) {
      return null;
    }
    Range words = new Range(clauses.start(verb), clauses.end(verb));
    Range speaker = phrase(by + 1, to);
    int first = words.to();
    RightContext right =
        clauses.start(by) == first
            ? RightContext.of(scene, cue, speaker.to(), to)
            : RightContext.of(scene, cue, first, clauses.start(by));
    return new CueClause(
        verb, cue, words, speaker, speaker, words.from(), false, false, false, right);
  }

  /** The "by" that names a passive verb's agent, in the same clause; -1. */
  private int agent(int verb, int to) {
    int end = Math.min(clauses.count(), verb + AGENT_REACH);
    for (int group = verb + 1; group < end && clauses.start(group) < to; group++) {
      if (scene.is(group, GroupKind.PREPOSITION) && isWord(clauses.start(group), "by")) {
        return scene.isNominal(group + 1) && clauses.start(group + 1) < to ? group : -1;
      }
      if (scene.is(group, GroupKind.VERB) || scene.is(group, GroupKind.SEMICOLON)) {
        return -1;
      }
    }
    return -1;
  }

  /** A passive with its auxiliary, or a participle behind its noun: "the plan proposed by Lund". */
  private boolean isPassive(int verb, CueVerb cue) {
    if (clauses.start(verb) < clauses.head(verb)) {
      return clauses.isPassive(verb);
    }
    boolean by = clauses.end(verb) < scene.words.count() && isWord(clauses.end(verb), "by");
    return clauses.isReducedParticiple(verb) && (by || !cue.takes(CueTake.SPEECH));
  }

  // ---- Ana Lund was quoted as saying; the agency quoted Ana Lund as saying

  private @Nullable CueClause quotedAs(int verb, CueVerb cue, int from, int to) {
    int as = verb - 1;
    if (!clauses.isGerund(verb) || as < 1 || !isWord(clauses.start(as), "as")) {
      return null;
    }
    int before = as - 1;
    while (before > 0 && !scene.is(before, GroupKind.VERB) && clauses.start(before) > from) {
      before--;
    }
    String lemma = clauses.lemma(before);
    if (clauses.start(before) < from || !lemma.equals("quote") && !lemma.equals("cite")) {
      return null;
    }
    boolean passive =
        clauses.isPassive(before) && !clauses.isReducedParticiple(before) || before == as - 1;
    Range speaker = passive ? subject(before, from) : object(before, as);
    int first = passive ? clauses.start(before) : clauses.start(verb);
    Range words = new Range(first, clauses.end(verb));
    int start =
        passive && speaker.isPresent() ? Math.min(speaker.from(), first) : clauses.start(before);
    RightContext right = RightContext.of(scene, cue, words.to(), to);
    return new CueClause(verb, cue, words, speaker, speaker, start, false, false, passive, right);
  }

  private Range object(int verb, int as) {
    int noun = clauses.object(verb);
    return noun < 0 || noun >= as
        ? Range.NONE
        : new Range(clauses.start(verb + 1), clauses.end(noun));
  }

  private boolean isWord(int word, String expected) {
    return scene.isWord(word, expected);
  }

  // ---- "…," said Ana Lund

  private Range invertedSubject(int verb, CueVerb cue, Range words, int from, int to) {
    if (!cue.takes(CueTake.SPEECH) || !scene.isFinite(verb) || words.from() == from) {
      return Range.NONE;
    }
    int before = words.from() - 1;
    boolean behindPassage = scene.passageBefore(words.from()) >= 0;
    boolean behindClause =
        !cue.takes(CueTake.ADDRESSEE)
            && scene.isComma(before)
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

  /** {@code citing the letter it said it had}: the pronoun opens a relative clause. */
  private boolean isReducedRelative(Range speaker) {
    int group = speaker.isPresent() ? clauses.groupAt(speaker.from()) : -1;
    return clauses.is(group, GroupKind.PRONOUN)
        && scene.is(group - 1, GroupKind.NOUN)
        && scene.is(group - 2, GroupKind.VERB);
  }

  /** {@code at one point calling}: the noun before belongs to a preposition other than "with". */
  private boolean isGoverned(int noun) {
    int first = clauses.phraseStart(noun);
    return scene.is(first - 1, GroupKind.PREPOSITION) && !isWord(clauses.start(first - 1), "with");
  }

  /** A form in -ing behind a comma, or a verb right behind "and": it has the subject of another. */
  private boolean isShared(int verb) {
    int before = verb - 1;
    while (before >= 0 && scene.is(before, GroupKind.ADVERB)) {
      before--;
    }
    if (clauses.isGerund(verb)) {
      return !scene.is(before, GroupKind.NOUN) || isGoverned(before);
    }
    return scene.is(before, GroupKind.CONJUNCTION);
  }

  private Range subject(int verb, int from) {
    int start = clauses.start(verb);
    int relative = relativeBefore(verb);
    if (relative >= 0 && clauses.start(relative) >= from) {
      return new Range(clauses.start(relative), clauses.end(relative));
    }
    int segment = segmentStart(start, from);
    if (clauses.isInfinitive(verb) || isShared(verb)) {
      int near =
          clauses.isGerund(verb) || clauses.isInfinitive(verb) ? -1 : nearSubject(verb, segment);
      int main = near >= 0 ? near : scene.likelySubject(from, start);
      if (main < 0 && clauses.isGerund(verb)) {
        main = subjectBehind(verb);
      }
      if (main < 0) {
        main = clauses.subject(verb);
      }
      main = main >= 0 && clauses.start(main) >= from ? main : -1;
      return main < 0 ? Range.NONE : scene.widen(main, from, start);
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
    return usable ? scene.widen(noun, Math.min(segment, clauses.start(noun)), start) : Range.NONE;
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
    if (passage < 0 || !scene.endsLikeSpeech(scene.marks.passages().get(passage))) {
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
    return interrupted && scene.mainSubject(between, clauses.start(verb)) < 0 ? first : -1;
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
  private Range antecedent(int verb, int from, Range who) {
    int noun = clauses.subject(verb);
    boolean usable =
        noun >= 0 && clauses.start(noun) >= from && !scene.isQuoted(clauses.start(noun));
    return usable ? scene.widen(noun, from, clauses.end(noun)) : who;
  }

  /** {@code Stressing that …, Lund noted}: the subject behind the comma that ends the phrase. */
  private int subjectBehind(int verb) {
    int end = clauses.sentenceEnd(clauses.sentenceOf(verb));
    end = Math.min(end, verb + FRONT_REACH);
    for (int group = verb + 1; group + 1 < end; group++) {
      if (scene.is(group, GroupKind.COMMA) && scene.isNominal(group + 1)) {
        int next = group + 2;
        while (next < end && (scene.is(next, GroupKind.ADVERB) || scene.is(next, GroupKind.NOUN))) {
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
  private int relativeBefore(int verb) {
    int before = verb - 1;
    while (before >= 0 && scene.is(before, GroupKind.ADVERB)) {
      before--;
    }
    return scene.is(before, GroupKind.RELATIVE) && scene.isWord(clauses.start(before), "who")
        ? before
        : -1;
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
    boolean plain = !scene.hasFiniteVerb(clauses.start(first), clauses.start(verb));
    boolean interrupted = scene.is(group, GroupKind.COMMA) || scene.is(group, GroupKind.DASH);
    return first < verb && scene.isNominal(first) && (plain || interrupted) ? first : -1;
  }
}
