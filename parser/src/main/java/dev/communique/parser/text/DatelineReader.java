package dev.communique.parser.text;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Dateline;
import dev.communique.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads the dateline at the start of a lead. Immutable. */
final class DatelineReader {
  /**
   * A dateline.
   *
   * @param dateline place, agencies and span, the day left open; its separator is no part of it
   * @param days the words of its day
   * @param textStart where the text after it starts
   */
  record Found(Dateline dateline, ImmutableList<Span> days, int textStart) {}

  private static final int LONGEST = 240;
  private static final int MOST_TOKENS = 48;

  private final DatelineNames names;
  private final DateTokens dates;

  DatelineReader(DatelineNames names, DateTokens dates) {
    this.names = names;
    this.dates = dates;
  }

  /** The dateline that starts exactly at {@code start}, if one does. */
  @Nullable Found read(String text, int start, int end) {
    if (!mayStart(text, start, end)) {
      return null;
    }
    int to = Math.min(end, start + LONGEST);
    DatelineParse parse =
        new DatelineParse(text, dates.tokens(text, start, to, MOST_TOKENS), to == end, names);
    return parse.read() ? found(parse, text, start, end) : null;
  }

  private static boolean mayStart(String text, int start, int end) {
    if (start >= end) {
      return false;
    }
    char c = text.charAt(start);
    return Character.isLetter(c) || c == '(' || c == '/';
  }

  private static Found found(DatelineParse parse, String text, int start, int end) {
    Dateline.Builder dateline =
        Dateline.builder()
            .addAllAgencies(parse.agencies())
            .span(Span.of(start, parse.contentEnd()));
    if (parse.place() != null) {
      dateline.place(parse.place());
    }
    return new Found(
        dateline.build(), ImmutableList.copyOf(parse.days()), Blanks.skip(text, parse.end(), end));
  }
}
