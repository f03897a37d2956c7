package dev.communique.cli;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What somebody may have meant who mistyped a command or an option: a name a letter or two away.
 */
final class Suggestion {
  private static final int MOST_EDITS = 2;
  private static final LevenshteinDistance EDITS = new LevenshteinDistance(MOST_EDITS);

  private Suggestion() {}

  /** The nearest name there is, if one is near. */
  static Optional<String> of(ParameterException wrong) {
    return wrong instanceof UnmatchedArgumentException unmatched
        ? nearest(word(unmatched), names(unmatched))
        : Optional.empty();
  }

  /** Without the value behind the equals sign. */
  private static String word(UnmatchedArgumentException unmatched) {
    return unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
  }

  private static Set<String> names(UnmatchedArgumentException unmatched) {
    CommandLine command = unmatched.getCommandLine();
    return unmatched.isUnknownOption()
        ? command.getCommandSpec().optionsMap().keySet()
        : command.getSubcommands().keySet();
  }

  /** Of names that are as near, the first in order. */
  static Optional<String> nearest(String word, Set<String> names) {
    String best = null;
    int fewest = MOST_EDITS + 1;
    for (String name : new TreeSet<>(names)) {
      int edits = EDITS.apply(word, name);
      if (edits >= 0 && edits < fewest && edits < name.length() / 2) {
        best = name;
        fewest = edits;
      }
    }
    return Optional.ofNullable(best);
  }
}
