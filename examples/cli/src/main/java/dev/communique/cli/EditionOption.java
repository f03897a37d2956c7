package dev.communique.cli;

import dev.communique.core.export.CmifEdition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the head of an exported edition of letters says. */
final class EditionOption {
  static final String NEEDED = "--title, --editor, --address and --day";

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "cmif, csv2cmi: what the edition of letters is called.")
  private @Nullable String title;

  @Option(
      names = "--editor",
      paramLabel = "NAME",
      description = "cmif, csv2cmi: who made the edition.")
  private @Nullable String editor;

  @Option(
      names = "--address",
      paramLabel = "URL",
      description = "cmif, csv2cmi: where the edition lies; its letters lie below.")
  private @Nullable String address;

  @Option(
      names = "--day",
      paramLabel = "DAY",
      description = "cmif, csv2cmi: when the edition was made, YYYY-MM-DD.")
  private @Nullable LocalDate day;

  boolean isComplete() {
    return isSaid(title) && isSaid(editor) && isSaid(address) && day != null;
  }

  private static boolean isSaid(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  /** The edition, when {@link #isComplete}. */
  CmifEdition get() {
    if (title == null || editor == null || address == null || day == null) {
      throw new IllegalStateException("incomplete");
    }
    return CmifEdition.of(title, editor, address).withDate(day);
  }
}
