package dev.communique.parser.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.ContentPiece;
import dev.communique.model.DateExpression;
import dev.communique.model.MentionForm;
import dev.communique.model.PartialDate;
import dev.communique.model.Quotation;
import dev.communique.model.Span;
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
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenTest {
  private static final Registry REGISTRY = Registry.builtIn();
  private static final Lexicon LEXICON = lexicon();

  private static Lexicon lexicon() {
    Lexicon.Builder builder = Lexicon.builder();
    TimeLexicon.contribute(builder);
    LeadersLexicon.contribute(builder, REGISTRY);
    ClauseLexicon.contribute(builder);
    QuotesLexicon.contribute(builder);
    return builder.build();
  }

  static QuotationReading read(String text) {
    Words words = Words.scan(text, paragraphs(text), LEXICON);
    PartialDate date = PartialDate.parse("2019-03-06");
    LeaderReading people = LeaderFinder.create(REGISTRY).find(words, date);
    List<Span> times =
        DateFinder.create().find(words, date).stream().map(DateExpression::span).toList();
    List<Span> names =
        people.people().stream()
            .filter(m -> m.form() != MentionForm.PRONOUN && m.form() != MentionForm.ROLE)
            .map(PersonMention::span)
            .toList();
    return QuotationFinder.create().find(words, people, Clauses.parse(words, times, names));
  }

  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(Span.of(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    return paragraphs;
  }

  /** Texts whose answers were written first: see golden-fresh.md. */
  @Test
  void reads_fresh_texts_exactly() throws IOException {
    List<GoldenPassage> fresh = GoldenPassage.of("golden-fresh.txt");
    List<String> wrong =
        fresh.stream()
            .filter(e -> !e.found().equals(e.expected()))
            .map(GoldenPassage::report)
            .toList();
    double exact = 1 - (double) wrong.size() / fresh.size();
    assertThat(exact)
        .as(() -> wrong.size() + " of " + fresh.size() + String.join("", wrong))
        .isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void reads_every_prefix_and_suffix() throws IOException {
    for (GoldenPassage example : GoldenPassage.of("golden.txt")) {
      String text = example.text();
      for (int cut = 0; cut <= text.length(); cut += 3) {
        checkSpans(text.substring(0, cut));
        checkSpans(text.substring(cut));
      }
    }
  }

  /** Pieces lie in the text, in order; every passage in double marks is in one. */
  private static void checkSpans(String text) {
    Words words = Words.scan(text, paragraphs(text), LEXICON);
    QuotationReading reading = read(text);
    BitSet covered = covered(reading);
    for (Passage passage : QuotationMarks.find(words).passages()) {
      assertThat(!passage.isDouble() || covered.get(words.start(passage.from())))
          .as("%s in: %s", passage, text.length() > 200 ? "a long text" : text)
          .isTrue();
    }
    for (Quotation quotation : reading.quotations()) {
      int end = 0;
      for (ContentPiece piece : quotation.content()) {
        assertThat(piece.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(piece.span().isEmpty()).isFalse();
        end = piece.span().end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  private static BitSet covered(QuotationReading reading) {
    BitSet covered = new BitSet();
    for (Quotation quotation : reading.quotations()) {
      for (ContentPiece piece : quotation.content()) {
        covered.set(piece.span().start(), piece.span().end());
      }
    }
    return covered;
  }

  /** What goes on over paragraphs belongs to the speech before, not to that of its own sentence. */
  @Test
  void keeps_speech_in_order_when_a_passage_is_never_closed() {
    checkSpans(
        "\"Lund spoke of a “quiet coast” and left.\n"
            + "\"Roe had called it “a fair dream” and said, “We sail at dawn.”");
  }

  @Test
  void stands_masses_of_everything() {
    String[] hostile = {
      "Lund said that ",
      "\"a\" ",
      "“a ",
      "”, ",
      "he said, ",
      "according to Lund, ",
      "as saying ",
      "saying that “x” and ",
      "(“",
      "‘a ",
      "he called it \"a\", ",
      "Lund: \"a.\" ",
      ", who said, "
    };
    for (String part : hostile) {
      checkSpans(part.repeat(4000));
      checkSpans((part + "\n").repeat(1000));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lund said that ",
        "\"a\" ",
        "“a ",
        "”, ",
        "he said, ",
        "he said \"a, ",
        "according to Lund, ",
        "his claim that ",
        "saying that “x” and ",
        "“a ‘b \"c ",
        "he called it \"a\", ",
        "Lund: \"a.\" ",
        ", who said, ",
        "The message said he was glad. ",
        "\"We go.\" ",
        "“We go.\n",
        "MR. LUND: We go.\n",
        "The letter reads as follows:\nI go.\n"
      })
  void takes_twice_the_steps_for_twice_the_text(String part) {
    long once = read(part.repeat(2_000)).steps();
    long twice = read(part.repeat(4_000)).steps();

    assertThat(once).isGreaterThanOrEqualTo(2_000);
    assertThat(twice).isLessThanOrEqualTo(2 * once + once / 10);
  }

  @Test
  void takes_twice_the_steps_for_a_hundred_thousand_marks() {
    for (String mark : List.of("\"", "“a ‘b ", "\"a\" ", "\"a ")) {
      long once = read(mark.repeat(50_000)).steps();
      long twice = read(mark.repeat(100_000)).steps();

      assertThat(twice).as(mark).isLessThanOrEqualTo(2 * once + once / 10);
    }
  }

  @Test
  void reports_what_was_never_closed() {
    String text = "\"The road is open, said Lund.";
    assertThat(read(text).unclosed()).containsExactly(Span.of(0, text.length()));
  }
}
