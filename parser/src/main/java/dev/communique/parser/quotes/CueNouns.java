package dev.communique.parser.quotes;

import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.quotes.Attribution.Range;
import java.util.List;

/**
 * Nouns of saying with their owner and a clause: {@code Lund's claim that the dam was safe}.
 *
 * <p>Without an owner nobody is told to have said it. When the noun opens its sentence, the clause
 * ends before the verb that has it as subject.
 */
final class CueNouns {
  private static final String RULE = "noun-of-saying";

  /** Nouns of saying read in one sentence. */
  private static final int MAX_NOUNS = 16;

  private final Scene scene;
  private ContentBounds bounds;

  CueNouns(Scene scene) {
    this.scene = scene;
    this.bounds = ContentBounds.none(scene);
  }

  /** Adds what no attribution from {@code before} on has taken. */
  void read(ContentBounds inside, int from, int to, List<Attribution> found, int before) {
    bounds = inside;
    int read = found.size();
    Places nouns = scene.landmarks.cueNouns;
    int first = nouns.from(from);
    int end = Math.min(nouns.count(), first + MAX_NOUNS);
    for (int place = first; place < end && nouns.word(place) < to; place++) {
      noun(nouns.word(place), from, to, found, before, read);
    }
  }

  private void noun(int word, int from, int to, List<Attribution> found, int before, int read) {
    int group = scene.clauses.groupAt(word);
    int that = that(group);
    if (!scene.is(group, GroupKind.NOUN) || scene.clauses.head(group) != word || that < 0) {
      return;
    }
    int start = scene.clauses.end(that);
    Range owner = owner(group, from);
    if (start >= to || !owner.isPresent() || isTaken(start, found.subList(before, read))) {
      return;
    }
    int end = bounds.end(start);
    if (!scene.hasFiniteVerb(from, word)) {
      end = clauseEnd(start, end);
    }
    found.add(new Attribution(owner, owner, new Range(word, word + 1), RULE).add(start, end));
  }

  /** The "that" behind the noun, one phrase between passed over; -1. */
  private int that(int noun) {
    int group = noun + 1;
    if (scene.is(group, GroupKind.TIME)) {
      group++;
    }
    if (isHearing(group) && scene.is(group + 1, GroupKind.NOUN)
        || scene.is(group, GroupKind.PREPOSITION) && scene.is(group + 1, GroupKind.TIME)) {
      group += 2;
    }
    // "remarks that angered him": a relative clause has no subject of its own.
    boolean clause =
        scene.is(group, GroupKind.THAT)
            && group + 1 < scene.clauses.count()
            && scene.clauses.kind(group + 1) != GroupKind.VERB;
    return clause ? group : -1;
  }

  /** {@code her comments to the panel that …}: who heard it, not what it is about. */
  private boolean isHearing(int group) {
    if (scene.is(group, GroupKind.SUBORDINATOR)) {
      return scene.isWord(scene.clauses.start(group), "before");
    }
    if (!scene.is(group, GroupKind.PREPOSITION)) {
      return false;
    }
    return switch (scene.words.lower(scene.clauses.start(group))) {
      case "to", "before", "at", "in" -> true;
      default -> false;
    };
  }

  private Range owner(int noun, int from) {
    int possessor = scene.clauses.possessor(noun);
    if (possessor >= 0) {
      return scene.clauses.start(possessor) >= from && scene.is(possessor, GroupKind.NOUN)
          ? name(possessor, from)
          : Range.NONE;
    }
    int first = scene.clauses.start(noun);
    return isPossessive(first) ? new Range(first, first + 1) : Range.NONE;
  }

  private Range name(int possessor, int from) {
    int end = scene.clauses.end(possessor);
    return scene
        .people
        .mentionAt(end - 1)
        .map(mention -> new Range(Math.max(from, mention.from()), end))
        .orElseGet(() -> scene.doers.widen(possessor, from, end));
  }

  private boolean isPossessive(int word) {
    return scene.isWord(word, "his")
        || scene.isWord(word, "her")
        || scene.isWord(word, "their")
        || scene.isWord(word, "its");
  }

  private static boolean isTaken(int word, List<Attribution> attributions) {
    for (Attribution attribution : attributions) {
      if (attribution.covers(word)) {
        return true;
      }
    }
    return false;
  }

  /** Before the second verb outside marks, unless a word between opens a clause for it. */
  private int clauseEnd(int start, int end) {
    int verbs = 0;
    int group = scene.groupFrom(start);
    for (; group < scene.clauses.count() && scene.clauses.start(group) < end; group++) {
      if (scene.isQuoted(scene.clauses.start(group))) {
        continue;
      }
      switch (scene.clauses.kind(group)) {
        case RELATIVE, SUBORDINATOR, THAT, CONJUNCTION -> verbs--;
        case VERB -> {
          if (scene.isFinite(group) && ++verbs == 2) {
            return scene.clauses.start(group);
          }
        }
        default -> {}
      }
    }
    return end;
  }
}
