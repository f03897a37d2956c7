package dev.communique.core.events;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Purpose;
import dev.communique.model.Report;
import dev.communique.model.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Finds what the reports of one event contradict each other in. */
final class ConflictFinder {
  private final List<Report> reports;
  private final ImmutableList.Builder<Conflict> conflicts = ImmutableList.builder();

  private ConflictFinder(List<Report> reports) {
    this.reports = reports;
  }

  static ImmutableList<Conflict> find(List<Report> reports) {
    ConflictFinder finder = new ConflictFinder(reports);
    finder.look(Aspect.SENDER, message -> parties(message.senders()), (a, b) -> !a.equals(b));
    finder.look(Aspect.ADDRESSEE, message -> parties(message.addressees()), (a, b) -> !a.equals(b));
    finder.look(Aspect.DATE, Message::sent, (PartialDate a, PartialDate b) -> !a.overlaps(b));
    finder.look(Aspect.PURPOSE, ConflictFinder::purpose, (a, b) -> !a.equals(b));
    finder.look(Aspect.OCCASION, Message::occasion, ConflictFinder::areApart);
    finder.look(Aspect.MEDIUM, ConflictFinder::medium, (a, b) -> !a.equals(b));
    finder.look(
        Aspect.STATUS,
        message -> Optional.of(message.status()),
        (a, b) -> (a == Status.DENIED) != (b == Status.DENIED));
    WordingConflicts.find(reports).ifPresent(finder.conflicts::add);
    return finder.conflicts.build();
  }

  /** Only parties that are all known leaders can be said to be others. */
  private static Optional<List<String>> parties(List<Party> parties) {
    boolean areKnown = parties.stream().allMatch(party -> party.leader().isPresent());
    return areKnown && !parties.isEmpty() ? Optional.of(Names.keys(parties)) : Optional.empty();
  }

  private static Optional<String> purpose(Message message) {
    Purpose purpose = message.purpose();
    return purpose == Purpose.OTHER ? Optional.empty() : Optional.of(purpose.spelling());
  }

  private static Optional<String> medium(Message message) {
    Medium medium = message.medium();
    return medium == Medium.MESSAGE ? Optional.empty() : Optional.of(medium.spelling());
  }

  private static boolean areApart(Occasion one, Occasion other) {
    boolean isOther = one.type() == OccasionType.OTHER || other.type() == OccasionType.OTHER;
    return !isOther && OccasionMatch.of(one, other) != Finding.AGREES;
  }

  private <T> void look(
      Aspect aspect, Function<Message, Optional<T>> fact, BiPredicate<T, T> areApart) {
    Map<String, T> values = new LinkedHashMap<>();
    ImmutableListMultimap.Builder<String, Report> said = ImmutableListMultimap.builder();
    for (Report report : reports) {
      Optional<T> value = fact.apply(report.message());
      if (value.isPresent()) {
        values.putIfAbsent(text(value.get()), value.get());
        said.put(text(value.get()), report);
      }
    }
    if (anyApart(ImmutableList.copyOf(values.values()), areApart)) {
      conflicts.add(new Conflict(aspect, said.build()));
    }
  }

  private static String text(Object value) {
    if (value instanceof List<?> names) {
      return String.join(", ", names.stream().map(Object::toString).toList());
    }
    return value instanceof Status status ? status.spelling() : value.toString();
  }

  private static <T> boolean anyApart(List<T> values, BiPredicate<T, T> areApart) {
    for (int i = 0; i < values.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (areApart.test(values.get(j), values.get(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
