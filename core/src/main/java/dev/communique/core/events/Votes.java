package dev.communique.core.events;

import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Purpose;
import dev.communique.model.Report;
import dev.communique.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What most of some reports say; the first of them says it where as many say something else. Given
 * are reports that no copy counts twice, the one that tells most first.
 */
record Votes(List<Report> reports) {

  Purpose purpose() {
    return most(Message::purpose, purpose -> purpose != Purpose.OTHER).orElse(Purpose.OTHER);
  }

  Medium medium() {
    return most(Message::medium, medium -> medium != Medium.MESSAGE).orElse(Medium.MESSAGE);
  }

  /** The occasion of the kind most say, of those told most fully the one most tell. */
  Optional<Occasion> occasion() {
    return most(message -> message.occasion().map(Occasion::type), Optional::isPresent)
        .flatMap(Function.identity())
        .flatMap(this::occasion);
  }

  private Optional<Occasion> occasion(OccasionType type) {
    List<Occasion> said =
        values(Message::occasion).stream()
            .flatMap(Optional::stream)
            .filter(occasion -> occasion.type() == type)
            .toList();
    Multiset<String> votes = LinkedHashMultiset.create();
    said.forEach(occasion -> votes.add(occasion.toString()));
    return said.stream()
        .min(
            Comparator.comparingInt((Occasion occasion) -> -fullness(occasion))
                .thenComparingInt(occasion -> -votes.count(occasion.toString())));
  }

  private static int fullness(Occasion occasion) {
    return (occasion.ordinal().isPresent() ? 4 : 0) + (occasion.of().isPresent() ? 2 : 0);
  }

  /** Done when any report says so: a denial is one against it, and a plan came before it. */
  Status status() {
    List<Status> said = values(Message::status);
    for (Status status : List.of(Status.DONE, Status.DENIED, Status.PLANNED)) {
      if (said.contains(status)) {
        return status;
      }
    }
    return Status.RUMOURED;
  }

  /** The day that most can mean; of several the most exact, then the earliest. */
  Optional<PartialDate> sent() {
    Map<PartialDate, Integer> said = new LinkedHashMap<>();
    values(Message::sent)
        .forEach(sent -> sent.ifPresent(date -> said.merge(date, 1, Integer::sum)));
    return said.keySet().stream()
        .min(
            Comparator.comparingInt((PartialDate date) -> -votes(date, said))
                .thenComparingLong(PartialDate::dayCount)
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int votes(PartialDate date, Map<PartialDate, Integer> said) {
    return said.entrySet().stream()
        .filter(other -> date.overlaps(other.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private <T> Optional<T> most(Function<Message, T> fact, Predicate<T> isSaid) {
    Map<T, Integer> votes = new LinkedHashMap<>();
    values(fact).stream().filter(isSaid).forEach(value -> votes.merge(value, 1, Integer::sum));
    return votes.entrySet().stream()
        .min(Comparator.comparingInt(vote -> -vote.getValue()))
        .map(Map.Entry::getKey);
  }

  private <T> List<T> values(Function<Message, T> fact) {
    List<T> values = new ArrayList<>();
    reports.forEach(report -> values.add(fact.apply(report.message())));
    return values;
  }
}
