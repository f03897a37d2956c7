package dev.communique.model.json;

import java.io.IOException;

/**
 * A type written as an object. The keys are written in the order of the contract and read in any.
 *
 * @param <T> the type
 */
abstract class ObjectForm<T> implements Form<T> {

  /** Writes the keys and their values. */
  abstract void writeFields(T value, JsonOutput out) throws IOException;

  /** Reads all keys, skips those it does not know, and builds the value. */
  abstract T readFields(JsonInput in) throws IOException;

  @Override
  public final void write(T value, JsonOutput out) throws IOException {
    out.start();
    writeFields(value, out);
    out.end();
  }

  @Override
  public final T read(JsonInput in) throws IOException {
    in.enter();
    try {
      return readFields(in);
    } catch (IllegalArgumentException | IllegalStateException broken) {
      throw in.refuse(String.valueOf(broken.getMessage()), broken);
    }
  }
}
