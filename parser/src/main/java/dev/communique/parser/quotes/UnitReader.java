package dev.communique.parser.quotes;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
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
 *   <li>{@code quoted-object}: the object or complement holds words in marks.
 * </ul>
 */
final class UnitReader {
  private final Scene scene;
  private final Clauses clauses;
  private final CueClauses cues;
  private final List<Attribution> found;
  private int from;
  private int to;

  /** First word that no attribution of this unit has taken. */
  private int free;

  private Range lastSpeaker = Range.NONE;

  UnitReader(Scene scene, List<Attribution> found) {
    this.scene = scene;
    this.clauses = scene.clauses;
    this.cues = new CueClauses(scene);
    this.found = found;
  }

  /** Who spoke last in the sentence read. */
  Range lastSpeaker() {
    return lastSpeaker;
  }

  void read(int unitFrom, int unitTo) {
    from = unitFrom;
    to = unitTo;
    free = from;
    lastSpeaker = Range.NONE;
    List<CueClause> list = cues.in(from, to);
    for (int i = 0; i < list.size(); i++) {
      CueClause cue = list.get(i);
      if (cue.words().from() >= free) {
        read(cue, list, i);
      }
    }
  }

  private void read(CueClause cue, List<CueClause> list, int index) {
    if (isTrailing(cue)) {
      trailing(cue, list, index);
    } else {
      leading(cue, list, index);
    }
  }

  // ---- "…," she said

  private boolean isTrailing(CueClause cue) {
    if (!cue.takes(CueTake.SPEECH) && !cue.takes(CueTake.CLAUSE) || clauses.isGerund(cue.verb())) {
      return false;
    }
    if (cue.start() <= free) {
      return false;
    }
    int before = scene.passageBefore(cue.start());
    Kind right = cue.right().kind();
    if (before >= 0 && scene.marks.passages().get(before).opener() >= free) {
      boolean speech = scene.endsLikeSpeech(scene.marks.passages().get(before));
      return speech
          ? right != Kind.THAT && right != Kind.CLAUSE || cue.isInverted()
          : right == Kind.END || cue.isInverted();
    }
    boolean closes = right == Kind.END || right == Kind.COMMA;
    return scene.isComma(cue.start() - 1) && closes && scene.hasFiniteVerb(free, cue.start());
  }

  private void trailing(CueClause cue, List<CueClause> list, int index) {
    Attribution attribution =
        new Attribution(speaker(cue), cue.words(), "trailing-cue").add(free, cue.start());
    free = cue.right().word();
    if (cue.right().kind() == Kind.PASSAGE || cue.right().kind() == Kind.COLON) {
      int end = contentEnd(cue.right().word(), list, index);
      attribution.add(cue.right().word(), end);
      free = end;
    }
    emit(attribution);
  }

  // ---- she said that …

  private void leading(CueClause cue, List<CueClause> list, int index) {
    Kind kind = cue.right().kind();
    int start = cue.right().word();
    switch (kind) {
      case THAT, CLAUSE -> {
        if (cue.takes(CueTake.CLAUSE) || cue.takes(CueTake.SPEECH)) {
          content(cue, start, contentEnd(start, list, index), "leading-cue");
        }
      }
      case COLON, PASSAGE -> {
        if (cue.takes(CueTake.SPEECH)) {
          content(cue, start, contentEnd(start, list, index), "leading-cue");
        } else {
          object(cue, start, list, index);
        }
      }
      case TO -> content(cue, start, contentEnd(start, list, index), "vowed-to");
      case OBJECT, AS -> object(cue, start, list, index);
      default -> {}
    }
  }

  private void object(CueClause cue, int start, List<CueClause> list, int index) {
    int end = contentEnd(start, list, index);
    if (scene.hasPassage(start, end)) {
      content(cue, start, end, "quoted-object");
    }
  }

  private void content(CueClause cue, int start, int end, String rule) {
    emit(new Attribution(speaker(cue), cue.words(), rule).add(start, end));
    free = end;
  }

  private Range speaker(CueClause cue) {
    boolean goesOn = clauses.isGerund(cue.verb()) && lastSpeaker.isPresent();
    return goesOn ? lastSpeaker : cue.speaker();
  }

  private void emit(Attribution attribution) {
    if (!attribution.isEmpty()) {
      found.add(attribution);
      if (attribution.speaker.isPresent()) {
        lastSpeaker = attribution.speaker;
      }
    }
  }

  /** Where reported words end: before the next reporting clause that is not part of them. */
  private int contentEnd(int start, List<CueClause> list, int index) {
    for (int i = index + 1; i < list.size(); i++) {
      CueClause next = list.get(i);
      if (next.start() > start) {
        int end = backOverJoint(next.start(), start);
        if (end < next.start()) {
          return end;
        }
      }
    }
    return to;
  }

  private int backOverJoint(int word, int start) {
    int end = word;
    while (end > start) {
      int group = clauses.groupAt(end - 1);
      boolean joint =
          scene.is(group, GroupKind.COMMA)
              || scene.is(group, GroupKind.CONJUNCTION)
              || scene.is(group, GroupKind.SEMICOLON)
              || scene.is(group, GroupKind.DASH)
              || scene.is(group, GroupKind.SUBORDINATOR)
              || scene.is(group, GroupKind.ADVERB);
      if (!joint) {
        return end;
      }
      end = clauses.start(group);
    }
    return word;
  }
}
