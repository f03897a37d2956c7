package dev.communique.fuzz;

import static dev.communique.fuzz.BrokenPromise.unless;
import static dev.communique.fuzz.BrokenPromise.unlessEqual;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Outcome;
import dev.communique.parser.text.Limits;
import dev.communique.parser.text.RecordReader;
import dev.communique.parser.text.TextRecord;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** Bytes become records, or problems; of a decoded text every unit is in a record. */
final class RecordCheck implements Check {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final RecordReader reader = RecordReader.create(Limits.defaults());

  @Override
  public void read(byte[] input) {
    List<Outcome<TextRecord>> records = bytes(input);
    unlessEqual(bytes(input), records, "the same bytes read twice differ");
    records.forEach(RecordCheck::isRecordOrProblem);
    allIsThere(new String(input, UTF_8));
  }

  private List<Outcome<TextRecord>> bytes(byte[] input) {
    InputStream in = new ByteArrayInputStream(input);
    try (Stream<Outcome<TextRecord>> records = reader.read(in, "input.txt")) {
      return records.toList();
    }
  }

  static void isRecordOrProblem(Outcome<?> outcome) {
    unless(outcome.hasValue() || !outcome.problems().isEmpty(), "neither a value nor a problem");
  }

  /** Records lie one behind the other; between them is nothing but blanks. */
  private void allIsThere(String text) {
    ImmutableList<Outcome<TextRecord>> records = reader.readText(text, "input");
    if (records.stream().allMatch(Outcome::hasValue)) {
      int at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
      for (Outcome<TextRecord> record : records) {
        String part = record.orElseThrow().text();
        int start = text.indexOf(part, at);
        unless(start >= 0, "a record is no part of the text behind the one before");
        unless(isBlank(text.substring(at, start)), "text before a record is lost");
        at = start + part.length();
      }
      unless(isBlank(text.substring(at)), "text behind the last record is lost");
    }
  }

  private static boolean isBlank(String text) {
    return text.chars()
        .allMatch(c -> c <= ' ' || Character.isSpaceChar(c) || Character.isISOControl(c));
  }
}
