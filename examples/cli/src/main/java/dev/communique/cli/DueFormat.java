package dev.communique.cli;

import java.util.Locale;

/** The forms in which messages that are due are printed: those of listings, and a calendar. */
enum DueFormat {
  TABLE(Format.TABLE),
  CSV(Format.CSV),
  JSONL(Format.JSONL),
  /** iCalendar (RFC 5545), which calendars take. */
  ICS(Format.TABLE);

  private final Format listing;

  DueFormat(Format listing) {
    this.listing = listing;
  }

  /** The form of a listing; a calendar is none. */
  Format listing() {
    return listing;
  }

  /** {@return the name as it is typed} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a form as it is spelled. */
  static final class Converter extends SpelledConverter<DueFormat> {
    Converter() {
      super("a format", DueFormat::toString, DueFormat.values());
    }
  }
}
