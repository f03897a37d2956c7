package dev.communique.parser.messages;

import dev.communique.model.Coverage;
import dev.communique.model.MessageField;
import dev.communique.parser.quotes.QuotationRules;

/** Tells how much of a message an article gives: all of its text, some of its words, or none. */
final class CoverageFinder {
  private final Reading reading;

  CoverageFinder(Reading reading) {
    this.reading = reading;
  }

  /** Needs the message's content to be known. */
  Coverage find(Draft draft) {
    for (Act act : draft.acts) {
      if (act.rule.equals(Letter.RULE)) {
        draft.origins.put(MessageField.COVERAGE, act.from, act.to, Letter.RULE);
        return Coverage.FULL_TEXT;
      }
    }
    if (draft.printed) {
      return Coverage.FULL_TEXT;
    }
    for (int index : draft.content) {
      if (reading.quotations().get(index).rule().equals(QuotationRules.PRINTED_TEXT)) {
        draft.origins.put(
            MessageField.COVERAGE,
            draft.firstWord(),
            draft.lastWord(),
            QuotationRules.PRINTED_TEXT);
        return Coverage.FULL_TEXT;
      }
    }
    return draft.content.isEmpty() ? Coverage.MENTION : Coverage.EXCERPT;
  }
}
