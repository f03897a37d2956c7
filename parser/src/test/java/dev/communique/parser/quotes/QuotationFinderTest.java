package dev.communique.parser.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.DateExpression;
import dev.communique.model.MentionForm;
import dev.communique.model.PartialDate;
import dev.communique.model.Quotation;
import dev.communique.model.Span;
import dev.communique.model.Speaker;
import dev.communique.parser.clause.ClauseLexicon;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.leaders.LeaderFinder;
import dev.communique.parser.leaders.LeaderReading;
import dev.communique.parser.leaders.LeadersLexicon;
import dev.communique.parser.leaders.PersonMention;
import dev.communique.parser.leaders.Registry;
import dev.communique.parser.text.Lexicon;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.DateFinder;
import dev.communique.parser.time.TimeLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each quotation is written as {@code speaker: piece + «quoted piece»}. */
class QuotationFinderTest {
  private static final Lexicon LEXICON = lexicon();

  private static Lexicon lexicon() {
    Lexicon.Builder builder = Lexicon.builder();
    ClauseLexicon.contribute(builder);
    TimeLexicon.contribute(builder);
    LeadersLexicon.contribute(builder, Registry.builtIn());
    QuotesLexicon.contribute(builder);
    return builder.build();
  }

  private static List<String> read(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(Span.of(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    Words words = Words.scan(text, paragraphs, LEXICON);
    PartialDate date = PartialDate.parse("2019-03-06");
    LeaderReading people = LeaderFinder.create(Registry.builtIn()).find(words, date);
    List<Span> times =
        DateFinder.create().find(words, date).stream().map(DateExpression::span).toList();
    List<Span> names =
        people.people().stream()
            .filter(m -> m.form() != MentionForm.PRONOUN && m.form() != MentionForm.ROLE)
            .map(PersonMention::span)
            .toList();
    Clauses clauses = Clauses.parse(words, times, names);
    return QuotationFinder.create().find(words, people, clauses).quotations().stream()
        .map(quotation -> describe(quotation, text))
        .toList();
  }

  private static String describe(Quotation quotation, String text) {
    String who = quotation.speaker().map(Speaker::span).map(span -> span.in(text)).orElse("?");
    return quotation.content().stream()
        .map(p -> p.quoted() ? "«" + p.span().in(text) + "»" : p.span().in(text))
        .collect(Collectors.joining(" + ", who + ": ", ""));
  }

  @Test
  void reads_speech_before_its_cue() {
    assertThat(read("\"We agree,\" Lund said.")).containsExactly("Lund: «We agree,»");
    assertThat(read("“We agree,” said Ana Lund, an aide to Roe."))
        .containsExactly("Ana Lund: «We agree,»");
    assertThat(read("\"Who agrees?\" Lund asked.")).containsExactly("Lund: «Who agrees?»");
    assertThat(read("\"We tried. Nobody came,\" said the envoy."))
        .containsExactly("the envoy: «We tried. Nobody came,»");
    assertThat(read("\"We agree,\" Lund, who led the talks, told reporters in Zenda."))
        .containsExactly("Lund: «We agree,»");
  }

  @Test
  void reads_speech_behind_its_cue() {
    assertThat(read("Ana Lund said: \"We agree.\"")).containsExactly("Ana Lund: «We agree.»");
    assertThat(read("Lund, who led the talks, told Radio Zenda, \"We are close.\""))
        .containsExactly("Lund: «We are close.»");
  }

  @Test
  void reads_split_speech_as_one() {
    assertThat(read("\"We agree,\" Lund said, \"and we sign.\""))
        .containsExactly("Lund: «We agree,» + «and we sign.»");
  }

  @Test
  void goes_on_with_the_speaker_of_the_paragraph() {
    assertThat(read("\"We agree,\" Lund said. \"Nobody listened.\""))
        .containsExactly("Lund: «We agree,»", "Lund: «Nobody listened.»");
    assertThat(read("\"We agree,\" Lund said.\n\"Nobody listened.\""))
        .containsExactly("Lund: «We agree,»", "Lund: «Nobody listened.»");
  }

  @Test
  void keeps_the_pieces_of_a_quotation_over_paragraphs() {
    assertThat(read("Lund wrote: \"We began.\n\"We ended.\"\nRoe left."))
        .containsExactly("Lund: «We began.» + «We ended.»");
  }

  @Test
  void reads_mixed_speech() {
    assertThat(read("Lund said Roe's plan was \"dead on arrival\" in the house."))
        .containsExactly("Lund: Roe's plan was + «dead on arrival» + in the house");
    assertThat(read("The cuts were \"unwise,\" the ministry said."))
        .containsExactly("the ministry: The cuts were + «unwise,»");
  }

  @Test
  void reads_indirect_speech() {
    assertThat(read("Lund said that the talks had failed."))
        .containsExactly("Lund: the talks had failed");
    assertThat(read("Lund told reporters the talks had failed."))
        .containsExactly("Lund: the talks had failed");
    assertThat(read("The talks had failed, Lund said on Monday."))
        .containsExactly("Lund: The talks had failed");
    assertThat(read("Lund vowed to open the border.")).containsExactly("Lund: to open the border");
  }

  @Test
  void keeps_marks_that_nobody_speaks() {
    assertThat(read("He walked along \"Morning Street\" every day."))
        .containsExactly("?: «Morning Street»");
  }
}
