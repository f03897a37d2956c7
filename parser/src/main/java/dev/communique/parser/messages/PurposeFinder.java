package dev.communique.parser.messages;

import dev.communique.parser.text.Words;

/**
 * Finds the purpose in the words around the ones that tell a message: "… congratulating him on".
 */
final class PurposeFinder {
  private final Words words;

  PurposeFinder(Reading reading) {
    this.words = reading.words();
  }

  void find(Act act) {
    if (act.purpose != null && !act.weakPurpose) {
      return;
    }
    look(act, act.from, words.sentenceEnd(act.sentence));
    if (act.purpose == null) {
      look(act, words.sentenceStart(act.sentence), act.from);
    }
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
