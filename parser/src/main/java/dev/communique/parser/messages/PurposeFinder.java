package dev.communique.parser.messages;

import com.google.common.collect.ImmutableListMultimap;
import dev.communique.model.MessageField;
import dev.communique.model.Purpose;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.List;

/**
 * Finds the purpose in the words around the ones that tell a message: "… congratulating him on".
 */
final class PurposeFinder {
  /** Words between a verb of asking and what it asks for. */
  private static final int ASKED = 10;

  private final Words words;
  private final Clauses clauses;

  /** Messages that others answer, by sentence. */
  private final ImmutableListMultimap<Integer, Act> answered;

  PurposeFinder(Reading reading, List<Act> acts) {
    this.words = reading.words();
    this.clauses = reading.clauses();
    this.answered =
        acts.stream()
            .filter(act -> act.answered)
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(act -> act.sentence, act -> act));
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
    if ((act.purpose == null || act.weakPurpose) && act.carrier) {
      proposal(act, end);
    }
  }

  /** "urging him to return to talks", "to seek a meeting": a course for both. */
  private void proposal(Act act, int end) {
    int asked = Integer.MIN_VALUE / 2;
    for (int word = act.from; word < end; word++) {
      Sign sign = words.value(word, MessagesLexicon.SIGN);
      if (sign == Sign.ASKING && clauses.is(clauses.groupAt(word), GroupKind.VERB)) {
        asked = word;
      } else if (sign == Sign.COURSE && word - asked <= ASKED) {
        act.purpose = Purpose.PROPOSAL;
        act.weakPurpose = true;
        act.origins.put(MessageField.PURPOSE, asked, word + 1, "asked-for-course");
        return;
      }
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

  /** What a message answers has a purpose of its own: "thanks for your congratulations". */
  private boolean isOfAnswered(Act act, int word) {
    return answered.get(act.sentence).stream()
        .anyMatch(other -> other != act && other.from <= word && word < other.to);
  }

  /** "in reply to his congratulations, | thanked": the last word before what follows. */
  private int beyondAnswered(int from, int to) {
    int word = from;
    while (word + 1 < to) {
      int group = clauses.groupAt(word + 1);
      if (clauses.is(group, GroupKind.COMMA)
          || clauses.is(group, GroupKind.VERB) && !clauses.isReducedParticiple(group)) {
        return word;
      }
      word++;
    }
    return word;
  }

  private void look(Act act, int from, int to) {
    for (int word = from; word < to; word++) {
      if (words.value(word, MessagesLexicon.SIGN) == Sign.ANSWER) {
        word = beyondAnswered(word, to);
        continue;
      }
      PurposeWord found = words.value(word, MessagesLexicon.PURPOSE);
      if (found != null
          && (act.purpose == null || (act.weakPurpose && !found.weak()))
          && !isOfAnswered(act, word)) {
        act.purpose = found.purpose();
        act.weakPurpose = found.weak();
        int stop = words.endOf(word, MessagesLexicon.PURPOSE);
        act.origins.put(MessageField.PURPOSE, word, stop, "purpose-word");
      }
    }
  }
}
