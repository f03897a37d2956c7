package dev.communique.fuzz;

import static dev.communique.fuzz.BrokenPromise.unlessEqual;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.communique.model.PartialDate;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.leaders.Registry;
import dev.communique.parser.time.CalendarOfDays;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data files of a user's own, and dates: read, or refused by the documented exception. */
final class UserFileCheck implements Check {
  @Override
  public void read(byte[] input) throws IOException {
    date(new String(input, UTF_8));
    Path file = Files.createTempFile("communique-fuzz", ".csv");
    try {
      Files.write(file, input);
      refused(() -> Registry.builtIn().with(file));
      refused(() -> CalendarOfDays.builtIn().with(file));
      refused(() -> ArticleParser.builder().frames(file));
    } finally {
      Files.delete(file);
    }
  }

  private static void date(String text) {
    try {
      PartialDate date = PartialDate.parse(text);
      unlessEqual(PartialDate.parse(date.toString()), date, "printed and read, the date differs");
    } catch (IllegalArgumentException documented) {
      // Any text that is no date.
    }
  }

  private static void refused(Reading reading) throws IOException {
    try {
      reading.read();
    } catch (IllegalArgumentException | CharacterCodingException documented) {
      // A malformed line, or no UTF-8.
    }
  }

  private interface Reading {
    Object read() throws IOException;
  }
}
