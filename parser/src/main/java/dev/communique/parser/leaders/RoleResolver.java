package dev.communique.parser.leaders;

import java.util.ArrayList;
import java.util.List;

/** Says who is meant by an office without a name, as of the article's date. */
final class RoleResolver {
  private final Scene scene;
  private final OfficeHolders offices;
  private final CounterpartResolver counterparts;
  private final AntecedentResolver antecedents;

  RoleResolver(Scene scene) {
    this.scene = scene;
    this.offices = new OfficeHolders(scene);
    this.counterparts = new CounterpartResolver(scene, offices);
    this.antecedents = new AntecedentResolver(scene, offices);
  }

  void resolve() {
    for (int i = 0; i < scene.drafts.size(); i++) {
      Draft draft = scene.drafts.get(i);
      if (draft.hasName() || draft.referent != null) {
        continue;
      }
      if (draft.isCounterpart()) {
        counterparts.resolve(draft, i);
      } else if (draft.former) {
        formerHolder(draft);
      } else if (draft.country != null) {
        holder(draft);
      } else {
        antecedents.resolve(draft, i);
      }
    }
  }

  /** "the former US president": the only one whom the text names that has been one. */
  private void formerHolder(Draft draft) {
    List<LeaderRecord> fitting = new ArrayList<>(2);
    for (Referent referent : scene.leaders) {
      if (referent.leader != null && hasHeld(referent.leader, draft)) {
        OfficeHolders.add(referent.leader, fitting);
      }
    }
    offices.settle(draft, fitting.size() == 1 ? fitting : List.of(), "former-role");
  }

  private boolean hasHeld(LeaderRecord leader, Draft draft) {
    for (OfficeTerm term : leader.terms()) {
      if (term.lastDay() < scene.days.first() && NameResolver.fits(term, draft)) {
        return true;
      }
    }
    return false;
  }

  private void holder(Draft draft) {
    List<OfficeTerm> terms = scene.termsAt(draft.country);
    List<LeaderRecord> fitting = offices.fitting(draft, terms);
    if (fitting.size() > 1) {
      fitting = offices.fitting(draft, ofWord(draft.acting, terms));
    }
    offices.settle(draft, fitting.isEmpty() ? justOut(draft) : fitting, "role");
  }

  /** Two hold the office when one stands in for the other: "acting" tells whom the text means. */
  private static List<OfficeTerm> ofWord(boolean acting, List<OfficeTerm> terms) {
    List<OfficeTerm> kept = new ArrayList<>(terms);
    kept.removeIf(
        term ->
            term.isActing() != acting && terms.stream().anyMatch(other -> isOther(other, term)));
    return kept;
  }

  private static boolean isOther(OfficeTerm one, OfficeTerm two) {
    return one.isActing() != two.isActing() && one.isSameOffice(two);
  }

  /** Nobody holds it any more: the one whom the text names that did until the other day. */
  private List<LeaderRecord> justOut(Draft draft) {
    if (draft.fresh || draft.elect || OfficeHolders.isElect(draft)) {
      return List.of();
    }
    List<LeaderRecord> out = new ArrayList<>(2);
    for (Referent referent : scene.leaders) {
      if (referent.leader != null && scene.hasJustHeld(referent.leader, draft)) {
        OfficeHolders.add(referent.leader, out);
      }
    }
    return out.size() == 1 ? out : List.of();
  }
}
