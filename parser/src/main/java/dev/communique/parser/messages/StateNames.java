package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds states that no list knows by what the text says of them: they have presidents, kings and
 * governments ("the president of Grenmark", "Grenmark's prime minister"). Their adjectives are
 * theirs, too: "Grenmarkian".
 */
final class StateNames {
  /** What a country can call itself; its name follows. */
  private static final ImmutableSet<String> FORMS =
      ImmutableSet.of(
          "republic", "kingdom", "state", "federation", "sultanate", "emirate", "principality");

  /** What a state has, and does not call itself: "the leadership of the Administration". */
  private static final ImmutableSet<String> ORGANS =
      ImmutableSet.of("administration", "cabinet", "house", "opposition", "office");

  /** Endings of the adjectives and peoples of states. */
  private static final ImmutableSet<String> ENDINGS =
      ImmutableSet.of(
          "n", "an", "ian", "ean", "ans", "ians", "i", "is", "ese", "ic", "ish", "er", "ers",
          "ite");

  private static final int LONGEST = 3;
  private static final int SHORTEST_STEM = 4;
  private static final int LONGEST_ENDING = 4;

  /** Marks what adjectives begin with among the names. */
  private static final String STEM = "-";

  private final Clauses clauses;
  private final Words words;
  private final boolean[] known;

  private StateNames(Clauses clauses, boolean[] known) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.known = known;
  }

  /**
   * The places that name such states, in text order.
   *
   * @param known the words that people and states of the lists cover
   */
  static List<Entity> find(Clauses clauses, boolean[] known) {
    return new StateNames(clauses, known).find();
  }

  private List<Entity> find() {
    Map<String, Home> names = new LinkedHashMap<>();
    for (int group = 0; group < clauses.count(); group++) {
      if (clauses.is(group, GroupKind.NOUN) && isOfOffice(group) && isName(group)) {
        note(group, names);
        joined(group, names);
      }
    }
    StateAdjectives.add(clauses, known, names);
    stems(names);
    List<Entity> found = new ArrayList<>();
    for (int word = 0; !names.isEmpty() && word < words.count(); word++) {
      word = Math.max(word, add(word, names, found));
    }
    return found;
  }

  private void note(int group, Map<String, Home> names) {
    String name = name(group);
    names.putIfAbsent(name.toLowerCase(Locale.ROOT), Home.written(name));
  }

  /** "the prime ministers of Grenmark, Kestria and Belmora": states joined to a first one. */
  private void joined(int first, Map<String, Home> names) {
    int next = first;
    while (isPlural(first) && isJoiner(next + 1)) {
      next = isJoiner(next + 2) ? next + 3 : next + 2;
      if (!clauses.is(next, GroupKind.NOUN) || !isName(next)) {
        return;
      }
      note(next, names);
      if (clauses.is(next - 1, GroupKind.CONJUNCTION)) {
        return;
      }
    }
  }

  private boolean isJoiner(int group) {
    return clauses.is(group, GroupKind.COMMA) || clauses.is(group, GroupKind.CONJUNCTION);
  }

  /** Whether the office before "of" is one of several. */
  private boolean isPlural(int group) {
    return isOf(group - 1)
        && clauses.is(group - 2, GroupKind.NOUN)
        && (StateOffices.areSeveral(clauses, group - 2)
            || isGroup(group - 2)
            || isOf(group - 3) && clauses.is(group - 4, GroupKind.NOUN) && isGroup(group - 4));
  }

  private boolean isGroup(int group) {
    return words.is(clauses.head(group), MessagesLexicon.GROUP);
  }

  /** Adds the state that starts at a word; the last word it takes. */
  private int add(int word, Map<String, Home> names, List<Entity> found) {
    if (known[word] || !words.isCapitalised(word)) {
      return word;
    }
    for (int end = Math.min(word + LONGEST, words.count()); end > word; end--) {
      Home home = names.get(words.string(word, end).toLowerCase(Locale.ROOT));
      if (home != null) {
        found.add(state(word, end, home));
        return end - 1;
      }
    }
    Home home = ofAdjective(words.string(word), names);
    if (home != null) {
      found.add(state(word, word + 1, home));
    }
    return word;
  }

  private Entity state(int from, int to, Home home) {
    return new Entity(
        Entity.Kind.STATE, from, to, words.string(from, to), null, null, home, false, false);
  }

  /** Adds to the names what their adjectives begin with, so that each word is looked up once. */
  static void stems(Map<String, Home> names) {
    for (Home home : ImmutableList.copyOf(names.values())) {
      String stem = stem(home.name());
      if (stem.length() >= SHORTEST_STEM) {
        names.putIfAbsent(stem + STEM, home);
      }
    }
  }

  private static String stem(String name) {
    int end = name.length();
    while (end > 0 && "aeiouy".indexOf(Character.toLowerCase(name.charAt(end - 1))) >= 0) {
      end--;
    }
    return name.substring(0, end);
  }

  /** "Grenmarkian" of Grenmark, "Kestrian" of Kestria; null of none. */
  static @Nullable Home ofAdjective(String word, Map<String, Home> names) {
    for (int cut = 1; cut <= LONGEST_ENDING && word.length() - cut >= SHORTEST_STEM; cut++) {
      int end = word.length() - cut;
      Home home =
          ENDINGS.contains(word.substring(end)) ? names.get(word.substring(0, end) + STEM) : null;
      if (home != null && !home.name().equals(word)) {
        return home;
      }
    }
    return null;
  }

  /** Whether a group stands where only a state does: it has a president, a government, a people. */
  private boolean isOfOffice(int group) {
    if (clauses.is(group + 1, GroupKind.POSSESSIVE)) {
      return clauses.is(group + 2, GroupKind.NOUN) && isOffice(group + 2);
    }
    int of = group - 1;
    if (isOf(of) && clauses.is(of - 1, GroupKind.NOUN) && isWord(clauses.head(of - 1), "party")) {
      of = ofParty(of - 1);
    }
    boolean form = isOf(of) && clauses.is(of - 1, GroupKind.NOUN) && isForm(of - 1);
    of = form ? of - 2 : of;
    return isOf(of) && clauses.is(of - 1, GroupKind.NOUN) && isOffice(of - 1);
  }

  /** "general secretary | of | the Workers' Party | of": the "of" that the party stands behind. */
  private int ofParty(int party) {
    int group = party;
    while (group > 0
        && (clauses.is(group, GroupKind.NOUN) || clauses.is(group, GroupKind.POSSESSIVE))) {
      group--;
    }
    return group;
  }

  private boolean isWord(int word, String name) {
    return words.string(word).equalsIgnoreCase(name);
  }

  private boolean isOf(int group) {
    return StateOffices.isOf(clauses, group);
  }

  private boolean isForm(int group) {
    return FORMS.contains(words.lower(clauses.head(group)));
  }

  /** "the president", "President Ana Lund", "the government and people". */
  private boolean isOffice(int group) {
    return isOffice(words.value(clauses.head(group), MessagesLexicon.SIGN))
        || isOffice(words.value(clauses.start(group), MessagesLexicon.SIGN))
        || clauses.end(group) - clauses.start(group) > 1
            && isOffice(words.value(clauses.start(group) + 1, MessagesLexicon.SIGN));
  }

  private static boolean isOffice(@Nullable Sign sign) {
    return sign == Sign.TOP_OFFICE || sign == Sign.TOP_OFFICES || sign == Sign.PEOPLE;
  }

  /** Capitals throughout, no letters that stand for words, nothing the lists know. */
  private boolean isName(int group) {
    int from = first(group);
    int to = clauses.head(group) + 1;
    boolean name = from < to && to - from <= LONGEST && !isForm(group);
    for (int word = from; name && word < to; word++) {
      Sign sign = words.value(word, MessagesLexicon.SIGN);
      name =
          words.isCapitalised(word)
              && !words.isAllCapitals(word)
              && !known[word]
              && !Sign.isOrganisation(sign)
              && sign != Sign.BODY
              && sign != Sign.PEOPLE
              && !ORGANS.contains(words.lower(word))
              && sign != Sign.HONOUR;
    }
    return name;
  }

  private String name(int group) {
    return words.string(first(group), clauses.head(group) + 1);
  }

  private int first(int group) {
    int start = clauses.start(group);
    return words.string(start).equalsIgnoreCase("the") ? start + 1 : start;
  }
}
