package dev.communique.parser.leaders;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/**
 * The names a leader goes by: full ones, and short ones that stand alone.
 *
 * <p>From "Mohamed bin Zayed Al Nahyan" come "Mohamed bin Zayed" and, by the list of spellings,
 * "Mohammed bin Zayed"; from "Bashar al-Assad" come "Bashar el-Assad" and "Bashar Assad".
 */
record NameForms(List<String> full, List<String> single) {
  private static final Splitter BLANK = Splitter.on(' ');
  private static final int MAX_FORMS = 24;
  private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("al", "el");
  private static final ImmutableSet<String> SON_OF = ImmutableSet.of("bin", "ibn");
  private static final ImmutableListMultimap<String, String> SPELLINGS = spellings();
  private static final long SPELT = spelt();

  static NameForms of(LeaderRecord leader) {
    List<String> full = new ArrayList<>(4);
    List<String> single = new ArrayList<>(2);
    addForms(leader.name(), full, single);
    for (String name : leader.variants()) {
      addForms(name, full, single);
    }
    for (String name : leader.shortNames()) {
      addSingle(name, full, single);
    }
    return new NameForms(full, single);
  }

  boolean hasKey(String key) {
    return full.stream().anyMatch(name -> key(name).equals(key))
        || single.stream().anyMatch(name -> key(name).equals(key));
  }

  private static void addForms(String name, List<String> full, List<String> single) {
    List<String> words = words(name);
    if (words.size() == 1) {
      add(name, single);
      return;
    }
    addSpellings(words, full);
    int son = 1;
    while (son < words.size() && !SON_OF.contains(words.get(son))) {
      son++;
    }
    if (son + 2 < words.size()) {
      addSpellings(words.subList(0, son + 2), full);
    }
  }

  /** The words between blanks and hyphens. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || name.charAt(i) == ' ' || name.charAt(i) == '-') {
        if (i > start) {
          words.add(name.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static void add(String name, List<String> to) {
    if (!to.contains(name)) {
      to.add(name);
    }
  }

  private static void addSingle(String name, List<String> full, List<String> single) {
    if (!full.contains(joined(words(name)))) {
      add(name, single);
    }
  }

  private static String joined(List<String> words) {
    if (words.size() == 1) {
      return words.get(0);
    }
    StringBuilder joined = new StringBuilder();
    for (String word : words) {
      if (joined.length() > 0) {
        joined.append(' ');
      }
      joined.append(word);
    }
    return joined.toString();
  }

  /** Every way to write the words, up to a limit: by the list of spellings, and Arabic articles. */
  private static void addSpellings(List<String> words, List<String> to) {
    if (!isSpeltSeveralWays(words)) {
      add(joined(words), to);
      return;
    }
    List<String> forms = List.of("");
    for (String word : words) {
      List<String> longer = new ArrayList<>();
      for (String form : forms) {
        for (String spelling : spellingsOf(word)) {
          if (longer.size() < MAX_FORMS) {
            String one =
                spelling.isEmpty() ? form : form.isEmpty() ? spelling : form + " " + spelling;
            add(one, longer);
          }
        }
      }
      forms = longer;
    }
    for (String form : forms) {
      if (form.indexOf(' ') > 0) {
        add(form, to);
      }
    }
  }

  private static boolean isSpeltSeveralWays(List<String> words) {
    for (String word : words) {
      if (isSpelt(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is another way to write the word; most are out by first letter and length. */
  private static boolean isSpelt(String word) {
    char first = word.charAt(0);
    if (first >= 'a') {
      return ARTICLES.contains(word) || SON_OF.contains(word) || SPELLINGS.containsKey(key(word));
    }
    return (SPELT & bit(first, word.length())) != 0 && SPELLINGS.containsKey(key(word))
        || !isAscii(word) && SPELLINGS.containsKey(key(word));
  }

  private static long spelt() {
    long mask = 0;
    for (String word : SPELLINGS.keySet()) {
      mask |= bit(word.charAt(0), word.length());
    }
    return mask;
  }

  private static long bit(char first, int length) {
    return 1L << ((first & 31) * 11 + length);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80 || c == '\'') {
        return false;
      }
    }
    return true;
  }

  private static ImmutableList<String> spellingsOf(String word) {
    if (!isSpelt(word)) {
      return ImmutableList.of(word);
    }
    if (ARTICLES.contains(word)) {
      return ImmutableList.of(word, word.equals("al") ? "el" : "al", "");
    }
    if (SON_OF.contains(word)) {
      return ImmutableList.of("bin", "ibn");
    }
    ImmutableList<String> others = SPELLINGS.get(key(word));
    return others.isEmpty()
        ? ImmutableList.of(word)
        : ImmutableList.<String>builder().add(word).addAll(others).build();
  }

  private static ImmutableListMultimap<String, String> spellings() {
    ImmutableListMultimap.Builder<String, String> all = ImmutableListMultimap.builder();
    for (RegistryRow row : RegistryFile.resource("spellings.csv")) {
      ImmutableList<String> words = row.list("words");
      for (String word : words) {
        words.stream().filter(other -> !other.equals(word)).forEach(o -> all.put(word, capital(o)));
      }
    }
    return all.build();
  }

  private static String capital(String word) {
    return Ascii.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** The words of the {@link #key}. */
  static List<String> parts(String name) {
    return BLANK.splitToList(key(name));
  }

  /** The name without case, accents and hyphens. */
  static String key(String name) {
    return isPlain(name) ? name : slug(name).replace('-', ' ');
  }

  /** Lower-case letters and digits of the name without accents, hyphens between. */
  static String slug(String name) {
    String bare = PlainLetters.of(name);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      char c = Ascii.toLowerCase(plain(bare.charAt(i)));
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (isGap(c) && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < 'a' || name.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static boolean isGap(char c) {
    return c != '\'' && c != '\u2019' && Character.getType(c) != Character.NON_SPACING_MARK;
  }

  /** Letters that do not come apart into a plain one and an accent. */
  private static char plain(char c) {
    return switch (c) {
      case 'ł', 'Ł' -> 'l';
      case 'ø', 'Ø' -> 'o';
      case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
      case 'ı' -> 'i';
      case 'ə', 'Ə' -> 'a';
      default -> c;
    };
  }
}
