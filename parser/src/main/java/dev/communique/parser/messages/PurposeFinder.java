package dev.communique.parser.messages;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;

/**
 * Finds the purpose in the words around the ones that tell a message: "… congratulating him on".
 */
final class PurposeFinder {
  private final Words words;
  private final Clauses clauses;

  PurposeFinder(Reading reading) {
    this.words = reading.words();
    this.clauses = reading.clauses();
  }

  void find(Act act) {
    if (act.purpose != null && !act.weakPurpose) {
      return;
    }
    int start = words.sentenceStart(act.sentence);
    int end = words.sentenceEnd(act.sentence);
    look(act, act.from, boundary(act.to, end));
    if (act.purpose == null) {
      look(act, start, act.from);
    }
    if (act.purpose == null && act.carrier && !act.answered) {
      lookBeside(act);
    }
  }

  /** "It invited him to …": what the next sentence of the paragraph says of the letter. */
  private void lookBeside(Act act) {
    int next = act.sentence + 1;
    if (next >= words.sentenceCount()
        || words.paragraphOf(words.sentenceStart(next))
            != words.paragraphOf(words.sentenceStart(act.sentence))) {
      return;
    }
    int first = clauses.groupAt(words.sentenceStart(next));
    if (clauses.is(first, GroupKind.PRONOUN)) {
      look(act, words.sentenceStart(next), words.sentenceEnd(next));
    }
  }

  /** Where a clause with "after", "when" or the like begins: it tells of something else. */
  private int boundary(int from, int end) {
    for (int word = from; word < end; word++) {
      if (clauses.is(clauses.groupAt(word), GroupKind.SUBORDINATOR)) {
        return word;
      }
    }
    return end;
  }

  private void look(Act act, int from, int to) {
    for (int word = from; word < to; word++) {
      PurposeWord found = words.value(word, MessagesLexicon.PURPOSE);
      if (found != null && (act.purpose == null || act.weakPurpose && !found.weak())) {
        act.purpose = found.purpose();
        act.weakPurpose = found.weak();
      }
    }
  }
}
