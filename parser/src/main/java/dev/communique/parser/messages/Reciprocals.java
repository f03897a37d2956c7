package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells between whom a message went each way: "sent each other letters", and whom "both leaders"
 * and "they" mean there: the two that the sentences before name.
 */
final class Reciprocals {
  /** Sentences before that are looked at for the two. */
  private static final int BACK = 3;

  private final Clauses clauses;
  private final Words words;
  private final Entities entities;

  Reciprocals(Clauses clauses, Entities entities) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.entities = entities;
  }

  /**
   * Whether the predicate of a verb goes both ways: "each other" stands in it, not "each other's".
   */
  boolean isMutual(int verb) {
    int end = clauses.clauseEnd(verb);
    for (int group = verb + 1; group < end; group++) {
      if (words.value(clauses.start(group), MessagesLexicon.SIGN) == Sign.EACH_OTHER) {
        return !clauses.is(group + 1, GroupKind.POSSESSIVE);
      }
      if (clauses.is(group, GroupKind.VERB)) {
        return false;
      }
    }
    return false;
  }

  /** The two whom a subject such as "both leaders" means; empty when it means others. */
  List<Entity> pair(int verb) {
    int subject = clauses.subject(verb);
    return subject >= 0 && isBoth(subject) ? before(clauses.sentenceOf(verb), subject) : List.of();
  }

  /** "they", "both", "the two presidents", "the leaders". */
  private boolean isBoth(int group) {
    int start = clauses.start(clauses.phraseStart(group));
    String first = words.lower(start);
    if (clauses.is(group, GroupKind.PRONOUN)) {
      return first.equals("they") || first.equals("both");
    }
    boolean both = first.equals("both") || first.equals("the");
    return both && words.is(clauses.head(group), MessagesLexicon.GROUP);
  }

  private List<Entity> before(int sentence, int subject) {
    List<Entity> found = new ArrayList<>();
    collect(words.sentenceStart(sentence), clauses.start(subject), found);
    for (int s = sentence - 1; s >= 0 && s >= sentence - BACK && found.size() < 2; s--) {
      collect(words.sentenceStart(s), words.sentenceEnd(s), found);
    }
    boolean two = found.size() == 2 && !Joining.isHome(found.get(0), found.get(1));
    return two ? found : ImmutableList.of();
  }

  private void collect(int from, int to, List<Entity> found) {
    for (int word = from; word < to; word++) {
      Entity entity = entities.at(word);
      if (entity != null
          && entity.isTop()
          && found.stream().noneMatch(other -> Sameness.isSame(other, entity))) {
        found.add(entity);
      }
    }
  }
}
