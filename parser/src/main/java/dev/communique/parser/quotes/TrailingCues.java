package dev.communique.parser.quotes;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.quotes.RightContext.Kind;
import org.jspecify.annotations.Nullable;

/** Tells of one sentence which reporting clauses follow, or interrupt, the words they report. */
final class TrailingCues {
  private final Scene scene;
  private final Clauses clauses;
  private ContentBounds bounds;

  /** First word that no attribution has taken. */
  private int free;

  TrailingCues(Scene scene) {
    this.scene = scene;
    this.clauses = scene.clauses;
    this.bounds = ContentBounds.none(scene);
  }

  /** Begins a sentence. */
  void sentence(ContentBounds inside) {
    bounds = inside;
  }

  /** Words before this one have been taken. */
  void free(int word) {
    free = word;
  }

  boolean isTrailing(CueClause cue) {
    boolean reports = cue.takes(CueTake.SPEECH) || cue.takes(CueTake.CLAUSE);
    boolean gerund = clauses.isGerund(cue.verb()) && !cue.isInverted();
    if (!reports || gerund || cue.start() <= free) {
      return false;
    }
    Kind right = cue.right().kind();
    int before = scene.passageBefore(start(cue));
    if (before >= 0 && scene.marks.passages().get(before).opener() >= free) {
      boolean speech = scene.shapes.endsLikeSpeech(scene.marks.passages().get(before));
      return speech || (right == Kind.END || cue.isInverted()) && cue.speaker().isPresent();
    }
    boolean closes = right == Kind.END || right == Kind.COMMA;
    return scene.isComma(cue.start() - 1)
        && closes
        && (scene.hasFiniteVerb(free, cue.start()) || isInserted(cue) || isFronted(cue));
  }

  /** Where a reporting clause begins, the "as" of "as she said" included. */
  int start(CueClause cue) {
    boolean as = cue.start() - 1 > free && scene.isWord(cue.start() - 1, "as");
    return as && scene.passageBefore(cue.start() - 1) >= 0 ? cue.start() - 1 : cue.start();
  }

  /** {@code The talks, she said, will go on.}: the verb comes behind the reporting clause. */
  private boolean isInserted(CueClause cue) {
    int next = scene.groupFrom(cue.right().word()) + 1;
    return cue.right().kind() == Kind.COMMA
        && scene.is(next, GroupKind.VERB)
        && scene.isFinite(next)
        && scene.firstNoun(free, cue.start()) >= 0;
  }

  /** {@code But, she said, the talks will go on.}: the clause comes behind it. */
  private boolean isFronted(CueClause cue) {
    int comma = cue.right().word();
    return cue.right().kind() == Kind.COMMA
        && scene.firstNoun(free, cue.start()) < 0
        && scene.isNominal(scene.groupFrom(comma) + 1)
        && scene.hasFiniteVerb(comma, bounds.end(cue, comma));
  }

  /** Whether the words behind the comma of a reporting clause go on with what is reported. */
  boolean goesOn(CueClause cue) {
    int next = scene.groupFrom(cue.right().word()) + 1;
    return cue.right().kind() == Kind.COMMA
        && (isInserted(cue)
            || isFronted(cue)
            || opensSubordinate()
                && scene.isNominal(next)
                && scene.hasFiniteVerb(cue.right().word(), bounds.end(cue, cue.right().word()))
            || scene.is(next, GroupKind.CONJUNCTION)
                && scene.isNominal(next + 1)
                && scene.hasFiniteVerb(cue.right().word(), bounds.end(cue, cue.right().word())));
  }

  /** {@code When the lamps went out, she said, …}: the main clause is still to come. */
  private boolean opensSubordinate() {
    return scene.is(scene.groupFrom(free), GroupKind.SUBORDINATOR);
  }

  /**
   * {@code Roe had answered "out of habit," Lund said.}: words in marks belong to the one who tells
   * them, not to the one told of; but whole sentences right behind a verb to the latter.
   */
  boolean isRelayed(CueClause cue, @Nullable CueClause next) {
    if (next == null || !tellsBefore(next) || next.cue().lemma().equals("report")) {
      return false;
    }
    int passage = scene.passageBefore(next.start());
    Passage told = scene.marks.passages().get(passage);
    boolean bare = cue.right().kind() == Kind.PASSAGE && cue.words().to() == cue.right().word();
    return bare
        ? cue.takes(CueTake.SPEECH)
            && next.right().kind() == Kind.END
            && passage == scene.marks.at(cue.right().word())
            && !scene.shapes.isSentence(told)
        : told.opener() > cue.right().word() && scene.isComma(told.to() - 1);
  }

  /** Whether a reporting clause of its own stands right behind words in marks. */
  private boolean tellsBefore(CueClause cue) {
    boolean closes = cue.right().kind() == Kind.END || cue.right().kind() == Kind.COMMA;
    return closes
        && cue.takes(CueTake.SPEECH)
        && !cue.isShared()
        && cue.speaker().isPresent()
        && scene.passageBefore(cue.start()) >= 0;
  }
}
