package dev.communique.parser.leaders;

import dev.communique.model.CountryCode;
import dev.communique.model.PartialDate;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of one text while its mentions are resolved: date, states, who was named. */
final class Scene {
  /** So long before a first term somebody can already write as the one who will hold it. */
  private static final int DAYS_BEFORE_TERM = 120;

  /** So long after a term the office still stands beside the name. */
  private static final int DAYS_AFTER_TERM = 31;

  final Registry registry;
  final Words words;
  final Table table;
  final CountryFinder countries;
  final PartialDate date;
  final List<Draft> drafts;
  final List<Referent> referents = new ArrayList<>();
  private final Map<LeaderRecord, Referent> byLeader = new HashMap<>();

  Scene(
      Registry registry,
      Table table,
      CountryFinder countries,
      PartialDate date,
      List<Draft> drafts) {
    this.registry = registry;
    this.words = table.words();
    this.table = table;
    this.countries = countries;
    this.date = date;
    this.drafts = drafts;
  }

  /** Whether somebody is or was a leader at the date, or is about to be. */
  boolean isKnownBy(LeaderRecord leader) {
    return leader.firstDay() <= date.latest().toEpochDay() + DAYS_BEFORE_TERM;
  }

  /** Whether a leader has held what the titles name until a few weeks ago. */
  boolean hasJustHeld(LeaderRecord leader, Draft draft) {
    long day = date.earliest().toEpochDay();
    for (OfficeTerm term : leader.terms()) {
      boolean past = term.lastDay() < day && term.lastDay() >= day - DAYS_AFTER_TERM;
      if (past && NameResolver.fits(term, draft)) {
        return true;
      }
    }
    return false;
  }

  boolean hasTermOf(LeaderRecord leader, CountryCode country) {
    for (OfficeTerm term : leader.terms()) {
      if (country.equals(term.country())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text names a state whose office the leader has had. */
  boolean isStatePresent(LeaderRecord leader) {
    for (OfficeTerm term : leader.terms()) {
      CountryCode country = term.country();
      if (country != null && countries.isPresent(country)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text names the international body that the leader has headed. */
  boolean isBodyPresent(LeaderRecord leader) {
    for (OfficeTerm term : leader.terms()) {
      if (term.country() == null
          && term.isHeldIn(date)
          && Bodies.areNamed(term.office(), words.text())) {
        return true;
      }
    }
    return false;
  }

  @Nullable Referent referent(LeaderRecord leader) {
    return byLeader.get(leader);
  }

  Referent introduce(LeaderRecord leader, Draft draft) {
    String name = words.string(draft.nameFrom, draft.nameTo);
    Referent referent = byLeader.get(leader);
    if (referent == null) {
      referent = new Referent(referents.size(), leader, name, draft.from);
      referents.add(referent);
      byLeader.put(leader, referent);
    } else if (name.length() > referent.name.length()) {
      referent.name = name;
    }
    referent.introduced = Math.min(referent.introduced, draft.from);
    note(referent, draft);
    return referent;
  }

  Referent introducePerson(Draft draft) {
    String name = words.string(draft.nameFrom, draft.nameTo);
    for (Referent known : referents) {
      if (known.leader == null && known.name.equals(name)) {
        note(known, draft);
        return known;
      }
    }
    Referent referent = new Referent(referents.size(), null, name, draft.from);
    referent.nameFrom = draft.nameFrom;
    referent.nameTo = draft.nameTo;
    referents.add(referent);
    note(referent, draft);
    return referent;
  }

  void note(Referent referent, Draft draft) {
    if (draft.sex != Sex.UNKNOWN && referent.sex == Sex.UNKNOWN) {
      referent.sex = draft.sex;
    }
    if (referent.country == null) {
      referent.country = draft.country;
    }
    referent.leaderOffice |= draft.hasLeaderTitle();
    if (referent.office == null && draft.titleFrom >= 0) {
      referent.office = words.string(draft.titleFrom, draft.titleTo);
    }
  }

  /** The unknown person whose name has the word as its last, or as its first by family. */
  @Nullable Referent personNamed(int word) {
    Referent found = null;
    for (Referent referent : referents) {
      if (referent.leader == null && isPartOfName(referent, word)) {
        if (found != null) {
          return null;
        }
        found = referent;
      }
    }
    return found;
  }

  private boolean isPartOfName(Referent person, int word) {
    int last = person.nameTo - 1;
    while (last > person.nameFrom && table.has(last, WordRole.SUFFIX)) {
      last--;
    }
    if (isSame(last, word)) {
      return true;
    }
    return !table.has(person.nameFrom, WordRole.GIVEN_NAME) && isSame(person.nameFrom, word);
  }

  boolean isSame(int one, int two) {
    int length = words.end(one) - words.start(one);
    return length == words.end(two) - words.start(two)
        && length > 1
        && words.text().regionMatches(words.start(one), words.text(), words.start(two), length);
  }
}
