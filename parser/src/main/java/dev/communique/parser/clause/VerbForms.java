package dev.communique.parser.clause;

import com.google.common.collect.ImmutableSet;
import dev.communique.parser.text.ResourceLines;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Inflects the verbs of {@code verbs.txt}. */
final class VerbForms {
  /** Verbs of several syllables whose last consonant is doubled. */
  private static final ImmutableSet<String> STRESSED_AT_END =
      ImmutableSet.of(
          "refer",
          "commit",
          "submit",
          "admit",
          "permit",
          "transmit",
          "occur",
          "prefer",
          "transfer",
          "compel",
          "expel",
          "control",
          "propel",
          "forget",
          "begin",
          "regret",
          "rebut",
          "confer",
          "infer",
          "defer",
          "allot",
          "equip",
          "abet",
          "cancel",
          "travel",
          "signal",
          "label",
          "model",
          "channel");

  private final Map<String, Map<String, VerbForm>> forms = new LinkedHashMap<>();

  private VerbForms() {}

  /** Calls {@code action} with every spelling and what it is a form of. */
  static void forEach(BiConsumer<String, VerbForm> action) {
    VerbForms verbs = new VerbForms();
    ResourceLines.read(VerbForms.class, "verbs.txt").forEach(verbs::add);
    verbs.forms.forEach((form, byLemma) -> byLemma.values().forEach(v -> action.accept(form, v)));
  }

  private void add(ResourceLines.Line line) {
    String lemma = line.field(0);
    boolean noun = line.field(3).equals("noun");
    String past = line.field(1).isEmpty() ? past(lemma) : line.field(1);
    String participle = line.field(2).isEmpty() ? past : line.field(2);
    put(lemma, lemma, VerbForm.BASE, noun);
    put(third(lemma), lemma, VerbForm.THIRD, noun);
    put(past, lemma, VerbForm.PAST, noun);
    put(participle, lemma, VerbForm.PARTICIPLE, noun);
    put(ing(lemma), lemma, VerbForm.ING, noun);
  }

  private void put(String form, String lemma, int shape, boolean noun) {
    forms
        .computeIfAbsent(form, key -> new HashMap<>())
        .merge(lemma, VerbForm.of(lemma, shape, noun), VerbForm::or);
  }

  private static String third(String lemma) {
    if (endsInConsonantY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hissing =
        lemma.endsWith("s")
            || lemma.endsWith("x")
            || lemma.endsWith("z")
            || lemma.endsWith("ch")
            || lemma.endsWith("sh")
            || lemma.endsWith("o");
    return lemma + (hissing ? "es" : "s");
  }

  private static String past(String lemma) {
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    if (endsInConsonantY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return doubled(lemma) + "ed";
  }

  private static String ing(String lemma) {
    if (lemma.endsWith("ie")) {
      return lemma.substring(0, lemma.length() - 2) + "ying";
    }
    if (lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("oe")) {
      return lemma.substring(0, lemma.length() - 1) + "ing";
    }
    return doubled(lemma) + "ing";
  }

  private static boolean endsInConsonantY(String lemma) {
    return lemma.endsWith("y") && lemma.length() > 1 && !isVowel(lemma.charAt(lemma.length() - 2));
  }

  /** Doubles the last consonant of short verbs and of those stressed at the end: plan, refer. */
  private static String doubled(String lemma) {
    int n = lemma.length();
    if (n < 3) {
      return lemma;
    }
    char last = lemma.charAt(n - 1);
    boolean closed =
        !isVowel(last)
            && "wxyh".indexOf(last) < 0
            && isVowel(lemma.charAt(n - 2))
            && !isVowel(lemma.charAt(n - 3));
    boolean stressed = vowels(lemma) == 1 || STRESSED_AT_END.contains(lemma);
    return closed && stressed ? lemma + last : lemma;
  }

  private static int vowels(String lemma) {
    return (int) lemma.chars().filter(c -> isVowel((char) c)).count();
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
