package dev.communique.core.events;

import com.google.common.collect.ImmutableList;
import dev.communique.core.query.Folded;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Purpose;
import dev.communique.model.Report;
import dev.communique.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is compared of a report, or of several put together.
 *
 * @param report the report; of several the one that tells most exactly
 * @param senders who wrote
 * @param addressees to whom
 * @param days when it can have been sent
 * @param occasion what it is about
 * @param purpose what it is for
 * @param medium how it went
 * @param words runs of three words of its own
 * @param isExpected whether it is told because of an answer to it, or announced
 */
record Telling(
    Report report,
    ImmutableList<Party> senders,
    ImmutableList<Party> addressees,
    Optional<PartialDate> days,
    Optional<Occasion> occasion,
    Purpose purpose,
    Medium medium,
    Shingles words,
    boolean isExpected) {

  /** Shorter runs are in every letter; longer ones are seldom in two partial quotations. */
  private static final int RUN = 3;

  static Telling of(Report report) {
    Message message = report.message();
    return new Telling(
        report,
        message.senders(),
        message.addressees(),
        SendingDays.of(report),
        message.occasion(),
        message.purpose(),
        message.medium(),
        wording(report),
        SendingDays.isExpected(report));
  }

  private static Shingles wording(Report report) {
    List<String> words = new ArrayList<>();
    report.contentTexts().forEach(text -> words.addAll(Folded.words(text)));
    return words.size() < RUN ? Shingles.NONE : Shingles.of(words, RUN);
  }

  boolean isDayExact() {
    return report.message().sent().map(PartialDate::isExact).orElse(false);
  }

  /** Told as background, with no day said: what it can be is a matter of much time. */
  boolean isVague() {
    return days.map(range -> range.dayCount() > SendingDays.ANSWERED_DAYS + 1L).orElse(true);
  }

  boolean isDone() {
    return report.message().status() == Status.DONE;
  }

  /** These and what another report of the same message adds. */
  Telling with(Telling other) {
    return new Telling(
        report,
        resolved(senders, other.senders),
        resolved(addressees, other.addressees),
        days.flatMap(range -> other.days.flatMap(range::intersect)).or(() -> days).or(other::days),
        occasion.map(known -> fuller(known, other.occasion)).or(other::occasion),
        purpose == Purpose.OTHER ? other.purpose : purpose,
        medium == Medium.MESSAGE ? other.medium : medium,
        words.union(other.words),
        isExpected && other.isExpected);
  }

  private static ImmutableList<Party> resolved(
      ImmutableList<Party> parties, ImmutableList<Party> others) {
    return resolvedCount(others) > resolvedCount(parties) ? others : parties;
  }

  private static long resolvedCount(ImmutableList<Party> parties) {
    return parties.stream().filter(party -> party.leader().isPresent()).count();
  }

  private static Occasion fuller(Occasion known, Optional<Occasion> other) {
    boolean isFuller = known.ordinal().isEmpty() && other.flatMap(Telling::ordinal).isPresent();
    return isFuller ? other.orElse(known) : known;
  }

  private static Optional<Integer> ordinal(Occasion occasion) {
    return occasion.ordinal().isPresent()
        ? Optional.of(occasion.ordinal().getAsInt())
        : Optional.empty();
  }
}
