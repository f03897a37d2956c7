package dev.communique.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.core.query.Folded;
import java.util.List;

/**
 * Whether two lists write the name of one person.
 *
 * <p>Case, accents, apostrophes and hyphens do not count, nor do articles and particles ("al",
 * "bin", "de"). Every word of the shorter name must be a word of the longer: "Mohamed Mursi Eissa"
 * is Mohamed Mursi, "Raúl Castro" is not Fidel Castro. A word alone must be the last of the other
 * name, or what the person goes by alone: "Putin" is Vladimir Putin. An initial stands for a name
 * that begins with it; "Surname, Given" is turned round. Words of five letters and more may differ
 * in one letter, or in the order of two, as spellings out of another script do: "Yanukovich",
 * "Yanukovych".
 */
final class SameName {
  private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();
  private static final int LONG_WORD = 5;
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of(
          "al", "el", "an", "ar", "as", "ash", "at", "ath", "bin", "ibn", "ben", "ould", "de", "da",
          "do", "dos", "la", "le", "van", "von", "der", "den", "of", "the", "jr", "ii", "iii");

  private final ImmutableList<String> words;

  private SameName(ImmutableList<String> words) {
    this.words = words;
  }

  /** A comparison with {@code name}. */
  static SameName as(String name) {
    return new SameName(words(name));
  }

  /** Whether a person who goes by these names, the usual one first, is meant. */
  boolean isAmong(List<String> names) {
    for (String name : names) {
      boolean alone = name.indexOf(' ') < 0 && !name.equals(names.get(0));
      if ((words.size() == 1 || !alone) && isSame(words(name))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSame(List<String> other) {
    if (words.isEmpty() || other.isEmpty()) {
      return false;
    }
    if (words.size() == 1) {
      return isAlike(other.get(other.size() - 1), words.get(0));
    }
    boolean shorter = words.size() <= other.size();
    List<String> few = shorter ? words : other;
    List<String> many = shorter ? other : words;
    return few.stream().allMatch(word -> contains(many, word));
  }

  private static boolean contains(List<String> words, String word) {
    return words.stream().anyMatch(other -> isAlike(other, word));
  }

  private static boolean isAlike(String one, String other) {
    return one.equals(other)
        || Math.min(one.length(), other.length()) == 1 && one.charAt(0) == other.charAt(0)
        || Math.min(one.length(), other.length()) >= LONG_WORD && differLittle(one, other);
  }

  private static boolean differLittle(String one, String other) {
    int start = 0;
    while (start < Math.min(one.length(), other.length())
        && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(one.length(), other.length()) - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    String left = one.substring(start, one.length() - end);
    String right = other.substring(start, other.length() - end);
    return Math.max(left.length(), right.length()) <= 1
        || left.length() == 2 && new StringBuilder(left).reverse().toString().equals(right);
  }

  private static ImmutableList<String> words(String name) {
    int comma = name.indexOf(',');
    String inOrder = comma < 0 ? name : name.substring(comma + 1) + ' ' + name.substring(0, comma);
    List<String> all = BLANK.splitToList(Folded.of(apart(inOrder)));
    ImmutableList<String> telling =
        all.stream()
            .filter(word -> !PARTICLES.contains(word))
            .collect(ImmutableList.toImmutableList());
    return telling.isEmpty() ? ImmutableList.copyOf(all) : telling;
  }

  /** A particle glued to its name is parted from it: "deKlerk". */
  private static String apart(String name) {
    for (int i = 1; i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i))
          && Character.isLowerCase(name.charAt(i - 1))
          && PARTICLES.contains(name.substring(0, i))) {
        return name.substring(0, i) + ' ' + name.substring(i);
      }
    }
    return name;
  }
}
