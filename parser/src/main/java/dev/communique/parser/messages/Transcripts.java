package dev.communique.parser.messages;

import dev.communique.model.Medium;
import dev.communique.model.Purpose;
import dev.communique.parser.quotes.QuotationRules;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells transcripts of what was spoken, "MS. FALK: …", from stories, and what in them was written:
 * who speaks greets, thanks and has "a message to" whom he speaks of.
 */
final class Transcripts {
  /** Labels of speakers that make a transcript, wherever its lines were broken. */
  private static final int LABELS = 3;

  /** Words of a label: "THE PRIME MINISTER:", "MS. FALK-ROE:". */
  private static final int LABEL = 6;

  /** Words of a heading in which it says that the page was spoken. */
  private static final int HEADING = 8;

  private Transcripts() {}

  static boolean is(Reading reading) {
    Words words = reading.words();
    if (reading.quotations().stream()
        .anyMatch(said -> said.rule().equals(QuotationRules.TRANSCRIPT))) {
      return true;
    }
    return hasSpeakers(words, isHeadedAsSpoken(words));
  }

  /** Speakers take turns; labels of which none comes again are those of a list. */
  private static boolean hasSpeakers(Words words, boolean headed) {
    Set<String> speakers = new HashSet<>();
    int labels = 0;
    boolean again = headed;
    for (int word = 1; word < words.count(); word++) {
      if (words.first(word) == ':' && isLabelled(word, words)) {
        labels++;
        again |= !speakers.add(words.string(word - 1));
        if (again && labels >= (headed ? 1 : LABELS)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A letter that somebody speaks of was one; a spoken wish or "message" was spoken. */
  static boolean isWritten(Act act) {
    Medium medium = act.medium == null ? Medium.MESSAGE : act.medium;
    return switch (medium) {
      case LETTER, TELEGRAM, NOTE, CARD, SOCIAL_POST -> true;
      case MESSAGE, VERBAL -> act.carrier && isWish(act.purpose);
    };
  }

  private static boolean isWish(@Nullable Purpose purpose) {
    return purpose == Purpose.CONGRATULATION
        || purpose == Purpose.CONDOLENCE
        || purpose == Purpose.GREETING;
  }

  /** "Remarks by President Lund at …", "Press Briefing by …" */
  private static boolean isHeadedAsSpoken(Words words) {
    int end = Math.min(HEADING, words.count());
    for (int word = 0; word < end; word++) {
      Venue venue = words.value(word, MessagesLexicon.VENUE);
      if (venue == Venue.SPEECH || words.string(word).equalsIgnoreCase("remarks")) {
        return true;
      }
    }
    return false;
  }

  /** Words in capitals that open a sentence, up to a colon. */
  private static boolean isLabelled(int colon, Words words) {
    int first = colon;
    while (first > 0 && colon - first < LABEL && isLabel(first - 1, colon, words)) {
      first--;
    }
    while (first < colon && words.kind(first) == WordKind.PUNCTUATION) {
      first++;
    }
    return first < colon
        && words.end(colon - 1) - words.start(first) > 2
        && (words.sentenceStart(words.sentenceOf(first)) == first || isEnd(first - 1, words));
  }

  /** The end of a sentence, or of the time of day: "2:11 P.M. THE PRESIDENT:". */
  private static boolean isEnd(int word, Words words) {
    return words.kind(word) == WordKind.NUMBER || ".?!)]-—".indexOf(words.first(word)) >= 0;
  }

  private static boolean isLabel(int word, int colon, Words words) {
    if (words.kind(word) == WordKind.PUNCTUATION) {
      return words.first(word) == '.' && word < colon - 1;
    }
    return words.kind(word) != WordKind.NUMBER
        && words.kind(word) != WordKind.SYMBOL
        && Character.isUpperCase(words.first(word))
        && words.isAllCapitals(word);
  }
}
