package dev.communique.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The regular expressions of a module, as they stand in its sources. One that repeats without bound
 * may take more than linear time; each of those has a reason why it does not.
 */
public final class RegularExpressions {
  private static final Pattern USE =
      Pattern.compile(
          "(?:Pattern\\.compile|\\.matches|\\.replaceAll|\\.replaceFirst|\\.split)\\(\\s*"
              + "((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\+?\\s*)+)");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** A quantifier without upper bound that is not escaped; those in brackets count too. */
  private static final Pattern UNBOUNDED = Pattern.compile("(?<!\\\\)[*+]|\\{\\d+,\\}");

  private final ImmutableMap<String, String> reasons;

  private RegularExpressions(ImmutableMap<String, String> reasons) {
    this.reasons = reasons;
  }

  /**
   * {@return what to expect}
   *
   * @param reasons for each expression that repeats without bound, as it is compiled, why it is
   *     linear
   */
  public static RegularExpressions linear(ImmutableMap<String, String> reasons) {
    return new RegularExpressions(reasons);
  }

  /**
   * {@return the expressions of the sources that have no reason, and the reasons that have no
   * expression; empty when all is well}
   *
   * @param sources a folder of Java files
   * @throws IOException if they cannot be read
   */
  public ImmutableSet<String> unexplained(Path sources) throws IOException {
    TreeSet<String> found = new TreeSet<>();
    for (String expression : all(sources)) {
      if (UNBOUNDED.matcher(expression).find()) {
        found.add(expression);
      }
    }
    TreeSet<String> odd = new TreeSet<>(found);
    odd.removeAll(reasons.keySet());
    reasons.keySet().stream().filter(key -> !found.contains(key)).forEach(odd::add);
    return ImmutableSet.copyOf(odd);
  }

  /**
   * {@return all expressions of the sources}
   *
   * @param sources a folder of Java files
   * @throws IOException if they cannot be read
   */
  public static ImmutableSet<String> all(Path sources) throws IOException {
    ImmutableSet.Builder<String> found = ImmutableSet.builder();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher use = USE.matcher(Files.readString(file, UTF_8));
        while (use.find()) {
          found.add(joined(use.group(1)));
        }
      }
    }
    return found.build();
  }

  private static String joined(String literals) {
    StringBuilder joined = new StringBuilder();
    Matcher literal = LITERAL.matcher(literals);
    while (literal.find()) {
      joined.append(literal.group(1).translateEscapes());
    }
    return joined.toString();
  }
}
