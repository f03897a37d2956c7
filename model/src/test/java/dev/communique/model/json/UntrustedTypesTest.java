package dev.communique.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No JSON chooses a class to make. */
class UntrustedTypesTest {
  @Test
  void a_mapper_takes_no_type_from_its_input() throws JsonProcessingException {
    ObjectMapper mapper = ArticleJson.newMapper();
    assertThat(
            mapper.getDeserializationConfig().getDefaultTyper(mapper.constructType(Object.class)))
        .isNull();
    Object read = mapper.readValue("[\"java.util.Date\", 0]", Object.class);
    assertThat(read).isEqualTo(List.of("java.util.Date", 0));
    Object object = mapper.readValue("{\"@class\": \"java.util.Date\"}", Object.class);
    assertThat(object).isInstanceOf(Map.class);
  }
}
