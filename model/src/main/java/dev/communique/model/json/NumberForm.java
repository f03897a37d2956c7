package dev.communique.model.json;

import java.io.IOException;

/** A whole number. */
final class NumberForm implements Form<Integer> {
  static final Form<Integer> NUMBER = new NumberForm();

  private NumberForm() {}

  @Override
  public void write(Integer value, JsonOutput out) throws IOException {
    out.number(value);
  }

  @Override
  public Integer read(JsonInput in) throws IOException {
    return in.number();
  }
}
