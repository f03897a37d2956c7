package dev.communique.model.json;

import java.io.IOException;

/**
 * How one type is written and read; stateless.
 *
 * @param <T> the type
 */
interface Form<T> {

  /** Writes a value. */
  void write(T value, JsonOutput out) throws IOException;

  /** Reads the value that starts at the current token, and stays at its last token. */
  T read(JsonInput in) throws IOException;
}
