package dev.communique.parser.quotes;

import com.google.common.base.CharMatcher;
import dev.communique.model.Speaker;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.leaders.LeaderReading;
import dev.communique.parser.leaders.PersonMention;
import dev.communique.parser.quotes.Attribution.Range;
import dev.communique.parser.text.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says who the words beside a cue stand for: the fullest name of the person, else the words. */
final class SpeakerNames {
  private static final int REACH = 150;
  private static final CharMatcher WHITESPACE = CharMatcher.whitespace();

  private final Scene scene;
  private final Words words;
  private final LeaderReading people;
  private final SpeakerPhrase phrases;
  private final Antecedents antecedents;
  private @Nullable NamedSpeaker last;
  private String lastPronoun = "";

  SpeakerNames(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.people = scene.people;
    this.phrases = new SpeakerPhrase(scene);
    this.antecedents = new Antecedents(scene);
  }

  /** Who says an attribution's words; called in text order. */
  Speaker speaker(Attribution attribution) {
    Range named = attribution.named;
    Range full = phrases.full(attribution);
    NamedSpeaker who = who(named);
    if (who != null) {
      keep(who, named);
    }
    return Speaker.builder()
        .name(who == null ? unnamed(attribution, full) : who.name())
        .leader(who == null ? Optional.empty() : who.leader())
        .span(words.span(full.from(), full.to()))
        .build();
  }

  private @Nullable NamedSpeaker who(Range named) {
    PersonMention person = person(named);
    if (person != null) {
      return NamedSpeaker.of(person, named.from());
    }
    String pronoun = pronoun(named);
    return (pronoun.isEmpty() ? antecedents.sender(named) : before(pronoun, named.from()))
        .orElse(null);
  }

  /** A pronoun nobody resolved is the subject before it or the one who spoke last. */
  private Optional<NamedSpeaker> before(String pronoun, int word) {
    Optional<NamedSpeaker> subject = antecedents.subjectBefore(word);
    NamedSpeaker spoke = last;
    boolean goesOn = spoke != null && goesOn(spoke, pronoun, word);
    boolean later = spoke != null && subject.isPresent() && subject.get().word() >= spoke.word();
    return goesOn && !later ? Optional.ofNullable(spoke) : subject;
  }

  private boolean goesOn(NamedSpeaker spoke, String pronoun, int word) {
    return word > spoke.word()
        && word - spoke.word() < REACH
        && (lastPronoun.isEmpty() || lastPronoun.equals(pronoun));
  }

  /** Remembers who spoke, and the pronoun while the same person speaks. */
  private void keep(NamedSpeaker name, Range named) {
    String pronoun = pronoun(named);
    boolean same = last != null && last.name().equals(name.name());
    lastPronoun = pronoun.isEmpty() ? same ? lastPronoun : "" : pronoun;
    last = new NamedSpeaker(name.name(), name.leader(), named.from());
  }

  private String unnamed(Attribution attribution, Range full) {
    Range named = attribution.named;
    boolean own = named.equals(attribution.speaker);
    String text = own ? text(full) : text(named);
    int group = scene.clauses.groupAt(named.to() - 1);
    if (scene.is(group, GroupKind.NOUN) && words.isCapitalised(named.from()) && isName(named)) {
      keep(new NamedSpeaker(text, Optional.empty(), named.from()), named);
    }
    return text;
  }

  /** One to three words with capitals: a name of somebody who is no leader. */
  private boolean isName(Range range) {
    for (int word = range.from(); word < range.to(); word++) {
      if (!words.isCapitalised(word)) {
        return false;
      }
    }
    return range.to() - range.from() <= 3 && pronoun(range).isEmpty();
  }

  private String pronoun(Range range) {
    if (range.to() - range.from() != 1) {
      return "";
    }
    return scene.isWord(range.from(), "he") ? "he" : scene.isWord(range.from(), "she") ? "she" : "";
  }

  /** The person that the last word of a phrase names: nobody in "Lund's office". */
  private @Nullable PersonMention person(Range range) {
    PersonMention mention = people.mentionAt(range.to() - 1).orElse(null);
    boolean named =
        mention != null
            && !mention.isPossessive()
            && mention.to() == range.to()
            && isAlone(mention, range);
    return named ? mention : null;
  }

  /** Whether nobody else is named beside: not in "Lund and Roe". */
  private boolean isAlone(PersonMention mention, Range range) {
    if (range.from() >= mention.from()) {
      return true;
    }
    for (PersonMention other : people.mentionsIn(range.from(), mention.from())) {
      if (!other.isPossessive()) {
        return false;
      }
    }
    return true;
  }

  private String text(Range range) {
    String text = words.string(range.from(), range.to());
    return range.to() - range.from() == 1 ? text : WHITESPACE.collapseFrom(text, ' ');
  }
}
