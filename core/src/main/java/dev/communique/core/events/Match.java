package dev.communique.core.events;

import com.google.common.collect.ImmutableSet;
import dev.communique.core.query.ArticleFacts;
import dev.communique.model.Medium;
import dev.communique.model.PartialDate;
import dev.communique.model.Purpose;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Two tellings held against each other, aspect by aspect, and whether they can be of one message.
 * What speaks for it: the same occasion, the same words, the same purpose, each on days that can be
 * one. What speaks against it is overruled by the same words on the same days alone: then one of
 * the reports has a fact wrong, and the event lists the conflict.
 *
 * @param areCopies whether both stand in copies of one text
 * @param parties the weaker finding of both sides
 * @param daysApart days between the days on which it can have been sent; -1 when not known
 * @param date whether these days can be one
 * @param purpose whether what it is for can be one
 * @param occasion whether what it is about can be one
 * @param medium whether how it went can be one
 * @param words whether its own words are the same
 * @param isOneNews whether both articles are of the same days
 * @param isVague whether one is background without a day
 * @param isExpected whether one is told because of an answer to it, or announced
 * @param isNumbered whether both give the same number of the same anniversary
 * @param isSpecific whether the purpose is more than any other
 * @param areDaysSaid whether both say the day it was sent
 */
record Match(
    boolean areCopies,
    Finding parties,
    long daysApart,
    Finding date,
    Finding purpose,
    Finding occasion,
    Finding medium,
    Finding words,
    boolean isOneNews,
    boolean isVague,
    boolean isExpected,
    boolean isNumbered,
    boolean isSpecific,
    boolean areDaysSaid) {

  /**
   * How far the days that reports give one message lie apart: time zones, a weekday misread, the
   * day of writing against that of delivery or print.
   */
  static final int SLACK_DAYS = 3;

  /**
   * How long after a message it is told as news, with its words or the number of its anniversary;
   * the formulas of a letter return with the next occasion, which is months away. Where both
   * reports give a day, {@link SendingDays#TRANSIT_DAYS} is taken for it: the one can be that of
   * writing, the other that of delivery.
   */
  static final int LATE_DAYS = 60;

  /** Three runs in common are five words or more; that many are half of a short quotation. */
  private static final int FEWEST_COMMON = 3;

  private static final double CONTAINMENT = 0.5;

  private static final ImmutableSet<Set<Purpose>> KINDRED =
      ImmutableSet.of(
          EnumSet.of(Purpose.CONGRATULATION, Purpose.GREETING),
          EnumSet.of(Purpose.CONDOLENCE, Purpose.SYMPATHY),
          EnumSet.of(Purpose.INVITATION, Purpose.PROPOSAL));

  private static final ImmutableSet<Medium> WRITTEN =
      ImmutableSet.of(Medium.LETTER, Medium.TELEGRAM, Medium.NOTE, Medium.CARD);

  static Match of(Telling one, Telling other, boolean areCopies) {
    long apart = daysApart(one.days(), other.days());
    return new Match(
        areCopies,
        weaker(
            PartyMatch.of(one.senders(), other.senders()),
            PartyMatch.of(one.addressees(), other.addressees())),
        apart,
        date(one, other, apart),
        purpose(one.purpose(), other.purpose()),
        occasion(one, other, apart),
        medium(one.medium(), other.medium()),
        words(one.words(), other.words()),
        isOneNews(one, other),
        one.isVague() || other.isVague(),
        one.isExpected() || other.isExpected(),
        OccasionMatch.areOneByNumber(one.occasion(), other.occasion()),
        one.purpose() != Purpose.OTHER,
        one.isDayExact() && other.isDayExact());
  }

  private static Finding weaker(Finding one, Finding other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static long daysApart(Optional<PartialDate> one, Optional<PartialDate> other) {
    return one.isPresent() && other.isPresent()
        ? RevisionRule.daysApart(one.get(), other.get())
        : -1;
  }

  private static Finding date(Telling one, Telling other, long apart) {
    if (apart < 0) {
      return Finding.SILENT;
    }
    if (apart > SLACK_DAYS) {
      return Finding.DIFFERS;
    }
    boolean sameDay = apart == 0 && one.isDayExact() && other.isDayExact();
    return sameDay ? Finding.AGREES : Finding.FITS;
  }

  /** No anniversary comes twice within days: of two numbers next to each other one is a slip. */
  private static Finding occasion(Telling one, Telling other, long apart) {
    Finding found = OccasionMatch.of(one.occasion(), other.occasion());
    boolean areDaysClose = apart >= 0 && apart <= SLACK_DAYS && !one.isVague() && !other.isVague();
    boolean isSlip = areDaysClose && OccasionMatch.areNeighbours(one.occasion(), other.occasion());
    return isSlip ? Finding.FITS : found;
  }

  static Finding purpose(Purpose one, Purpose other) {
    if (one == other) {
      return Finding.AGREES;
    }
    boolean fits =
        one == Purpose.OTHER || other == Purpose.OTHER || KINDRED.contains(EnumSet.of(one, other));
    return fits ? Finding.FITS : Finding.DIFFERS;
  }

  static Finding medium(Medium one, Medium other) {
    if (one == other) {
      return one == Medium.MESSAGE ? Finding.SILENT : Finding.AGREES;
    }
    if (one == Medium.MESSAGE || other == Medium.MESSAGE) {
      return Finding.FITS;
    }
    return WRITTEN.contains(one) && WRITTEN.contains(other) ? Finding.FITS : Finding.DIFFERS;
  }

  private static Finding words(Shingles one, Shingles other) {
    int common = one.common(other);
    int fewer = Math.min(one.count(), other.count());
    if (common >= FEWEST_COMMON && common >= CONTAINMENT * fewer) {
      return Finding.AGREES;
    }
    return common > 0 ? Finding.FITS : Finding.SILENT;
  }

  private static boolean isOneNews(Telling one, Telling other) {
    long apart =
        daysApart(
            ArticleFacts.date(one.report().article()), ArticleFacts.date(other.report().article()));
    return apart >= 0 && apart <= SLACK_DAYS;
  }

  /** Whether both can be of one message. */
  boolean isTogether() {
    if (parties == Finding.DIFFERS) {
      return false;
    }
    if (areCopies && !isContradicted()) {
      return true;
    }
    if (isContradicted()) {
      return words == Finding.AGREES && daysApart == 0;
    }
    return fitsDate();
  }

  private boolean fitsOnDays() {
    if (isStrong() || isSamePurpose()) {
      return true;
    }
    return !isVague && (isOneNews || isExpected);
  }

  /** Two letters on nothing in particular, sent on two days, are two. */
  private boolean fitsNearDays() {
    return isOneNews && isSamePurpose() && (isSpecific || !areDaysSaid);
  }

  private boolean isSamePurpose() {
    return purpose == Finding.AGREES;
  }

  private boolean isContradicted() {
    return purpose == Finding.DIFFERS || occasion == Finding.DIFFERS || medium == Finding.DIFFERS;
  }

  private boolean isStrong() {
    return occasion == Finding.AGREES || words == Finding.AGREES;
  }

  /** How much speaks for it, to choose among several it can be. */
  int score() {
    return (areCopies ? 32 : 0)
        + weight(words, 16, 4)
        + weight(occasion, 12, 3)
        + weight(date, 8, daysApart == 0 ? 3 : 0)
        + weight(purpose, 6, 2)
        + weight(parties, 2, 0)
        + weight(medium, 2, 1)
        - (isContradicted() ? 24 : 0);
  }

  private boolean fitsDate() {
    return switch (date) {
      case AGREES -> true;
      case FITS -> daysApart == 0 ? fitsOnDays() : isStrong() || fitsNearDays();
      case SILENT -> isStrong();
      case DIFFERS ->
          daysApart <= (areDaysSaid ? SendingDays.TRANSIT_DAYS : LATE_DAYS)
              && (words == Finding.AGREES || (isNumbered && isSamePurpose()));
    };
  }

  private static int weight(Finding finding, int agrees, int fits) {
    return switch (finding) {
      case AGREES -> agrees;
      case FITS -> fits;
      case SILENT, DIFFERS -> 0;
    };
  }
}
