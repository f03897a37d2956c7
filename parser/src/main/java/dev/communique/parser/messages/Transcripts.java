package dev.communique.parser.messages;

import dev.communique.model.Medium;
import dev.communique.model.Purpose;
import dev.communique.parser.quotes.QuotationRules;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
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
    int wanted = isHeadedAsSpoken(words) ? 1 : LABELS;
    int labels = 0;
    for (int word = 1; word < words.count() && labels < wanted; word++) {
      labels += words.first(word) == ':' && words.isGlued(word) && isLabelled(word, words) ? 1 : 0;
    }
    return labels == wanted;
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
