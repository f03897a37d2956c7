package dev.communique.parser.messages;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.Locale;
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

  Headings(Clauses clauses, Entities entities) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.entities = entities;
  }

  /** The leader whose text the page is, or null. */
  @Nullable Entity speaker() {
    if (words.paragraphCount() < 2 || words.sentenceCount() == 0) {
      return null;
    }
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
