package dev.communique.parser.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.base.CharMatcher;
import dev.communique.model.Outcome;
import dev.communique.model.ProblemKind;
import dev.communique.model.Severity;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Rows that are JSON objects, one a line; fields nobody asks for are passed over. */
final class JsonRows implements RowFormat {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final RecordFields fields;

  JsonRows(RecordFields fields) {
    this.fields = fields;
  }

  @Override
  public @Nullable Outcome<Row> next(SourceLines lines, Problems problems) throws IOException {
    SourceLines.Row line = lines.nextLine();
    while (line != null && CharMatcher.whitespace().matchesAllOf(line.text())) {
      line = lines.nextLine();
    }
    return line == null ? null : row(line, problems);
  }

  private Outcome<Row> row(SourceLines.Row line, Problems problems) throws IOException {
    if (line.isCut()) {
      return RowRecords.tooLong(line, problems);
    }
    try (JsonParser json = JSON.createParser(line.text())) {
      return Outcome.of(values(json, line.line()));
    } catch (JsonProcessingException wrong) {
      int column = wrong.getLocation() == null ? 1 : Math.max(1, wrong.getLocation().getColumnNr());
      String message = "The line is not one JSON object: " + wrong.getOriginalMessage();
      return Outcome.failure(
          problems.at(ProblemKind.MALFORMED_RECORD, Severity.ERROR, line.line(), column, message));
    }
  }

  private Row values(JsonParser json, int line) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw refuse(json, "it does not begin with {");
    }
    String text = null;
    String date = "";
    String headline = "";
    String id = "";
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      JsonToken token = json.nextToken();
      if (name.equals(fields.text())) {
        text = text(json, token);
      } else if (name.equals(fields.date())) {
        date = scalar(json, token);
      } else if (name.equals(fields.headline())) {
        headline = scalar(json, token);
      } else if (name.equals(fields.id())) {
        id = scalar(json, token);
      } else {
        json.skipChildren();
      }
    }
    if (json.nextToken() != null) {
      throw refuse(json, "something follows the object");
    }
    if (text == null) {
      throw refuse(json, "it has no field \"" + fields.text() + "\"");
    }
    return new Row(line, text, date, headline, id);
  }

  private String text(JsonParser json, JsonToken token) throws IOException {
    if (token != JsonToken.VALUE_STRING) {
      throw refuse(json, "the field \"" + fields.text() + "\" is no string");
    }
    return json.getText();
  }

  /** A string or number; an object says more than a field of ours can hold, and is passed over. */
  private static String scalar(JsonParser json, JsonToken token) throws IOException {
    if (token.isStructStart()) {
      json.skipChildren();
      return "";
    }
    return token == JsonToken.VALUE_NULL ? "" : json.getText();
  }

  private static JsonProcessingException refuse(JsonParser json, String message) {
    return new JsonParseException(json, message, json.currentTokenLocation());
  }
}
