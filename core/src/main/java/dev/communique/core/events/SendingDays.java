package dev.communique.core.events;

import dev.communique.core.query.ArticleFacts;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import dev.communique.model.Status;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a message can have been sent, as far as one report tells. A message is sent on
 * or before the day it is received, reported or told in an article; how long before is a matter of
 * what is usual, and the constants say what is taken for it.
 */
final class SendingDays {
  /**
   * Agencies tell of a message on its day or the next, dailies on the day after, weeklies within
   * the week.
   */
  static final int NEWS_DAYS = 7;

  /** Letters handed over by envoys are received days after they were written, seldom two weeks. */
  static final int TRANSIT_DAYS = 14;

  /** What is announced is sent soon: on the occasion, for which it is announced. */
  static final int ANNOUNCED_DAYS = 14;

  /**
   * A message that is answered was sent weeks before, seldom two months: no later than the answer.
   */
  static final int ANSWERED_DAYS = 60;

  /** Background without a date is of this year's round; who means the last one says when. */
  static final int BACKGROUND_DAYS = 330;

  /** Congratulations come on the day or in the two weeks around it. */
  static final int OCCASION_DAYS = 14;

  private SendingDays() {}

  /** The days; empty when nothing tells, not even the article's date. */
  static Optional<PartialDate> of(Report report) {
    Message message = report.message();
    if (message.sent().isPresent()) {
      return message.sent();
    }
    return told(report).map(days -> narrowed(days, message.occasion().flatMap(Occasion::day)));
  }

  private static Optional<PartialDate> told(Report report) {
    Message message = report.message();
    if (message.received().isPresent()) {
      return message.received().map(day -> reachingBack(day, TRANSIT_DAYS));
    }
    if (message.reported().isPresent() && !message.isPassing()) {
      return message.reported().map(day -> reachingBack(day, NEWS_DAYS));
    }
    return message
        .reported()
        .or(() -> ArticleFacts.date(report.article()))
        .map(day -> before(report, day));
  }

  private static PartialDate before(Report report, PartialDate day) {
    Message message = report.message();
    if (message.status() == Status.PLANNED) {
      return PartialDate.of(day.earliest(), plus(day.latest(), ANNOUNCED_DAYS));
    }
    if (isAnswered(report)) {
      return reachingBack(day, ANSWERED_DAYS);
    }
    return reachingBack(day, message.isPassing() ? BACKGROUND_DAYS : NEWS_DAYS);
  }

  /** Whether its article tells of an answer to it, or that it will be sent. */
  static boolean isExpected(Report report) {
    return report.message().status() == Status.PLANNED || isAnswered(report);
  }

  /** Whether the article tells of an answer to it. */
  private static boolean isAnswered(Report report) {
    return report.article().messages().stream()
        .anyMatch(other -> other.inReplyTo().orElse(-1) == report.index());
  }

  private static PartialDate narrowed(PartialDate days, Optional<PartialDate> occasion) {
    return occasion
        .map(
            day ->
                PartialDate.of(
                    plus(day.earliest(), -OCCASION_DAYS), plus(day.latest(), OCCASION_DAYS)))
        .flatMap(days::intersect)
        .orElse(days);
  }

  private static PartialDate reachingBack(PartialDate date, int days) {
    return PartialDate.of(plus(date.earliest(), -days), date.latest());
  }

  /** Stays within the years a date can have. */
  private static LocalDate plus(LocalDate day, int days) {
    LocalDate moved = day.plusDays(days);
    return moved.getYear() < 0 || moved.getYear() > 9999 ? day : moved;
  }
}
