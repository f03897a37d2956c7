package dev.communique.parser.leaders;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names a leader goes by: full ones, and short ones that stand alone.
 *
 * <p>From "Mohamed bin Zayed Al Nahyan" come "Mohamed bin Zayed" and, by the list of spellings,
 * "Mohammed bin Zayed"; from "Bashar al-Assad" come "Bashar el-Assad" and "Bashar Assad".
 */
record NameForms(ImmutableSet<String> full, ImmutableSet<String> single) {
  private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" -")).omitEmptyStrings();
  private static final Splitter BLANK = Splitter.on(' ');
  private static final int MAX_FORMS = 24;
  private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("al", "el");
  private static final ImmutableSet<String> SON_OF = ImmutableSet.of("bin", "ibn");
  private static final ImmutableListMultimap<String, String> SPELLINGS = spellings();

  static NameForms of(LeaderRecord leader) {
    Set<String> full = new LinkedHashSet<>();
    Set<String> single = new LinkedHashSet<>();
    addForms(leader.name(), full, single);
    leader.variants().forEach(name -> addForms(name, full, single));
    leader.shortNames().forEach(name -> addSingle(name, full, single));
    return new NameForms(ImmutableSet.copyOf(full), ImmutableSet.copyOf(single));
  }

  boolean hasKey(String key) {
    return full.stream().anyMatch(name -> key(name).equals(key))
        || single.stream().anyMatch(name -> key(name).equals(key));
  }

  private static void addForms(String name, Set<String> full, Set<String> single) {
    List<String> words = WORDS.splitToList(name);
    if (words.size() == 1) {
      single.add(name);
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

  private static void addSingle(String name, Set<String> full, Set<String> single) {
    if (!full.contains(String.join(" ", WORDS.split(name)))) {
      single.add(name);
    }
  }

  /** Every way to write the words, up to a limit: by the list of spellings, and Arabic articles. */
  private static void addSpellings(List<String> words, Set<String> to) {
    if (words.stream().allMatch(word -> spellingsOf(word).size() == 1)) {
      to.add(String.join(" ", words));
      return;
    }
    Set<String> forms = new LinkedHashSet<>();
    forms.add("");
    for (String word : words) {
      Set<String> longer = new LinkedHashSet<>();
      for (String form : forms) {
        for (String spelling : spellingsOf(word)) {
          if (longer.size() < MAX_FORMS) {
            longer.add(
                spelling.isEmpty() ? form : form.isEmpty() ? spelling : form + " " + spelling);
          }
        }
      }
      forms = longer;
    }
    forms.stream().filter(form -> form.indexOf(' ') > 0).forEach(to::add);
  }

  private static ImmutableList<String> spellingsOf(String word) {
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
    return slug(name).replace('-', ' ');
  }

  /** Lower-case letters and digits of the name without accents, hyphens between. */
  static String slug(String name) {
    String bare =
        CharMatcher.ascii().matchesAllOf(name)
            ? name
            : Normalizer.normalize(name, Normalizer.Form.NFD);
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
