package dev.communique.parser.quotes;

import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.quotes.Attribution.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that go on a summary without a reporting clause of their own: between two sentences of
 * one paragraph that report the same speaker's words, themselves not in a past tense. {@code The
 * message said … The old friendship is a treasure of both sides. It wished …}
 */
final class Summaries {
  private final Scene scene;
  private final Units units;
  private final List<Attribution> found;

  /** Last attribution of each sentence; null when there is none. */
  private final @Nullable Attribution[] ofUnit;

  Summaries(Scene scene, Units units, List<Attribution> found) {
    this.scene = scene;
    this.units = units;
    this.found = found;
    this.ofUnit = new Attribution[units.count()];
  }

  void put(int unit, Attribution attribution) {
    ofUnit[unit] = attribution;
  }

  /** Adds what goes on between reported sentences. */
  void fill() {
    for (int unit = 1; unit + 1 < units.count(); unit++) {
      Attribution before = ofUnit[unit - 1];
      if (ofUnit[unit] == null && before != null && isReport(before) && goesOn(unit, before)) {
        Attribution filled =
            new Attribution(before.speaker, before.named, Range.NONE, "inferred-continuation")
                .add(units.start(unit), units.end(unit));
        found.add(filled);
        ofUnit[unit] = filled;
      }
    }
  }

  private static boolean isReport(Attribution attribution) {
    return attribution.speaker.isPresent() && !attribution.rule.equals("quoted-object");
  }

  private boolean goesOn(int unit, Attribution before) {
    int paragraph = units.paragraph(unit);
    int next = unit + 1;
    while (next < units.count() && next < unit + 4 && ofUnit[next] == null) {
      next++;
    }
    if (next >= units.count() || units.paragraph(next) != paragraph) {
      return false;
    }
    Attribution after = ofUnit[next];
    return units.paragraph(unit - 1) == paragraph
        && after != null
        && isSameSpeaker(before, after)
        && isReported(units.start(unit), units.end(unit));
  }

  /** A pronoun, or the same words again. */
  private boolean isSameSpeaker(Attribution before, Attribution after) {
    if (!after.speaker.isPresent()) {
      return false;
    }
    int group = scene.clauses.groupAt(after.speaker.from());
    return scene.is(group, GroupKind.PRONOUN)
        || text(before.named).equalsIgnoreCase(text(after.named));
  }

  private String text(Range range) {
    return scene.words.string(range.to() - 1);
  }

  /** Whether nothing in a sentence is in marks or in a past tense. */
  private boolean isReported(int from, int to) {
    if (scene.hasPassage(from, to) || !scene.hasFiniteVerb(from, to)) {
      return false;
    }
    for (int group = scene.groupFrom(from);
        group < scene.clauses.count() && scene.clauses.start(group) < to;
        group++) {
      if (scene.is(group, GroupKind.VERB)
          && scene.isFinite(group)
          && scene.clauses.isPast(group)
          && !scene.clauses.isModal(group)) {
        return false;
      }
    }
    return true;
  }
}
