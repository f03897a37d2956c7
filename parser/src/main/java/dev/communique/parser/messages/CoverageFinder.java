package dev.communique.parser.messages;

import dev.communique.model.Coverage;
import dev.communique.model.MessageField;

/** Tells how much of a message an article gives: all of its text, some of its words, or none. */
final class CoverageFinder {
  private static final String LETTER = "letter-in-full";

  /** The rule of the quotations that are texts printed without marks behind their introduction. */
  private static final String PRINTED = "printed-text";

  private final Reading reading;

  CoverageFinder(Reading reading) {
    this.reading = reading;
  }

  /** Needs the message's content to be known. */
  Coverage find(Draft draft) {
    for (Act act : draft.acts) {
      if (act.rule.equals(LETTER)) {
        draft.origins.put(MessageField.COVERAGE, act.from, act.to, LETTER);
        return Coverage.FULL_TEXT;
      }
    }
    for (int index : draft.content) {
      if (reading.quotations().get(index).rule().equals(PRINTED)) {
        draft.origins.put(MessageField.COVERAGE, draft.firstWord(), draft.lastWord(), PRINTED);
        return Coverage.FULL_TEXT;
      }
    }
    return draft.content.isEmpty() ? Coverage.MENTION : Coverage.EXCERPT;
  }
}
