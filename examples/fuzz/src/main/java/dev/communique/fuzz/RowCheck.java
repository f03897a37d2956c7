package dev.communique.fuzz;

import static dev.communique.fuzz.BrokenPromise.unlessEqual;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.communique.core.export.Export;
import dev.communique.core.export.MessageRow;
import dev.communique.model.Outcome;
import dev.communique.parser.text.Limits;
import dev.communique.parser.text.RecordReader;
import dev.communique.parser.text.TextRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;

/** Rows become records or messages, or problems. */
final class RowCheck implements Check {
  private final RecordReader reader = RecordReader.create(Limits.defaults());

  @Override
  public void read(byte[] input) throws IOException {
    for (String name : List.of("input.jsonl", "input.csv")) {
      List<Outcome<TextRecord>> records = records(input, name);
      unlessEqual(records(input, name), records, "the same rows read twice differ");
      records.forEach(RecordCheck::isRecordOrProblem);
    }
    messages(new String(input, UTF_8)).forEach(RecordCheck::isRecordOrProblem);
  }

  private List<Outcome<TextRecord>> records(byte[] input, String name) {
    InputStream in = new ByteArrayInputStream(input);
    try (Stream<Outcome<TextRecord>> records = reader.read(in, name)) {
      return records.toList();
    }
  }

  private static List<Outcome<MessageRow>> messages(String text) throws IOException {
    try (Stream<Outcome<MessageRow>> rows =
        Export.csv().read(new StringReader(text), "input.csv")) {
      return rows.toList();
    }
  }
}
