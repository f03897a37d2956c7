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

  private final Scene scene;
  private final Clauses clauses;
  private final Subjects subjects;

  /** What was found last, and where: neighbouring sentences are asked for twice. */
  private List<CueClause> last = List.of();

  private int lastFrom = -1;
  private int lastTo = -1;

  CueClauses(Scene scene) {
    this.scene = scene;
    this.clauses = scene.clauses;
    this.subjects = new Subjects(scene);
  }

  /** The reporting clauses outside quotation marks in a range of words, in text order. */
  List<CueClause> in(int from, int to) {
    if (from != lastFrom || to != lastTo) {
      last = find(from, to);
      lastFrom = from;
      lastTo = to;
    }
    return last;
  }

  private List<CueClause> find(int from, int to) {
    Places verbs = scene.landmarks.cueVerbs;
    int place = verbs.from(from);
    if (place == verbs.count() || verbs.word(place) >= to) {
      return List.of();
    }
    List<CueClause> found = new ArrayList<>(4);
    for (; place < verbs.count() && found.size() < MAX_CUES; place++) {
      int word = verbs.word(place);
      if (word >= to) {
        break;
      }
      CueVerb cue = scene.cueVerb(word);
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
    int cueEnd = Math.max(scene.cueVerbEnd(word), clauses.end(verb));
    Range words = new Range(Math.max(from, clauses.start(verb)), cueEnd);
    Range inverted = invertedSubject(verb, cue, words, from, to);
    if (inverted.isPresent()) {
      RightContext right = RightContext.of(scene, cue, inverted.to(), to);
      return new CueClause(
          verb, cue, words, inverted, inverted, words.from(), false, false, true, right);
    }
    return plain(verb, cue, words, from, to);
  }

  /** The subject comes first, or is that of another verb. */
  private @Nullable CueClause plain(int verb, CueVerb cue, Range words, int from, int to) {
    boolean infinitive = clauses.isInfinitive(verb);
    boolean shared = infinitive || subjects.isShared(verb);
    boolean relative = subjects.relativeBefore(verb) >= 0;
    Range speaker = subjects.subject(verb, from);
    if (subjects.isReducedRelative(speaker)) {
      return null;
    }
    boolean near =
        speaker.isPresent()
            && !shared
            && speaker.from() >= subjects.segmentStart(words.from(), from);
    int start = near ? Math.min(speaker.from(), words.from()) : words.from();
    RightContext right = RightContext.of(scene, cue, words.to(), to);
    return new CueClause(
        verb,
        cue,
        words,
        speaker,
        relative ? subjects.antecedent(verb, from, speaker) : speaker,
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
    Range speaker = passive ? subjects.subject(before, from) : object(before, as);
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
    return switch (scene.words.lower(clauses.start(group))) {
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
}
