package dev.communique.parser.text;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Dateline;
import dev.communique.model.Span;
import java.util.LinkedHashSet;
import java.util.Set;
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

  private static final int LONGEST = 160;

  private final DatelineNames names;
  private final DateTokens dates;
  private final DatelineGlance glance;

  DatelineReader(DatelineNames names, DateTokens dates) {
    this.names = names;
    this.dates = dates;
    this.glance = new DatelineGlance(dates, names);
  }

  /** The dateline that starts exactly at {@code start}, if one does. */
  @Nullable Found read(String text, int start, int end) {
    return mayStart(text, start, end) ? readClosely(text, start, end) : null;
  }

  /** The dateline where {@link #mayStart} sees that one may start. */
  @Nullable Found readClosely(String text, int start, int end) {
    DatelineParse first = parse(text, start, end);
    if (!first.read()) {
      return null;
    }
    int next = Blanks.skip(text, first.end(), end);
    if (next < end && !first.days().isEmpty()) {
      DatelineParse second = parse(text, next, end);
      if (second.read() && second.place() != null && second.end() < end) {
        return found(text, start, end, first, second);
      }
    }
    return found(text, start, end, first);
  }

  private DatelineParse parse(String text, int start, int end) {
    int to = Math.min(end, start + LONGEST);
    return new DatelineParse(new DatelineTokens(text, start, to, dates, names), to == end, names);
  }

  /** Whether it takes a closer look to tell that no dateline starts here. */
  boolean mayStart(String text, int start, int end) {
    if (start >= end) {
      return false;
    }
    char c = text.charAt(start);
    return Character.isLetter(c)
        ? !glance.isNone(text, start, Math.min(end, start + LONGEST))
        : c == '(' || c == '[' || c == '/';
  }

  /** Two in a row are one: {@code RURITANIA, March 25 - STRELSAU – }. */
  private static Found found(String text, int start, int end, DatelineParse... parses) {
    Dateline.Builder dateline = Dateline.builder();
    ImmutableList.Builder<Span> days = ImmutableList.builder();
    int textStart = start;
    Set<String> agencies = new LinkedHashSet<>();
    for (DatelineParse parse : parses) {
      agencies.addAll(parse.agencies());
      dateline.span(Span.of(start, parse.contentEnd()));
      if (parse.place() != null) {
        dateline.place(parse.place());
      }
      days.addAll(parse.days());
      textStart = Blanks.skip(text, parse.end(), end);
    }
    return new Found(dateline.addAllAgencies(agencies).build(), days.build(), textStart);
  }
}
