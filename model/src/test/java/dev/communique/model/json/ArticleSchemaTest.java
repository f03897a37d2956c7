package dev.communique.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.communique.model.Article;
import dev.communique.model.OccasionType;
import dev.communique.model.PartKind;
import dev.communique.model.ProblemKind;
import dev.communique.testing.MadeUpArticles;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class ArticleSchemaTest {
  private static final ObjectMapper MAPPER = ArticleJson.newMapper();

  private final JsonNode schemaText = load();
  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schemaText);

  private static JsonNode load() {
    try (InputStream in = ArticleJson.class.getResourceAsStream("article.schema.json")) {
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** An article none of whose lists is empty. */
  private static ObjectNode full() {
    return MadeUpArticles.of(1, 500).stream()
        .map(ArticleSchemaTest::tree)
        .filter(
            tree ->
                StreamSupport.stream(tree.spliterator(), false)
                    .noneMatch(value -> value.isArray() && value.isEmpty()))
        .findFirst()
        .orElseThrow();
  }

  private static ObjectNode tree(Article article) {
    try {
      return (ObjectNode) MAPPER.readTree(ArticleJson.write(article));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void describes_what_is_written() {
    for (Article article : MadeUpArticles.of(2, 300)) {
      assertThat(schema.validate(tree(article))).isEmpty();
    }
  }

  @Test
  void refuses_missing_and_unknown_keys() {
    for (String key : List.of("id", "source", "text", "messages", "problems")) {
      assertRefused(article -> article.remove(key));
    }
    assertRefused(article -> article.put("extra", 1));
    assertRefused(article -> first(article, "messages").put("extra", 1));
    assertRefused(article -> first(article, "messages").remove("reply"));
    assertRefused(article -> first(article, "mentions").remove("rule"));
    assertRefused(article -> article.putNull("headline"));
  }

  @Test
  void refuses_wrong_values() {
    assertRefused(article -> first(article, "messages").put("purpose", "CONGRATULATION"));
    assertRefused(article -> first(article, "messages").putArray("senders").addArray());
    assertRefused(article -> first(article, "dates").put("value", "2017-13-01"));
    assertRefused(article -> first(article, "dates").put("value", "9 September"));
    assertRefused(article -> first(article, "leaders").put("country", "prk"));
    assertRefused(article -> first(article, "quotations").putArray("content"));
    assertRefused(article -> ((ObjectNode) article.path("paragraphs").path(0)).put("start", -1));
    assertRefused(article -> first(article, "problems").put("line", 0));
    assertRefused(
        article -> {
          first(article, "messages").putArray("senders");
          first(article, "messages").putArray("addressees");
        });
  }

  @Test
  void spells_out_every_constant() {
    JsonNode types = schemaText.at("/$defs/occasion/properties/type/enum");
    assertThat(strings(types))
        .containsExactlyElementsOf(
            Arrays.stream(OccasionType.values()).map(OccasionType::spelling).toList());
    assertThat(strings(schemaText.at("/$defs/problem/properties/kind/enum")))
        .containsExactlyElementsOf(
            Arrays.stream(ProblemKind.values()).map(ProblemKind::spelling).toList());
    assertThat(strings(schemaText.at("/$defs/part/properties/kind/enum")))
        .containsExactlyElementsOf(
            Arrays.stream(PartKind.values()).map(PartKind::spelling).toList());
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(((ArrayNode) array).spliterator(), false)
        .map(JsonNode::textValue)
        .toList();
  }

  private void assertRefused(Consumer<ObjectNode> change) {
    ObjectNode article = full();
    assertThat(schema.validate(article)).isEmpty();
    change.accept(article);
    assertThat(schema.validate(article)).isNotEmpty();
  }

  private static ObjectNode first(ObjectNode article, String list) {
    return (ObjectNode) article.path(list).path(0);
  }
}
