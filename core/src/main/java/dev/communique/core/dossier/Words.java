package dev.communique.core.dossier;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.communique.core.events.Event;
import dev.communique.core.query.NameBook;
import dev.communique.core.text.PlainText;
import dev.communique.model.CountryCode;
import dev.communique.model.Medium;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Purpose;
import dev.communique.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a dossier words what it tells. */
final class Words {
  private static final int LONGEST_NAME = 100;

  /** Days that are a state's own; the others happen in it. */
  private static final ImmutableSet<OccasionType> OF =
      Sets.immutableEnumSet(
          OccasionType.FOUNDING_ANNIVERSARY,
          OccasionType.TIES_ANNIVERSARY,
          OccasionType.HOLIDAY,
          OccasionType.VICTORY);

  private Words() {}

  /** A name for a heading, a table or a sentence: on one line, and no longer than one. */
  static String name(String text) {
    String line = PlainText.line(text);
    if (line.length() <= LONGEST_NAME) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(LONGEST_NAME, -1)).stripTrailing() + "…";
  }

  static String date(Event event) {
    return event.when().map(PartialDate::toString).orElse("no date");
  }

  static String names(List<Party> parties, NameBook names) {
    return parties.stream().map(party -> name(names.name(party))).collect(Collectors.joining(", "));
  }

  static String parties(List<Party> senders, List<Party> addressees, NameBook names) {
    return names(senders, names) + " → " + names(addressees, names);
  }

  /** {@code congratulation, 76th founding anniversary of North Korea, letter, rumoured}. */
  static String subject(Event event, NameBook names) {
    boolean isOther = event.purpose() == Purpose.OTHER;
    String what = isOther ? medium(event.medium()) : event.purpose().spelling();
    String occasion = event.occasion().map(each -> ", " + occasion(each, names)).orElse("");
    boolean isTold = isOther || event.medium() == Medium.MESSAGE;
    String how = isTold ? "" : ", " + medium(event.medium());
    return what + occasion + how + status(event.status());
  }

  /** Nothing of what was done. */
  private static String status(Status status) {
    return status == Status.DONE ? "" : ", " + status.spelling();
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
        + state.map(code -> of + PlainText.line(names.countryName(code))).orElse("");
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
}
