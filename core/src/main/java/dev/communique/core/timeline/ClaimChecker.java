package dev.communique.core.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.core.events.Event;
import dev.communique.core.events.Events;
import dev.communique.core.query.ArticleSource;
import dev.communique.core.query.MessageFacts;
import dev.communique.core.query.MessageQuery;
import dev.communique.core.text.Counted;
import dev.communique.core.timeline.ClaimCheck.Finding;
import dev.communique.core.timeline.ClaimCheck.Verdict;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds one claim against a source. Only reports that can lie in the claim's window are put
 * together, so that others can do nothing to the verdict.
 */
final class ClaimChecker {
  /** Who gives the day of a report means a message sent up to so many days before. */
  private static final int TELLING_DAYS = 3;

  private static final int SHOWN = 3;

  private final ArticleSource source;
  private final Claim claim;

  ClaimChecker(ArticleSource source, Claim claim) {
    this.source = source;
    this.claim = claim;
  }

  /**
   * The verdict.
   *
   * @param from who writes, a name
   * @param to to whom, a name
   * @param told the report whose message is claimed to be rare, when an article claims it
   */
  ClaimCheck check(String from, String to, Optional<Report> told) {
    MessageQuery query = source.messages().from(from).to(to);
    Optional<String> outlet = claim.outlet();
    List<Report> reports =
        (outlet.isPresent() ? query.where(OutletNames.told(outlet.get())) : query)
            .list().stream().filter(this::canMatter).toList();
    Events events = Events.of(reports);
    Optional<Event> own = told.flatMap(events::find).or(() -> ofDay(events));
    List<Event> others =
        events.list().stream()
            .filter(Dated::isSent)
            .filter(event -> !claim.isOfMessage() || !own.equals(Optional.of(event)))
            .sorted(Dated.inOrder())
            .toList();
    WindowCoverage coverage = WindowCoverage.of(source, outlet, claim.window());
    List<Event> counted = others.stream().filter(this::canCount).toList();
    List<Event> witnesses = others.stream().filter(this::canWitness).toList();
    Finding finding = new Weighing(counted, witnesses, coverage).finding();
    return new ClaimCheck(claim, name(from), name(to), told, finding, counted, witnesses, coverage);
  }

  /** The usual name of the one leader that is meant, else the name as it is. */
  private String name(String name) {
    ImmutableSet<LeaderId> leaders = source.nameBook().leaders(name);
    return leaders.size() == 1
        ? source.nameBook().find(leaders.asList().get(0)).map(Leader::name).orElse(name)
        : name;
  }

  /** What a background report without a date can be of, the events tell. */
  private boolean canMatter(Report report) {
    Optional<PartialDate> date = MessageFacts.date(report);
    if (date.isEmpty()) {
      Events alone = Events.of(ImmutableList.of(report));
      date = alone.list().stream().findFirst().flatMap(Event::when);
    }
    return date.map(claim.window()::overlaps).orElse(true);
  }

  /** The message of the claim's day, the most exactly dated; else the last shortly before. */
  private Optional<Event> ofDay(Events events) {
    PartialDate shortly = Days.around(claim.day(), TELLING_DAYS);
    PartialDate before = PartialDate.of(shortly.earliest(), claim.day().latest());
    return events.list().stream()
        .filter(event -> Dated.isSent(event) && Dated.isPossiblyIn(event, before))
        .min(
            Comparator.comparing((Event event) -> !Dated.isPossiblyIn(event, claim.day()))
                .thenComparing(event -> event.when().orElseThrow().dayCount())
                .thenComparing(Dated.inOrder().reversed()));
  }

  private boolean canCount(Event event) {
    return Dated.isUndated(event)
        || claim.possibleDays().filter(days -> Dated.isPossiblyIn(event, days)).isPresent();
  }

  private boolean canWitness(Event event) {
    return claim.since().filter(days -> Dated.isPossiblyIn(event, days)).isPresent();
  }

  /** What speaks for and against the claim. */
  private final class Weighing {
    private final List<Event> counted;
    private final List<Event> witnesses;
    private final WindowCoverage coverage;
    private final long certain;

    Weighing(List<Event> counted, List<Event> witnesses, WindowCoverage coverage) {
      this.counted = counted;
      this.witnesses = witnesses;
      this.coverage = coverage;
      this.certain = counted.stream().filter(this::certainlyCounts).count();
    }

    private boolean certainlyCounts(Event event) {
      return claim.certainDays().filter(days -> Dated.isCertainlyIn(event, days)).isPresent();
    }

    Finding finding() {
      int needed = claim.otherCount();
      if (certain > needed) {
        String instead = needed > 0 ? ", not " + needed : "";
        return new Finding(
            Verdict.FALSE, "there " + isOrAre(certain) + number(certain) + instead + ": " + list());
      }
      if (counted.size() < needed) {
        return tooFew();
      }
      if (certain < needed || counted.size() > needed) {
        return new Finding(
            Verdict.CANNOT_TELL,
            "there can be " + Bounds.of(certain, counted.size()) + " by their dates: " + list());
      }
      return needed > 0
          ? new Finding(Verdict.TRUE, "there " + isOrAre(needed) + number(needed) + ": " + list())
          : withoutOthers();
    }

    private Finding tooFew() {
      String known = counted.isEmpty() ? "none known" : counted.size() + " known: " + list();
      return covered(
          Verdict.FALSE, number(claim.otherCount()) + " needed, " + known, claim.window());
    }

    /** None lies between: does anything speak for the claim but silence? */
    private Finding withoutOthers() {
      Optional<PartialDate> since = claim.since();
      Optional<Event> witness =
          witnesses.stream()
              .filter(event -> Dated.isCertainlyIn(event, since.orElseThrow()))
              .reduce((first, later) -> later);
      if (witness.isPresent()) {
        return new Finding(
            Verdict.TRUE,
            "the one before is of " + MessageColumns.date(witness.get()) + ", none known between",
            between());
      }
      if (claim.needsWitness() && !witnesses.isEmpty()) {
        return new Finding(
            Verdict.CANNOT_TELL, "one that can be of " + since.orElseThrow() + ", or not");
      }
      return claim.needsWitness()
          ? covered(Verdict.FALSE, "none known of " + since.orElseThrow(), since.orElseThrow())
          : covered(Verdict.TRUE, "none known in " + claim.window(), claim.window());
    }

    /** What absence says where the source has articles, and that it says nothing elsewhere. */
    private Finding covered(Verdict verdict, String reason, PartialDate days) {
      ImmutableList<PartialDate> gaps = coverage.gaps(days);
      return gaps.isEmpty()
          ? new Finding(verdict, reason + ", and articles of every month")
          : new Finding(Verdict.CANNOT_TELL, reason, ", but " + missing(coverage.gaps()));
    }

    private String between() {
      ImmutableList<PartialDate> gaps =
          claim.possibleDays().map(coverage::gaps).orElse(ImmutableList.of());
      return gaps.isEmpty() ? "" : "; " + missing(gaps);
    }

    private String missing(List<PartialDate> gaps) {
      return "no coverage"
          + claim.outlet().map(name -> " of " + name).orElse("")
          + " in "
          + shown(gaps);
    }

    private static String isOrAre(long count) {
      return count == 1 ? "is " : "are ";
    }

    private String number(long count) {
      return Counted.of(count, claim.isOfMessage() ? "other" : "message");
    }

    private String list() {
      return shown(counted.stream().map(MessageColumns::dateOrNone).toList());
    }

    private String shown(List<?> values) {
      return values.stream().limit(SHOWN).map(Object::toString).collect(Collectors.joining(", "))
          + (values.size() > SHOWN ? " …" : "");
    }
  }
}
