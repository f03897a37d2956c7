package dev.communique.parser.quotes;

import dev.communique.model.Speaker;
import dev.communique.parser.leaders.LeaderReading;
import dev.communique.parser.leaders.PersonMention;
import dev.communique.parser.quotes.Attribution.Range;
import dev.communique.parser.text.Words;
import java.util.Optional;

/** Says who the words beside a cue stand for: the fullest name of the person, else the words. */
final class SpeakerNames {
  private final Words words;
  private final LeaderReading people;

  SpeakerNames(Words words, LeaderReading people) {
    this.words = words;
    this.people = people;
  }

  Speaker speaker(Attribution attribution) {
    Optional<PersonMention> person = person(attribution.named);
    Range range = attribution.speaker;
    return Speaker.builder()
        .name(person.map(PersonMention::name).orElseGet(() -> text(attribution.named)))
        .leader(person.flatMap(PersonMention::leader))
        .span(words.span(range.from(), range.to()))
        .build();
  }

  /** The person that the last word of a phrase names: nobody in "Lund's office". */
  private Optional<PersonMention> person(Range range) {
    return people
        .mentionAt(range.to() - 1)
        .filter(mention -> !mention.isPossessive() && mention.to() == range.to());
  }

  private String text(Range range) {
    return words.string(range.from(), range.to()).replaceAll("\\s+", " ");
  }
}
