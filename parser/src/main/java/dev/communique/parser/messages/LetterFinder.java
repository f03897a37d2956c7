package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Medium;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds letters printed in full: a line that greets ("Dear Mr. President,"), a signature below, and
 * the receiver's name in the greeting or in the lines above.
 */
final class LetterFinder {
  /** Words of a line that names a party or greets one. */
  private static final int LINE = 26;

  /** Words of a greeting: "Your Excellency Mr. President and dear brother,". */
  private static final int GREETING = 12;

  /** Words of a signature. */
  private static final int SIGNATURE = 16;

  private static final int LINES_ABOVE = 5;
  private static final int LINES_BELOW = 3;
  private static final int MAX_PARAGRAPHS = 40;

  private final Clauses clauses;
  private final Words words;
  private final Entities entities;

  private LetterFinder(Clauses clauses, Entities entities) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.entities = entities;
  }

  /** The letters of a text, in text order. */
  static ImmutableList<Letter> find(Clauses clauses, Entities entities) {
    LetterFinder finder = new LetterFinder(clauses, entities);
    ImmutableList.Builder<Letter> letters = ImmutableList.builder();
    int paragraph = 0;
    while (paragraph < finder.words.paragraphCount()) {
      Letter letter = finder.isSalutation(paragraph) ? finder.letter(paragraph) : null;
      if (letter != null) {
        letters.add(letter);
        paragraph = finder.words.paragraphOf(letter.to() - 1);
      }
      paragraph++;
    }
    return letters.build();
  }

  private boolean isSalutation(int paragraph) {
    int start = words.paragraphStart(paragraph);
    int end = words.paragraphEnd(paragraph);
    while (start < end && words.kind(start) == WordKind.QUOTE) {
      start++;
    }
    if (start >= end
        || words.value(start, MessagesLexicon.SIGN) != Sign.SALUTATION
        || isToAudience(start, end)) {
      return false;
    }
    for (int word = start + 1; word < Math.min(end, start + GREETING); word++) {
      char first = words.first(word);
      if (words.kind(word) == WordKind.PUNCTUATION && (first == ',' || first == '!')) {
        return true;
      }
    }
    return end - start < GREETING;
  }

  /** "Your Excellency President Roe, ladies and gentlemen,": a speech begins. */
  private boolean isToAudience(int start, int end) {
    for (int word = start; word < end; word++) {
      if (words.value(word, MessagesLexicon.SIGN) == Sign.AUDIENCE) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Letter letter(int salutation) {
    int from = words.paragraphStart(salutation);
    Ends ends = new Ends();
    ends.addressee = top(from, Math.min(words.paragraphEnd(salutation), from + GREETING));
    int first = Math.max(0, salutation - LINES_ABOVE);
    int head = from;
    for (int line = salutation - 1; line >= first && isLine(line); line--) {
      head = above(line, ends) ? words.paragraphStart(line) : head;
    }
    int signature = signature(salutation + 1, ends.addressee);
    if (signature >= 0) {
      ends.sender = top(words.paragraphStart(signature), words.paragraphEnd(signature));
      ends.addressee = ends.addressee == null ? below(signature) : ends.addressee;
    }
    int to = words.paragraphEnd(signature < 0 ? lastOfText(salutation) : signature);
    Entity sender = ends.sender;
    Entity addressee = ends.addressee;
    boolean same = sender != null && addressee != null && Sameness.isSame(sender, addressee);
    return same
        ? null
        : new Letter(head, from, to, medium(first, from), list(sender), list(addressee));
  }

  /** Who writes a letter and who gets it, as far as its lines have told. */
  private static final class Ends {
    @Nullable Entity sender;
    @Nullable Entity addressee;
  }

  /** Takes the parties that a line above the greeting names; whether there are any. */
  private boolean above(int line, Ends ends) {
    int start = words.paragraphStart(line);
    boolean told = false;
    for (int word = start; word < words.paragraphEnd(line); word++) {
      Entity named = top(word, word + 1);
      if (named == null || named.from() != word) {
        continue;
      }
      String place = isFrom(line) ? "from" : place(named);
      if (place.equals("from")) {
        ends.sender = ends.sender == null ? named : ends.sender;
        told = true;
      } else if (ends.addressee == null && (place.equals("to") || !told && !namesMessage(line))) {
        ends.addressee = named;
        told = true;
      }
    }
    if (ends.addressee == null && ends.sender != null) {
      ends.addressee = honoured(line, ends.sender);
      told |= ends.addressee != null;
    }
    return told;
  }

  /** "King Roe's birthday message by President Lund": whose day it is gets the message. */
  private @Nullable Entity honoured(int line, Entity sender) {
    for (int word = words.paragraphStart(line); word < words.paragraphEnd(line); word++) {
      Entity named = top(word, word + 1);
      boolean other = named != null && !Joining.isHome(sender, named);
      if (other && clauses.is(clauses.groupAt(word) + 1, GroupKind.POSSESSIVE)) {
        return named;
      }
    }
    return null;
  }

  /** "from" in "a message of, from, by Lund", "to" in "to Roe"; else empty. */
  private String place(Entity named) {
    int phrase = clauses.phraseStart(clauses.groupAt(named.from()));
    int before = phrase - 1;
    if (!clauses.is(before, GroupKind.PREPOSITION)) {
      return "";
    }
    String text = words.string(clauses.start(before), clauses.end(before));
    boolean of = text.equals("of") && words.is(clauses.head(phrase - 2), MessagesLexicon.NOUN);
    return of || text.equals("by") ? "from" : text;
  }

  private boolean namesMessage(int line) {
    for (int word = words.paragraphStart(line); word < words.paragraphEnd(line); word++) {
      if (words.is(word, MessagesLexicon.NOUN)) {
        return true;
      }
    }
    return false;
  }

  /** "His Excellency Per Roe": whose name stands below the signature, as in French letters. */
  private @Nullable Entity below(int signature) {
    int end = Math.min(words.paragraphCount(), signature + 1 + LINES_BELOW);
    for (int line = signature + 1; line < end && isLine(line); line++) {
      int start = words.paragraphStart(line);
      boolean honour =
          start + 1 < words.paragraphEnd(line)
              && words.value(start + 1, MessagesLexicon.SIGN) == Sign.HONOUR;
      if (honour) {
        return top(start, words.paragraphEnd(line));
      }
    }
    return null;
  }

  /** The form that the lines above a greeting name; else it is a letter. */
  private Medium medium(int paragraph, int to) {
    for (int word = words.paragraphStart(paragraph); word < to; word++) {
      MessageNoun noun = words.value(word, MessagesLexicon.NOUN);
      if (noun != null && noun.isCarrier()) {
        return noun.medium();
      }
    }
    return Medium.LETTER;
  }

  private static ImmutableList<Entity> list(@Nullable Entity entity) {
    return entity == null ? ImmutableList.of() : ImmutableList.of(entity);
  }

  private boolean isLine(int paragraph) {
    return words.paragraphEnd(paragraph) - words.paragraphStart(paragraph) <= LINE;
  }

  private boolean isFrom(int paragraph) {
    return words.lower(words.paragraphStart(paragraph)).equals("from");
  }

  /** The paragraph that signs the letter: a short one that begins with a name and has no verb. */
  private int signature(int from, @Nullable Entity addressee) {
    int end = Math.min(words.paragraphCount(), from + MAX_PARAGRAPHS);
    for (int paragraph = from; paragraph < end; paragraph++) {
      int start = words.paragraphStart(paragraph);
      int stop = words.paragraphEnd(paragraph);
      if (stop - start <= SIGNATURE && !hasVerb(start, stop) && !isSalutation(paragraph)) {
        Entity named = top(start, stop);
        boolean other = addressee == null || named == null || !Sameness.isSame(named, addressee);
        if (named != null && !named.isRole() && other) {
          return paragraph;
        }
      }
    }
    return -1;
  }

  private int lastOfText(int salutation) {
    return Math.min(words.paragraphCount(), salutation + MAX_PARAGRAPHS) - 1;
  }

  private boolean hasVerb(int from, int to) {
    for (int word = from; word < to; word++) {
      int group = clauses.groupAt(word);
      if (clauses.is(group, GroupKind.VERB) && clauses.isFinite(group)) {
        return true;
      }
    }
    return false;
  }

  /** The first leader, or person the text calls one, of a range; pronouns are none. */
  private @Nullable Entity top(int from, int to) {
    for (int word = from; word < to; word++) {
      Entity entity = entities.at(word);
      if (entity != null
          && entity.isTop()
          && clauses.kind(clauses.groupAt(word)) == GroupKind.NOUN) {
        return entity;
      }
    }
    return null;
  }
}
