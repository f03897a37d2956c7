package dev.communique.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes keys and values; absent values leave no trace, lists are written even when empty. */
final class JsonOutput {
  private final JsonGenerator json;

  JsonOutput(JsonGenerator json) {
    this.json = json;
  }

  void start() throws IOException {
    json.writeStartObject();
  }

  void end() throws IOException {
    json.writeEndObject();
  }

  <T> void field(String name, T value, Form<T> form) throws IOException {
    json.writeFieldName(name);
    form.write(value, this);
  }

  <T> void field(String name, Optional<T> value, Form<T> form) throws IOException {
    if (value.isPresent()) {
      field(name, value.get(), form);
    }
  }

  <T> void list(String name, List<T> values, Form<T> form) throws IOException {
    json.writeFieldName(name);
    json.writeStartArray();
    for (T value : values) {
      form.write(value, this);
    }
    json.writeEndArray();
  }

  void field(String name, String value) throws IOException {
    json.writeFieldName(name);
    text(value);
  }

  void field(String name, int value) throws IOException {
    json.writeNumberField(name, value);
  }

  void field(String name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsInt());
    }
  }

  void field(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  void number(int value) throws IOException {
    json.writeNumber(value);
  }

  /** Half of a surrogate pair has no UTF-8 form: such a text is written with escapes, not lost. */
  void text(String value) throws IOException {
    if (Surrogates.areWhole(value)) {
      json.writeString(value);
    } else {
      json.writeRawValue(Surrogates.quote(value));
    }
  }
}
