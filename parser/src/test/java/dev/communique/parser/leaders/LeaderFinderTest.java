package dev.communique.parser.leaders;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.LeaderId;
import dev.communique.model.ProblemKind;
import dev.communique.parser.Parsers;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LeaderFinderTest {
  @Test
  void pronouns_of_two_people_in_a_sentence_without_names_are_read_without_a_crash() {
    String text = "Ana Lund met Per Falk. Falk thanked her. He said she told him that he knew her.";
    assertThat(Leaders.read(text, "2019-03-04").people()).isNotEmpty();
  }

  /** Each line is the text with its mentions in brackets, as {@link Leaders#marked} writes it. */
  @ParameterizedTest
  @CsvFileSource(resources = "mentions.csv", delimiter = '|', quoteCharacter = '\u0000')
  void marks_who_is_named(String date, String expected) {
    String marked = expected.replace("\\n", "\n");
    String text = marked.replaceAll("\\[([^\\[\\]=]*) = [^\\[\\]]*\\]", "$1");
    assertThat(Leaders.marked(text, date)).isEqualTo(marked);
  }

  @Test
  void keeps_titles_after_the_name_with_the_mention() {
    LeaderReading reading =
        Leaders.read(
            "Xi Jinping, general secretary of the CPC Central Committee and president of China,"
                + " left for Pyongyang.",
            "2019-06-20");
    assertThat(reading.people()).hasSize(1);
    PersonMention mention = reading.people().get(0);
    assertThat(mention.reachEnd() - mention.to()).isEqualTo(12);
    assertThat(mention.country().map(Object::toString)).contains("CHN");
  }

  @Test
  void takes_the_name_of_a_father_with_that_of_the_son() {
    LeaderReading reading =
        Leaders.read(
            "Kim Yong Nam wrote to Tuanku Mizan Zainal Abidin Ibni Al-Marhum Sultan Mahmud"
                + " Al-Muktafi Billah Shah and to Roe bin Lund of Zubrowka on Tuesday.",
            "2011-08-30");
    assertThat(reading.people())
        .extracting(PersonMention::leader)
        .startsWith(
            Optional.of(LeaderId.of("kim-yong-nam")),
            Optional.of(LeaderId.of("mizan-zainal-abidin")));
    assertThat(reading.people()).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void gives_the_fullest_name_to_every_mention() {
    LeaderReading reading =
        Leaders.read("Xi met Putin. President Xi Jinping thanked Vladimir Putin.", "2023-03-21");
    assertThat(reading.people())
        .extracting(PersonMention::name)
        .containsExactly("Xi Jinping", "Vladimir Putin", "Xi Jinping", "Vladimir Putin");
    assertThat(reading.people()).extracting(PersonMention::person).containsExactly(0, 1, 0, 1);
  }

  @Test
  void keeps_offices_that_nobody_is_known_for() {
    LeaderReading reading =
        Leaders.read("Rumours of the vice premier and the King of Spain.", "2014-06-20");
    assertThat(reading.people())
        .extracting(PersonMention::name)
        .containsExactly("the King of Spain");
  }

  @Test
  void finds_mentions_by_word() {
    LeaderReading reading =
        Leaders.read("On Monday, Russian President Vladimir Putin spoke.", "2024-01-01");
    assertThat(reading.mentionAt(2)).isEmpty();
    assertThat(reading.mentionAt(3)).isPresent().isEqualTo(reading.mentionAt(6));
    assertThat(reading.mentionAt(7)).isEmpty();
    assertThat(reading.mentionsIn(0, 3)).isEmpty();
    assertThat(reading.mentionsIn(3, 4)).hasSize(1);
    assertThat(reading.countryAt(3)).isPresent();
  }

  @Test
  void says_when_the_text_is_later_than_the_registry() {
    assertThat(Leaders.read("The Russian president spoke.", "2031-01-01").isStale()).isTrue();
    assertThat(Leaders.read("The Russian president spoke.", "2021-01-01").isStale()).isFalse();
  }

  @Test
  void more_handles_than_are_looked_up_are_told() {
    String met = IntStream.range(0, 200).mapToObj(i -> "@boat" + i).collect(joining(" "));
    assertThat(Leaders.read(met + " @boat7 @boat9", "2021-01-01").unread()).isEmpty();

    String more = met + " @boat7 @harbour @harbour2";
    assertThat(Leaders.read(more, "2021-01-01").unread())
        .hasValueSatisfying(span -> assertThat(span.in(more)).isEqualTo("@harbour"));
    assertThat(Parsers.shared().parse(" date 2021-01-01 " + more, "x").problems())
        .filteredOn(problem -> problem.kind() == ProblemKind.LIMIT_REACHED)
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("more different handles"));
  }
}
