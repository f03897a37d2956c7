package dev.communique.parser.leaders;

import dev.communique.model.LeaderId;
import dev.communique.parser.leaders.MarkedPassage.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Counts how the mentions found agree with the right ones. A mention found is the right one that it
 * overlaps; each counts once.
 */
final class MentionScore {
  private int right;
  private int foundLeaders;
  private int rightLeaders;
  private int resolvable;
  private int resolvedRight;
  private int untold;
  private int guessed;
  private final List<String> misses = new ArrayList<>();

  static MentionScore of(Iterable<MarkedPassage> passages) {
    MentionScore score = new MentionScore();
    passages.forEach(score::add);
    return score;
  }

  /** Of the mentions taken for leaders', those that are. */
  double precision() {
    return share(right, foundLeaders);
  }

  /** Of the mentions of leaders, those found. */
  double recall() {
    return share(right, rightLeaders);
  }

  /** Of the leaders' mentions found of whom it can be told, those told right. */
  double resolved() {
    return share(resolvedRight, resolvable);
  }

  /** Of the mentions of which no leader can be told, those for which one is. */
  double guessed() {
    return share(guessed, untold);
  }

  List<String> misses() {
    return misses;
  }

  private void add(MarkedPassage passage) {
    LeaderReading reading = Leaders.read(passage.text(), passage.date());
    List<PersonMention> open = new ArrayList<>(reading.people());
    for (Answer answer : passage.answers()) {
      PersonMention found = takeAt(answer, open);
      String before = counts();
      compare(answer, found);
      note(passage, before, answer + " / " + found);
    }
    for (PersonMention extra : open) {
      foundLeaders += extra.isLeader() ? 1 : 0;
      if (extra.isLeader()) {
        misses.add(passage.text() + "\n    nobody: " + extra);
      }
    }
  }

  private static @Nullable PersonMention takeAt(Answer answer, List<PersonMention> open) {
    for (PersonMention mention : open) {
      if (mention.span().start() < answer.span().end()
          && answer.span().start() < mention.span().end()) {
        open.remove(mention);
        return mention;
      }
    }
    return null;
  }

  private void compare(Answer answer, @Nullable PersonMention found) {
    boolean taken = found != null && found.isLeader();
    foundLeaders += taken ? 1 : 0;
    rightLeaders += answer.isLeader() ? 1 : 0;
    right += taken && answer.isLeader() ? 1 : 0;
    if (answer.isResolved()) {
      resolvable += found == null ? 0 : 1;
      resolvedRight += isTold(answer, found) ? 1 : 0;
    } else {
      untold++;
      guessed += found != null && found.leader().isPresent() ? 1 : 0;
    }
  }

  private static boolean isTold(Answer answer, @Nullable PersonMention found) {
    return found != null
        && found.leader().map(LeaderId::value).filter(answer.who()::equals).isPresent();
  }

  private String counts() {
    return (foundLeaders - right)
        + " "
        + (rightLeaders - right)
        + " "
        + (resolvable - resolvedRight)
        + " "
        + guessed;
  }

  private void note(MarkedPassage passage, String before, String what) {
    if (!before.equals(counts())) {
      misses.add(passage.text() + "\n    " + what);
    }
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "found P %.3f (%d of %d) R %.3f (%d of %d), resolved right %.3f (%d of %d), guessed %d of %d",
        precision(),
        right,
        foundLeaders,
        recall(),
        right,
        rightLeaders,
        resolved(),
        resolvedRight,
        resolvable,
        guessed,
        untold);
  }
}
