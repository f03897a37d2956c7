package dev.communique.parser.leaders;

import dev.communique.model.CountryCode;
import dev.communique.model.PartialDate;
import dev.communique.model.Span;
import dev.communique.parser.text.FirstIndex;
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

  /** Fathers and predecessors of the same surname are meant for so long. */
  private static final int DAYS_RECENT = 10 * 365;

  /** So long after a term the office still stands beside the name. */
  private static final int DAYS_AFTER_TERM = 31;

  final Registry registry;
  final Words words;
  final Table table;
  final CountryFinder countries;
  final PartialDate date;
  final Days days;
  final TermTables terms;
  final List<Draft> drafts;
  final List<Referent> referents = new ArrayList<>();

  /** Those of them that the registry has, for rules that ask for no others. */
  final List<Referent> leaders = new ArrayList<>();

  private final Map<LeaderRecord, Referent> byLeader = new HashMap<>();
  private final Map<String, Referent> persons = new HashMap<>();

  /** The persons by the words that can stand for their whole names. */
  private final Map<String, Referent> byPart = new HashMap<>();

  private final Referent severalPersons = new Referent(-1, null, "", 0);
  private long partMask;
  private final Map<String, List<OfficeTerm>> held = new HashMap<>();
  private @Nullable List<OfficeTerm> thrones;
  private @Nullable Span unread;

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
    this.days = Days.of(date);
    this.terms = registry.terms();
    this.drafts = drafts;
  }

  /** Notes words that are beyond a limit; the first ones are told. */
  void leaveUnread(int from, int to) {
    unread = unread == null ? words.span(from, to) : unread;
  }

  /** The first words beyond a limit, or null. */
  @Nullable Span unread() {
    return unread;
  }

  /** Whether somebody is or was a leader at the date, or is about to be. */
  boolean isKnownBy(LeaderRecord leader) {
    return leader.firstDay() <= days.last() + DAYS_BEFORE_TERM;
  }

  /**
   * Whether a leader may be who a surname alone means: known by then, and not long out of office.
   */
  boolean isRecent(LeaderRecord leader) {
    if (!isKnownBy(leader)) {
      return false;
    }
    for (OfficeTerm term : leader.terms()) {
      if (term.lastDay() >= days.first() - DAYS_RECENT) {
        return true;
      }
    }
    return false;
  }

  /** Whether a leader is, at the date, the one whom the press calls a country's leader. */
  boolean holdsTop(LeaderRecord leader) {
    for (OfficeTerm term : leader.terms()) {
      if (term.is(OfficeKind.LEADER) && term.isHeldIn(days)) {
        return true;
      }
    }
    return false;
  }

  /** The terms of a state that are held at the date. */
  List<OfficeTerm> termsAt(@Nullable CountryCode country) {
    return held.computeIfAbsent(
        country == null ? "" : country.value(), key -> terms.at(country, days));
  }

  /** The thrones held at the date. */
  List<OfficeTerm> thronesHeld() {
    List<OfficeTerm> found = thrones;
    if (found == null) {
      found = new ArrayList<>();
      for (OfficeTerm term : terms.thrones()) {
        if (term.isHeldIn(days)) {
          found.add(term);
        }
      }
      thrones = found;
    }
    return found;
  }

  /** Whether a leader has held what the titles name until a few weeks ago. */
  boolean hasJustHeld(LeaderRecord leader, Draft draft) {
    long day = days.first();
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

  /** Whether a leader heads a state's government at the date. */
  boolean governs(LeaderRecord leader, CountryCode country) {
    for (OfficeTerm term : leader.terms()) {
      if (country.equals(term.country()) && term.is(OfficeKind.GOVERNMENT) && term.isHeldIn(days)) {
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
          && term.isHeldIn(days)
          && Bodies.areNamed(term.office(), words.text())) {
        return true;
      }
    }
    return false;
  }

  /** The drafts in some sentences, both included, while they are as they were first read. */
  List<Draft> draftsIn(int firstSentence, int lastSentence) {
    return drafts.subList(firstDraft(firstSentence), firstDraft(lastSentence + 1));
  }

  /** The first draft in a sentence or behind it: they were read sentence by sentence. */
  private int firstDraft(int sentence) {
    return FirstIndex.where(drafts.size(), i -> table.sentenceOf(drafts.get(i).from) >= sentence);
  }

  @Nullable Referent referent(LeaderRecord leader) {
    return byLeader.get(leader);
  }

  Referent introduce(LeaderRecord leader, Draft draft) {
    Referent referent = byLeader.get(leader);
    if (referent == null) {
      String name = words.string(draft.nameFrom, draft.nameTo);
      referent = new Referent(referents.size(), leader, name, draft.from);
      referents.add(referent);
      leaders.add(referent);
      byLeader.put(leader, referent);
    } else if (length(draft) > referent.name.length()) {
      referent.name = words.string(draft.nameFrom, draft.nameTo);
    }
    referent.introduced = Math.min(referent.introduced, draft.from);
    note(referent, draft);
    return referent;
  }

  private int length(Draft draft) {
    return words.end(draft.nameTo - 1) - words.start(draft.nameFrom);
  }

  Referent introducePerson(Draft draft) {
    String name = words.string(draft.nameFrom, draft.nameTo);
    Referent known = persons.get(name);
    if (known != null) {
      note(known, draft);
      return known;
    }
    Referent referent = new Referent(referents.size(), null, name, draft.from);
    referent.nameFrom = draft.nameFrom;
    referent.nameTo = draft.nameTo;
    referents.add(referent);
    persons.put(name, referent);
    addParts(referent);
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
    if ((partMask & bit(word)) == 0) {
      return null;
    }
    Referent person = byPart.get(words.string(word));
    return person == severalPersons ? null : person;
  }

  private void addParts(Referent person) {
    int last = person.nameTo - 1;
    while (last > person.nameFrom && table.has(last, WordRole.SUFFIX)) {
      last--;
    }
    addPart(last, person);
    if (!table.has(person.nameFrom, WordRole.GIVEN_NAME)) {
      addPart(person.nameFrom, person);
    }
  }

  private void addPart(int word, Referent person) {
    if (words.end(word) - words.start(word) > 1) {
      partMask |= bit(word);
      byPart.merge(words.string(word), person, (a, b) -> a == b ? a : severalPersons);
    }
  }

  /** A bit for a word's first letter and length. */
  long bit(int word) {
    return 1L << (words.first(word) * 7 + words.end(word) - words.start(word));
  }

  boolean isSame(int one, int two) {
    int length = words.end(one) - words.start(one);
    return length == words.end(two) - words.start(two)
        && length > 1
        && words.text().regionMatches(words.start(one), words.text(), words.start(two), length);
  }
}
