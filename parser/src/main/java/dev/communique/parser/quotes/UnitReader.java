package dev.communique.parser.quotes;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.quotes.Attribution.Range;
import dev.communique.parser.quotes.RightContext.Kind;
import java.util.List;

/**
 * Reads the attributions of one sentence of the reporter.
 *
 * <ul>
 *   <li>{@code trailing-cue}: the reporting clause follows, or interrupts, the words it reports.
 *   <li>{@code leading-cue}: it comes first, with "that", a colon, a comma and marks, or bare.
 *   <li>{@code vowed-to}: the infinitive holds the words.
 *   <li>{@code expressed-stance}: a noun of thought or feeling is handed over.
 *   <li>{@code accused-of}: what follows "of" holds the words.
 *   <li>{@code reported-object}: the object tells what was said.
 *   <li>{@code quoted-object}: the object or complement holds words in marks.
 *   <li>{@code noun-of-saying}: a noun with its owner and "that" holds the words ({@link
 *       CueNouns}).
 *   <li>{@code according-to}: a phrase names whose words the rest of the sentence gives.
 * </ul>
 */
final class UnitReader {
  private final Scene scene;
  private final Clauses clauses;
  private final CueClauses cues;
  private final CueNouns nouns;
  private final TrailingCues trailing;
  private final List<Attribution> found;
  private int from;

  /** First word that no attribution of this unit has taken. */
  private int free;

  private Range lastSpeaker = Range.NONE;
  private Range introduced = Range.NONE;
  private Range introducingCue = Range.NONE;
  private ContentBounds bounds;

  UnitReader(Scene scene, CueClauses cues, List<Attribution> found) {
    this.scene = scene;
    this.clauses = scene.clauses;
    this.cues = cues;
    this.nouns = new CueNouns(scene);
    this.trailing = new TrailingCues(scene);
    this.found = found;
    this.bounds = ContentBounds.none(scene);
  }

  /** Who spoke last in the sentence read. */
  Range lastSpeaker() {
    return lastSpeaker;
  }

  /** Whose words a colon at the sentence's end introduces; none when there is no such colon. */
  Range introduced() {
    return introduced;
  }

  void read(int unitFrom, int to) {
    from = unitFrom;
    free = from;
    lastSpeaker = Range.NONE;
    introduced = Range.NONE;
    int before = found.size();
    List<CueClause> list = cues.in(from, to);
    List<SourcePhrase> sources = SourcePhrase.in(scene, from, to);
    bounds = new ContentBounds(scene, list, sources, to);
    trailing.sentence(bounds);
    for (int i = 0; i < list.size(); i++) {
      CueClause cue = list.get(i);
      trailing.free(free);
      if (trailing.isRelayed(cue, i + 1 < list.size() ? list.get(i + 1) : null)) {
        continue;
      }
      if (cue.words().from() >= free && trailing.isTrailing(cue)) {
        trailing(cue);
      } else {
        leading(cue);
      }
    }
    sources.forEach(this::source);
    nouns.read(bounds, from, to, found, before);
    if (to > from && scene.isColon(to - 1)) {
      introduced = introducer(list, to - 1);
    }
  }

  /** The verb before the colon that introduces what follows. */
  Range introducingCue() {
    return introducingCue;
  }

  private Range introducer(List<CueClause> list, int colon) {
    introducingCue = Range.NONE;
    for (CueClause cue : list) {
      if (cue.right().kind() == Kind.COLON && cue.right().word() == colon + 1) {
        introducingCue = cue.words();
        return named(cue);
      }
    }
    int subject = scene.doers.likelySubject(from, colon);
    if (subject < 0 && !scene.hasFiniteVerb(from, colon)) {
      subject = scene.firstNoun(from, colon);
    }
    return subject < 0 ? Range.NONE : scene.doers.widen(subject, from, colon);
  }

  /** Whose words a colon right before a passage introduces. */
  Range introducerOf(Passage passage) {
    return passage.opener() > from && scene.isColon(passage.opener() - 1)
        ? introducer(List.of(), passage.opener() - 1)
        : Range.NONE;
  }

  // ---- "…," she said

  private void trailing(CueClause cue) {
    Attribution attribution =
        new Attribution(speaker(cue), named(cue), cue.words(), "trailing-cue")
            .add(free, trailing.start(cue));
    Kind right = cue.right().kind();
    boolean goesOn = right == Kind.PASSAGE || right == Kind.COLON || trailing.goesOn(cue);
    free = Math.max(cue.words().to(), cue.right().word());
    if (goesOn) {
      int end = bounds.end(cue, cue.right().word());
      attribution.add(cue.right().word(), end);
      free = end;
    }
    emit(attribution);
  }

  // ---- she said that …

  private void leading(CueClause cue) {
    if (isBareParticiple(cue)) {
      return;
    }
    int start = cue.right().word();
    boolean reports = cue.takes(CueTake.SPEECH) || cue.takes(CueTake.CLAUSE);
    switch (cue.right().kind()) {
      case THAT, CLAUSE -> {
        if (reports || cue.takes(CueTake.STANCE)) {
          content(cue, start, "leading-cue");
        }
      }
      case COLON, PASSAGE -> {
        if (cue.takes(CueTake.SPEECH)) {
          content(cue, start, "leading-cue");
        } else {
          object(cue, start);
        }
      }
      case TO -> content(cue, start, "vowed-to");
      case STANCE -> content(cue, start, bounds.objectEnd(cue, start), "expressed-stance");
      case OF -> {
        // "two men accused of theft": who accuses them is not told.
        if (start - 1 > cue.words().to()) {
          content(cue, start, "accused-of");
        }
      }
      case OBJECT, AS -> object(cue, start);
      default -> {}
    }
  }

  /** {@code Asked whether …, she said}: a participle in front has no speaker. */
  private boolean isBareParticiple(CueClause cue) {
    return cue.words().from() == from
        && !clauses.isGerund(cue.verb())
        && !cue.isInverted()
        && clauses.isPast(cue.verb());
  }

  private void object(CueClause cue, int start) {
    boolean takes =
        cue.takes(CueTake.OBJECT)
            || cue.takes(CueTake.NAME)
            || cue.takes(CueTake.AS)
            || cue.takes(CueTake.ABOUT);
    if (takes && scene.hasPassage(start, bounds.objectEnd(cue, start))) {
      content(cue, start, bounds.objectEnd(cue, start), "quoted-object");
    } else if (cue.takes(CueTake.REPORT)
        && start >= free
        && !clauses.isInfinitive(cue.verb())
        && cue.speaker().isPresent()
        && cue.right().kind() == Kind.OBJECT) {
      content(cue, start, bounds.objectEnd(cue, start), "reported-object");
    }
  }

  private void content(CueClause cue, int start, String rule) {
    content(cue, start, bounds.end(cue, start), rule);
  }

  private void content(CueClause cue, int start, int end, String rule) {
    if (start < free && scene.hasPassage(start, end)) {
      return; // the words in marks belong to the clause around this one
    }
    emit(new Attribution(speaker(cue), named(cue), cue.words(), rule).add(start, end));
    free = Math.max(free, end);
  }

  private Range speaker(CueClause cue) {
    return cue.isShared() && lastSpeaker.isPresent() ? lastSpeaker : cue.speaker();
  }

  private Range named(CueClause cue) {
    return cue.isShared() && lastSpeaker.isPresent() ? lastSpeaker : cue.named();
  }

  private void emit(Attribution attribution) {
    if (!attribution.isEmpty()) {
      found.add(attribution);
      if (attribution.named.isPresent()) {
        lastSpeaker = attribution.named;
      }
    }
  }

  // ---- according to the ministry

  /** Between commas inside a clause whose verb comes behind. */
  private boolean isInserted(SourcePhrase source) {
    return scene.isComma(source.words().from() - 1)
        && !scene.hasFiniteVerb(free, source.words().from())
        && scene.hasFiniteVerb(source.end(), bounds.end(source.end()));
  }

  private void source(SourcePhrase source) {
    Attribution attribution =
        new Attribution(source.speaker(), source.speaker(), source.words(), "according-to");
    boolean opens = !scene.hasWord(from, source.words().from());
    if (opens) {
      attribution.add(source.end(), bounds.end(source.end()));
    } else if (source.words().from() > free && isInserted(source)) {
      attribution.add(free, source.words().from());
      attribution.add(source.end(), bounds.end(source.end()));
    } else if (source.end() + 1 < bounds.end(source.end()) && scene.isQuoted(source.end() + 1)) {
      boolean behind =
          scene.isComma(source.words().from() - 1)
              || scene.passageBefore(source.words().from()) >= 0;
      if (behind && source.words().from() > free) {
        attribution.add(free, source.words().from());
      }
      attribution.add(source.end(), bounds.end(source.end()));
    } else if (source.words().from() > free) {
      attribution.add(free, source.words().from());
    }
    if (!attribution.isEmpty() && !lastSpeaker.isPresent()) {
      emit(attribution);
    }
  }
}
