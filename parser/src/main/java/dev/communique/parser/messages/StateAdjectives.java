package dev.communique.parser.messages;

import com.google.common.collect.ImmutableSet;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds states that a text names by an adjective before a top office only: "the Grenmarkian prime
 * minister", "his Grenmarkian counterpart". The state has the name that the text elsewhere gives
 * it, else the adjective.
 */
final class StateAdjectives {
  /** Endings that adjectives of states have, and few other words in capitals do. */
  private static final ImmutableSet<String> ENDINGS = ImmutableSet.of("an", "ese", "ish", "ic");

  /** Words with such endings that tell of a faith, a party, a continent or a region. */
  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of(
          "republican",
          "democratic",
          "civilian",
          "veteran",
          "christian",
          "catholic",
          "islamic",
          "lutheran",
          "anglican",
          "presbyterian",
          "european",
          "african",
          "asian",
          "caribbean",
          "hellenic",
          "nordic",
          "scottish",
          "catalan",
          "kurdish",
          "bavarian",
          "sicilian",
          "corsican",
          "crimean",
          "tibetan",
          "texan",
          "olympic");

  private static final int SHORTEST = 5;

  private final Clauses clauses;
  private final Words words;
  private final boolean[] known;

  private StateAdjectives(Clauses clauses, boolean[] known) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.known = known;
  }

  /**
   * Adds the states that adjectives tell of and no name does.
   *
   * @param known the words that people and states of the lists cover
   * @param names the states that are known already, by their names in lower case
   */
  static void add(Clauses clauses, boolean[] known, Map<String, Home> names) {
    new StateAdjectives(clauses, known).add(names);
  }

  private void add(Map<String, Home> names) {
    Set<String> adjectives = new LinkedHashSet<>();
    for (int group = 0; group < clauses.count(); group++) {
      int word = clauses.is(group, GroupKind.NOUN) ? beforeOffice(group) : -1;
      if (word >= 0 && isAdjective(word)) {
        adjectives.add(words.string(word));
      }
    }
    Map<String, Home> stems = new HashMap<>(names);
    StateNames.stems(stems);
    adjectives.removeIf(adjective -> StateNames.ofAdjective(adjective, stems) != null);
    Map<String, Home> written = adjectives.isEmpty() ? Map.of() : written();
    for (String adjective : adjectives) {
      Home state = StateNames.ofAdjective(adjective, written);
      state = state == null ? Home.written(adjective) : state;
      names.putIfAbsent(state.name().toLowerCase(Locale.ROOT), state);
    }
  }

  /** The word before the office that a group ends in, or -1. */
  private int beforeOffice(int group) {
    int office = StateOffices.ending(clauses, group);
    office = office < 0 && isCounterpart(clauses.head(group)) ? clauses.head(group) : office;
    return office > clauses.start(group) ? office - 1 : -1;
  }

  private boolean isCounterpart(int word) {
    return switch (words.string(word)) {
      case "counterpart", "colleague" -> true;
      default -> false;
    };
  }

  private boolean isAdjective(int word) {
    String text = words.string(word);
    return !known[word]
        && words.isCapitalised(word)
        && !words.isAllCapitals(word)
        && text.length() > SHORTEST
        && words.value(word, MessagesLexicon.SIGN) == null
        && ENDINGS.stream().anyMatch(text::endsWith)
        && !OTHERS.contains(text.toLowerCase(Locale.ROOT));
  }

  /** The names in the text that adjectives can be made of, by their stems. */
  private Map<String, Home> written() {
    Map<String, Home> names = new LinkedHashMap<>();
    for (int word = 0; word < words.count(); word++) {
      if (words.isCapitalised(word) && !known[word]) {
        names.computeIfAbsent(words.string(word), Home::written);
      }
    }
    StateNames.stems(names);
    return names;
  }
}
