package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.CountryCode;
import dev.communique.model.Coverage;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Purpose;
import dev.communique.model.Report;
import dev.communique.model.Status;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each field of a question means for messages. */
class MessageConditionsTest {
  private final SampleSource source =
      SampleSource.of(anniversary(), card(), joint(), reply(), undated());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "purpose:thanks | reply#0",
        "medium:card | card#0",
        "status:planned | joint#0",
        "coverage:excerpt | anniversary#0",
        "is:reply | reply#0",
        "is:passing | reply#1",
        "is:main | anniversary#0 card#0 joint#0 reply#0 undated#0",
        "is:joint | joint#0",
        "is:answered | reply#1",
        "is:reply is:passing | ''",
      })
  void choices_are_facts_of_the_message(String question, String found) {
    assertThat(answers(question)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sent:2020-04 | card#0",
        "received:2020-05-02 | anniversary#0",
        "received:2020-04 | ''",
        "reported:2020-05-04/2020-05-05 | reply#0",
        "reported:2020-05-02 | ''",
        "date:2020-05-02 | anniversary#0",
        "date:2019 | joint#0",
      })
  void each_day_of_a_message_is_asked_for_by_itself(String question, String found) {
    assertThat(answers(question)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "occasion:founding-anniversary | anniversary#0",
        "occasion:birthday | card#0",
        "occasion:death | ''",
        "ordinal:47 | anniversary#0",
        "ordinal:46 | ''",
        "of:Tasvia | anniversary#0",
        "of:Tasvian | anniversary#0",
        "of:XGR | ''",
        "-occasion:birthday | anniversary#0 joint#0 reply#0 reply#1 undated#0",
      })
  void an_occasion_is_asked_for_by_type_number_and_state(String question, String found) {
    assertThat(answers(question)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "content:borders | anniversary#0",
        "content:wrote | ''",
        "reported-by:GNA | anniversary#0",
        "reported-by:\"news agency\" | anniversary#0",
        "reported-by:TNA | ''",
        "outlet:TNA | joint#0",
        "outlet:GNA | ''",
        "id:card | card#0",
        "id:nowhere | ''",
        "text:planned | joint#0",
        "text:\"Ana Lund\" id:reply | reply#0 reply#1",
      })
  void words_are_looked_for_where_the_field_says(String question, String found) {
    assertThat(answers(question)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from:Roe | joint#0",
        "to:Roe | ''",
        "with:Roe | joint#0",
        "from:Tasvia | reply#0",
        "with:Tasvia | anniversary#0 card#0 joint#0 reply#0 reply#1",
        "from:Grenmark to:Grenmark | undated#0",
      })
  void names_are_met_by_any_party_of_a_side(String question, String found) {
    assertThat(answers(question)).isEqualTo(found);
  }

  @Test
  void an_office_is_met_by_who_held_it_on_the_day_of_the_message() {
    assertThat(answers("from:\"President of Grenmark\" date:2020"))
        .isEqualTo("anniversary#0 card#0");
    assertThat(answers("from:\"Prime Minister of Grenmark\"")).isEqualTo("joint#0");
    assertThat(answers("from:\"President of Tasvia\"")).isEqualTo("reply#0");
  }

  @Test
  void steps_and_text_ask_for_the_same() {
    MessageQuery messages = source.messages();
    assertThat(messages.occasion(OccasionType.BIRTHDAY).condition())
        .isEqualTo(Condition.parse("occasion:birthday"));
    assertThat(messages.status(Status.PLANNED).condition())
        .isEqualTo(Condition.parse("status:planned"));
    assertThat(messages.replies().condition()).isEqualTo(Condition.parse("is:reply"));
    assertThat(messages.main().condition()).isEqualTo(Condition.parse("is:main"));
    assertThat(messages.content("open borders").condition())
        .isEqualTo(Condition.parse("content:open-borders"));
    assertThat(messages.words("bord*").condition()).isEqualTo(Condition.parse("bord*"));
  }

  private String answers(String question) {
    return source.messages(question).sortedBy(Sorting.ID).stream()
        .map(MessageConditionsTest::place)
        .collect(Collectors.joining(" "));
  }

  private static String place(Report report) {
    return report.article().id() + "#" + report.index();
  }

  /** Received the day before it is told, by an agency, with some of its words. */
  private static Article anniversary() {
    Occasion occasion =
        Occasion.builder()
            .type(OccasionType.FOUNDING_ANNIVERSARY)
            .ordinal(47)
            .of(CountryCode.of("XTA"))
            .text("47th anniversary")
            .build();
    return letter("anniversary", "2020-05-03")
        .addQuotation(Letters.quotation(Letters.TEXT, "open borders").build())
        .addMessage(
            Letters.message(Letters.ANA, Letters.TOVE)
                .purpose(Purpose.CONGRATULATION)
                .occasion(occasion)
                .received(PartialDate.parse("2020-05-02"))
                .addReportedBy("GNA News Agency")
                .coverage(Coverage.EXCERPT)
                .addContent(0)
                .build())
        .build();
  }

  private static Article card() {
    return letter("card", "2020-05-03")
        .addMessage(
            Letters.message(Letters.ANA, Letters.TOVE)
                .medium(Medium.CARD)
                .occasion(
                    Occasion.builder().type(OccasionType.BIRTHDAY).text("her birthday").build())
                .sent(PartialDate.parse("2020-04-30"))
                .build())
        .build();
  }

  /** Of two, and not yet sent. */
  private static Article joint() {
    return Letters.article("joint", Letters.TEXT + " It was planned only.")
        .date(Letters.date("2019-08-01"))
        .label("TNA REPORT")
        .addMessage(
            Letters.message(Letters.ANA, Letters.TOVE)
                .addSenders(Letters.party(Letters.ROE))
                .status(Status.PLANNED)
                .build())
        .build();
  }

  /** Tells in passing of the message that is answered. */
  private static Article reply() {
    Message thanks =
        Letters.message(Letters.TOVE, Letters.ANA)
            .purpose(Purpose.THANKS)
            .isReply(true)
            .inReplyTo(1)
            .reported(PartialDate.parse("2020-05-04"))
            .build();
    Message answered = Letters.message(Letters.ANA, Letters.TOVE).isPassing(true).build();
    return letter("reply", "2020-05-05").addAllMessages(ImmutableList.of(thanks, answered)).build();
  }

  /** Between offices of one state that nobody is known by. */
  private static Article undated() {
    CountryCode grenmark = CountryCode.of("XGR");
    return Letters.article("undated", Letters.TEXT)
        .addMessage(
            Letters.message()
                .addSenders(Letters.party("the chancellor").country(grenmark).build())
                .addAddressees(Letters.party("the council").country(grenmark).build())
                .build())
        .build();
  }

  private static Article.Builder letter(String id, String date) {
    return Letters.article(id, Letters.TEXT).date(Letters.date(date));
  }
}
