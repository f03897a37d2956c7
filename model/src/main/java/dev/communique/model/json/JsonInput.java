package dev.communique.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads keys and values; a value that is null counts as absent, an unknown key is skipped. */
final class JsonInput {
  /** The rule of a fact in a document that does not name it. */
  static final String UNSTATED = "unstated";

  private final JsonParser json;

  JsonInput(JsonParser json) {
    this.json = json;
  }

  /** Steps into the object that starts here. */
  void enter() throws IOException {
    expect(JsonToken.START_OBJECT, "an object");
  }

  /** The next key that has a value, with the parser at the value; null at the object's end. */
  @Nullable String nextField() throws IOException {
    while (true) {
      String name = json.nextFieldName();
      if (name == null) {
        return null;
      }
      if (json.nextToken() != JsonToken.VALUE_NULL) {
        return name;
      }
    }
  }

  /** Passes over a value nobody asked for. */
  void skip() throws IOException {
    json.skipChildren();
  }

  <T> T read(Form<T> form) throws IOException {
    return form.read(this);
  }

  <T> ImmutableList<T> list(Form<T> form) throws IOException {
    expect(JsonToken.START_ARRAY, "a list");
    ImmutableList.Builder<T> items = ImmutableList.builder();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.add(form.read(this));
    }
    return items.build();
  }

  String text() throws IOException {
    expect(JsonToken.VALUE_STRING, "a string");
    return json.getText();
  }

  int number() throws IOException {
    expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
    return json.getIntValue();
  }

  boolean flag() throws IOException {
    if (!json.currentToken().isBoolean()) {
      throw refuse("expected true or false", null);
    }
    return json.getBooleanValue();
  }

  /** The value of a key that must be there. */
  <T> T required(String key, @Nullable T value) throws IOException {
    if (value == null) {
      throw refuse("missing: " + key, null);
    }
    return value;
  }

  JsonMappingException refuse(String message, @Nullable Exception cause) {
    return JsonMappingException.from(json, message, cause);
  }

  private void expect(JsonToken token, String name) throws IOException {
    if (json.currentToken() != token) {
      throw refuse("expected " + name, null);
    }
  }
}
