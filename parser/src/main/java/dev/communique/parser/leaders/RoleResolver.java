package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableList;
import dev.communique.model.CountryCode;
import dev.communique.model.MentionForm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says who is meant by an office without a name, as of the article's date. */
final class RoleResolver {
  private static final int DAYS_OF_NEW = 200;

  private final Scene scene;

  RoleResolver(Scene scene) {
    this.scene = scene;
  }

  void resolve() {
    for (int i = 0; i < scene.drafts.size(); i++) {
      Draft draft = scene.drafts.get(i);
      if (draft.hasName() || draft.referent != null) {
        continue;
      }
      if (draft.isCounterpart()) {
        counterpart(draft, i);
      } else if (draft.former) {
        formerHolder(draft);
      } else if (draft.country != null) {
        holder(draft);
      } else {
        antecedent(draft, i);
      }
    }
  }

  /** "the former US president": the only one whom the text names that has been one. */
  private void formerHolder(Draft draft) {
    Set<LeaderRecord> fitting = new LinkedHashSet<>();
    for (Referent referent : scene.referents) {
      if (referent.leader != null && hasHeld(referent.leader, draft)) {
        fitting.add(referent.leader);
      }
    }
    settle(draft, fitting.size() == 1 ? fitting : Set.of(), "former-role");
  }

  private boolean hasHeld(LeaderRecord leader, Draft draft) {
    for (OfficeTerm term : leader.terms()) {
      boolean past = term.lastDay() < scene.date.earliest().toEpochDay();
      if (past && NameResolver.fits(term, draft)) {
        return true;
      }
    }
    return false;
  }

  private void holder(Draft draft) {
    List<OfficeTerm> terms = scene.registry.termsAt(draft.country, scene.date);
    Set<LeaderRecord> fitting = fitting(draft, terms);
    if (fitting.size() > 1) {
      fitting = fitting(draft, ofWord(draft.acting, terms));
    }
    settle(draft, fitting.isEmpty() ? justOut(draft) : fitting, "role");
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
  private Set<LeaderRecord> justOut(Draft draft) {
    Set<LeaderRecord> out = new LinkedHashSet<>();
    if (draft.fresh || draft.elect || isElect(draft)) {
      return out;
    }
    for (Referent referent : scene.referents) {
      if (referent.leader != null && scene.hasJustHeld(referent.leader, draft)) {
        out.add(referent.leader);
      }
    }
    return out.size() == 1 ? out : Set.of();
  }

  /** The leaders whose terms fit the titles best. */
  private Set<LeaderRecord> fitting(Draft draft, List<OfficeTerm> terms) {
    Set<LeaderRecord> fitting = new LinkedHashSet<>();
    if (draft.former) {
      return fitting;
    }
    int best = 1;
    for (OfficeTerm term : terms) {
      if (term.is(OfficeKind.ELECT) != (draft.elect || isElect(draft))) {
        continue;
      }
      int fit = 0;
      for (Title title : draft.titles) {
        fit = Math.max(fit, title.fit(term));
      }
      if (fit > best) {
        fitting.clear();
        best = fit;
      }
      if (fit == best && (!draft.fresh || isFresh(term))) {
        fitting.add(scene.registry.holder(term));
      }
    }
    return fitting;
  }

  /** A new president has not been one for long. */
  private boolean isFresh(OfficeTerm term) {
    return term.firstDay() >= scene.date.earliest().toEpochDay() - DAYS_OF_NEW;
  }

  private static boolean isElect(Draft draft) {
    return draft.titles.get(0).phrase().endsWith("elect");
  }

  private void settle(Draft draft, Set<LeaderRecord> fitting, String rule) {
    if (fitting.size() == 1) {
      LeaderRecord leader = fitting.iterator().next();
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

  /** "his Chinese counterpart": the one who holds in that state what the leader before holds. */
  private void counterpart(Draft draft, int index) {
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
    Set<LeaderRecord> same = new LinkedHashSet<>();
    if (held != null) {
      List<OfficeTerm> terms = scene.registry.termsAt(country, scene.date);
      terms.stream()
          .filter(term -> isSame(held, term))
          .forEach(term -> same.add(scene.registry.holder(term)));
      if (same.isEmpty()) {
        terms.stream()
            .filter(term -> isLike(held, term))
            .forEach(term -> same.add(scene.registry.holder(term)));
      }
    }
    settle(draft, same, "counterpart");
  }

  /** The term that the text's own title names, else the top one. */
  private @Nullable OfficeTerm heldTerm(Draft draft, LeaderRecord leader) {
    for (Title title : draft.titles) {
      for (OfficeTerm term : leader.terms()) {
        if (title.fit(term) == 2 && term.isHeldIn(scene.date)) {
          return term;
        }
      }
    }
    return leader.termAt(scene.date);
  }

  private static boolean isSame(OfficeTerm held, OfficeTerm other) {
    return held.office().equals(other.office());
  }

  private static boolean isLike(OfficeTerm held, OfficeTerm other) {
    if (held.is(OfficeKind.LEADER)) {
      return other.is(OfficeKind.LEADER);
    }
    return held.is(OfficeKind.STATE) && other.is(OfficeKind.STATE)
        || held.is(OfficeKind.GOVERNMENT) && other.is(OfficeKind.GOVERNMENT);
  }

  private @Nullable Draft leaderBefore(int index) {
    Draft at = scene.drafts.get(index);
    int sentence = scene.table.sentenceOf(at.from);
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

  /** "the president": the one whom the text named by that office, or the only one there can be. */
  private void antecedent(Draft draft, int index) {
    if (draft.former || draft.elect || draft.ofUnknownState) {
      return;
    }
    Set<LeaderRecord> fitting = namedSo(draft, 2);
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
      if (near != null) {
        fitting = Set.of(near);
      }
    }
    settle(draft, fitting, "role-again");
  }

  /** Those whom the text names and who hold, at the date, what fits the titles so well. */
  private Set<LeaderRecord> namedSo(Draft draft, int fit) {
    Set<LeaderRecord> fitting = new LinkedHashSet<>();
    for (Draft other : scene.drafts) {
      Referent referent = other.referent;
      if (referent != null
          && referent.leader != null
          && isNamedSo(draft, other, referent.leader, fit)) {
        fitting.add(referent.leader);
      }
    }
    return fitting;
  }

  private boolean isNamedSo(Draft role, Draft other, LeaderRecord leader, int fit) {
    for (OfficeTerm term : leader.terms()) {
      if (term.isHeldIn(scene.date) && term.is(OfficeKind.ELECT) == isElect(role)) {
        for (Title title : role.titles) {
          if (title.fit(term) >= fit || title.fit(term) == 1 && other.titles.contains(title)) {
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
  private Set<LeaderRecord> onlyOne(Draft draft) {
    Set<LeaderRecord> exact = holdersByName(draft);
    if (!exact.isEmpty()) {
      return exact;
    }
    boolean pope = draft.titles.get(0).offices().contains("Pope");
    List<OfficeTerm> terms = new ArrayList<>();
    for (OfficeTerm term : scene.registry.thrones()) {
      CountryCode country = term.country();
      boolean present = pope || country != null && scene.countries.isPresent(country);
      if (present && term.isHeldIn(scene.date)) {
        terms.add(term);
      }
    }
    List<OfficeTerm> all = List.copyOf(terms);
    terms.removeIf(term -> all.stream().anyMatch(other -> term.isSucceededBy(other, scene.date)));
    return fitting(draft, terms);
  }

  /** "the prime minister" in a text that names one state. */
  private Set<LeaderRecord> ofOnlyState(Draft draft) {
    CountryCode state = scene.countries.onlyState();
    return state == null ? Set.of() : fitting(draft, scene.registry.termsAt(state, scene.date));
  }

  /** Titles that name their office whole: "UN secretary-general", "ruler of Dubai". */
  private Set<LeaderRecord> holdersByName(Draft draft) {
    Set<LeaderRecord> holders = new LinkedHashSet<>();
    for (Title title : draft.titles) {
      for (String office : title.offices()) {
        if (office.indexOf(' ') > 0) {
          scene.registry.holdersOf(office, scene.date).forEach(holders::add);
        }
      }
    }
    return holders;
  }

  private @Nullable LeaderRecord nearest(Draft draft, int index, Set<LeaderRecord> fitting) {
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
