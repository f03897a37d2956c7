package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableList;
import dev.communique.model.MentionForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says who is meant by a surname that stands alone: whom the text named, or whom its states do. */
final class SurnameResolver {
  private static final int DAYS_REMEMBERED = 15 * 365;

  /** So many sentences before a surname its bearer is near. */
  private static final int NEAR_SENTENCES = 2;

  private final Scene scene;

  SurnameResolver(Scene scene) {
    this.scene = scene;
  }

  void resolve(Draft draft) {
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
              .filter(Objects::nonNull)
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
      open.removeIf(other -> other.leader == null || !other.leader.isInOffice(scene.days));
      return open.size() == 1 ? open.get(0) : null;
    }
    return leaders.size() == 1 ? leaders.get(0) : null;
  }

  private boolean isNear(Draft draft, Referent referent) {
    return firstNear(draft, List.of(referent)) != null;
  }

  private @Nullable Referent firstNear(Draft draft, List<Referent> open) {
    int sentence = scene.table.sentenceOf(draft.from);
    for (Draft other : scene.draftsIn(sentence - NEAR_SENTENCES, sentence)) {
      boolean near = !other.possessive && other.from < draft.from;
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
        draft.shorts.stream().filter(name -> scene.isRecent(name.leader())).count() == 1;
    for (ShortName name : draft.shorts) {
      LeaderRecord leader = name.leader();
      boolean supported =
          agrees(draft, leader) && (draft.country != null || isSupported(name, distinctive, draft));
      if (leader.isInOffice(scene.days) && supported && !open.contains(leader)) {
        open.add(leader);
      }
    }
    if (open.isEmpty() && draft.shorts.size() == 1 && isRemembered(draft)) {
      open.add(draft.shorts.get(0).leader());
    }
    NameResolver.narrow(open, scene::holdsTop);
    if (open.size() == 1) {
      Referent referent = scene.introduce(open.get(0), draft);
      draft.resolve(referent, MentionForm.SURNAME, "surname-in-context");
    } else if (!open.isEmpty()) {
      NameResolver.ambiguous(draft, open, MentionForm.SURNAME);
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
    long day = scene.days.first();
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
      return present && (addressed && scene.holdsTop(leader) || isUsualName(leader, draft));
    }
    if (name.common() || isShouted(draft)) {
      return present && scene.holdsTop(name.leader()) && (addressed || isWeighty(draft));
    }
    return present || distinctive && scene.holdsTop(leader) && !leader.isOfBody();
  }

  /** "Naruhito" is the whole name of an emperor. */
  private boolean isUsualName(LeaderRecord leader, Draft draft) {
    return leader.name().equals(scene.words.string(draft.nameFrom, draft.nameTo));
  }

  /** "XI" in running text is a number or a team. */
  private boolean isShouted(Draft draft) {
    return !draft.headline && scene.words.isAllCapitals(draft.nameFrom);
  }

  /** A common name that starts no sentence and stands beside a verb of speech or a possessive. */
  private boolean isWeighty(Draft draft) {
    int word = draft.nameFrom;
    boolean opens = scene.table.opensSentence(word);
    boolean speaks =
        draft.possessive
            || scene.table.has(draft.nameTo, WordRole.SAID)
            || scene.table.has(draft.nameTo, WordRole.ADDRESSED);
    return speaks || !opens && scene.table.has(word - 1, WordRole.BESIDE);
  }
}
