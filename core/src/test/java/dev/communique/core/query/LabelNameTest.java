package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.core.Corpus;
import dev.communique.model.Article;
import dev.communique.parser.ArticleParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelNameTest {
  private static final ArticleParser PARSER = ArticleParser.create();

  private static Article read(String text) {
    return PARSER.parse(text, text.substring(5, 15)).orElseThrow();
  }

  @Test
  void words_that_tell_the_kind_of_text_are_no_part_of_a_name() {
    assertThat(LabelName.of("GNA REPORT")).hasValue("GNA");
    assertThat(LabelName.of("Ostrel Times Special Report")).hasValue("Ostrel Times");
    assertThat(LabelName.of("TASVIA NEWS REPORT")).hasValue("TASVIA NEWS");
    assertThat(LabelName.of("REPORT OF THE GNA")).hasValue("REPORT OF THE GNA");
  }

  @Test
  void such_words_alone_name_nobody() {
    assertThat(LabelName.of("NEWS REPORT")).isEmpty();
    assertThat(LabelName.of("Special Report")).isEmpty();
  }

  @Test
  void an_agency_and_its_label_are_one_outlet() {
    Article labelled =
        read(
            "date 2022-05-03 GNA REPORT: President Ana Lund of Grenmark sent a letter to President"
                + " Tove Falk of Tasvia on Tuesday.");
    Article dated =
        read(
            "date 2022-05-04\nOSTREL, May 4 (GNA) - President Ana Lund of Grenmark sent a letter to"
                + " President Tove Falk of Tasvia on Tuesday.");
    assertThat(labelled.label()).hasValue("GNA REPORT");
    Corpus corpus = Corpus.of(List.of(labelled, dated));
    assertThat(corpus.timeline("Ana Lund", "Tove Falk").outlets().outlets()).containsExactly("GNA");
    assertThat(corpus.coverage("GNA", "2022").articleCount()).isEqualTo(2);
  }
}
