package dev.communique.parser.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Locale;

/** The names that tell datelines and credits from other words. Immutable. */
final class DatelineNames {
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of(
          "de", "da", "do", "di", "del", "des", "du", "al", "el", "la", "le", "las", "los", "of",
          "on", "upon", "and", "es", "den", "der", "am", "sur", "et", "y", "e");

  private static final int LONGEST_PARTICLE = 4;

  /** How names end that are an agency's by their own words: agency, .com, .net, .org. */
  private static final Marks OWN_NAME_ENDS = Marks.of("yYmMtTgG");

  /** Ends of words in capitals that are no place. */
  private static final ImmutableSet<String> WORD_ENDS =
      ImmutableSet.of("ING", "ED", "TION", "MENT", "NESS", "SIS", "IES", "SHIP");

  /** A shorter name in capitals is an agency only in capitals: ANA, but not Ana. */
  private static final int SHORT = 4;

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter NAMES =
      Splitter.on(CharMatcher.anyOf("/–—,&()[]:;.|"))
          .trimResults(CharMatcher.anyOf(" -"))
          .omitEmptyStrings();

  private static final Splitter SLASH = Splitter.on('/').trimResults();
  private static final Splitter HYPHEN = Splitter.on('-').trimResults().omitEmptyStrings();

  private final ImmutableSet<String> shortAgencies;
  private final ImmutableSet<String> agencies;
  private final AsciiWords agencyWords;
  private final AsciiWords firstWords;

  /** The first words with the next word of longer names. */
  private final AsciiWords firstPairs;

  /** The first words that are not ASCII. */
  private final ImmutableSet<String> otherFirstWords;

  /** The first words up to a hyphen or any other mark. */
  private final AsciiWords firstLetters;

  private final ImmutableSet<String> labelWords = lowerCase("label-words.txt");
  private final ImmutableSet<String> places = lowerCase("places.txt");
  private final ImmutableSet<String> placeTails =
      places.stream()
          .filter(place -> place.length() > 4)
          .map(place -> place.substring(1))
          .collect(ImmutableSet.toImmutableSet());
  private final ImmutableSet<String> notPlaces = lowerCase("not-places.txt");
  private final ImmutableSet<String> noPlaceStarts;

  DatelineNames() {
    ImmutableSet.Builder<String> shortOnes = ImmutableSet.builder();
    ImmutableSet.Builder<String> longOnes = ImmutableSet.builder();
    for (ResourceLines.Line line : ResourceLines.read(DatelineNames.class, "agencies.txt")) {
      String name = line.field(0);
      if (name.length() <= SHORT && isCapitals(name)) {
        shortOnes.add(name);
      } else {
        longOnes.add(name.toLowerCase(Locale.ROOT));
      }
    }
    this.shortAgencies = shortOnes.build();
    this.agencies = longOnes.build();
    ImmutableSet<String> all =
        ImmutableSet.<String>builder().addAll(shortAgencies).addAll(agencies).build();
    this.agencyWords = AsciiWords.of(all.stream());
    this.firstWords =
        AsciiWords.of(all.stream().map(name -> name.substring(0, firstWordEnd(name))));
    this.firstPairs =
        AsciiWords.of(
            all.stream()
                .map(
                    name ->
                        name.substring(0, secondWordEnd(name, firstWordEnd(name), name.length()))));
    this.firstLetters =
        AsciiWords.of(
            all.stream().map(name -> name.substring(0, lettersEnd(name, 0, name.length()))));
    this.otherFirstWords =
        all.stream()
            .map(name -> name.substring(0, firstWordEnd(name)).toLowerCase(Locale.ROOT))
            .filter(word -> !CharMatcher.ascii().matchesAllOf(word))
            .collect(ImmutableSet.toImmutableSet());
    this.noPlaceStarts = noPlaceStarts();
  }

  /** What no place starts with, known or not; The Hague is one. */
  private ImmutableSet<String> noPlaceStarts() {
    ImmutableSet<String> starts =
        places.stream().map(DatelineNames::firstWord).collect(ImmutableSet.toImmutableSet());
    return Sets.difference(notPlaces, starts).immutableCopy();
  }

  private static ImmutableSet<String> lowerCase(String resource) {
    return ResourceLines.read(DatelineNames.class, resource).stream()
        .map(line -> line.field(0).toLowerCase(Locale.ROOT))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether no letter has a capital that it is not. */
  static boolean isCapitals(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x80) {
        return name.equals(name.toUpperCase(Locale.ROOT));
      }
      if (c >= 'a' && c <= 'z') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a known agency's name can start with this word, given the one after it; it may still be
   * none.
   *
   * @param limit where the text ends
   */
  boolean mayStartAgency(String text, int start, int end, int limit) {
    long word = AsciiWords.hash(text, start, end);
    if (word == AsciiWords.NOT_ASCII) {
      return otherFirstWords.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
    if (!firstWords.contains(word) || agencyWords.contains(word)) {
      return firstWords.contains(word);
    }
    long two = AsciiWords.hash(text, start, secondWordEnd(text, end, limit));
    return two == AsciiWords.NOT_ASCII || firstPairs.contains(two);
  }

  /** Where the letters of the word end that stands after {@code firstEnd}. */
  private static int secondWordEnd(String text, int firstEnd, int limit) {
    return lettersEnd(text, Blanks.skip(text, firstEnd, limit), limit);
  }

  private static int firstWordEnd(String name) {
    return DateTokens.tokenEnd(name, 0, name.length());
  }

  /** Whether the first word is that of a known agency; it may still be none. */
  private boolean mayBeginAgencies(String names) {
    int start = 0;
    while (start < names.length() && !Character.isLetterOrDigit(names.charAt(start))) {
      start++;
    }
    int end = lettersEnd(names, start, names.length());
    long hash = AsciiWords.hash(names, start, end);
    return hash == AsciiWords.NOT_ASCII || firstLetters.contains(hash);
  }

  private static int lettersEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether "agency" or the end of a site's name stands in a stretch; it may still name none. */
  static boolean mayEndAgency(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c == '.' ? isSiteEnd(text, at) : (c | 0x20) == 'y' && isAgencyEnd(text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSiteEnd(String text, int dot) {
    return text.regionMatches(true, dot, ".com", 0, 4)
        || text.regionMatches(true, dot, ".net", 0, 4)
        || text.regionMatches(true, dot, ".org", 0, 4);
  }

  private static boolean isAgencyEnd(String text, int last) {
    return text.regionMatches(true, last - 5, "agency", 0, 6);
  }

  /** Whether a stretch is an agency's name, without making a string of most others. */
  boolean isAgency(String text, int start, int end) {
    long hash = AsciiWords.hash(text, start, end);
    boolean maybe =
        hash == AsciiWords.NOT_ASCII
            || agencyWords.contains(hash)
            || OWN_NAME_ENDS.has(text.charAt(end - 1));
    return maybe && isAgency(text.substring(start, end));
  }

  boolean isAgency(String name) {
    if (shortAgencies.contains(name)) {
      return true;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return agencies.contains(lower) || isNameOfAgency(lower);
  }

  /** {@code Lutetia News Agency}, {@code lutetia.com}: an agency by its own words. */
  private static boolean isNameOfAgency(String lower) {
    boolean site = lower.endsWith(".com") || lower.endsWith(".net") || lower.endsWith(".org");
    boolean agency = lower.endsWith(" news agency") || lower.endsWith(" press agency");
    if (!site && !agency) {
      return false;
    }
    return CharMatcher.anyOf("(),/:;–—").matchesNoneOf(lower)
        && lower.contains(" ") == agency
        && !lower.contains(" - ");
  }

  /** One agency or several: {@code VNA/VNS}, {@code TASS-Yonhap}. */
  boolean isAgencies(String names) {
    if (!mayBeginAgencies(names) && !mayEndAgency(names, 0, names.length())) {
      return false;
    }
    if (isAgency(names)) {
      return true;
    }
    boolean any = false;
    for (String part : NAMES.split(names)) {
      for (String name : isAgency(part) ? ImmutableList.of(part) : HYPHEN.splitToList(part)) {
        if (!isAgency(name)) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  boolean isLabelWord(String word) {
    return labelWords.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isPlace(String name) {
    return places.contains(name.toLowerCase(Locale.ROOT));
  }

  /** One place or several with slashes between. */
  boolean arePlaces(String names) {
    return names.indexOf('/') < 0
        ? isPlace(names)
        : SLASH.splitToStream(names).allMatch(this::isPlace);
  }

  static String firstWord(String name) {
    int end = CharMatcher.anyOf(" /.").indexIn(name);
    return end < 0 ? name : name.substring(0, end);
  }

  /** Whether a place lacks its first letter, {@code EIJING}. */
  boolean isPlaceTail(String name) {
    return placeTails.contains(name.toLowerCase(Locale.ROOT));
  }

  /** The agencies that a credit names, as written. */
  ImmutableList<String> agenciesIn(String credit) {
    ImmutableList.Builder<String> found = ImmutableList.builder();
    for (String part : NAMES.split(credit)) {
      String name = leadingAgency(part);
      if (!name.isEmpty()) {
        found.add(name);
      }
    }
    return found.build();
  }

  /** The longest beginning that is an agency: {@code Xinhua News Agency May 14}. */
  private String leadingAgency(String part) {
    int end = part.length();
    while (end > 0 && !isAgency(part.substring(0, end))) {
      end = part.lastIndexOf(' ', end - 1);
    }
    return part.substring(0, Math.max(0, end));
  }

  /** Whether no place starts with a word, so that no dateline does. */
  boolean startsNoPlace(String text, int start, int end) {
    return noPlaceStarts.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  boolean isNoPlace(String firstWord) {
    return notPlaces.contains(firstWord.toLowerCase(Locale.ROOT));
  }

  /** Whether words in capitals that no list knows can be a place. */
  boolean canBePlace(String name) {
    for (String word : WORDS.split(name)) {
      if (isLabelWord(word) || isNoPlace(word) || endsAsNoPlace(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsAsNoPlace(String word) {
    for (String end : WORD_ENDS) {
      if (word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  static boolean isParticle(String text, int start, int end) {
    return end - start <= LONGEST_PARTICLE && isParticle(text.substring(start, end));
  }
}
