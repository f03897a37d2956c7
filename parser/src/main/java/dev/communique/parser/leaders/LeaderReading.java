package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.model.Leader;
import dev.communique.model.Mention;
import dev.communique.model.Span;
import dev.communique.parser.text.FirstIndex;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is named where in one text: people, leaders among them, and states. Immutable. */
public final class LeaderReading {
  private final ImmutableList<PersonMention> people;
  private final ImmutableList<CountryMention> countries;
  private final ImmutableList<Leader> leaders;
  private final ImmutableSet<String> staleOffices;
  private final @Nullable Span unread;
  private final int[] personAt;
  private final int[] countryAt;

  LeaderReading(
      ImmutableList<PersonMention> people,
      ImmutableList<CountryMention> countries,
      ImmutableList<Leader> leaders,
      ImmutableSet<String> staleOffices,
      @Nullable Span unread,
      int wordCount) {
    this.people = people;
    this.countries = countries;
    this.leaders = leaders;
    this.staleOffices = staleOffices;
    this.unread = unread;
    this.personAt = new int[wordCount];
    this.countryAt = new int[wordCount];
    for (int i = 0; i < people.size(); i++) {
      PersonMention mention = people.get(i);
      Arrays.fill(personAt, mention.from(), mention.to(), i + 1);
    }
    for (int i = 0; i < countries.size(); i++) {
      Arrays.fill(countryAt, countries.get(i).from(), countries.get(i).to(), i + 1);
    }
  }

  /** {@return every mention of a person or office, in text order, none overlapping} */
  public ImmutableList<PersonMention> people() {
    return people;
  }

  /** {@return the mentions of leaders, resolved or not, as values of the model} */
  public ImmutableList<Mention> mentions() {
    return people.stream()
        .filter(PersonMention::isLeader)
        .map(PersonMention::toMention)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the leaders named, each once, in the order of their first mentions} */
  public ImmutableList<Leader> leaders() {
    return leaders;
  }

  /** {@return every mention of a state, in text order, also those inside a person's} */
  public ImmutableList<CountryMention> countries() {
    return countries;
  }

  /**
   * {@return the mention that a word is part of, if any}
   *
   * @param word the word
   */
  public Optional<PersonMention> mentionAt(int word) {
    return Optional.ofNullable(personAt(word));
  }

  /** Like {@link #mentionAt} without the wrapper. */
  @Nullable PersonMention personAt(int word) {
    int index = word < personAt.length ? personAt[word] : 0;
    return index == 0 ? null : people.get(index - 1);
  }

  /**
   * {@return the mention of a state that a word is part of, if any}
   *
   * @param word the word
   */
  public Optional<CountryMention> countryAt(int word) {
    int index = word < countryAt.length ? countryAt[word] : 0;
    return index == 0 ? Optional.empty() : Optional.of(countries.get(index - 1));
  }

  /**
   * {@return the mentions that start in a range of words}
   *
   * @param from first word inside
   * @param to first word after
   */
  public ImmutableList<PersonMention> mentionsIn(int from, int to) {
    return people.subList(firstFrom(from), firstFrom(Math.max(from, to)));
  }

  private int firstFrom(int word) {
    return FirstIndex.where(people.size(), i -> people.get(i).from() >= word);
  }

  /** {@return from where on handles are not looked up, as the text has too many different ones} */
  public Optional<Span> unread() {
    return Optional.ofNullable(unread);
  }

  /** {@return whether the text names a leader or role of a later day than the registry knows} */
  public boolean isStale() {
    return !staleOffices.isEmpty();
  }

  /**
   * {@return the offices behind the mentions that the registry does not know so late, each with the
   * last day it knows: "Premier of CHN (2026-08-22)"}
   */
  public ImmutableSet<String> staleOffices() {
    return staleOffices;
  }

  @Override
  public String toString() {
    return people.size() + " mentions of people, " + countries.size() + " of states";
  }
}
