package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableList;
import dev.communique.model.MentionForm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Says who is meant by a name, as of the article's date. */
final class NameResolver {
  private final Scene scene;
  private final LongerNames longerNames;
  private final SurnameResolver surnames;

  NameResolver(Scene scene) {
    this.scene = scene;
    this.longerNames = new LongerNames(scene);
    this.surnames = new SurnameResolver(scene);
  }

  /**
   * Full names first, then surnames with titles, then surnames alone: each leans on those before.
   */
  void resolve() {
    for (Draft draft : scene.drafts) {
      if (!draft.full.isEmpty()) {
        full(draft);
      } else if (draft.unknown
          && draft.nameTo - draft.nameFrom > 1
          && !longerNames.resolve(draft)) {
        person(draft, "person");
      }
    }
    for (Draft draft : scene.drafts) {
      if (!draft.shorts.isEmpty() && (draft.hasLeaderTitle() || draft.hasOtherTitle())) {
        titled(draft);
      } else if (draft.unknown && draft.referent == null) {
        knownPersonOrNew(draft);
      }
    }
    for (Draft draft : scene.drafts) {
      if (!draft.shorts.isEmpty() && draft.referent == null && draft.candidates.isEmpty()) {
        surnames.resolve(draft);
      }
    }
  }

  private void full(Draft draft) {
    List<LeaderRecord> open = new ArrayList<>(draft.full.size());
    for (LeaderRecord leader : draft.full) {
      if (scene.isKnownBy(leader) && !isNamesake(leader, draft)) {
        open.add(leader);
      }
    }
    if (open.isEmpty()) {
      person(draft, "person");
      return;
    }
    if (open.size() > 1) {
      narrow(open, leader -> fits(leader, draft));
      narrow(open, leader -> draft.former != leader.isInOffice(scene.days));
    }
    if (open.size() > 1) {
      ambiguous(draft, open, MentionForm.FULL_NAME);
      return;
    }
    boolean titled = draft.titleFrom >= 0;
    Referent referent = scene.introduce(open.get(0), draft);
    draft.resolve(
        referent,
        titled ? MentionForm.TITLED : MentionForm.FULL_NAME,
        titled ? "titled-full-name" : "full-name");
  }

  /** A common name is another's when a description or the absence of the state says so. */
  private boolean isNamesake(LeaderRecord leader, Draft draft) {
    // A holder's full name means the holder, unless a title says otherwise; so does a name of three
    // words whenever he held office.
    if (leader.isInOffice(scene.days) && !draft.hasOtherTitle()) {
      return false;
    }
    if (!LeadersLexicon.isCommon(leader) || draft.nameTo - draft.nameFrom > 2) {
      return false;
    }
    if (draft.hasLeaderTitle()) {
      return !fits(leader, draft);
    }
    return draft.hasOtherTitle() || !scene.isStatePresent(leader) && !leader.isOfBody();
  }

  /**
   * Whether the leader has had an office that the titles name, of the state that the text names.
   */
  static boolean fits(LeaderRecord leader, Draft draft) {
    for (OfficeTerm term : leader.terms()) {
      if (fits(term, draft)) {
        return true;
      }
    }
    return false;
  }

  static boolean fits(OfficeTerm term, Draft draft) {
    if (draft.country != null && !draft.country.equals(term.country())) {
      return false;
    }
    boolean named = false;
    for (Title title : draft.titles) {
      if (title.isLeader() && !title.isCounterpart()) {
        named = true;
        if (title.fit(term) > 0) {
          return true;
        }
      }
    }
    return !named;
  }

  private void titled(Draft draft) {
    if (!draft.hasLeaderTitle()) {
      relativeOrPerson(draft);
      return;
    }
    List<LeaderRecord> open = leadersWith(draft, !draft.former);
    if (open.isEmpty()) {
      open = leadersWith(draft, false);
      boolean alone = open.size() == 1 && !LeadersLexicon.isCommon(open.get(0));
      open.removeIf(
          leader ->
              !draft.former
                  && !alone
                  && scene.referent(leader) == null
                  && !(scene.hasJustHeld(leader, draft) && scene.isStatePresent(leader)));
    }
    if (open.isEmpty()) {
      knownPersonOrNew(draft);
      return;
    }
    narrow(open, leader -> scene.referent(leader) != null);
    narrow(open, scene::isStatePresent);
    narrow(open, scene::holdsTop);
    if (open.size() > 1) {
      ambiguous(draft, open, MentionForm.TITLED);
      return;
    }
    draft.resolve(scene.introduce(open.get(0), draft), MentionForm.TITLED, "titled-surname");
  }

  /** "his brother Fidel", "his son, Sheikh Tamim": to be somebody's brother is no office. */
  private void relativeOrPerson(Draft draft) {
    if (scene.table.has(draft.titleFrom, WordRole.KIN)) {
      surnames.resolve(draft);
    }
    if (draft.referent == null && draft.candidates.isEmpty()) {
      knownPersonOrNew(draft);
    }
  }

  private List<LeaderRecord> leadersWith(Draft draft, boolean inOffice) {
    List<OfficeTerm> open = new ArrayList<>();
    for (ShortName name : draft.shorts) {
      for (OfficeTerm term : name.leader().terms()) {
        boolean held = inOffice ? term.isHeldIn(scene.days) : scene.isKnownBy(name.leader());
        if (held && fits(term, draft) && draft.sex.fits(name.leader().sex())) {
          open.add(term);
        }
      }
    }
    List<OfficeTerm> all = List.copyOf(open);
    if (inOffice) {
      open.removeIf(term -> all.stream().anyMatch(other -> term.isSucceededBy(other, scene.days)));
    }
    Set<LeaderRecord> leaders = new LinkedHashSet<>();
    open.forEach(term -> leaders.add(scene.terms.holder(term)));
    return new ArrayList<>(leaders);
  }

  private void knownPersonOrNew(Draft draft) {
    Referent known = draft.nameTo - draft.nameFrom == 1 ? scene.personNamed(draft.nameFrom) : null;
    if (known != null) {
      scene.note(known, draft);
      draft.resolve(known, MentionForm.TITLED, "person-again");
    } else {
      person(draft, "person-titled");
    }
  }

  private void person(Draft draft, String rule) {
    boolean titled = draft.titleFrom >= 0;
    Referent referent = scene.introducePerson(draft);
    draft.resolve(referent, titled ? MentionForm.TITLED : MentionForm.FULL_NAME, rule);
  }

  static void ambiguous(Draft draft, List<LeaderRecord> open, MentionForm form) {
    draft.candidates = ImmutableList.copyOf(open);
    draft.form = form;
    draft.rule = "ambiguous";
  }

  /** Keeps those that pass, when any does. */
  static void narrow(List<LeaderRecord> open, Predicate<LeaderRecord> test) {
    if (open.size() > 1 && open.stream().anyMatch(test)) {
      open.removeIf(test.negate());
    }
  }
}
