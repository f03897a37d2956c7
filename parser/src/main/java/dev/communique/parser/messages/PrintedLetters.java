package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.model.MessageField;
import dev.communique.model.Quotation;
import dev.communique.model.Speaker;
import dev.communique.model.Status;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the messages that a story tells and then prints whole: a line that greets ("Dear Mr.
 * President,"), and below it what the sender wrote.
 */
final class PrintedLetters {
  /** Words of a line that greets and holds nothing else. */
  private static final int GREETING = 12;

  /** Paragraphs between the sentence that tells a message and its greeting. */
  private static final int NEAR = 4;

  private static final ImmutableSet<String> FIRST_PERSON = ImmutableSet.of("i", "we", "me", "us");

  private final Reading reading;
  private final Clauses clauses;
  private final Words words;
  private final Map<Letter, Draft> printed = new LinkedHashMap<>();

  PrintedLetters(Reading reading, ImmutableList<Letter> letters, List<Draft> drafts) {
    this.reading = reading;
    this.clauses = reading.clauses();
    this.words = reading.words();
    for (Letter letter : letters) {
      Draft draft = isWhole(letter) ? draft(letter, drafts) : null;
      if (draft != null) {
        printed.put(letter, draft);
      }
    }
  }

  /** A greeting in a line of its own, with something below it. */
  private boolean isWhole(Letter letter) {
    int line = words.paragraphOf(letter.from());
    int length = words.paragraphEnd(line) - words.paragraphStart(line);
    return length <= GREETING && letter.to() > words.paragraphEnd(line);
  }

  /** The message told last before the greeting, and near it. */
  private @Nullable Draft draft(Letter letter, List<Draft> drafts) {
    int line = words.paragraphOf(letter.from());
    Draft best = null;
    for (Draft draft : drafts) {
      int told = reading.paragraph(draft.firstSentence());
      if (draft.status == Status.DONE
          && !draft.answered
          && told < line
          && line - told <= NEAR
          && letter.senders().stream().allMatch(draft::hasSender)
          && greeted(letter).allMatch(draft::hasAddressee)
          && (best == null || told > reading.paragraph(best.firstSentence()))) {
        best = draft;
      }
    }
    return best;
  }

  /** Who is greeted by name; the lines above a letter of a story are the story's. */
  private static Stream<Entity> greeted(Letter letter) {
    return letter.addressees().stream()
        .filter(entity -> entity.from() >= letter.from() && !entity.isRole());
  }

  /** The message in whose printed text somebody called "I", or nobody, says something. */
  @Nullable Draft draft(Quotation quotation) {
    if (printed.isEmpty() || !quotation.speaker().map(this::isFirstPerson).orElse(true)) {
      return null;
    }
    int word = words.wordAt(quotation.content().get(0).span().start());
    for (Map.Entry<Letter, Draft> entry : printed.entrySet()) {
      if (entry.getKey().from() <= word && word < entry.getKey().to()) {
        return isGreeting(entry.getKey(), quotation) ? null : entry.getValue();
      }
    }
    return null;
  }

  /** The line of the greeting alone: its quotation marks close nowhere. */
  private boolean isGreeting(Letter letter, Quotation quotation) {
    int end = quotation.content().get(quotation.content().size() - 1).span().end();
    int line = words.paragraphOf(letter.from());
    return end <= words.end(words.paragraphEnd(line) - 1);
  }

  private boolean isFirstPerson(Speaker speaker) {
    int word = words.wordAt(speaker.span().start());
    return word < words.count()
        && clauses.is(clauses.groupAt(word), GroupKind.PRONOUN)
        && FIRST_PERSON.contains(words.lower(word));
  }

  /** Tells the messages that they are printed whole. */
  void note() {
    printed.forEach(
        (letter, draft) -> {
          draft.printed = true;
          draft.origins.put(
              MessageField.COVERAGE, letter.from(), letter.to(), "printed-below-salutation");
        });
  }
}
