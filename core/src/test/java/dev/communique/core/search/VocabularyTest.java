package dev.communique.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.core.query.Stems;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
  private static final ImmutableList<String> ROOTS =
      ImmutableList.of(
          "happ",
          "lad",
          "hop",
          "relat",
          "nation",
          "rational",
          "cap",
          "vibr",
          "dies",
          "ow",
          "us",
          "sk",
          "agree",
          "creat",
          "luxuri",
          "gener",
          "commun",
          "arsen",
          "electr",
          "feud",
          "hope",
          "rejoic",
          "yell",
          "say",
          "convey",
          "be",
          "a",
          "écol",
          "x1",
          "tie",
          "sens",
          "organ");
  private static final ImmutableList<String> ENDINGS =
      ImmutableList.of(
          "y", "ies", "ied", "ing", "ed", "eed", "eedly", "edly", "ingly", "s", "es", "e", "er",
          "ization", "izer", "ational", "ation", "ator", "alism", "aliti", "ally", "fulness",
          "ousness", "ously", "iveness", "iviti", "ivity", "ability", "ibility", "ably", "bli",
          "ogy", "ogi", "fully", "lessly", "ly", "ative", "icate", "iciti", "ical", "ness", "ful",
          "ance", "ence", "ency", "ant", "ement", "ment", "ent", "ion", "ism", "ate", "iti", "ous",
          "ive", "ize", "able", "ible", "al", "ic", "ll", "p", "tional", "enci", "anci", "abli");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "skis", "skies", "dying", "lying", "tying", "idly", "gently", "ugly", "early", "only",
        "singly", "sky", "news", "howe", "atlas", "cosmos", "bias", "andes", "innings", "proceed"
      })
  void words_the_algorithm_knows_by_themselves_begin_like_their_stem(String word) {
    assertThat(word).startsWith(Vocabulary.beginning(new Stems().of(word)));
  }

  @Test
  void words_of_any_endings_begin_like_their_stem() {
    Random random = new Random(1);
    Stems stems = new Stems();
    for (int i = 0; i < 50_000; i++) {
      String word = pick(random, ROOTS) + pick(random, ENDINGS);
      word = random.nextBoolean() ? word + pick(random, ENDINGS) : word;
      assertThat(word).startsWith(Vocabulary.beginning(stems.of(word)));
    }
  }

  @Test
  void half_of_a_character_is_no_beginning() {
    assertThat(Vocabulary.beginning("\uD835\uDD38\uD835\uDD39")).isEqualTo("\uD835\uDD38");
  }

  private static String pick(Random random, List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
