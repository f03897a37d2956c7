package dev.communique.parser.messages;

import dev.communique.model.Medium;
import dev.communique.model.MessageField;
import dev.communique.model.Quotation;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the medium of a message that was told without one: in the words beside what it says ("she
 * tweeted", "he said in a telegram"), or in a later sentence that calls it by a noun ("The telegram
 * went out on Monday", "Her letter was released").
 */
final class CarrierMedia {
  /** Sentences over which "the telegram" is the message told last. */
  private static final int NEXT = 2;

  private final Reading reading;
  private final Clauses clauses;
  private final Words words;
  private final MessageNouns nouns;

  CarrierMedia(Reading reading) {
    this.reading = reading;
    this.clauses = reading.clauses();
    this.words = reading.words();
    this.nouns = reading.nouns();
  }

  /** Needs the messages' content to be known. */
  void find(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (isOpen(draft)) {
        draft.content.forEach(index -> beside(draft, reading.quotations().get(index)));
      }
      if (isOpen(draft)) {
        sentencesBehind(draft).forEach(sentence -> called(draft, sentence, drafts));
      }
    }
  }

  private static boolean isOpen(Draft draft) {
    return !draft.answered && (draft.medium == null || draft.medium == Medium.MESSAGE);
  }

  /** The words outside the quotation marks in the sentence of its cue. */
  private void beside(Draft draft, Quotation quotation) {
    quotation
        .cue()
        .map(cue -> words.wordAt(cue.span().start()))
        .filter(word -> word < words.count())
        .ifPresent(word -> beside(draft, quotation, words.sentenceOf(word)));
  }

  private void beside(Draft draft, Quotation quotation, int sentence) {
    for (int word = words.sentenceStart(sentence); word < words.sentenceEnd(sentence); word++) {
      if (isOpen(draft) && !isQuoted(quotation, word)) {
        int group = clauses.groupAt(word);
        MessageNoun noun = nouns.noun(group);
        if (noun != null && noun.isCarrier()) {
          set(draft, noun.medium(), clauses.start(group), clauses.end(group), "carrier-of-words");
        } else if (words.value(word, MessagesLexicon.SIGN) == Sign.SOCIAL
            && !isCarriedIn(draft, sentence)) {
          int end = words.endOf(word, MessagesLexicon.SIGN);
          set(draft, Medium.SOCIAL_POST, word, end, "words-posted");
        }
      }
    }
  }

  /** "He tweeted his shock and sent a message": the message is no post. */
  private static boolean isCarriedIn(Draft draft, int sentence) {
    return draft.acts.stream().anyMatch(act -> act.sentence == sentence && act.carrier);
  }

  private boolean isQuoted(Quotation quotation, int word) {
    int start = words.start(word);
    return quotation.content().stream()
        .anyMatch(c -> c.span().start() <= start && start < c.span().end());
  }

  private IntStream sentencesBehind(Draft draft) {
    int last = draft.acts.stream().mapToInt(act -> act.sentence).max().orElse(0);
    int end = Math.min(words.sentenceCount(), last + 1 + NEXT);
    return IntStream.range(last + 1, end);
  }

  /** "The telegram": the message told right before, when the sentence tells no other. */
  private void called(Draft draft, int sentence, List<Draft> drafts) {
    int first = draft.firstSentence();
    if (drafts.stream().anyMatch(other -> other != draft && isTold(other, first, sentence))) {
      return;
    }
    for (int group = clauses.sentenceStart(sentence);
        group < clauses.sentenceEnd(sentence);
        group++) {
      MessageNoun noun = nouns.noun(group);
      if (noun != null && noun.isCarrier() && isOpen(draft) && isDefinite(draft, group, noun)) {
        set(draft, noun.medium(), clauses.start(group), clauses.end(group), "called-later");
      }
    }
  }

  /** Whether another message is told between two sentences, or in the second one. */
  private static boolean isTold(Draft other, int first, int sentence) {
    return !other.answered
        && other.acts.stream().anyMatch(act -> act.sentence > first && act.sentence <= sentence);
  }

  /** "the letter", "her letter", "Lund's letter": one, and the sender's. */
  private boolean isDefinite(Draft draft, int group, MessageNoun noun) {
    if (nouns.isPlural(group, noun)) {
      return false;
    }
    List<Entity> writer = nouns.writer(group);
    String first = words.string(clauses.start(group));
    boolean the = first.equalsIgnoreCase("the") && !clauses.is(group - 1, GroupKind.POSSESSIVE);
    return writer.isEmpty() ? the : writer.stream().anyMatch(draft::hasSender);
  }

  private static void set(Draft draft, Medium medium, int from, int to, String rule) {
    if (medium != Medium.MESSAGE) {
      draft.medium = medium;
      draft.origins.put(MessageField.MEDIUM, from, to, rule);
    }
  }
}
