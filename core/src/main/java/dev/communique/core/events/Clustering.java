package dev.communique.core.events;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts reports together, the most exact first: each joins the event it fits best, or begins one. It
 * is held against what is known of the events of the same pair on the days it can be of, not
 * against their reports, so that neither thirty years of yearly greetings nor a thousand reports of
 * one of them make it slow.
 */
final class Clustering {
  private static final Comparator<Telling> MOST_EXACT_FIRST =
      Comparator.comparing((Telling telling) -> telling.report().message().isPassing())
          .thenComparing(telling -> !telling.isDone())
          .thenComparing(telling -> !telling.isDayExact())
          .thenComparing(
              telling -> telling.days().map(PartialDate::dayCount).orElse(Long.MAX_VALUE))
          .thenComparing(telling -> telling.occasion().isEmpty())
          .thenComparing(telling -> -telling.words().count())
          .thenComparing(telling -> telling.report().article(), ArticleOrder.BY_DATE)
          .thenComparing(telling -> telling.report().index());

  private record CopyKey(BlockKeys.Pair pair, ArticleOrder.Key original) {}

  private final Copies copies;
  private final Map<BlockKeys.Pair, Timeline> timelines = new HashMap<>();
  private final ListMultimap<CopyKey, Cluster> byCopy = ArrayListMultimap.create();
  private final List<Cluster> clusters = new ArrayList<>();
  private long comparisons;

  private Clustering(Copies copies) {
    this.copies = copies;
  }

  static Clustering of(Iterable<Report> reports, Copies copies) {
    List<Telling> tellings = new ArrayList<>();
    reports.forEach(report -> tellings.add(Telling.of(report)));
    tellings.sort(MOST_EXACT_FIRST);
    Clustering clustering = new Clustering(copies);
    tellings.forEach(clustering::place);
    return clustering;
  }

  List<Cluster> clusters() {
    return clusters;
  }

  /** How many times a report was held against an event. */
  long comparisons() {
    return comparisons;
  }

  private void place(Telling telling) {
    ArticleOrder.Key original = copies.originalOf(telling.report().article());
    @Nullable Cluster best = best(telling, original);
    if (best == null) {
      best = new Cluster(clusters.size(), telling, original);
      clusters.add(best);
      keep(best, telling);
    } else {
      best.add(telling, original);
    }
    keepCopies(best, telling, original);
  }

  private void keep(Cluster cluster, Telling telling) {
    for (BlockKeys.Pair pair : BlockKeys.kept(telling)) {
      timelines.computeIfAbsent(pair, key -> new Timeline()).add(cluster);
    }
  }

  private void keepCopies(Cluster cluster, Telling telling, ArticleOrder.Key original) {
    if (copies.hasCopies(original)) {
      for (BlockKeys.Pair pair : BlockKeys.kept(telling)) {
        List<Cluster> known = byCopy.get(new CopyKey(pair, original));
        if (!known.contains(cluster) && known.size() < Timeline.MOST) {
          known.add(cluster);
        }
      }
    }
  }

  private Set<Cluster> candidates(Telling telling, ArticleOrder.Key original) {
    Set<Cluster> found = new LinkedHashSet<>();
    for (BlockKeys.Pair pair : BlockKeys.sought(telling)) {
      found.addAll(byCopy.get(new CopyKey(pair, original)));
      Optional.ofNullable(timelines.get(pair))
          .ifPresent(timeline -> timeline.find(telling.days(), slack(telling), found));
    }
    return found;
  }

  /** Words and numbers of anniversaries can be told again later. */
  private static int slack(Telling telling) {
    boolean isMarked =
        telling.words().count() > 0
            || telling.occasion().filter(occasion -> occasion.ordinal().isPresent()).isPresent();
    return isMarked ? Match.LATE_DAYS : Match.SLACK_DAYS;
  }

  private @Nullable Cluster best(Telling telling, ArticleOrder.Key original) {
    ArticleOrder.Key article = ArticleOrder.Key.of(telling.report().article());
    @Nullable Choice best = null;
    for (Cluster cluster : candidates(telling, original)) {
      comparisons++;
      if (!cluster.isToldIn(article)) {
        Match match = Match.of(telling, cluster.telling(), cluster.isToldInCopyOf(original));
        Choice choice = new Choice(cluster, match);
        boolean isBetter = match.isTogether() && (best == null || choice.isBetterThan(best));
        best = isBetter ? choice : best;
      }
    }
    return best == null ? null : best.cluster();
  }

  /** An event that a report can be of. */
  private record Choice(Cluster cluster, Match match) {

    /** By what speaks for it, then by the later day, then by which was there first. */
    boolean isBetterThan(Choice other) {
      if (match.score() != other.match.score()) {
        return match.score() > other.match.score();
      }
      int byDay = latest().compareTo(other.latest());
      return byDay != 0 ? byDay > 0 : cluster.number() < other.cluster.number();
    }

    private PartialDate latest() {
      return cluster.days().orElse(PartialDate.ofYear(0));
    }
  }
}
