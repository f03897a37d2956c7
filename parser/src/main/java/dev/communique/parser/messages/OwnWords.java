package dev.communique.parser.messages;

import dev.communique.model.MessageField;
import dev.communique.model.Purpose;
import dev.communique.model.Quotation;
import dev.communique.model.QuotationForm;
import dev.communique.parser.quotes.QuotationRules;
import dev.communique.parser.text.Words;
import java.util.List;

/**
 * Finds purpose and occasion of a message that the story only prints: in a line over it ("Message
 * of condolence"), then in the message's own words ("share your grief at the death of").
 */
final class OwnWords {
  /** Words that a line over a printed message has at most. */
  private static final int LINE = 8;

  private final Reading reading;
  private final Words words;
  private final OccasionFinder occasions;

  OwnWords(Reading reading, OccasionFinder occasions) {
    this.reading = reading;
    this.words = reading.words();
    this.occasions = occasions;
  }

  /** Needs the messages' content to be known. */
  void find(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.purpose == null && !draft.answered && !draft.content.isEmpty()) {
        lines(draft);
        draft.content.stream()
            .map(index -> reading.quotations().get(index))
            .filter(OwnWords::isPrinted)
            .forEach(quotation -> content(draft, quotation));
      }
    }
  }

  /** Word for word: what is retold may tell of anything. */
  private static boolean isPrinted(Quotation quotation) {
    return quotation.form() == QuotationForm.DIRECT
        || quotation.rule().equals(QuotationRules.PRINTED_TEXT);
  }

  /** "Message of condolence", over all else. */
  private void lines(Draft draft) {
    for (int sentence = 0; sentence < draft.firstSentence(); sentence++) {
      int start = words.sentenceStart(sentence);
      int end = words.sentenceEnd(sentence);
      if (end - start <= LINE && reading.isLead(sentence) && hasNoun(start, end)) {
        purpose(draft, start, end, "purpose-of-line");
      }
    }
  }

  private boolean hasNoun(int from, int to) {
    for (int word = from; word < to; word++) {
      MessageNoun noun = words.value(word, MessagesLexicon.NOUN);
      if (noun != null && noun.isCarrier()) {
        return true;
      }
    }
    return false;
  }

  private void content(Draft draft, Quotation quotation) {
    int from = words.wordAt(quotation.content().get(0).span().start());
    int last = quotation.content().get(quotation.content().size() - 1).span().end() - 1;
    int to = Math.min(words.count(), words.wordAt(last) + 1);
    purpose(draft, from, to, "purpose-of-own-words");
    for (int word = from; word < to && draft.occasion == null; word++) {
      occasion(draft, words.sentenceOf(word));
      word = words.sentenceEnd(words.sentenceOf(word)) - 1;
    }
  }

  private void occasion(Draft draft, int sentence) {
    Act first = draft.acts.get(0);
    first.purpose = draft.purpose;
    occasions.findIn(first, sentence);
    if (first.occasion != null) {
      draft.takeOccasion(first.occasion, first.origins);
      OccasionDetails.host(draft);
    }
  }

  private void purpose(Draft draft, int from, int to, String rule) {
    for (int word = from; word < to; word++) {
      PurposeWord found = words.value(word, MessagesLexicon.PURPOSE);
      if (draft.purpose == null && found != null && isTelling(found)) {
        draft.purpose = found.purpose();
        draft.weakPurpose = found.weak();
        draft.origins.put(MessageField.PURPOSE, word, word + 1, rule);
      }
    }
  }

  /** Words of joy and grief; a letter may thank and support in passing. */
  private static boolean isTelling(PurposeWord found) {
    return found.purpose() == Purpose.CONDOLENCE
        || !found.weak() && found.purpose() != Purpose.THANKS;
  }
}
