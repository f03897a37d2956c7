package dev.communique.core.events;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import dev.communique.core.query.Folded;
import dev.communique.model.Party;
import java.util.List;
import java.util.Set;

/** Whether two parties can be the same: by leader, else by state and name or office. */
final class PartyMatch {
  private PartyMatch() {}

  /** The best of what any party of one side finds on the other. */
  static Finding of(List<Party> ones, List<Party> others) {
    if (ones.isEmpty() || others.isEmpty()) {
      return ones.isEmpty() && others.isEmpty() ? Finding.FITS : Finding.DIFFERS;
    }
    Finding best = Finding.DIFFERS;
    for (Party one : ones) {
      for (Party other : others) {
        Finding found = of(one, other);
        best = found.compareTo(best) < 0 ? found : best;
      }
    }
    return best;
  }

  private static Finding of(Party one, Party other) {
    if (one.leader().isPresent() && other.leader().isPresent()) {
      return one.leader().equals(other.leader()) ? Finding.AGREES : Finding.DIFFERS;
    }
    if (one.country().isPresent()
        && other.country().isPresent()
        && !one.country().equals(other.country())) {
      return Finding.DIFFERS;
    }
    if (shareName(one, other)) {
      return Finding.AGREES;
    }
    boolean sameState = one.country().isPresent() && one.country().equals(other.country());
    boolean namesNobody = namesNobody(one) || namesNobody(other);
    return sameState && namesNobody && officesFit(one, other) ? Finding.FITS : Finding.DIFFERS;
  }

  /** The last name of one is among the names of the other. */
  private static boolean shareName(Party one, Party other) {
    ImmutableList<String> names = Folded.words(one.name());
    ImmutableList<String> others = Folded.words(other.name());
    if (names.isEmpty() || others.isEmpty()) {
      return one.name().equals(other.name());
    }
    return names.contains(Iterables.getLast(others)) || others.contains(Iterables.getLast(names));
  }

  /** A state, a people, a role: {@code Ruritania}, {@code the president of Ruritania}. */
  private static boolean namesNobody(Party party) {
    boolean isRole = party.name().contains(" of ") || startsLow(party.name());
    return party.leader().isEmpty() && (party.office().isEmpty() || isRole);
  }

  private static boolean startsLow(String name) {
    return Ascii.isLowerCase(name.charAt(0)) || name.startsWith("The ");
  }

  /** Nothing said against it: an office is not said, or both share a word. */
  private static boolean officesFit(Party one, Party other) {
    if (one.office().isEmpty() || other.office().isEmpty()) {
      return true;
    }
    Set<String> words = Set.copyOf(Folded.words(one.office().get()));
    Set<String> others = Set.copyOf(Folded.words(other.office().get()));
    return !Sets.difference(Sets.intersection(words, others), Set.of("of", "the")).isEmpty();
  }
}
