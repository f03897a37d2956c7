package dev.communique.core.dossier;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.communique.core.events.Event;
import dev.communique.core.query.NameBook;
import dev.communique.model.CountryCode;
import dev.communique.model.Medium;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Purpose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a dossier words what it tells. */
final class Words {
  private static final int LONGEST_NAME = 100;

  private static final CharMatcher BLANKS =
      CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

  /** Marks that turn the direction of writing; one left open would turn the words after it. */
  private static final CharMatcher DIRECTIONS =
      CharMatcher.anyOf("\u061C\u200E\u200F")
          .or(CharMatcher.inRange('\u202A', '\u202E'))
          .or(CharMatcher.inRange('\u2066', '\u2069'));

  /** Days that are a state's own; the others happen in it. */
  private static final ImmutableSet<OccasionType> OF =
      Sets.immutableEnumSet(
          OccasionType.FOUNDING_ANNIVERSARY,
          OccasionType.TIES_ANNIVERSARY,
          OccasionType.HOLIDAY,
          OccasionType.VICTORY);

  private Words() {}

  /** A text on one line, without marks of direction. */
  static String line(String text) {
    return BLANKS.trimAndCollapseFrom(DIRECTIONS.removeFrom(text), ' ');
  }

  /** A name for a heading, a table or a sentence: on one line, and no longer than one. */
  static String name(String text) {
    String line = line(text);
    if (line.length() <= LONGEST_NAME) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(LONGEST_NAME, -1)).stripTrailing() + "…";
  }

  /** The date that tables show, else the days on which it can have been sent. */
  static Optional<PartialDate> days(Event event) {
    return event.date().or(event::days);
  }

  static String date(Event event) {
    return days(event).map(PartialDate::toString).orElse("no date");
  }

  static String names(List<Party> parties, NameBook names) {
    return parties.stream().map(party -> name(names.name(party))).collect(Collectors.joining(", "));
  }

  static String parties(List<Party> senders, List<Party> addressees, NameBook names) {
    return names(senders, names) + " → " + names(addressees, names);
  }

  /** {@code congratulation, 76th founding anniversary of North Korea, letter}. */
  static String subject(Event event, NameBook names) {
    boolean isOther = event.purpose() == Purpose.OTHER;
    String what = isOther ? medium(event.medium()) : event.purpose().spelling();
    String occasion = event.occasion().map(each -> ", " + occasion(each, names)).orElse("");
    boolean isTold = isOther || event.medium() == Medium.MESSAGE;
    return what + occasion + (isTold ? "" : ", " + medium(event.medium()));
  }

  private static String medium(Medium medium) {
    return medium == Medium.VERBAL ? "verbal message" : plain(medium.spelling());
  }

  static String occasion(Occasion occasion, NameBook names) {
    String ordinal = occasion.ordinal().isPresent() ? th(occasion.ordinal().getAsInt()) + " " : "";
    return ordinal + occasion(occasion.type(), occasion.of(), names);
  }

  /** {@code founding anniversary of North Korea}, {@code election in China}. */
  static String occasion(OccasionType type, Optional<CountryCode> state, NameBook names) {
    String of = OF.contains(type) ? " of " : " in ";
    return plain(type.spelling())
        + state.map(code -> of + line(names.countryName(code))).orElse("");
  }

  /** A spelling as words. */
  static String plain(String spelling) {
    return spelling.replace('-', ' ');
  }

  static String th(int ordinal) {
    int last = ordinal % 100 >= 11 && ordinal % 100 <= 13 ? 0 : ordinal % 10;
    return ordinal
        + switch (last) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  /** {@code 1 message}, {@code 2 messages}. */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
