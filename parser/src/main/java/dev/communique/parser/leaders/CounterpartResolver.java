package dev.communique.parser.leaders;

import dev.communique.model.CountryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** "his Chinese counterpart": the one who holds in that state what the leader before holds. */
final class CounterpartResolver {
  private final Scene scene;
  private final OfficeHolders offices;

  CounterpartResolver(Scene scene, OfficeHolders offices) {
    this.scene = scene;
    this.offices = offices;
  }

  void resolve(Draft draft, int index) {
    Draft before = leaderBefore(index);
    CountryCode country = draft.country;
    if (before == null
        || before.referent == null
        || before.referent.leader == null
        || country == null) {
      draft.rule = "office";
      return;
    }
    OfficeTerm held = heldTerm(before, before.referent.leader);
    List<LeaderRecord> same = List.of();
    if (held != null) {
      List<OfficeTerm> terms = scene.termsAt(country);
      same = holders(terms, term -> held.office().equals(term.office()));
      same = same.isEmpty() ? holders(terms, term -> isLike(held, term)) : same;
    }
    offices.settle(draft, same, "counterpart");
  }

  private List<LeaderRecord> holders(List<OfficeTerm> terms, Predicate<OfficeTerm> test) {
    List<LeaderRecord> holders = new ArrayList<>(2);
    for (OfficeTerm term : terms) {
      if (test.test(term)) {
        OfficeHolders.add(scene.terms.holder(term), holders);
      }
    }
    return holders;
  }

  /** The term that the text's own title names, else the top one. */
  private @Nullable OfficeTerm heldTerm(Draft draft, LeaderRecord leader) {
    for (Title title : draft.titles) {
      for (OfficeTerm term : leader.terms()) {
        if (title.fit(term) == 2 && term.isHeldIn(scene.days)) {
          return term;
        }
      }
    }
    return leader.termAt(scene.days);
  }

  private static boolean isLike(OfficeTerm held, OfficeTerm other) {
    if (held.is(OfficeKind.LEADER)) {
      return other.is(OfficeKind.LEADER);
    }
    return held.is(OfficeKind.STATE) && other.is(OfficeKind.STATE)
        || held.is(OfficeKind.GOVERNMENT) && other.is(OfficeKind.GOVERNMENT);
  }

  private @Nullable Draft leaderBefore(int index) {
    int sentence = scene.table.sentenceOf(scene.drafts.get(index).from);
    for (int i = index - 1; i >= 0; i--) {
      Draft draft = scene.drafts.get(i);
      if (scene.table.sentenceOf(draft.from) < sentence - 1) {
        return null;
      }
      if (draft.referent != null && draft.referent.leader != null) {
        return draft;
      }
    }
    return null;
  }
}
