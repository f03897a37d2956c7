package dev.communique.core.events;

import com.google.common.collect.ImmutableList;
import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The messages of one pair, by the last day each can have been sent on when it was put here; later
 * reports only narrow its days. Kept apart by how many days they can be, so that a look at some
 * days meets those of these days and of few before and after. A look takes the latest {@value
 * #MOST} of each width.
 */
final class Timeline {
  static final int MOST = 64;

  /** The most days each can be: news, what was answered, and all others. */
  private static final ImmutableList<Integer> WIDTHS =
      ImmutableList.of(
          SendingDays.TRANSIT_DAYS + 1, SendingDays.ANSWERED_DAYS + 1, Integer.MAX_VALUE);

  private final List<NavigableMap<LocalDate, List<Cluster>>> byWidth =
      List.of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  private final List<Cluster> undated = new ArrayList<>();

  void add(Cluster cluster) {
    Optional<PartialDate> days = cluster.days();
    if (days.isEmpty()) {
      undated.add(cluster);
      return;
    }
    for (int i = 0; i < WIDTHS.size(); i++) {
      if (days.get().dayCount() <= WIDTHS.get(i)) {
        byWidth.get(i).computeIfAbsent(days.get().latest(), day -> new ArrayList<>()).add(cluster);
        return;
      }
    }
  }

  /** Puts into {@code found} what can be of some days, or lies within {@code slack} of them. */
  void find(Optional<PartialDate> days, int slack, Collection<Cluster> found) {
    addLast(undated, MOST, found);
    for (int i = 0; i < WIDTHS.size(); i++) {
      addLatest(between(byWidth.get(i), days, slack, WIDTHS.get(i)), found);
    }
  }

  private static NavigableMap<LocalDate, List<Cluster>> between(
      NavigableMap<LocalDate, List<Cluster>> clusters,
      Optional<PartialDate> days,
      int slack,
      int width) {
    if (days.isEmpty()) {
      return clusters;
    }
    NavigableMap<LocalDate, List<Cluster>> after =
        clusters.tailMap(days.get().earliest().minusDays(slack), true);
    return width == Integer.MAX_VALUE
        ? after
        : after.headMap(days.get().latest().plusDays((long) slack + width), true);
  }

  private static void addLatest(
      NavigableMap<LocalDate, List<Cluster>> clusters, Collection<Cluster> found) {
    int left = MOST;
    for (List<Cluster> ofDay : clusters.descendingMap().values()) {
      if (left <= 0) {
        return;
      }
      addLast(ofDay, left, found);
      left -= ofDay.size();
    }
  }

  private static void addLast(List<Cluster> clusters, int most, Collection<Cluster> found) {
    found.addAll(clusters.subList(Math.max(0, clusters.size() - most), clusters.size()));
  }
}
