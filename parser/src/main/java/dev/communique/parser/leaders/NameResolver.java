package dev.communique.parser.leaders;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.communique.model.MentionForm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says who is meant by a name, as of the article's date. */
final class NameResolver {
  private final Scene scene;

  NameResolver(Scene scene) {
    this.scene = scene;
  }

  /**
   * Full names first, then surnames with titles, then surnames alone: each leans on those before.
   */
  void resolve() {
    for (Draft draft : scene.drafts) {
      if (!draft.full.isEmpty()) {
        full(draft);
      } else if (draft.unknown && draft.nameTo - draft.nameFrom > 1 && !longerName(draft)) {
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
    narrow(open, leader -> !draft.former && leader.isInOffice(scene.date));
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

  /**
   * A name that no list has word for word, with the office: "Cuban President Miguel Mario
   * Diaz-Canel" has every word of the name of the one who holds it.
   */
  private boolean longerName(Draft draft) {
    boolean official = draft.hasLeaderTitle() && draft.country != null;
    if (!official && !hasShortName(draft)) {
      return false;
    }
    if (scene.table.has(draft.nameTo - 1, WordRole.SUFFIX)) {
      return false;
    }
    List<String> parts = parts(scene.words.string(draft.nameFrom, draft.nameTo));
    List<LeaderRecord> open = new ArrayList<>();
    if (official) {
      for (OfficeTerm term : scene.registry.terms(draft.country)) {
        addLonger(scene.registry.holder(term), draft, parts, open);
      }
    }
    for (int word = draft.nameFrom; word < draft.nameTo; word++) {
      for (ShortName name : scene.words.values(word, LeadersLexicon.SHORT_NAME)) {
        addLonger(name.leader(), draft, parts, open);
      }
    }
    if (open.isEmpty() && official) {
      addOtherSpelling(draft, open);
    }
    narrow(open, leader -> leader.isInOffice(scene.date));
    if (open.size() != 1) {
      return false;
    }
    boolean titled = draft.titleFrom >= 0;
    MentionForm form = titled ? MentionForm.TITLED : MentionForm.FULL_NAME;
    draft.resolve(scene.introduce(open.get(0), draft), form, "longer-name");
    return true;
  }

  /**
   * "Iraqi Prime Minister Nuri al-Maliki": who holds that office now has this surname and initial.
   */
  private void addOtherSpelling(Draft draft, List<LeaderRecord> open) {
    for (int word = draft.nameFrom + 1; word < draft.nameTo; word++) {
      boolean last = scene.words.endOf(word, LeadersLexicon.SHORT_NAME) == draft.nameTo;
      for (ShortName name :
          last
              ? scene.words.values(word, LeadersLexicon.SHORT_NAME)
              : ImmutableList.<ShortName>of()) {
        LeaderRecord leader = name.leader();
        boolean initial = leader.name().charAt(0) == scene.words.first(draft.nameFrom);
        if (initial && !draft.former && holdsNow(leader, draft) && !open.contains(leader)) {
          open.add(leader);
        }
      }
    }
  }

  private boolean holdsNow(LeaderRecord leader, Draft draft) {
    for (OfficeTerm term : leader.terms()) {
      if (term.isHeldIn(scene.date) && fits(term, draft)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasShortName(Draft draft) {
    for (int word = draft.nameFrom + 1; word < draft.nameTo; word++) {
      if (scene.words.is(word, LeadersLexicon.SHORT_NAME)) {
        return true;
      }
    }
    return false;
  }

  private void addLonger(
      LeaderRecord leader, Draft draft, List<String> parts, List<LeaderRecord> open) {
    if (open.contains(leader) || !fits(leader, draft) || !scene.isKnownBy(leader)) {
      return;
    }
    if (isWithin(leader.name(), parts)
        || leader.variants().stream().anyMatch(name -> isWithin(name, parts))) {
      open.add(leader);
    }
  }

  /** Whether the words of a name stand among the parts, the first first and all in their order. */
  private static boolean isWithin(String name, List<String> parts) {
    List<String> sought = parts(name);
    int next = 0;
    for (String part : parts) {
      if (next < sought.size() && part.equals(sought.get(next))) {
        next++;
      } else if (next == 0) {
        return false;
      }
    }
    return next == sought.size() && next > 1;
  }

  private static List<String> parts(String name) {
    return Splitter.on(' ').splitToList(NameForms.key(name));
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

  private static boolean fits(LeaderRecord leader, Draft draft) {
    for (OfficeTerm term : leader.terms()) {
      if (fits(term, draft)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(OfficeTerm term, Draft draft) {
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
      open.removeIf(leader -> !draft.former && scene.referent(leader) == null);
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
    Set<LeaderRecord> open = new LinkedHashSet<>();
    for (ShortName name : draft.shorts) {
      for (OfficeTerm term : name.leader().terms()) {
        boolean held = inOffice ? term.isHeldIn(scene.date) : scene.isKnownBy(name.leader());
        if (held && fits(term, draft)) {
          open.add(name.leader());
        }
      }
    }
    return new ArrayList<>(open);
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
        || !speaks && scene.words.sentenceStart(scene.words.sentenceOf(word)) == word
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
    return draft.country == null || scene.hasTermOf(leader, draft.country);
  }

  /**
   * Of several people of one surname: whoever alone was named before; else the only leader among
   * them, unless the last of them named in this sentence or the one before is another.
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
    Referent last = lastNear(draft, open);
    if (leaders.size() == 1) {
      return last == null || last == leaders.get(0) ? leaders.get(0) : null;
    }
    open.sort((a, b) -> Integer.compare(a.introduced, b.introduced));
    return last == null || last == open.get(0) ? open.get(0) : null;
  }

  private @Nullable Referent lastNear(Draft draft, List<Referent> open) {
    int sentence = scene.words.sentenceOf(draft.from);
    Referent last = null;
    for (Draft other : scene.drafts) {
      boolean near = other.from < draft.from && scene.words.sentenceOf(other.from) >= sentence - 1;
      if (near && other.referent != null && open.contains(other.referent)) {
        last = other.referent;
      }
    }
    return last;
  }

  /** A surname that nobody introduced: the one in office whose state the text names. */
  private void byContext(Draft draft) {
    List<LeaderRecord> open = new ArrayList<>();
    boolean distinctive = draft.shorts.size() == 1;
    for (ShortName name : draft.shorts) {
      LeaderRecord leader = name.leader();
      boolean supported =
          draft.country != null ? agrees(draft, leader) : isSupported(name, distinctive, draft);
      if (leader.isInOffice(scene.date) && supported && !open.contains(leader)) {
        open.add(leader);
      }
    }
    narrow(open, this::holdsTop);
    if (open.size() == 1) {
      Referent referent = scene.introduce(open.get(0), draft);
      draft.resolve(referent, MentionForm.SURNAME, "surname-in-context");
    } else if (!open.isEmpty()) {
      ambiguous(draft, open, MentionForm.SURNAME);
    }
  }

  private boolean isSupported(ShortName name, boolean distinctive, Draft draft) {
    boolean present = scene.isStatePresent(name.leader());
    boolean addressed = !draft.titles.isEmpty();
    if (name.given()) {
      return addressed && present && holdsTop(name.leader());
    }
    if (name.common() || isShouted(draft)) {
      return present && holdsTop(name.leader()) && (addressed || isWeighty(draft));
    }
    return present || distinctive && holdsTop(name.leader());
  }

  /** "XI" in running text is a number or a team. */
  private boolean isShouted(Draft draft) {
    return !draft.headline && scene.words.isAllCapitals(draft.nameFrom);
  }

  /** A common name that starts no sentence and stands beside a verb of speech or a possessive. */
  private boolean isWeighty(Draft draft) {
    int word = draft.nameFrom;
    boolean opens = scene.words.sentenceStart(scene.words.sentenceOf(word)) == word;
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
  private static void narrow(
      List<LeaderRecord> open, java.util.function.Predicate<LeaderRecord> test) {
    if (open.size() > 1 && open.stream().anyMatch(test)) {
      open.removeIf(test.negate());
    }
  }
}
