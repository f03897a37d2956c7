package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableList;
import dev.communique.model.LeaderId;
import dev.communique.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A passage with the right answers: a line of {@code mentions*.csv}.
 *
 * @param date the article's date
 * @param text without the marks
 * @param answers the mentions, in order
 */
record MarkedPassage(String date, String text, ImmutableList<Answer> answers) {
  private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]=]*) = ([^\\[\\]]*)\\]");

  /**
   * A mention with whom it names.
   *
   * @param span where
   * @param who the id of a leader, a question mark and candidates, or anybody else's name
   */
  record Answer(Span span, String who) {
    boolean isUnresolved() {
      return who.startsWith("?");
    }

    /** Whether a leader of the registry is named, told or not. */
    boolean isLeader() {
      return isUnresolved() || isResolved();
    }

    boolean isResolved() {
      return !isUnresolved()
          && who.indexOf(' ') < 0
          && Leaders.REGISTRY.find(LeaderId.of(NameForms.slug(who))).isPresent();
    }
  }

  static MarkedPassage parse(String line) {
    int bar = line.indexOf('|');
    String marked = line.substring(bar + 1).replace("\\n", "\n");
    StringBuilder text = new StringBuilder();
    ImmutableList.Builder<Answer> answers = ImmutableList.builder();
    Matcher mark = MARK.matcher(marked);
    int last = 0;
    while (mark.find()) {
      text.append(marked, last, mark.start());
      int start = text.length();
      text.append(mark.group(1));
      answers.add(new Answer(Span.of(start, text.length()), mark.group(2)));
      last = mark.end();
    }
    text.append(marked.substring(last));
    return new MarkedPassage(line.substring(0, bar), text.toString(), answers.build());
  }
}
