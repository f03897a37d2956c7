package dev.communique.parser.quotes;

import dev.communique.model.Speaker;
import dev.communique.parser.leaders.LeaderReading;
import dev.communique.parser.leaders.PersonMention;
import dev.communique.parser.quotes.Attribution.Range;
import dev.communique.parser.text.Words;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says who the words beside a cue stand for: the fullest name of the person, else the words. */
final class SpeakerNames {
  private static final int REACH = 150;

  private final Words words;
  private final LeaderReading people;
  private @Nullable PersonMention last;
  private @Nullable PersonMention previous;
  private int lastWord;
  private String lastPronoun = "";

  SpeakerNames(Words words, LeaderReading people) {
    this.words = words;
    this.people = people;
  }

  /** Who says an attribution's words; called in text order. */
  Speaker speaker(Attribution attribution) {
    Range range = attribution.speaker;
    Range named = attribution.named;
    Optional<PersonMention> person = person(named);
    String pronoun = named.to() - named.from() == 1 ? pronoun(named.from()) : "";
    if (person.isEmpty() && !pronoun.isEmpty() && goesOn(pronoun, named.from())) {
      person = Optional.ofNullable(last);
    }
    if (person.isPresent()) {
      last = person.get();
      lastWord = named.from();
      lastPronoun = pronoun.isEmpty() ? lastPronoun(person.get()) : pronoun;
    }
    return Speaker.builder()
        .name(person.map(PersonMention::name).orElseGet(() -> text(named)))
        .leader(person.flatMap(PersonMention::leader))
        .span(words.span(range.from(), range.to()))
        .build();
  }

  /** Keeps the pronoun while the same person speaks. */
  private String lastPronoun(PersonMention person) {
    boolean same = previous != null && previous.name().equals(person.name());
    previous = person;
    return same ? lastPronoun : "";
  }

  private String pronoun(int word) {
    String text = words.string(word).toLowerCase(Locale.ROOT);
    return text.equals("he") || text.equals("she") ? text : "";
  }

  /** A pronoun nobody resolved is the one who spoke last, not long before. */
  private boolean goesOn(String pronoun, int word) {
    return last != null
        && word - lastWord < REACH
        && word > lastWord
        && (lastPronoun.isEmpty() || lastPronoun.equals(pronoun));
  }

  /** The person that the last word of a phrase names: nobody in "Lund's office". */
  private Optional<PersonMention> person(Range range) {
    return people
        .mentionAt(range.to() - 1)
        .filter(mention -> !mention.isPossessive() && mention.to() == range.to())
        .filter(mention -> isAlone(mention, range));
  }

  /** Whether nobody else is named beside: not in "Lund and Roe". */
  private boolean isAlone(PersonMention mention, Range range) {
    return people.mentionsIn(range.from(), mention.from()).stream()
        .allMatch(PersonMention::isPossessive);
  }

  private String text(Range range) {
    return words.string(range.from(), range.to()).replaceAll("\\s+", " ");
  }
}
