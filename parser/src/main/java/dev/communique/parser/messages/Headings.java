package dev.communique.parser.messages;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks on a page that is one text: "Statement by President Lund on the death of …",
 * "Message from Queen Day". The first person below such a heading is his.
 */
final class Headings {
  /** Groups of a heading in which its speaker stands. */
  private static final int REACH = 8;

  private final Clauses clauses;
  private final Words words;
  private final Entities entities;
  private final IntPredicate isQuoted;

  Headings(Clauses clauses, Entities entities, IntPredicate isQuoted) {
    this.isQuoted = isQuoted;
    this.clauses = clauses;
    this.words = clauses.words();
    this.entities = entities;
  }

  /** The leader whose text the page is, or null. */
  @Nullable Entity speaker() {
    if (words.paragraphCount() < 2 || words.sentenceCount() == 0) {
      return null;
    }
    Entity named = named();
    if (named != null) {
      return named;
    }
    Entity only = only();
    return only != null && isFirstPerson() ? only : null;
  }

  /** "Statement by President Lund" */
  private @Nullable Entity named() {
    int first = clauses.sentenceStart(0);
    int end = Math.min(clauses.sentenceEnd(0), first + REACH);
    boolean text = false;
    for (int group = first; group < end; group++) {
      if (clauses.is(group, GroupKind.VERB)) {
        return null;
      }
      text |= clauses.is(group, GroupKind.NOUN) && isText(group);
      boolean by = text && clauses.is(group, GroupKind.PREPOSITION) && isBy(group);
      int name = by ? clauses.complement(group) : -1;
      if (name >= 0) {
        Entity entity = entities.at(clauses.head(name));
        return entity != null && entity.isTop() && entity.leader() != null ? entity : null;
      }
    }
    return null;
  }

  /** "President Lund mourns Roe", and below it what he says without quotation marks. */
  private @Nullable Entity only() {
    Entity only = null;
    for (int word = 0; word < words.paragraphEnd(0); word++) {
      Entity entity = entities.at(word);
      if (entity == null || !entity.isTop() || entity.leader() == null) {
        continue;
      }
      if (only != null && !Sameness.isSame(only, entity)) {
        return null;
      }
      only = entity;
    }
    return only;
  }

  /** Whether the text says "I" or "we" where nobody is quoted. */
  private boolean isFirstPerson() {
    for (int word = words.paragraphStart(1); word < words.count(); word++) {
      char first = words.first(word);
      boolean person =
          (first == 'I' || first == 'w' || first == 'W')
              && switch (words.string(word)) {
                case "I", "we", "We" -> true;
                default -> false;
              };
      if (person && !isQuoted.test(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isText(int group) {
    int head = clauses.head(group);
    return words.value(head, MessagesLexicon.VENUE) == Venue.STATEMENT
        || words.value(head, MessagesLexicon.NOUN) != null;
  }

  private boolean isBy(int group) {
    String text = words.string(clauses.start(group), clauses.end(group)).toLowerCase(Locale.ROOT);
    return text.equals("by") || text.equals("from") || text.equals("of");
  }
}
