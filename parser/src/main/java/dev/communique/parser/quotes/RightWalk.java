package dev.communique.parser.quotes;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.quotes.RightContext.Kind;
import org.jspecify.annotations.Nullable;

/** Walks from a verb of reporting to the right, up to what it reports. */
final class RightWalk {
  /** Groups looked at before giving up. */
  private static final int REACH = 40;

  static final int CLAUSE_REACH = 16;

  private final Scene scene;
  private final Clauses clauses;
  private final CueVerb cue;
  private final int limit;
  private final ClauseStart startsClause;
  private boolean addressed;
  private int group;

  /** Whether anything was passed over yet. */
  private boolean skipped;

  RightWalk(Scene scene, CueVerb cue, int limit) {
    this.scene = scene;
    this.clauses = scene.clauses;
    this.cue = cue;
    this.limit = limit;
    this.startsClause = new ClauseStart(scene, cue, limit);
  }

  RightContext run(int from) {
    if (from >= limit) {
      return at(Kind.END, limit);
    }
    group = scene.groupFrom(from);
    for (int steps = 0; steps < REACH; steps++) {
      if (group >= clauses.count() || clauses.start(group) >= limit) {
        return at(Kind.END, limit);
      }
      RightContext found = step();
      if (found != null) {
        return found;
      }
      skipped = true;
    }
    return at(Kind.END, clauses.start(group));
  }

  private RightContext at(Kind kind, int word) {
    return new RightContext(kind, word, addressed);
  }

  private @Nullable RightContext step() {
    int word = clauses.start(group);
    if (scene.isQuoted(word)) {
      return passage(word);
    }
    switch (clauses.kind(group)) {
      case THAT:
        return at(Kind.THAT, clauses.end(group));
      case COLON:
        return at(Kind.COLON, clauses.end(group));
      case COMMA, DASH:
        return comma(word);
      case PREPOSITION:
        return preposition(word);
      case NOUN, PRONOUN:
        return noun(word);
      case VERB:
        return verb(word);
      case RELATIVE:
        return at(cue.takes(CueTake.CLAUSE) || isQuestion() ? Kind.CLAUSE : Kind.END, word);
      case SUBORDINATOR:
        return subordinator(word);
      case OPEN_BRACKET:
        skipBracket();
        return null;
      case STOP, SEMICOLON, CONJUNCTION:
        return at(Kind.END, word);
      default:
        group++;
        return null;
    }
  }

  /** Words in marks: what is said, unless they are the title of something. */
  private @Nullable RightContext passage(int word) {
    if (cue.takes(CueTake.SPEECH)
        && scene.shapes.isTitle(scene.marks.passages().get(scene.marks.at(word)))) {
      skipPassage();
      return null;
    }
    return at(Kind.PASSAGE, word);
  }

  private boolean isQuestion() {
    return cue.lemma().equals("ask") || cue.lemma().equals("inquire");
  }

  /** A comma before a passage introduces it; one pair around an adverb is passed over. */
  private @Nullable RightContext comma(int word) {
    int next = clauses.end(group);
    if (next < limit && scene.isQuoted(next)) {
      group = scene.groupFrom(next);
      return skipped ? passage(next) : at(Kind.PASSAGE, next);
    }
    boolean inserted =
        scene.is(group + 1, GroupKind.ADVERB)
            || scene.is(group + 1, GroupKind.TIME)
            || scene.is(group + 1, GroupKind.NOUN) && scene.is(group - 1, GroupKind.NOUN);
    if (inserted && scene.is(group + 2, GroupKind.COMMA) && clauses.start(group + 2) < limit) {
      group += clauses.end(group + 2) < limit && scene.isQuoted(clauses.end(group + 2)) ? 2 : 3;
      return null;
    }
    boolean dated =
        scene.is(group + 1, GroupKind.PREPOSITION) && scene.is(group + 2, GroupKind.TIME);
    if (scene.is(group + 1, GroupKind.THAT) || dated && scene.is(group + 3, GroupKind.COMMA)) {
      group += dated ? 3 : 1;
      return null;
    }
    return at(Kind.COMMA, word);
  }

  private @Nullable RightContext preposition(int word) {
    if (cue.takes(CueTake.OF) && isWord(word, "of")) {
      return at(Kind.OF, clauses.end(group));
    }
    if (cue.takes(CueTake.ABOUT) && isWord(word, "about")) {
      return at(Kind.AS, clauses.end(group));
    }
    group++;
    if (group < clauses.count() && isQuotedName(word)) {
      skipPassage();
    } else if (scene.isNominal(group)) {
      skipNoun();
    }
    return null;
  }

  /** {@code on "The Evening Show"}: where it was said, not what. */
  private boolean isQuotedName(int word) {
    int next = clauses.start(group);
    return next < limit
        && scene.isQuoted(next)
        && !isWord(word, "of")
        && !isWord(word, "about")
        && !isWord(word, "with")
        && !isWord(word, "to")
        && !isWord(word, "for")
        && !isWord(word, "against");
  }

  private void skipPassage() {
    int after = scene.marks.passages().get(scene.marks.at(clauses.start(group))).after();
    group = scene.groupFrom(after);
  }

  private @Nullable RightContext noun(int word) {
    if (cue.takes(CueTake.STANCE) && scene.isStance(group)) {
      return stance(word);
    }
    int as = cue.takes(CueTake.AS) ? asBehind() : -1;
    if (as >= 0) {
      return at(Kind.AS, clauses.end(as));
    }
    if (startsClause.at(group, addressed)) {
      boolean takes = cue.takes(CueTake.CLAUSE);
      return at(takes ? Kind.CLAUSE : Kind.OBJECT, word);
    }
    if (!addressed && cue.takes(CueTake.ADDRESSEE)) {
      addressed = true;
      skipNoun();
      return null;
    }
    if (cue.takes(CueTake.OF)) {
      skipNoun();
      return null;
    }
    return at(Kind.OBJECT, word);
  }

  /** "expressed confidence that …", "his willingness to …", "deep condolences to …". */
  private RightContext stance(int word) {
    int next = group + 1;
    if (scene.is(next, GroupKind.THAT)) {
      return at(Kind.THAT, clauses.end(next));
    }
    return at(Kind.STANCE, word);
  }

  /** The "as" behind the object at hand: "described the vote in Zenda as"; -1. */
  private int asBehind() {
    int end = Math.min(clauses.count(), group + CLAUSE_REACH);
    for (int next = group + 1; next < end && clauses.start(next) < limit; next++) {
      int word = clauses.start(next);
      if (isWord(word, "as") && !scene.isQuoted(word)) {
        return next;
      }
      boolean inside =
          scene.isNominal(next)
              || scene.is(next, GroupKind.PREPOSITION)
              || scene.is(next, GroupKind.POSSESSIVE)
              || scene.is(next, GroupKind.ADVERB)
              || scene.is(next, GroupKind.TIME);
      if (!inside) {
        return -1;
      }
    }
    return -1;
  }

  /** Moves behind a noun with its possessives, "of" phrases and joined nouns. */
  private void skipNoun() {
    group++;
    if (scene.is(group, GroupKind.POSSESSIVE)
        && group + 1 < clauses.count()
        && scene.isQuoted(clauses.end(group))) {
      group++;
      skipPassage();
      return;
    }
    while (scene.is(group, GroupKind.POSSESSIVE)
        || scene.is(group - 1, GroupKind.POSSESSIVE) && scene.is(group, GroupKind.NOUN)
        || scene.is(group, GroupKind.CONJUNCTION) && scene.isNominal(group + 1)
        || scene.is(group - 1, GroupKind.CONJUNCTION) && scene.isNominal(group)) {
      group++;
    }
  }

  private @Nullable RightContext verb(int word) {
    if (clauses.isInfinitive(group)) {
      boolean takes =
          cue.takes(CueTake.TO)
              && (addressed || !cue.takes(CueTake.ADDRESSEE) || cue.takes(CueTake.CLAUSE));
      return at(takes ? Kind.TO : Kind.END, word);
    }
    if (addressed && clauses.isGerund(group) && endsNoun()) {
      group++; // told a press briefing
      return null;
    }
    if (addressed && clauses.is(group + 1, GroupKind.THAT) && scene.is(group - 1, GroupKind.NOUN)) {
      group++;
      return null;
    }
    return at(clauses.isGerund(group) ? Kind.GERUND : Kind.END, word);
  }

  private boolean endsNoun() {
    return scene.is(group - 1, GroupKind.NOUN) && !scene.isNominal(group + 1);
  }

  private @Nullable RightContext subordinator(int word) {
    if (cue.takes(CueTake.AS) && isWord(word, "as")) {
      return at(Kind.AS, clauses.end(group));
    }
    boolean content =
        isWord(word, "if") || isWord(word, "whether") || isWord(word, "how") || isWord(word, "why");
    boolean takes = cue.takes(CueTake.CLAUSE) || isQuestion();
    if (!content && scene.isNominal(group + 1) && isPreposition(word)) {
      group++;
      if (!startsClause.at(group, addressed)) {
        skipNoun();
        return null;
      }
    }
    return at(content && takes ? Kind.CLAUSE : Kind.END, word);
  }

  private boolean isPreposition(int word) {
    return isWord(word, "after") || isWord(word, "before") || isWord(word, "since");
  }

  private void skipBracket() {
    while (group < clauses.count()
        && clauses.start(group) < limit
        && !scene.is(group, GroupKind.CLOSE_BRACKET)) {
      group++;
    }
    group++;
  }

  private boolean isWord(int word, String expected) {
    return scene.isWord(word, expected);
  }
}
