package dev.communique.core.search;

import dev.communique.core.query.Condition;
import dev.communique.core.query.Field;
import dev.communique.core.query.Kind;
import dev.communique.core.query.NameBook;
import dev.communique.core.query.NameMeaning;
import dev.communique.core.query.WordPattern;
import org.apache.lucene.search.IndexSearcher;

/**
 * How many clauses a condition becomes at most, counted as the index does: it answers a thousand or
 * so at a time. Most questions have a handful; a group of all offices of the world has more.
 */
final class ClauseCount {
  /** States, leaders, and what joins them. */
  private static final int BESIDES = 4;

  /** A leader's id, and both ends of the days. */
  private static final int OF_TENURE = 5;

  /** Both ends of some days, words in two fields. */
  private static final int OF_OTHERS = 6;

  private final NameBook names;
  private final Vocabulary vocabulary;

  ClauseCount(NameBook names, Vocabulary vocabulary) {
    this.names = names;
    this.vocabulary = vocabulary;
  }

  /** The count of a condition. */
  long of(Condition condition) {
    if (condition instanceof Condition.All all) {
      return 1 + all.conditions().stream().mapToLong(part -> of(part)).sum();
    }
    if (condition instanceof Condition.Any any) {
      return 1 + any.conditions().stream().mapToLong(part -> of(part)).sum();
    }
    if (condition instanceof Condition.Not not) {
      return 2 + of(not.condition());
    }
    return of((Condition.Term) condition);
  }

  private long of(Condition.Term term) {
    return switch (term.field()) {
      case FROM, TO, BY, NAMING, OF -> of(names.meaning(term.value()));
      case WITH -> 2 * of(names.meaning(term.value()));
      case CONTENT, TEXT, ABOUT -> OF_OTHERS + expansions(WordPattern.parse(term.value()));
      default -> OF_OTHERS;
    };
  }

  /**
   * How many words the end of a phrase stands for: those of all text, of which any field has some.
   */
  private long expansions(WordPattern pattern) {
    int last = pattern.words().size() - 1;
    if (pattern.match() != WordPattern.Match.PREFIX || last == 0) {
      return 0;
    }
    String field = FieldNames.of(Kind.ARTICLE, Field.TEXT).values;
    return vocabulary.count(field, pattern.words().get(last), IndexSearcher.getMaxClauseCount());
  }

  private static long of(NameMeaning meaning) {
    return BESIDES + (long) OF_TENURE * meaning.tenures().size() + meaning.words().size();
  }
}
