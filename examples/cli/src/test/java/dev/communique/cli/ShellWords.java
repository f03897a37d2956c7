package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command as it stands in a document, taken apart as a shell would: enough for documents. */
final class ShellWords {
  /** Quoted and plain pieces of a word; a backslash before a line's end joins it to the next. */
  private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\"[^\"]*\"|[^\\s'\"])+");

  private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

  private ShellWords() {}

  /** The words, up to what a shell does with the output. */
  static ImmutableList<String> of(String command) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    Matcher word = WORD.matcher(command.replace("\\\n", " "));
    while (word.find() && !word.group().matches("[|>]|#.*")) {
      words.add(
          QUOTED
              .matcher(word.group())
              .replaceAll(
                  quoted -> {
                    String single = quoted.group(1);
                    return Matcher.quoteReplacement(single == null ? quoted.group(2) : single);
                  }));
    }
    return words.build();
  }
}
