package dev.communique.parser.messages;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
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
  private static final ImmutableSet<String> OF = ImmutableSet.of("of", "for");
  private static final ImmutableSet<String> DEFINITE = ImmutableSet.of("the", "his", "her");

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
    if (act.purpose == null && !act.answered) {
      look(act, start, act.from);
    }
    if ((act.purpose == null || act.weakPurpose) && act.carrier) {
      proposal(act, act.from, end);
    }
    if (act.purpose == null && act.carrier && !act.answered) {
      lookBeside(act);
    }
  }

  /** "urging him to return to talks", "to seek a meeting": a course for both. */
  private void proposal(Act act, int from, int end) {
    int asked = Integer.MIN_VALUE / 2;
    for (int word = from; word < end; word++) {
      Sign sign = words.value(word, MessagesLexicon.SIGN);
      if (sign == Sign.ASKING && isAsking(word)) {
        asked = word;
      } else if (sign == Sign.COURSE && word - asked <= ASKED) {
        act.purpose = Purpose.PROPOSAL;
        act.weakPurpose = true;
        act.origins.put(MessageField.PURPOSE, asked, word + 1, "asked-for-course");
        return;
      }
    }
  }

  /** A verb, or a noun of what is asked: "his offer of talks". */
  private boolean isAsking(int word) {
    int group = clauses.groupAt(word);
    return clauses.is(group, GroupKind.VERB)
        || clauses.is(group, GroupKind.NOUN)
            && clauses.is(group + 1, GroupKind.PREPOSITION)
            && OF.contains(words.string(clauses.start(group + 1)));
  }

  /** "It invited him to …", "In the letter she …": what the next sentence says of the letter. */
  private void lookBeside(Act act) {
    int next = act.sentence + 1;
    if (next >= words.sentenceCount()) {
      return;
    }
    int start = words.sentenceStart(next);
    boolean together = words.paragraphOf(start) == words.paragraphOf(act.from);
    boolean he = together && clauses.is(clauses.groupAt(start), GroupKind.PRONOUN);
    if (he || isOfCarrier(next)) {
      look(act, start, words.sentenceEnd(next));
      dropSupport(act);
      if (act.purpose == null) {
        proposal(act, start, words.sentenceEnd(next));
      }
    }
  }

  /** "It spoke of support for farmers": such words comfort only where the message is told. */
  private static void dropSupport(Act act) {
    if (act.weakPurpose && act.purpose == Purpose.SYMPATHY) {
      act.purpose = null;
      act.weakPurpose = false;
      act.origins.clear(MessageField.PURPOSE);
    }
  }

  /** "The letter proposes", "in it", "in the letter". */
  private boolean isOfCarrier(int sentence) {
    int first = clauses.sentenceStart(sentence);
    for (int group = first; group < clauses.sentenceEnd(sentence); group++) {
      boolean placed =
          group == first || clauses.is(group - 1, GroupKind.PREPOSITION) && isIn(group - 1);
      if (placed && (isIt(group) || isTheCarrier(group))) {
        return true;
      }
    }
    return false;
  }

  private boolean isIn(int preposition) {
    return words.string(clauses.start(preposition)).equalsIgnoreCase("in");
  }

  private boolean isIt(int group) {
    return clauses.is(group, GroupKind.PRONOUN)
        && words.string(clauses.start(group)).equalsIgnoreCase("it");
  }

  private boolean isTheCarrier(int group) {
    MessageNoun noun =
        clauses.is(group, GroupKind.NOUN)
            ? words.value(clauses.head(group), MessagesLexicon.NOUN)
            : null;
    return noun != null && noun.isCarrier() && DEFINITE.contains(words.lower(clauses.start(group)));
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
    return answered.get(words.sentenceOf(word)).stream()
        .anyMatch(other -> other != act && other.from <= word && word < reach(other));
  }

  /** "the letter | in which he congratulated her": the words of the relative clause, too. */
  private int reach(Act told) {
    int group = clauses.groupAt(told.to - 1) + 1;
    if (!clauses.is(group, GroupKind.RELATIVE) && !clauses.is(group, GroupKind.THAT)) {
      return told.to;
    }
    while (group < clauses.sentenceEnd(told.sentence) && !clauses.is(group, GroupKind.COMMA)) {
      group++;
    }
    return clauses.start(group);
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

  /** "thanked her | for having congratulated him, |": the last word of what thanks are for. */
  private int beyondThanked(int from, int to) {
    boolean reason = false;
    for (int word = from; word < to; word++) {
      int group = clauses.groupAt(word);
      if (clauses.is(group, GroupKind.COMMA)) {
        return reason ? word : from;
      }
      reason |= words.string(word).equals("for");
    }
    return reason ? to : from;
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
        boolean beside = words.sentenceOf(word) != act.sentence;
        word = beside && found.purpose() == Purpose.THANKS ? beyondThanked(word, to) : word;
      }
    }
  }
}
