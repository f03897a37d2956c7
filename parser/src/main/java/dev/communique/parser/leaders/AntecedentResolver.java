package dev.communique.parser.leaders;

import dev.communique.model.CountryCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "the president": the one whom the text named by that office, or the only one there can be. */
final class AntecedentResolver {
  private final Scene scene;
  private final OfficeHolders offices;

  AntecedentResolver(Scene scene, OfficeHolders offices) {
    this.scene = scene;
    this.offices = offices;
  }

  void resolve(Draft draft, int index) {
    if (draft.former || draft.elect || draft.ofUnknownState) {
      return;
    }
    List<LeaderRecord> fitting = namedSo(draft, 2);
    if (fitting.isEmpty()) {
      fitting = namedSo(draft, 1);
    }
    if (fitting.isEmpty()) {
      fitting = onlyOne(draft);
    }
    if (fitting.isEmpty() && draft.titles.get(0).isOfStateOnly()) {
      fitting = ofOnlyState(draft);
    }
    if (fitting.size() > 1) {
      LeaderRecord near = nearest(draft, index, fitting);
      fitting = near == null ? fitting : List.of(near);
    }
    offices.settle(draft, fitting, "role-again");
  }

  /**
   * Those whom the text names and who hold, at the date, what fits the titles so well; in the order
   * of their first mentions.
   */
  private List<LeaderRecord> namedSo(Draft draft, int fit) {
    List<Referent> named = new ArrayList<>(2);
    boolean elect = OfficeHolders.isElect(draft);
    for (Referent referent : scene.leaders) {
      if (referent.mentions > 0 && referent.leader != null && isSo(draft, referent, fit, elect)) {
        named.add(referent);
      }
    }
    if (named.size() > 1) {
      named.sort(Comparator.comparingInt(referent -> referent.first));
    }
    List<LeaderRecord> leaders = new ArrayList<>(named.size());
    for (Referent referent : named) {
      if (referent.leader != null) {
        leaders.add(referent.leader);
      }
    }
    return leaders;
  }

  private boolean isSo(Draft role, Referent referent, int fit, boolean elect) {
    LeaderRecord leader = referent.leader;
    if (leader == null) {
      return false;
    }
    for (OfficeTerm term : leader.terms()) {
      if (term.isHeldIn(scene.days) && term.is(OfficeKind.ELECT) == elect) {
        for (Title title : role.titles) {
          int so = title.fit(term);
          if (so >= fit || so == 1 && referent.has(title)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Popes and heads of bodies are alone in the world; of kings and queens, the one of a named
   * state.
   */
  private List<LeaderRecord> onlyOne(Draft draft) {
    List<LeaderRecord> exact = holdersByName(draft);
    if (!exact.isEmpty()) {
      return exact;
    }
    boolean pope = draft.titles.get(0).isPope();
    List<OfficeTerm> terms = new ArrayList<>();
    for (OfficeTerm term : scene.thronesHeld()) {
      CountryCode country = term.country();
      if (pope || country != null && scene.countries.isPresent(country)) {
        terms.add(term);
      }
    }
    if (terms.isEmpty()) {
      addThronesOfThoseNamed(terms);
    }
    return offices.fitting(draft, TermTables.withoutFollowed(terms, scene.days));
  }

  /** "the Queen" where the text names no state, but who governs for her. */
  private void addThronesOfThoseNamed(List<OfficeTerm> terms) {
    for (OfficeTerm term : scene.thronesHeld()) {
      CountryCode country = term.country();
      if (country != null && isGovernorNamed(country)) {
        terms.add(term);
      }
    }
  }

  private boolean isGovernorNamed(CountryCode country) {
    for (Referent referent : scene.leaders) {
      if (referent.leader != null && scene.governs(referent.leader, country)) {
        return true;
      }
    }
    return false;
  }

  /** "the prime minister" in a text that names one state. */
  private List<LeaderRecord> ofOnlyState(Draft draft) {
    CountryCode state = scene.countries.onlyState();
    return state == null ? List.of() : offices.fitting(draft, scene.termsAt(state));
  }

  /** Titles that name their office whole: "UN secretary-general", "ruler of Dubai". */
  private List<LeaderRecord> holdersByName(Draft draft) {
    List<LeaderRecord> holders = new ArrayList<>(2);
    for (Title title : draft.titles) {
      for (String office : title.offices()) {
        if (office.indexOf(' ') > 0) {
          scene
              .terms
              .holdersOf(office, scene.days)
              .forEach(leader -> OfficeHolders.add(leader, holders));
        }
      }
    }
    return holders;
  }

  private @Nullable LeaderRecord nearest(Draft draft, int index, List<LeaderRecord> fitting) {
    int sentence = scene.table.sentenceOf(draft.from);
    LeaderRecord found = null;
    for (int i = index - 1; i >= 0; i--) {
      Draft other = scene.drafts.get(i);
      if (scene.table.sentenceOf(other.from) < sentence - 1) {
        break;
      }
      LeaderRecord leader = other.referent == null ? null : other.referent.leader;
      if (leader != null && fitting.contains(leader)) {
        if (found != null && found != leader) {
          return null;
        }
        found = leader;
      }
    }
    return found;
  }
}
