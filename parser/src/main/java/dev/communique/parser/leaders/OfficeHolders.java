package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableList;
import dev.communique.model.MentionForm;
import java.util.ArrayList;
import java.util.List;

/** Those who hold what the titles of a description name, and the settling on one of them. */
final class OfficeHolders {
  private static final int DAYS_OF_NEW = 200;

  private final Scene scene;

  OfficeHolders(Scene scene) {
    this.scene = scene;
  }

  /** The leaders whose terms fit the titles best, each once. */
  List<LeaderRecord> fitting(Draft draft, List<OfficeTerm> terms) {
    List<LeaderRecord> fitting = new ArrayList<>(2);
    if (draft.former) {
      return fitting;
    }
    boolean elect = draft.elect || isElect(draft);
    int best = 1;
    for (OfficeTerm term : terms) {
      if (term.is(OfficeKind.ELECT) != elect) {
        continue;
      }
      int fit = fit(draft, term);
      if (fit > best) {
        fitting.clear();
        best = fit;
      }
      if (fit == best && (!draft.fresh || isFresh(term))) {
        add(scene.terms.holder(term), fitting);
      }
    }
    return fitting;
  }

  static void add(LeaderRecord leader, List<LeaderRecord> to) {
    if (!to.contains(leader)) {
      to.add(leader);
    }
  }

  private static int fit(Draft draft, OfficeTerm term) {
    int fit = 0;
    for (Title title : draft.titles) {
      fit = Math.max(fit, title.fit(term));
    }
    return fit;
  }

  /** A new president has not been one for long. */
  private boolean isFresh(OfficeTerm term) {
    return term.firstDay() >= scene.days.first() - DAYS_OF_NEW;
  }

  static boolean isElect(Draft draft) {
    return draft.titles.get(0).phrase().endsWith("elect");
  }

  /** Resolves to the only one, or keeps them all as candidates. */
  void settle(Draft draft, List<LeaderRecord> fitting, String rule) {
    if (fitting.size() == 1) {
      LeaderRecord leader = fitting.get(0);
      Referent known = scene.referent(leader);
      Referent referent = known == null ? named(leader, draft) : known;
      scene.note(referent, draft);
      draft.resolve(referent, MentionForm.ROLE, rule);
    } else {
      draft.candidates = ImmutableList.copyOf(fitting);
      draft.rule = fitting.isEmpty() ? "office" : "ambiguous";
    }
  }

  /** A leader whom the text never names goes by the description. */
  private Referent named(LeaderRecord leader, Draft draft) {
    Draft whole = new Draft(draft.from);
    whole.nameFrom = draft.from;
    whole.nameTo = draft.to;
    whole.sex = draft.sex;
    Referent referent = scene.introduce(leader, whole);
    referent.named = false;
    return referent;
  }
}
