package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableList;
import dev.communique.model.MentionForm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Says who is meant by a name, as of the article's date. */
final class NameResolver {
  private static final int DAYS_REMEMBERED = 15 * 365;

  /** So many sentences before a surname its bearer is near. */
  private static final int NEAR_SENTENCES = 2;

  private final Scene scene;
  private final LongerNames longerNames;

  NameResolver(Scene scene) {
    this.scene = scene;
    this.longerNames = new LongerNames(scene);
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
        alone(draft);
      }
    }
  }

  private void full(Draft draft) {
    List<LeaderRecord> open = new ArrayList<>(draft.full);
    open.removeIf(leader -> !scene.isKnownBy(leader) || isNamesake(leader, draft));
    if (open.isEmpty()) {
      person(draft, "person");
      return;
    }
    narrow(open, leader -> fits(leader, draft));
    narrow(open, leader -> draft.former != leader.isInOffice(scene.date));
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
    if (leader.isInOffice(scene.date) && !draft.hasOtherTitle()) {
      return false;
    }
    if (!LeadersLexicon.isCommon(leader) || draft.nameTo - draft.nameFrom > 2) {
      return false;
    }
    if (draft.hasLeaderTitle()) {
      return !fits(leader, draft);
    }
    return draft.hasOtherTitle() || !scene.isStatePresent(leader) && !isOfBody(leader);
  }

  private static boolean isOfBody(LeaderRecord leader) {
    return leader.leader().country().isEmpty();
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
      knownPersonOrNew(draft);
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
    narrow(open, leader -> holdsTop(leader));
    if (open.size() > 1) {
      ambiguous(draft, open, MentionForm.TITLED);
      return;
    }
    draft.resolve(scene.introduce(open.get(0), draft), MentionForm.TITLED, "titled-surname");
  }

  private List<LeaderRecord> leadersWith(Draft draft, boolean inOffice) {
    List<OfficeTerm> open = new ArrayList<>();
    for (ShortName name : draft.shorts) {
      for (OfficeTerm term : name.leader().terms()) {
        boolean held = inOffice ? term.isHeldIn(scene.date) : scene.isKnownBy(name.leader());
        if (held && fits(term, draft) && draft.sex.fits(name.leader().sex())) {
          open.add(term);
        }
      }
    }
    List<OfficeTerm> all = List.copyOf(open);
    if (inOffice) {
      open.removeIf(term -> all.stream().anyMatch(other -> term.isSucceededBy(other, scene.date)));
    }
    Set<LeaderRecord> leaders = new LinkedHashSet<>();
    open.forEach(term -> leaders.add(scene.registry.holder(term)));
    return new ArrayList<>(leaders);
  }

  private boolean holdsTop(LeaderRecord leader) {
    for (OfficeTerm term : leader.terms()) {
      if (term.is(OfficeKind.LEADER) && term.isHeldIn(scene.date)) {
        return true;
      }
    }
    return false;
  }

  private void alone(Draft draft) {
    if (isDay(draft)) {
      return;
    }
    Referent person = draft.nameTo - draft.nameFrom == 1 ? scene.personNamed(draft.nameFrom) : null;
    List<Referent> introduced = introduced(draft);
    if (introduced.isEmpty() && person == null) {
      byContext(draft);
      return;
    }
    if (person != null) {
      introduced.add(person);
    }
    Referent chosen = introduced.size() == 1 ? introduced.get(0) : nearest(draft, introduced);
    if (chosen == null) {
      draft.candidates =
          introduced.stream()
              .map(referent -> referent.leader)
              .filter(java.util.Objects::nonNull)
              .collect(ImmutableList.toImmutableList());
      draft.form = MentionForm.SURNAME;
      draft.rule = "surname-ambiguous";
      return;
    }
    scene.note(chosen, draft);
    draft.resolve(chosen, MentionForm.SURNAME, "surname-introduced");
  }

  /** A month is no prime minister. */
  private boolean isDay(Draft draft) {
    int word = draft.nameFrom;
    if (!scene.table.has(word, WordRole.CALENDAR)) {
      return false;
    }
    boolean speaks = scene.table.isClitic(word + 1) || scene.table.has(word + 1, WordRole.SAID);
    boolean placed =
        scene.table.has(word - 1, WordRole.FUNCTION) && !scene.table.has(word - 1, WordRole.BESIDE);
    return placed
        || !speaks && scene.table.opensSentence(word)
        || word + 1 < scene.words.count() && scene.words.number(word + 1) >= 0;
  }

  private List<Referent> introduced(Draft draft) {
    List<Referent> introduced = new ArrayList<>(2);
    for (ShortName name : draft.shorts) {
      Referent referent = scene.referent(name.leader());
      if (referent != null && !introduced.contains(referent) && agrees(draft, name.leader())) {
        introduced.add(referent);
      }
    }
    return introduced;
  }

  private boolean agrees(Draft draft, LeaderRecord leader) {
    return draft.sex.fits(leader.sex())
        && (draft.country == null || scene.hasTermOf(leader, draft.country));
  }

  /**
   * Of several people of one surname: whoever alone was named before; else the only leader among
   * them, unless this sentence and the one before name another of them first.
   */
  private @Nullable Referent nearest(Draft draft, List<Referent> introduced) {
    List<Referent> open = new ArrayList<>(introduced);
    open.removeIf(referent -> referent.introduced > draft.from);
    if (open.size() == 1) {
      return open.get(0);
    }
    if (open.isEmpty()) {
      open.addAll(introduced);
    }
    List<Referent> leaders = new ArrayList<>(open);
    leaders.removeIf(referent -> referent.leader == null);
    Referent near = firstNear(draft, open);
    if (leaders.size() == 1) {
      return near == null || near == leaders.get(0) ? leaders.get(0) : null;
    }
    leaders.removeIf(referent -> !isNear(draft, referent));
    if (leaders.isEmpty()) {
      open.removeIf(other -> other.leader == null || !other.leader.isInOffice(scene.date));
      return open.size() == 1 ? open.get(0) : null;
    }
    return leaders.size() == 1 ? leaders.get(0) : null;
  }

  private boolean isNear(Draft draft, Referent referent) {
    return firstNear(draft, List.of(referent)) != null;
  }

  private @Nullable Referent firstNear(Draft draft, List<Referent> open) {
    int sentence = scene.table.sentenceOf(draft.from);
    for (Draft other : scene.drafts) {
      boolean near =
          !other.possessive
              && other.from < draft.from
              && scene.table.sentenceOf(other.from) >= sentence - NEAR_SENTENCES;
      if (near && other.referent != null && open.contains(other.referent)) {
        return other.referent;
      }
    }
    return null;
  }

  /** A surname that nobody introduced: the one in office whose state the text names. */
  private void byContext(Draft draft) {
    List<LeaderRecord> open = new ArrayList<>();
    boolean distinctive =
        draft.shorts.stream().filter(name -> scene.isKnownBy(name.leader())).count() == 1;
    for (ShortName name : draft.shorts) {
      LeaderRecord leader = name.leader();
      boolean supported =
          agrees(draft, leader) && (draft.country != null || isSupported(name, distinctive, draft));
      if (leader.isInOffice(scene.date) && supported && !open.contains(leader)) {
        open.add(leader);
      }
    }
    if (open.isEmpty() && draft.shorts.size() == 1 && isRemembered(draft)) {
      open.add(draft.shorts.get(0).leader());
    }
    narrow(open, this::holdsTop);
    if (open.size() == 1) {
      Referent referent = scene.introduce(open.get(0), draft);
      draft.resolve(referent, MentionForm.SURNAME, "surname-in-context");
    } else if (!open.isEmpty()) {
      ambiguous(draft, open, MentionForm.SURNAME);
    }
  }

  /** A rare surname of one who led a state that the text names, not long ago. */
  private boolean isRemembered(Draft draft) {
    ShortName name = draft.shorts.get(0);
    LeaderRecord leader = name.leader();
    if (name.given()
        || name.common()
        || !agrees(draft, leader)
        || isShouted(draft)
        || !scene.isStatePresent(leader)) {
      return false;
    }
    long day = scene.date.earliest().toEpochDay();
    for (OfficeTerm term : leader.terms()) {
      boolean past = term.lastDay() < day && term.lastDay() > day - DAYS_REMEMBERED;
      if (past && term.is(OfficeKind.LEADER)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSupported(ShortName name, boolean distinctive, Draft draft) {
    LeaderRecord leader = name.leader();
    boolean present = scene.isStatePresent(leader) || scene.isBodyPresent(leader);
    boolean addressed = !draft.titles.isEmpty();
    if (name.given()) {
      return addressed && present && holdsTop(name.leader());
    }
    if (name.common() || isShouted(draft)) {
      return present && holdsTop(name.leader()) && (addressed || isWeighty(draft));
    }
    return present || distinctive && holdsTop(leader) && !isOfBody(leader);
  }

  /** "XI" in running text is a number or a team. */
  private boolean isShouted(Draft draft) {
    return !draft.headline && scene.words.isAllCapitals(draft.nameFrom);
  }

  /** A common name that starts no sentence and stands beside a verb of speech or a possessive. */
  private boolean isWeighty(Draft draft) {
    int word = draft.nameFrom;
    boolean opens = scene.table.opensSentence(word);
    boolean speaks = scene.table.has(draft.nameTo, WordRole.SAID) || draft.possessive;
    return speaks || !opens && scene.table.has(word - 1, WordRole.BESIDE);
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

  private static void ambiguous(Draft draft, List<LeaderRecord> open, MentionForm form) {
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
