package dev.communique.core.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The changes from one list of tokens to another. Short lists are compared by java-diff-utils
 * (Myers 1986), whose cost grows with the square of what differs. Long ones are first cut at the
 * tokens that both have once and in the same order (patience sorting), and what stays long between
 * two of these is one change.
 */
final class TokenDiff {
  /** How many tokens of both together are compared without cutting. */
  static final int SHORT = 1_500;

  /** Tokens of the first list that others of the second stand for; either may be none. */
  record Change(int from, int fromEnd, int to, int toEnd) {}

  private record Place(int from, int to) {}

  private final List<String> from;
  private final List<String> to;
  private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

  private TokenDiff(List<String> from, List<String> to) {
    this.from = from;
    this.to = to;
  }

  /** The changes, in order. */
  static ImmutableList<Change> of(List<String> from, List<String> to) {
    TokenDiff diff = new TokenDiff(from, to);
    Place end = new Place(from.size(), to.size());
    List<Place> anchors = from.size() + to.size() <= SHORT ? List.of() : diff.anchors();
    Place done = new Place(0, 0);
    for (Place anchor : anchors) {
      diff.compare(done, anchor);
      done = new Place(anchor.from() + 1, anchor.to() + 1);
    }
    diff.compare(done, end);
    return diff.changes.build();
  }

  private void compare(Place start, Place end) {
    if (end.from() - start.from() + end.to() - start.to() > SHORT) {
      changes.add(new Change(start.from(), end.from(), start.to(), end.to()));
      return;
    }
    List<String> ones = from.subList(start.from(), end.from());
    List<String> others = to.subList(start.to(), end.to());
    for (AbstractDelta<String> delta : DiffUtils.diff(ones, others).getDeltas()) {
      int first = start.from() + delta.getSource().getPosition();
      int second = start.to() + delta.getTarget().getPosition();
      changes.add(
          new Change(
              first, first + delta.getSource().size(), second, second + delta.getTarget().size()));
    }
  }

  /** The longest run, in the order of both, of tokens that each has once. */
  private List<Place> anchors() {
    Map<String, Integer> ones = places(from);
    Map<String, Integer> others = places(to);
    List<Place> lowest = new ArrayList<>(); // of each length of run the one that ends first
    Map<Place, Place> before = new HashMap<>();
    for (int i = 0; i < from.size(); i++) {
      int place = others.getOrDefault(from.get(i), -1);
      if (place >= 0 && ones.getOrDefault(from.get(i), -1) == i) {
        put(new Place(i, place), lowest, before);
      }
    }
    List<Place> run = new ArrayList<>();
    for (Place last = lowest.isEmpty() ? null : lowest.get(lowest.size() - 1);
        last != null;
        last = before.get(last)) {
      run.add(last);
    }
    Collections.reverse(run);
    return run;
  }

  private static void put(Place place, List<Place> lowest, Map<Place, Place> before) {
    int length = 0;
    int most = lowest.size();
    while (length < most) {
      int middle = (length + most) >>> 1;
      if (lowest.get(middle).to() < place.to()) {
        length = middle + 1;
      } else {
        most = middle;
      }
    }
    if (length > 0) {
      before.put(place, lowest.get(length - 1));
    }
    if (length == lowest.size()) {
      lowest.add(place);
    } else {
      lowest.set(length, place);
    }
  }

  /** Where each token stands that is there once; -1 for the others. */
  private static Map<String, Integer> places(List<String> tokens) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      places.merge(tokens.get(i), i, (known, other) -> -1);
    }
    return places;
  }
}
