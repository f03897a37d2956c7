package dev.communique.parser.quotes;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import org.jspecify.annotations.Nullable;

/**
 * What follows a verb of reporting, once its addressee, adverbs, times and prepositional phrases
 * are passed over.
 *
 * @param kind what follows
 * @param word where it starts; for content the first word of the content
 * @param addressed whether an object that is spoken to was passed over
 */
record RightContext(Kind kind, int word, boolean addressed) {
  enum Kind {
    END,
    COMMA,
    THAT,
    CLAUSE,
    COLON,
    PASSAGE,
    TO,
    OBJECT,
    AS,
    GERUND
  }

  /** Groups looked at before giving up. */
  private static final int REACH = 40;

  private static final int CLAUSE_REACH = 16;

  static RightContext of(Scene scene, CueVerb cue, int from, int limit) {
    return new Walk(scene, cue, limit).run(from);
  }

  private static final class Walk {
    private final Scene scene;
    private final Clauses clauses;
    private final CueVerb cue;
    private final int limit;
    private boolean addressed;
    private int group;

    Walk(Scene scene, CueVerb cue, int limit) {
      this.scene = scene;
      this.clauses = scene.clauses;
      this.cue = cue;
      this.limit = limit;
    }

    RightContext run(int from) {
      if (from >= limit) {
        return at(Kind.END, limit);
      }
      if (scene.isQuoted(from)) {
        return at(Kind.PASSAGE, from);
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
      }
      return at(Kind.END, clauses.start(group));
    }

    private RightContext at(Kind kind, int word) {
      return new RightContext(kind, word, addressed);
    }

    private @Nullable RightContext step() {
      int word = clauses.start(group);
      if (scene.isQuoted(word)) {
        return at(Kind.PASSAGE, word);
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

    private boolean isQuestion() {
      return cue.lemma().equals("ask") || cue.lemma().equals("inquire");
    }

    /** A comma before a passage introduces it; one pair around an adverb is passed over. */
    private @Nullable RightContext comma(int word) {
      int next = clauses.end(group);
      if (next < limit && scene.isQuoted(next)) {
        return at(Kind.PASSAGE, next);
      }
      if (scene.is(group + 1, GroupKind.ADVERB) && scene.is(group + 2, GroupKind.COMMA)) {
        group += 3;
        return null;
      }
      return at(Kind.COMMA, word);
    }

    private @Nullable RightContext preposition(int word) {
      if (cue.takes(CueTake.AS) && isWord(word, "as")) {
        return at(Kind.AS, clauses.end(group));
      }
      int complement = clauses.complement(group);
      if (complement >= 0 && clauses.start(complement) < limit) {
        if (scene.isQuoted(clauses.start(complement))) {
          return at(Kind.PASSAGE, firstQuoted(clauses.end(group)));
        }
        group = complement + 1;
        return null;
      }
      group++;
      return null;
    }

    private int firstQuoted(int word) {
      int passage = scene.marks.at(word);
      return passage < 0 ? word : scene.marks.passages().get(passage).opener();
    }

    private @Nullable RightContext noun(int word) {
      if (startsClause()) {
        boolean takes = cue.takes(CueTake.CLAUSE);
        return at(takes ? Kind.CLAUSE : Kind.OBJECT, word);
      }
      if (!addressed && cue.takes(CueTake.ADDRESSEE)) {
        addressed = true;
        skipNoun();
        return null;
      }
      return at(Kind.OBJECT, word);
    }

    /** Moves behind a noun with its possessives, "of" phrases and joined nouns. */
    private void skipNoun() {
      group++;
      while (scene.is(group, GroupKind.POSSESSIVE)
          || scene.is(group - 1, GroupKind.POSSESSIVE) && scene.is(group, GroupKind.NOUN)
          || scene.is(group, GroupKind.CONJUNCTION) && scene.isNominal(group + 1)
          || scene.is(group - 1, GroupKind.CONJUNCTION) && scene.isNominal(group)) {
        group++;
      }
    }

    private RightContext verb(int word) {
      if (clauses.isInfinitive(group)) {
        boolean takes =
            cue.takes(CueTake.TO)
                && (addressed || !cue.takes(CueTake.ADDRESSEE) || cue.takes(CueTake.CLAUSE));
        return at(takes ? Kind.TO : Kind.END, word);
      }
      return at(clauses.isGerund(group) ? Kind.GERUND : Kind.END, word);
    }

    private RightContext subordinator(int word) {
      boolean content =
          isWord(word, "if")
              || isWord(word, "whether")
              || isWord(word, "how")
              || isWord(word, "why");
      boolean takes = cue.takes(CueTake.CLAUSE) || isQuestion();
      return at(content && takes ? Kind.CLAUSE : Kind.END, word);
    }

    private void skipBracket() {
      while (group < clauses.count()
          && clauses.start(group) < limit
          && !scene.is(group, GroupKind.CLOSE_BRACKET)) {
        group++;
      }
      group++;
    }

    /** Whether the noun at hand is the subject of a finite verb that follows. */
    private boolean startsClause() {
      int pending = 1;
      int end = Math.min(clauses.count(), group + CLAUSE_REACH);
      for (int next = group + 1; next < end && clauses.start(next) < limit; next++) {
        if (scene.isQuoted(clauses.start(next))) {
          continue;
        }
        switch (clauses.kind(next)) {
          case NOUN, PRONOUN:
            if (isSecondNoun(next)) {
              return false;
            }
            break;
          case RELATIVE:
            pending++;
            break;
          case VERB:
            if (clauses.isFinite(next) && --pending == 0) {
              return true;
            }
            break;
          case THAT, COLON, SEMICOLON, STOP, SUBORDINATOR:
            return false;
          default:
            break;
        }
      }
      return false;
    }

    /** "told [reporters] [the talks] failed": two nouns side by side, the first is spoken to. */
    private boolean isSecondNoun(int next) {
      return !addressed
          && cue.takes(CueTake.ADDRESSEE)
          && (clauses.is(next - 1, GroupKind.NOUN)
              || clauses.is(next - 1, GroupKind.PRONOUN)
              || clauses.is(next - 1, GroupKind.TIME));
    }

    private boolean isWord(int word, String expected) {
      return scene.words.string(word).equalsIgnoreCase(expected);
    }
  }
}
