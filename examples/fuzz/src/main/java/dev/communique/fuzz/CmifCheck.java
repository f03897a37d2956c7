package dev.communique.fuzz;

import static dev.communique.fuzz.BrokenPromise.unlessEqual;

import dev.communique.core.export.Cmif;
import dev.communique.core.export.Letter;
import dev.communique.model.Outcome;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** XML becomes letters, or problems. */
final class CmifCheck implements Check {
  @Override
  public void read(byte[] input) {
    List<Outcome<Letter>> letters = letters(input);
    unlessEqual(letters(input), letters, "the same letters read twice differ");
    letters.forEach(RecordCheck::isRecordOrProblem);
  }

  private static List<Outcome<Letter>> letters(byte[] input) {
    InputStream in = new ByteArrayInputStream(input);
    try (Stream<Outcome<Letter>> letters = Cmif.read(in, "input.xml")) {
      return letters.toList();
    }
  }
}
