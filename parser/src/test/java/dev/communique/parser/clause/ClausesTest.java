package dev.communique.parser.clause;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Span;
import dev.communique.parser.text.Lexicon;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {
  private static final Lexicon LEXICON = lexicon();
  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "President Ana Lund", "Ana Lund", "Lund", "Bo Roe", "King Otto", "Otto", "Mira Vex");
  private static final ImmutableList<String> TIMES =
      ImmutableList.of("last week", "Monday", "on Friday", "New Year's", "Tuesday (May 2)");

  private static Lexicon lexicon() {
    Lexicon.Builder builder = Lexicon.builder();
    ClauseLexicon.contribute(builder);
    return builder.build();
  }

  private static Clauses clauses(String text) {
    Words words = Words.scan(text, ImmutableList.of(Span.of(0, text.length())), LEXICON);
    return Clauses.parse(words, spans(text, TIMES), spans(text, NAMES));
  }

  private static List<Span> spans(String text, List<String> phrases) {
    List<Span> spans = new ArrayList<>();
    for (String phrase : phrases) {
      for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        Span span = Span.of(at, at + phrase.length());
        if (spans.stream().noneMatch(span::overlaps)) {
          spans.add(span);
        }
      }
    }
    return spans;
  }

  private static int verb(Clauses clauses, String word) {
    for (int g = 0; g < clauses.count(); g++) {
      if (clauses.kind(g) == GroupKind.VERB
          && clauses.words().string(clauses.head(g)).equals(word)) {
        return g;
      }
    }
    throw new AssertionError("no verb " + word + " in " + clauses);
  }

  private static String text(Clauses clauses, int group) {
    return group < 0 ? "-" : clauses.words().string(clauses.start(group), clauses.end(group));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Ana Lund sent a letter to Bo Roe.|sent|Ana Lund|a letter",
        "Ana Lund on Friday sent a letter.|sent|Ana Lund|a letter",
        "Ana Lund last week extended her congratulations to Otto.|extended|Ana Lund|her congratulations",
        "Ana Lund, who led the talks in Oslo, told reporters so.|told|Ana Lund|reporters",
        "Ana Lund, head of the central committee of the party and president of the state, sent a message.|sent|Ana Lund|a message",
        "Ana Lund, head of the party, president of the state, on Monday sent a message.|sent|Ana Lund|a message",
        "The president of the Republic of Zubrowka said it was time.|said|The president|it",
        "The head of the house that Lund built said no.|said|The head|no",
        "In his message to Bo Roe, Lund said that all was well.|said|Lund|-",
        "In the message Lund said that all was well.|said|Lund|-",
        "King Otto, speaking in Lutz, condemned the attack.|condemned|King Otto|the attack",
        "The letter sent by Bo Roe arrived on Friday.|arrived|The letter|-",
        "Lund met Roe and sent a card to Otto.|sent|Lund|a card",
        "Ruritania's president has received a telegram.|received|president|a telegram",
        "“We are glad,” Lund said.|said|Lund|-",
        "“We are glad,” wrote Ana Lund to Otto.|wrote|Ana Lund|-",
        "Those were from Lund.|were|Those|-",
        "Lund, in congratulating Otto, said no.|congratulating|Lund|Otto",
        "The paper “Day” praised Lund.|praised|-|Lund",
        "Lund has also received warm greetings.|received|Lund|warm greetings",
        "He stressed that the ties grow.|stressed|He|-",
        "Adding that all was well, he thanked the king.|Adding|he|-",
        "Lund sent a letter, adding a note.|adding|Lund|a note",
        "Lund vowed to deepen the ties.|deepen|Lund|the ties",
        "Lund, whose party won, thanked Otto.|thanked|Lund|Otto",
        "The message, which Lund sent on Friday, was short.|sent|Lund|-",
        "Lund (pictured) wrote a note.|wrote|Lund|a note",
        "Lund last week extended her \"heartfelt congratulations\" to Otto.|extended|Lund|her \"heartfelt congratulations\"",
        "A spokeswoman for the ministry said so.|said|A spokeswoman|-",
        "Lund has, on behalf of the nation, offered condolences to Otto.|offered|Lund|condolences",
        "In a letter sent jointly to Otto and Bo Roe, the president, Ana Lund, said no.|said|Ana Lund|no",
        "Lund and Otto swapped letters less than a week later.|swapped|Otto|letters",
        "Lund has congratulated newly elected Chairman Bo Roe.|congratulated|Lund|elected Chairman",
      })
  void finds_subject_and_object(String text, String verb, String subject, String object) {
    Clauses clauses = clauses(text);
    int group = verb(clauses, verb);

    assertThat(text(clauses, clauses.subject(group))).as(clauses.toString()).isEqualTo(subject);
    assertThat(text(clauses, clauses.object(group))).as(clauses.toString()).isEqualTo(object);
  }

  @Test
  void a_word_in_marks_before_a_noun_is_no_verb() {
    assertThat(clauses("Lund sent \"warm wishes\" to Otto.").toString())
        .contains("[warm wishes NOUN]");
  }

  @Test
  void tells_voice_tense_and_negation() {
    Clauses clauses =
        clauses(
            "A card was sent. He did not reply. She will write. They have never met. It may come.");

    assertThat(clauses.isPassive(verb(clauses, "sent"))).isTrue();
    assertThat(clauses.isNegated(verb(clauses, "reply"))).isTrue();
    assertThat(clauses.isFuture(verb(clauses, "write"))).isTrue();
    assertThat(clauses.isPerfect(verb(clauses, "met"))).isTrue();
    assertThat(clauses.isNegated(verb(clauses, "met"))).isTrue();
    assertThat(clauses.isModal(verb(clauses, "come"))).isTrue();
    assertThat(clauses.lemma(verb(clauses, "met"))).isEqualTo("meet");
  }

  @Test
  void a_participle_behind_its_noun_is_no_clause() {
    Clauses clauses = clauses("The letter sent by Lund to Otto was warm.");

    assertThat(clauses.isReducedParticiple(verb(clauses, "sent"))).isTrue();
    assertThat(clauses.isFinite(verb(clauses, "sent"))).isFalse();
    assertThat(text(clauses, clauses.subject(verb(clauses, "was")))).isEqualTo("The letter");
  }

  @Test
  void keeps_two_objects_apart() {
    Clauses clauses = clauses("Lund sent Bo Roe a New Year's greeting on Monday.");
    int first = clauses.object(verb(clauses, "sent"));

    assertThat(text(clauses, first)).isEqualTo("Bo Roe");
    assertThat(text(clauses, clauses.secondObject(first))).isEqualTo("a New Year's greeting");
  }

  @Test
  void reads_headlines_in_title_case() {
    Clauses clauses = clauses("Ana Lund Sends Message of Condolence to King Otto");

    assertThat(text(clauses, clauses.subject(verb(clauses, "Sends")))).isEqualTo("Ana Lund");
    assertThat(text(clauses, clauses.object(verb(clauses, "Sends")))).isEqualTo("Message");
  }

  @Test
  void a_headline_verb_that_is_also_a_noun_is_a_verb_after_a_person() {
    Clauses clauses = clauses("Lund thanks Otto for greetings");

    assertThat(text(clauses, clauses.object(verb(clauses, "thanks")))).isEqualTo("Otto");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "very ",
        "will not only ",
        "his \"a ",
        "her \"",
        "in the reply Lund ",
        "of ",
        "Lund, ",
        "said ",
        "to ",
        "to very ",
        "a very ",
        "the king's ",
        "the head of ",
        "letter sent ",
        "and said ",
        "saying ",
        "who said ",
        "(he ",
        ", - ",
        "Lund, who led, ",
        "met Roe and ",
        "\" '"
      })
  void takes_twice_the_steps_for_twice_the_text(String part) {
    long once = steps(part.repeat(5_000));
    long twice = steps(part.repeat(10_000));

    assertThat(once).isGreaterThanOrEqualTo(5_000);
    assertThat(twice).isLessThanOrEqualTo(2 * once + once / 10);
  }

  /** How often tags and groups are looked at to read a text and to ask everything about it. */
  private static long steps(String text) {
    Words words = Words.scan(text, ImmutableList.of(Span.of(0, text.length())), LEXICON);
    CountingTokens tokens = new CountingTokens();
    CountingGroups groups = new CountingGroups(words);
    WordCodes codes = WordCodes.of(words, ImmutableList.of(), ImmutableList.of());
    Clauses clauses = Clauses.parse(words, codes, tokens, groups);
    for (int group = 0; group < clauses.count(); group++) {
      askAll(clauses, group);
    }
    return tokens.looks() + groups.looks();
  }

  private static void askAll(Clauses clauses, int group) {
    assertThat(clauses.subject(group)).isLessThan(clauses.count());
    assertThat(clauses.object(group)).isLessThan(clauses.count());
    assertThat(clauses.secondObject(group)).isLessThan(clauses.count());
    assertThat(clauses.complement(group)).isLessThan(clauses.count());
    assertThat(clauses.clauseEnd(group)).isLessThanOrEqualTo(clauses.count());
    assertThat(clauses.phraseStart(group)).isLessThanOrEqualTo(group);
    assertThat(clauses.possessor(group)).isLessThan(group);
  }

  @Test
  void groups_tile_the_words() {
    Clauses clauses = clauses("Lund -- \"so-called\" head (of 5) & co; said: no! ' - … 'x");
    int next = 0;
    for (int g = 0; g < clauses.count(); g++) {
      assertThat(clauses.start(g)).isEqualTo(next);
      next = clauses.end(g);
    }
    assertThat(next).isEqualTo(clauses.words().count());
  }
}
