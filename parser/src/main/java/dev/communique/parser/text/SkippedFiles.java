package dev.communique.parser.text;

import static com.google.common.base.Strings.lenientFormat;

import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Severity;
import org.jspecify.annotations.Nullable;

/** Counts the files that are no articles, to tell of them once. */
final class SkippedFiles {
  private int count;
  private @Nullable String first;

  void add(String name) {
    count++;
    first = first == null ? name : first;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** The notice for all that was counted; counting starts anew. */
  Problem take(String source) {
    String message =
        lenientFormat(
            "%s %s of no article format skipped, the first %s.",
            count, count == 1 ? "file" : "files", first);
    count = 0;
    first = null;
    return new Problems(source).ofFile(ProblemKind.SKIPPED_FILE, Severity.NOTICE, message);
  }
}
