package dev.communique.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.communique.model.Article;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever an article is made unsound, it is refused: here at each place of a whole one. */
class UnsoundArticlesTest {
  private static final ObjectMapper MAPPER = ArticleJson.newMapper();

  @Test
  void every_span_lies_in_the_text() throws JsonProcessingException {
    int count = spans(whole()).size();
    assertThat(count).isGreaterThan(15);
    for (int i = 0; i < count; i++) {
      JsonNode article = whole();
      ObjectNode span = spans(article).get(i);
      span.put("end", 3);
      refuses("must lie inside the text: [0,3) of 2", article);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "source", "headline", "label", "registry"})
  void no_name_is_blank(String field) throws JsonProcessingException {
    refuses(field + " must not be blank", ((ObjectNode) whole()).put(field, " "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"e", "engl", "EN", "e1"})
  void a_language_has_two_or_three_small_letters(String language) throws JsonProcessingException {
    refuses("language must be", ((ObjectNode) whole()).put("language", language));
    JsonNode three = ((ObjectNode) whole()).put("language", "eng");
    assertThat(MAPPER.treeToValue(three, Article.class).language()).contains("eng");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parts", "paragraphs", "dates", "mentions", "quotations", "claims"})
  void what_was_found_stands_in_the_order_of_the_text(String list) throws JsonProcessingException {
    for (boolean isOrdered : List.of(true, false)) {
      JsonNode article = whole();
      ArrayNode found = (ArrayNode) article.path(list);
      found.add(found.get(0).deepCopy());
      for (ObjectNode span : spans(found.get(isOrdered ? 1 : 0))) {
        span.put("start", 1).put("end", 2);
      }
      if (isOrdered) {
        assertThat(MAPPER.treeToValue(article, Article.class)).isNotNull();
      } else {
        refuses(list + " must be in text order", article);
      }
    }
  }

  @Test
  void every_index_points_into_its_list() throws JsonProcessingException {
    ObjectNode content = (ObjectNode) whole();
    ((ArrayNode) content.path("messages").get(0).path("content")).set(0, 1);
    refuses("content must be an index below 1: 1", content);
    ObjectNode reply = (ObjectNode) whole();
    ((ObjectNode) reply.path("messages").get(1)).put("inReplyTo", 2);
    refuses("inReplyTo must be an index below 2: 2", reply);
    ObjectNode claim = (ObjectNode) whole();
    ((ObjectNode) claim.path("claims").get(0)).put("message", 2);
    refuses("claim.message must be an index below 2: 2", claim);
  }

  private static JsonNode whole() {
    return MAPPER.valueToTree(WholeArticle.ARTICLE);
  }

  private static List<ObjectNode> spans(JsonNode node) {
    List<ObjectNode> spans = new ArrayList<>();
    if (node.has("start") && node.has("end")) {
      spans.add((ObjectNode) node);
    }
    node.forEach(child -> spans.addAll(spans(child)));
    return spans;
  }

  private static void refuses(String rule, JsonNode article) {
    assertThatThrownBy(() -> MAPPER.treeToValue(article, Article.class))
        .as(article.toString())
        .hasStackTraceContaining(rule);
  }
}
