package dev.communique.core.timeline;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.communique.core.query.Folded;
import dev.communique.model.DateExpression;
import dev.communique.model.PartialDate;
import dev.communique.model.Span;
import dev.communique.parser.text.Lexicon;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.DateFinder;
import dev.communique.parser.time.TimeLength;
import dev.communique.parser.time.TimeLexicon;
import dev.communique.parser.time.TimeReading;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a claim: its dates, lengths of time, numbers and outlet. */
final class ClaimWords {
  private static final Lexicon LEXICON = lexicon();

  /** "as reported by KCNA", "according to the Xinhua News Agency". */
  private static final Pattern CREDIT =
      Pattern.compile("\\b(?:reported by|according to|carried by|told by) (?:the )?(\\p{Lu}.*)");

  /**
   * "KCNA reported", "the last time KCNA has reported"; no name is longer, so that a text without
   * blanks is not read again from each of its marks.
   */
  private static final Pattern REPORTER =
      Pattern.compile("\\b(\\p{Lu}\\S{0,99}) (?:has |had )?(?:reported|carried|told)\\b");

  private static final CharMatcher ENDING =
      CharMatcher.anyOf(".,;:!?").or(CharMatcher.whitespace());

  private final String text;
  private final PartialDate day;
  private final List<String> rest;
  private final ImmutableList<DateExpression> dates;
  private final ImmutableList<TimeLength> lengths;

  private ClaimWords(String text, PartialDate day, TimeReading reading) {
    this.text = text;
    this.day = day;
    this.dates = DateFinder.create().find(reading, day);
    this.lengths = DateFinder.create().findLengths(reading);
    this.rest = rest();
  }

  static ClaimWords of(String text, PartialDate day) {
    Words words = Words.scan(text, ImmutableList.of(Span.of(0, text.length())), LEXICON);
    return new ClaimWords(text, day, TimeReading.of(words));
  }

  private static Lexicon lexicon() {
    Lexicon.Builder builder = Lexicon.builder();
    TimeLexicon.contribute(builder);
    return builder.build();
  }

  /** The words that are no part of a date or a length of time. */
  private List<String> rest() {
    StringBuilder kept = new StringBuilder(text);
    dates.forEach(date -> blank(date.span(), kept));
    lengths.forEach(length -> blank(length.span(), kept));
    return Folded.words(kept);
  }

  private static void blank(Span span, StringBuilder kept) {
    for (int i = span.start(); i < span.end(); i++) {
      kept.setCharAt(i, ' ');
    }
  }

  boolean has(String word) {
    return rest.contains(word);
  }

  /** Whether a length is more than it says: "more than a year", "over a year". */
  boolean isOpen(TimeLength length) {
    String around = Folded.of(text.substring(0, length.span().end()));
    return around.contains(" more than ")
        || around.contains(" at least ")
        || around.contains(" over ");
  }

  Optional<TimeLength> length() {
    return lengths.stream().findFirst();
  }

  /** The last date: "the first message of 2019 since July 2016" is reckoned from July 2016. */
  Optional<PartialDate> date() {
    Optional<PartialDate> read =
        dates.stream().reduce((first, later) -> later).map(DateExpression::value);
    return read.or(this::written);
  }

  /** A date as ISO 8601 writes it. */
  private Optional<PartialDate> written() {
    return Splitter.on(' ').splitToStream(text).flatMap(word -> parsed(word).stream()).findFirst();
  }

  private static Optional<PartialDate> parsed(String word) {
    try {
      return Optional.of(PartialDate.parse(word));
    } catch (IllegalArgumentException notADate) {
      return Optional.empty();
    }
  }

  /** The first number that is no part of a date or length. */
  private OptionalInt number(Function<String, OptionalInt> reader) {
    return rest.stream()
        .map(reader)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  OptionalInt ordinal() {
    return number(NumberNames::ordinal);
  }

  OptionalInt cardinal() {
    return number(NumberNames::cardinal);
  }

  /** Who is said to have reported, or reports. */
  Optional<String> outlet() {
    Matcher credit = CREDIT.matcher(text);
    if (credit.find()) {
      return Optional.of(ENDING.trimTrailingFrom(credit.group(1)));
    }
    Matcher reporter = REPORTER.matcher(text);
    return reporter.find() ? Optional.of(reporter.group(1)) : Optional.empty();
  }

  PartialDate day() {
    return day;
  }
}
