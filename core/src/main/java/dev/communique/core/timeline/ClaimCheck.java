package dev.communique.core.timeline;

import com.google.common.collect.ImmutableList;
import dev.communique.core.events.Event;
import dev.communique.core.query.Columns;
import dev.communique.core.query.Listing;
import dev.communique.core.query.OutletCoverage;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.util.Optional;

/**
 * A claim about the rarity of a message, held against what a source knows.
 *
 * <p>It is <i>false</i> when more messages than it allows certainly lie in its days, or fewer than
 * it needs where the source has articles all through them. It is <i>true</i> when every date within
 * the ranges makes it so, and something speaks for it: the message before, or those counted, are
 * known; or the source has articles in every month and none tells of another. Else nobody can tell:
 * the dates allow both, or the source has no articles where the claim looks.
 *
 * <p>The verdict hangs on the claim's days alone: reports of other days, in articles of other days,
 * do not change it. What is known as true may become false when more articles of these days are
 * read; {@link #uncovered} says where they are missing. Immutable.
 */
public final class ClaimCheck {
  /** What became of a claim. */
  public enum Verdict {
    /** Whatever the dates turn out to be, it holds. */
    TRUE("true"),
    /** Whatever the dates turn out to be, it does not. */
    FALSE("false"),
    /** The dates allow both, or the source does not cover its days. */
    CANNOT_TELL("cannot tell");

    private final String spelling;

    Verdict(String spelling) {
      this.spelling = spelling;
    }

    /** {@return how it is written: {@code cannot tell}} */
    public String spelling() {
      return spelling;
    }
  }

  static final Columns<ClaimCheck> COLUMNS =
      Columns.<ClaimCheck>of("claim")
          .with("day", check -> check.claim().day().toString())
          .with("from", check -> check.from)
          .with("to", check -> check.to)
          .with("claim", check -> check.claim().text())
          .with("verdict", check -> check.verdict().spelling())
          .with("reason", ClaimCheck::reason);

  private final Claim claim;
  private final String from;
  private final String to;
  private final Optional<Report> report;
  private final Finding finding;
  private final ImmutableList<Event> counted;
  private final ImmutableList<Event> witnesses;
  private final WindowCoverage coverage;

  /**
   * The verdict and why.
   *
   * @param basis what is known
   * @param missing what is not, as it goes on; nothing when that does not matter
   */
  record Finding(Verdict verdict, String basis, String missing) {
    Finding(Verdict verdict, String basis) {
      this(verdict, basis, "");
    }
  }

  ClaimCheck(
      Claim claim,
      String from,
      String to,
      Optional<Report> report,
      Finding finding,
      Iterable<Event> counted,
      Iterable<Event> witnesses,
      WindowCoverage coverage) {
    this.claim = claim;
    this.from = from;
    this.to = to;
    this.report = report;
    this.finding = finding;
    this.counted = ImmutableList.copyOf(counted);
    this.witnesses = ImmutableList.copyOf(witnesses);
    this.coverage = coverage;
  }

  /** {@return what is claimed} */
  public Claim claim() {
    return claim;
  }

  /** {@return who writes, as it was asked for or as the article names him} */
  public String from() {
    return from;
  }

  /** {@return to whom, as it was asked for or as the article names him} */
  public String to() {
    return to;
  }

  /**
   * {@return the report whose article claims it, of the message it is about; empty when somebody
   * else asked}
   */
  public Optional<Report> report() {
    return report;
  }

  /** {@return what became of it} */
  public Verdict verdict() {
    return finding.verdict();
  }

  /** {@return why, in one clause} */
  public String reason() {
    return finding.basis() + finding.missing();
  }

  /**
   * {@return why, as {@link #reason}, without the days that nobody can tell of: {@link #uncovered}}
   */
  public String basis() {
    return finding.basis();
  }

  /** {@return the other messages that lie, or can lie, in the days that are counted, by date} */
  public Listing<Event> counted() {
    return MessageColumns.list(counted);
  }

  /** {@return the messages that lie, or can lie, where the claim says the one before does} */
  public Listing<Event> witnesses() {
    return MessageColumns.list(witnesses);
  }

  /** {@return all days that matter} */
  public PartialDate window() {
    return claim.window();
  }

  /** {@return what the source holds of these days, of the outlet when the claim names one} */
  public OutletCoverage coverage() {
    return coverage.articles();
  }

  /** {@return the stretches of whole months of the window of which the source has nothing} */
  public ImmutableList<PartialDate> uncovered() {
    return coverage.gaps();
  }

  /** {@return the verdict, who writes to whom, the claim and the reason} */
  @Override
  public String toString() {
    return verdict().spelling() + ": " + from + " → " + to + ", " + claim + ": " + reason();
  }
}
