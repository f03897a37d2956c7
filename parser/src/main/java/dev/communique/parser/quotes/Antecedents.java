package dev.communique.parser.quotes;

import com.google.common.collect.ImmutableList;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.leaders.LeaderReading;
import dev.communique.parser.leaders.PersonMention;
import dev.communique.parser.text.Words;
import java.util.Optional;

/**
 * Who is meant by words that name nobody: a pronoun that the leaders' stage left open is the
 * subject before it, and a message that speaks has the voice of its sender.
 */
final class Antecedents {
  /** Sentences back that a message's sender is looked for. */
  private static final int SENTENCES = 6;

  /** Groups of a sentence looked at. */
  private static final int REACH = 120;

  private final Scene scene;
  private final Clauses clauses;
  private final Words words;
  private final LeaderReading people;

  Antecedents(Scene scene) {
    this.scene = scene;
    this.clauses = scene.clauses;
    this.words = scene.words;
    this.people = scene.people;
  }

  // ---- he, she

  /** The subject before a pronoun, in its sentence or the one before; empty when none is named. */
  Optional<NamedSpeaker> subjectBefore(int pronoun) {
    int sentence = words.sentenceOf(pronoun);
    Optional<NamedSpeaker> same = firstSubject(sentence, pronoun);
    return same.isPresent() || sentence == 0
        ? same.filter(name -> fits(pronoun, name))
        : firstSubject(sentence - 1, words.sentenceEnd(sentence - 1))
            .filter(name -> fits(pronoun, name));
  }

  private Optional<NamedSpeaker> firstSubject(int sentence, int to) {
    int end = Math.min(clauses.sentenceEnd(sentence), clauses.sentenceStart(sentence) + REACH);
    for (int group = clauses.sentenceStart(sentence); group < end; group++) {
      if (clauses.start(group) >= to) {
        return Optional.empty();
      }
      if (scene.is(group, GroupKind.VERB) && clauses.isFinite(group)) {
        int subject = clauses.subject(group);
        return subject < 0 ? Optional.empty() : named(subject);
      }
    }
    return Optional.empty();
  }

  /** A queen is no "he". */
  private boolean fits(int pronoun, NamedSpeaker name) {
    String title = words.string(clauses.start(clauses.groupAt(name.word())));
    boolean he = scene.isWord(pronoun, "he");
    return switch (title) {
      case "Queen", "Princess", "Mrs", "Ms", "Miss", "Lady" -> !he;
      case "King", "Prince", "Mr", "Sir", "Lord" -> he;
      default -> true;
    };
  }

  /** The person a noun group names. */
  private Optional<NamedSpeaker> named(int group) {
    if (!scene.is(group, GroupKind.NOUN)) {
      return Optional.empty();
    }
    int end = clauses.end(group);
    Optional<PersonMention> person =
        people.mentionAt(end - 1).filter(mention -> !mention.isPossessive());
    if (person.isPresent()) {
      return person.map(mention -> NamedSpeaker.of(mention, end - 1));
    }
    int start = clauses.start(group);
    return isName(start, end)
        ? Optional.of(
            new NamedSpeaker(words.string(start, end), Optional.empty(), clauses.head(group)))
        : Optional.empty();
  }

  /** Up to three words with capitals: not a plural that opens its sentence. */
  private boolean isName(int start, int end) {
    for (int word = start; word < end; word++) {
      if (!words.isCapitalised(word)) {
        return false;
      }
    }
    boolean plural = words.text().charAt(words.end(end - 1) - 1) == 's';
    return end - start <= 3 && !(end - start == 1 && plural && scene.opensSentence(start));
  }

  // ---- the message

  /** The sender of the message that a definite noun stands for. */
  Optional<NamedSpeaker> sender(Attribution.Range document) {
    int head = document.to() - 1;
    if (!words.is(head, QuotesLexicon.DOCUMENT) || words.isCapitalised(head)) {
      return Optional.empty();
    }
    int group = clauses.groupAt(head);
    int owner = clauses.possessor(group);
    if (owner >= 0) {
      return named(owner);
    }
    Optional<NamedSpeaker> own = from(group);
    return own.isPresent() || !isDefinite(document.from()) ? own : senderBefore(head);
  }

  private boolean isDefinite(int word) {
    return scene.isWord(word, "the") || scene.isWord(word, "this");
  }

  /** {@code the letter from Lund}, also with its date or addressee between. */
  private Optional<NamedSpeaker> from(int noun) {
    int end = Math.min(clauses.count(), noun + 6);
    for (int group = noun + 1; group < end; group++) {
      if (scene.is(group, GroupKind.PREPOSITION) && scene.isWord(clauses.start(group), "from")) {
        return named(group + 1);
      }
      if (!scene.is(group, GroupKind.PREPOSITION)
          && !scene.is(group, GroupKind.NOUN)
          && !scene.is(group, GroupKind.TIME)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<NamedSpeaker> senderBefore(int head) {
    int last = words.sentenceOf(head) - 1;
    for (int sentence = last; sentence >= 0 && last - sentence < SENTENCES; sentence--) {
      int document = document(sentence);
      if (document >= 0) {
        Optional<NamedSpeaker> from = from(clauses.groupAt(document));
        return from.isPresent() ? from : writer(sentence, clauses.groupAt(document));
      }
    }
    return Optional.empty();
  }

  private int document(int sentence) {
    for (int word = words.sentenceStart(sentence); word < words.sentenceEnd(sentence); word++) {
      if (words.is(word, QuotesLexicon.DOCUMENT) && !words.isCapitalised(word)) {
        return word;
      }
    }
    return -1;
  }

  /** The owner of the message, else who does anything but receive it. */
  private Optional<NamedSpeaker> writer(int sentence, int document) {
    int owner = clauses.possessor(document);
    if (owner >= 0) {
      return named(owner);
    }
    for (int group : ImmutableList.of(verbBefore(document, sentence), verbAfter(document))) {
      if (group >= 0) {
        boolean writes = !isReceipt(clauses.lemma(group)) && !clauses.isPassive(group);
        int subject = writes ? clauses.subject(group) : -1;
        return subject < 0 ? Optional.empty() : named(subject);
      }
    }
    return Optional.empty();
  }

  private static boolean isReceipt(String lemma) {
    return switch (lemma) {
      case "receive", "get", "answer", "read", "publish", "carry", "print" -> true;
      default -> false;
    };
  }

  private int verbBefore(int document, int sentence) {
    int group = document;
    int start = Math.max(clauses.sentenceStart(sentence), document - REACH);
    while (--group >= start) {
      if (scene.is(group, GroupKind.VERB) && clauses.isFinite(group)) {
        return group;
      }
    }
    return -1;
  }

  private int verbAfter(int document) {
    int end = Math.min(clauses.sentenceEnd(clauses.sentenceOf(document)), document + REACH);
    for (int group = document + 1; group < end; group++) {
      if (scene.is(group, GroupKind.VERB) && clauses.isFinite(group)) {
        return group;
      }
    }
    return -1;
  }
}
