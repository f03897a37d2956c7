package dev.communique.core.compare;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.communique.core.query.Folded;
import dev.communique.core.query.Table;
import dev.communique.model.LeaderId;
import dev.communique.model.Party;
import dev.communique.model.Report;
import java.util.Comparator;
import java.util.List;

/**
 * The phrases that return in many messages, told apart by who uses them: those of several senders
 * are a house's formulas, those of one sender alone are his own. Give it the messages of one state
 * or office, one report of each message. Immutable; prints as a table.
 */
public final class Formulas {
  private static final int FEWEST_WORDS = 2;
  private static final int SHOWN = 20;

  /**
   * A phrase that returns.
   *
   * @param words as first written
   * @param senders who uses it, by leader id, else by name
   * @param messageCount in how many messages
   */
  public record Formula(String words, ImmutableSortedSet<String> senders, int messageCount) {
    /** {@return whether several senders use it} */
    public boolean isHouse() {
      return senders.size() > 1;
    }

    /** {@return the words, how often and by whom} */
    @Override
    public String toString() {
      return words + " (" + messageCount + "): " + String.join(", ", senders);
    }
  }

  private final ImmutableList<Formula> all;

  private Formulas(ImmutableList<Formula> all) {
    this.all = all;
  }

  /**
   * {@return the phrases that at least so many messages have}
   *
   * @param reports the messages
   * @param least how many, at least 2
   * @throws IllegalArgumentException if that is less
   */
  public static Formulas of(Iterable<Report> reports, int least) {
    checkArgument(least >= 2, "least must be at least 2: %s", least);
    List<Report> messages = ImmutableList.copyOf(reports);
    return new Formulas(
        RepeatedPhrases.of(messages.stream().map(Wording::of).toList(), least).stream()
            .filter(phrase -> Folded.words(phrase.written()).size() >= FEWEST_WORDS)
            .map(phrase -> formula(phrase, messages))
            .sorted(Comparator.comparingInt(formula -> -formula.messageCount()))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Formula formula(RepeatedPhrases.Repeated phrase, List<Report> messages) {
    ImmutableSortedSet<String> senders =
        phrase.texts().stream()
            .boxed()
            .flatMap(text -> messages.get(text).message().senders().stream())
            .map(Formulas::name)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    return new Formula(phrase.written(), senders, phrase.texts().cardinality());
  }

  private static String name(Party party) {
    return party.leader().map(LeaderId::value).orElse(party.name());
  }

  /** {@return all of them, those of the most messages first, then the longest} */
  public ImmutableList<Formula> all() {
    return all;
  }

  /** {@return those of several senders} */
  public ImmutableList<Formula> house() {
    return all.stream().filter(Formula::isHouse).collect(ImmutableList.toImmutableList());
  }

  /** {@return those of one sender alone} */
  public ImmutableList<Formula> own() {
    return all.stream()
        .filter(formula -> !formula.isHouse())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the first of them} */
  @Override
  public String toString() {
    return Table.of(
            ImmutableList.of("formula", "messages", "senders"),
            all.stream()
                .limit(SHOWN)
                .map(
                    formula ->
                        ImmutableList.of(
                            formula.words(),
                            String.valueOf(formula.messageCount()),
                            String.join(", ", formula.senders())))
                .toList())
        .toString();
  }
}
