package dev.communique.parser.leaders;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import dev.communique.parser.text.Category;
import dev.communique.parser.text.LetterCase;
import dev.communique.parser.text.Lexicon;
import dev.communique.parser.text.ResourceLines;
import dev.communique.parser.time.TimeLexicon;

/** What this stage adds to the lexicon: names, titles, states and the small words around them. */
public final class LeadersLexicon {
  static final Category<LeaderRecord> FULL_NAME =
      Category.of("leaders.full-name", LeaderRecord.class);
  static final Category<ShortName> SHORT_NAME = Category.of("leaders.short-name", ShortName.class);
  static final Category<CountryName> COUNTRY = Category.of("leaders.country", CountryName.class);
  static final Category<Title> TITLE = Category.of("leaders.title", Title.class);
  static final Category<Title> TITLES = Category.of("leaders.titles", Title.class);

  static final Category<Boolean> PRONOUN = Category.of("leaders.pronoun", Boolean.class);

  /** Small letters that a mention can start with. */
  static final Category<Boolean> START = Category.of("leaders.start", Boolean.class);

  static final Category<WordRoles> WORD = Category.of("leaders.word", WordRoles.class);

  private static final ImmutableSet<String> COMMON = lines("common-surnames.txt");

  private LeadersLexicon() {}

  /**
   * Adds the names of a registry and the words that this stage reads by.
   *
   * @param lexicon to add to
   * @param registry whose leaders, states and titles to add
   */
  public static void contribute(Lexicon.Builder lexicon, Registry registry) {
    registry.records().forEach(leader -> addNames(lexicon, leader));
    registry.countryList().forEach(country -> addCountry(lexicon, country));
    registry.countryList().forEach(country -> addForDates(lexicon, country));
    registry.titles().forEach(title -> addTitle(lexicon, title));
    WordRoles.read().forEach((word, roles) -> addWord(lexicon, word, roles));
  }

  private static void addWord(Lexicon.Builder lexicon, String word, WordRoles roles) {
    lexicon.add(word, WORD, roles);
    if (roles.opens()) {
      lexicon.add(word, START, true);
    }
    if (roles.has(WordRole.HE) || roles.has(WordRole.SHE)) {
      lexicon.add(word, PRONOUN, true);
    }
  }

  private static void addNames(Lexicon.Builder lexicon, LeaderRecord leader) {
    NameForms forms = NameForms.of(leader);
    for (String name : forms.full()) {
      lexicon.add(name, FULL_NAME, leader, letterCase(name));
      addStart(lexicon, name);
    }
    boolean royal = leader.isRoyal();
    for (String name : forms.single()) {
      boolean given = royal && name.indexOf(' ') < 0;
      boolean common = COMMON.contains(Ascii.toLowerCase(name));
      lexicon.add(name, SHORT_NAME, new ShortName(leader, given, common), letterCase(name));
      addStart(lexicon, name);
    }
  }

  /** Whether a leader's surname is also an everyday word or name. */
  static boolean isCommon(LeaderRecord leader) {
    for (String name : leader.shortNames()) {
      if (COMMON.contains(Ascii.toLowerCase(name))) {
        return true;
      }
    }
    return false;
  }

  private static void addCountry(Lexicon.Builder lexicon, Country country) {
    addCountry(lexicon, country, country.name(), CountryMention.Form.NAME);
    country.names().forEach(n -> addCountry(lexicon, country, n, CountryMention.Form.NAME));
    country.demonyms().forEach(n -> addCountry(lexicon, country, n, CountryMention.Form.DEMONYM));
    country.seats().forEach(n -> addCountry(lexicon, country, n, CountryMention.Form.SEAT));
    country.organs().forEach(n -> addCountry(lexicon, country, n, CountryMention.Form.ORGAN));
    country.nicknames().forEach(n -> addCountry(lexicon, country, n, CountryMention.Form.NICKNAME));
  }

  /** Anniversaries of a user's states are to date articles too. */
  private static void addForDates(Lexicon.Builder lexicon, Country country) {
    TimeLexicon.contributeState(lexicon, country.code(), country.name());
    country.names().forEach(n -> TimeLexicon.contributeState(lexicon, country.code(), n));
    country.demonyms().forEach(n -> TimeLexicon.contributeState(lexicon, country.code(), n));
  }

  /** An abbreviation is one only in capitals: "US", not "us". */
  private static void addCountry(
      Lexicon.Builder lexicon, Country country, String name, CountryMention.Form form) {
    boolean abbreviation = name.equals(Ascii.toUpperCase(name));
    lexicon.add(
        name,
        COUNTRY,
        new CountryName(country.code(), form, !country.nicknames().isEmpty()),
        abbreviation ? LetterCase.ALL_CAPITALS : letterCase(name));
  }

  private static void addTitle(Lexicon.Builder lexicon, Title title) {
    lexicon.add(title.phrase(), TITLE, title, letterCase(title));
    lexicon.add(title.phrase(), START, true);
    if (title.isLeader()) {
      lexicon.add(title.phrase() + "s", TITLES, title);
      lexicon.add(title.phrase() + "s", START, true);
    }
  }

  /** "PM" but not "pm"; "Major Roe" but not "a major road". */
  private static LetterCase letterCase(Title title) {
    if (title.phrase().equals("pm") || title.phrase().equals("mp")) {
      return LetterCase.ALL_CAPITALS;
    }
    return title.rank() == Title.Rank.ADDRESS ? LetterCase.CAPITALISED : LetterCase.ANY;
  }

  private static void addStart(Lexicon.Builder lexicon, String name) {
    if (Character.isLowerCase(name.charAt(0))) {
      lexicon.add(name, START, true);
    }
  }

  /** A name that starts with a small word may be written so: "de la Rúa". */
  private static LetterCase letterCase(String name) {
    return Character.isLowerCase(name.charAt(0)) ? LetterCase.ANY : LetterCase.CAPITALISED;
  }

  static ImmutableSet<String> lines(String resource) {
    return ResourceLines.read(LeadersLexicon.class, resource).stream()
        .map(line -> line.field(0))
        .collect(ImmutableSet.toImmutableSet());
  }
}
