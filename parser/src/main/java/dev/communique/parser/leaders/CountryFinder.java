package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableList;
import dev.communique.model.CountryCode;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the states that a text names, and says which stands at a word. */
final class CountryFinder {
  private final Words words;
  private final Table table;
  private final List<Found> found = new ArrayList<>();
  private final List<CountryCode> present = new ArrayList<>(4);
  private final int[] at;

  /** Whether a name stands in the text that only its context gives. */
  private boolean nicknames;

  /** A place where a state is named, perhaps one of several. */
  private record Found(int from, int to, ImmutableList<CountryName> names) {}

  private CountryFinder(Table table) {
    this.table = table;
    this.words = table.words();
    this.at = new int[words.count()];
  }

  static CountryFinder find(Table table) {
    CountryFinder finder = new CountryFinder(table);
    finder.collect();
    finder.settle();
    return finder;
  }

  /** The state named at a word; null when there is none or it cannot be told. */
  @Nullable CountryCode codeAt(int word) {
    return word < at.length && at[word] != 0 ? found.get(at[word] - 1).names.get(0).code() : null;
  }

  boolean isAt(int word) {
    return word < at.length && at[word] != 0;
  }

  CountryMention.Form formAt(int word) {
    return found.get(at[word] - 1).names.get(0).form();
  }

  int endAt(int word) {
    return found.get(at[word] - 1).to;
  }

  /** The only state that the text names; null when there are none or several. */
  @Nullable CountryCode onlyState() {
    return present.size() == 1 ? present.get(0) : null;
  }

  /** Whether the text names the state anywhere. */
  boolean isPresent(CountryCode country) {
    return present.contains(country);
  }

  ImmutableList<CountryMention> mentions() {
    ImmutableList.Builder<CountryMention> mentions = ImmutableList.builder();
    for (Found place : found) {
      CountryName name = place.names.get(0);
      mentions.add(
          new CountryMention(
              name.code(), name.form(), place.from, place.to, words.span(place.from, place.to)));
    }
    return mentions.build();
  }

  private void collect() {
    int word = 0;
    while (word < at.length) {
      word = (table.facts(word) & WordFacts.COUNTRY) == 0 ? word + 1 : collect(word);
    }
  }

  private void addPresent(CountryCode country) {
    if (!isPresent(country)) {
      present.add(country);
    }
  }

  /** Keeps the state that a word may name; the word to go on at. */
  private int collect(int word) {
    int to = words.endOf(word, LeadersLexicon.COUNTRY);
    ImmutableList<CountryName> names = words.values(word, LeadersLexicon.COUNTRY);
    CountryName first = names.get(0);
    if (!isState(word, to, first)) {
      return word + 1;
    }
    found.add(new Found(word, to, names));
    if (first.form() == CountryMention.Form.NICKNAME) {
      nicknames = true;
    } else if (names.size() == 1) {
      addPresent(first.code());
    }
    return to;
  }

  /** Nicknames need their state or its other half in the text; of two states the present one. */
  private void settle() {
    boolean nicknamed = nicknames && isAnyNicknamedPresent();
    List<Found> settled = new ArrayList<>(found.size());
    for (Found place : found) {
      Found kept = settle(place, nicknamed);
      if (kept != null) {
        settled.add(kept);
      }
    }
    found.clear();
    found.addAll(settled);
    for (int i = 0; i < found.size(); i++) {
      Found place = found.get(i);
      at[place.from] = i + 1;
      addPresent(place.names.get(0).code());
    }
  }

  private @Nullable Found settle(Found place, boolean nicknamed) {
    if (place.names.get(0).form() == CountryMention.Form.NICKNAME) {
      return nicknamed ? place : null;
    }
    if (place.names.size() == 1) {
      return place;
    }
    List<CountryName> open = new ArrayList<>(place.names);
    open.removeIf(name -> !present.contains(name.code()));
    return open.size() == 1 ? new Found(place.from, place.to, ImmutableList.copyOf(open)) : null;
  }

  private boolean isAnyNicknamedPresent() {
    Set<CountryCode> led = statesOfLeadersNamed();
    for (Found place : found) {
      CountryName name = place.names.get(0);
      if (place.names.size() == 1 && name.isOtherwiseCalled()) {
        return true;
      }
      boolean nickname = name.form() == CountryMention.Form.NICKNAME;
      if (nickname && (present.contains(name.code()) || led.contains(name.code()))) {
        return true;
      }
    }
    return false;
  }

  private Set<CountryCode> statesOfLeadersNamed() {
    Set<CountryCode> states = new HashSet<>();
    for (int word = 0; word < words.count(); word++) {
      if (table.is(word, WordFacts.FULL_NAME)) {
        LeaderRecord leader = words.value(word, LeadersLexicon.FULL_NAME);
        if (leader != null) {
          leader.leader().country().ifPresent(states::add);
        }
      }
    }
    return states;
  }

  /** Whether the words name the state, and not a person, a sea or a part of the world. */
  private boolean isState(int word, int to, CountryName name) {
    if (name.form() == CountryMention.Form.NICKNAME) {
      return isNickname(word, to);
    }
    if (to - word > 1 || words.isAllCapitals(word)) {
      return true;
    }
    return !isAfterPartOfName(word) && !isBeforePartOfName(word, to, name.form());
  }

  private boolean isNickname(int word, int to) {
    boolean alone = to >= words.count() || !table.isCapitalised(to) && !words.isHyphenated(to);
    boolean headline = table.isHeadline(table.sentenceOf(word));
    return headline || alone && table.has(word - 1, WordRole.DEFINITE);
  }

  /** "Michael Jordan", "New Mexico", "Latin American". */
  private boolean isAfterPartOfName(int word) {
    int before = word - 1;
    if (before < 0 || words.end(before) == words.start(word) || !table.isCapitalLetters(before)) {
      return false;
    }
    if (table.sentenceOf(before) != table.sentenceOf(word)
        || words.end(before) + 1 < words.start(word)) {
      return false;
    }
    return table.has(before, WordRole.GIVEN_NAME) && table.isNamePart(before)
        || table.has(before, WordRole.WORLD_PART);
  }

  /** "Jordan Smith", "Indian Ocean". */
  private boolean isBeforePartOfName(int word, int to, CountryMention.Form form) {
    if (to >= words.count()
        || !table.isCapitalLetters(to)
        || table.isHeadline(table.sentenceOf(word))) {
      return false;
    }
    if (table.has(to, WordRole.WATERS)) {
      return true;
    }
    return form == CountryMention.Form.NAME
        && table.has(word, WordRole.GIVEN_NAME)
        && table.isNamePart(to);
  }
}
