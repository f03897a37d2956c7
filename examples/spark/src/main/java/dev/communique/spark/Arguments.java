package dev.communique.spark;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.OptionalInt;

/** What {@link Main} is given. */
final class Arguments {
  private static final long BATCH_BYTES = 64L << 30;

  private final ImmutableList<String> paths;
  private String registry = "";
  private long batchBytes = BATCH_BYTES;
  private OptionalInt partitions = OptionalInt.empty();
  private boolean isPrintingFigures;

  private Arguments(Deque<String> words) {
    ImmutableList.Builder<String> others = ImmutableList.builder();
    while (!words.isEmpty()) {
      String word = words.pop();
      switch (word) {
        case "--registry" -> registry = value(word, words);
        case "--batch-bytes" -> batchBytes = Long.parseLong(value(word, words));
        case "--partitions" -> partitions = OptionalInt.of(Integer.parseInt(value(word, words)));
        case "--figures" -> isPrintingFigures = true;
        default -> others.add(word);
      }
    }
    paths = others.build();
  }

  private static String value(String option, Deque<String> words) {
    checkArgument(!words.isEmpty(), "%s needs a value", option);
    return words.pop();
  }

  static Arguments parse(String... words) {
    Arguments arguments = new Arguments(new ArrayDeque<>(Arrays.asList(words)));
    checkArgument(
        arguments.paths.size() >= 2, "expected [options] OUT INPUT…: %s", arguments.paths);
    checkArgument(
        arguments.paths.stream().noneMatch(path -> path.startsWith("--")),
        "unknown option: %s",
        arguments.paths);
    return arguments;
  }

  /**
   * The options of the job.
   *
   * @param otherwise into how many tasks work is cut if nothing was said about it
   */
  JobOptions options(int otherwise) {
    return new JobOptions(paths.get(0), registry, batchBytes, partitions.orElse(otherwise));
  }

  ImmutableList<String> inputs() {
    return paths.subList(1, paths.size());
  }

  boolean isPrintingFigures() {
    return isPrintingFigures;
  }
}
