package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.PartialDate;
import dev.communique.model.Tenure;
import dev.communique.parser.leaders.OfficeKind;
import dev.communique.parser.leaders.Registry;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Holds a registry against a list of rulers: does it know the person of each row in office?
 *
 * <p>A row that gives days agrees when the person holds an office of the state, other than as
 * president-elect, a day after the row's first day, in the middle, and a day before its last; who
 * hands over on a day holds on it still. A row that gives years agrees when the same holds some
 * time in the first, middle and last year.
 */
final class LeaderCheck {
  /** Where a list goes on with one code for a state, or for who rules it from a part of it. */
  private static final ImmutableListMultimap<CountryCode, CountryCode> ALSO =
      ImmutableListMultimap.of(
          CountryCode.of("RUS"), CountryCode.of("SUN"),
          CountryCode.of("YUG"), CountryCode.of("SCG"),
          CountryCode.of("YUG"), CountryCode.of("SRB"));

  private final Registry registry;
  private final ImmutableListMultimap<CountryCode, Tenure> tenures;
  private final List<String> disagreements = new ArrayList<>();
  private final int[] rows = new int[2];
  private final int[] right = new int[2];

  LeaderCheck(Registry registry) {
    this.registry = registry;
    ImmutableListMultimap.Builder<CountryCode, Tenure> all = ImmutableListMultimap.builder();
    for (Leader leader : registry.leaders()) {
      for (Tenure tenure : registry.tenures(leader.id())) {
        tenure.country().ifPresent(country -> all.put(country, tenure));
      }
    }
    this.tenures = all.build();
  }

  void add(RulerRow row) {
    int precision = row.isOfDays() ? 0 : 1;
    rows[precision]++;
    String wrong = firstWrong(row);
    if (wrong.isEmpty()) {
      right[precision]++;
    } else {
      disagreements.add(row + ": " + wrong);
    }
  }

  /** Prints the two figures, after every disagreement if asked for. */
  void print(Writer out, boolean lists) throws IOException {
    if (lists) {
      for (String disagreement : disagreements) {
        out.append(disagreement).append('\n');
      }
    }
    out.append(figure("day", 0)).append(figure("year", 1));
  }

  private String figure(String precision, int index) {
    double share = rows[index] == 0 ? 1 : (double) right[index] / rows[index];
    return String.format(
        Locale.ROOT, "%s rows: %d of %d (%.3f)\n", precision, right[index], rows[index], share);
  }

  /** What the registry says at the first date where it knows the person in no office. */
  private String firstWrong(RulerRow row) {
    SameName name = SameName.as(row.name());
    for (PartialDate date : row.dates()) {
      List<Tenure> held = held(row.country(), date);
      if (held.stream().noneMatch(tenure -> name.isAmong(registry.names(tenure.leader())))) {
        return "on " + date + " " + (held.isEmpty() ? "nobody" : told(held));
      }
    }
    return "";
  }

  private List<Tenure> held(CountryCode country, PartialDate date) {
    List<Tenure> held = new ArrayList<>();
    collect(country, date, held);
    ALSO.get(country).forEach(other -> collect(other, date, held));
    return held;
  }

  private void collect(CountryCode country, PartialDate date, List<Tenure> held) {
    ImmutableList<Tenure> elect = registry.holders(country, OfficeKind.ELECT, date);
    for (Tenure tenure : tenures.get(country)) {
      if (isHeld(tenure, date) && !elect.contains(tenure)) {
        held.add(tenure);
      }
    }
  }

  private static boolean isHeld(Tenure tenure, PartialDate date) {
    return !tenure.start().earliest().isAfter(date.latest())
        && tenure.end().map(end -> !end.latest().isBefore(date.earliest())).orElse(true);
  }

  private String told(List<Tenure> held) {
    return held.stream()
        .map(tenure -> name(tenure.leader()) + " (" + tenure.office() + ")")
        .collect(Collectors.joining(", "));
  }

  private String name(LeaderId id) {
    return registry.find(id).orElseThrow().name();
  }
}
