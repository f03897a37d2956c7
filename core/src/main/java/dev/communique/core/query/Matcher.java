package dev.communique.core.query;

import dev.communique.model.Article;
import dev.communique.model.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Turns a condition into a test of one kind of thing; names are looked up once. Each kind says what
 * its fields mean.
 *
 * @param <T> what is tested
 */
abstract class Matcher<T> {
  private final NameBook names;

  Matcher(NameBook names) {
    this.names = names;
  }

  /** The test for one field, which is one of the kind's. */
  abstract Predicate<T> term(Condition.Term term);

  final Predicate<T> compile(Condition condition) {
    if (condition instanceof Condition.All all) {
      List<Predicate<T>> tests = compile(all.conditions());
      return item -> {
        for (Predicate<T> test : tests) {
          if (!test.test(item)) {
            return false;
          }
        }
        return true;
      };
    }
    if (condition instanceof Condition.Any any) {
      List<Predicate<T>> tests = compile(any.conditions());
      return item -> {
        for (Predicate<T> test : tests) {
          if (test.test(item)) {
            return true;
          }
        }
        return false;
      };
    }
    if (condition instanceof Condition.Not not) {
      return compile(not.condition()).negate();
    }
    return term((Condition.Term) condition);
  }

  private List<Predicate<T>> compile(List<Condition> conditions) {
    return conditions.stream().map(this::compile).toList();
  }

  final NameMeaning meaning(Condition.Term term) {
    return names.meaning(term.value());
  }

  /** The test of what every kind has from its article. */
  final Predicate<Article> article(Condition.Term term) {
    return switch (term.field()) {
      case OUTLET -> {
        String words = Folded.of(term.value());
        yield article -> ArticleFacts.outlets(article).anyMatch(name -> holds(name, words));
      }
      case ID -> {
        String words = Folded.of(term.value());
        yield article -> holds(article.id(), words);
      }
      case TEXT -> {
        WordFinder finder = WordFinder.of(term.words());
        yield article -> finder.isIn(article.text());
      }
      default -> throw new IllegalStateException("no fact of an article: " + term.field());
    };
  }

  static boolean holds(String text, String foldedWords) {
    return Folded.of(text).contains(foldedWords);
  }

  static boolean canLieIn(Optional<PartialDate> date, PartialDate dates) {
    return date.isPresent() && dates.overlaps(date.get());
  }
}
