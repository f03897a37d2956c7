package dev.communique.fuzz;

import static dev.communique.fuzz.BrokenPromise.unlessEqual;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.core.Corpus;
import dev.communique.core.query.ArticleSource;
import dev.communique.core.query.Kind;
import dev.communique.core.query.NameBook;
import dev.communique.core.query.Query;
import dev.communique.core.query.QuerySyntaxException;
import dev.communique.core.query.Question;
import dev.communique.model.Article;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A text is a question, which prints as one that is equal, and is answered by an index as by a look
 * at every article; or it is none, and the exception says where.
 */
final class QueryCheck implements Check {
  private static final ImmutableMap<Kind, BiFunction<ArticleSource, String, Query<?, ?>>> ASKED =
      ImmutableMap.of(
          Kind.MESSAGE, ArticleSource::messages,
          Kind.ARTICLE, ArticleSource::articles,
          Kind.QUOTATION, ArticleSource::quotations,
          Kind.LEADER, ArticleSource::leaders);

  private final Corpus corpus = SmallCorpus.corpus();
  private final ArticleSource plain = new Plain(SmallCorpus.articles(), corpus.nameBook());

  @Override
  public void read(byte[] input) {
    String text = new String(input, UTF_8);
    ASKED.forEach((kind, asked) -> read(kind, asked, text));
  }

  private void read(Kind kind, BiFunction<ArticleSource, String, Query<?, ?>> asked, String text) {
    Question question;
    try {
      question = Question.parse(kind, text);
    } catch (QuerySyntaxException documented) {
      return;
    }
    String printed = question.toString();
    unlessEqual(Question.parse(kind, printed), question, "printed and read, the question differs");
    Query<?, ?> found = asked.apply(corpus, text);
    Query<?, ?> scanned = asked.apply(plain, text);
    unlessEqual(found.list(), scanned.list(), "index and scan differ on " + printed);
    unlessEqual(found.count(), scanned.count(), "index and scan count differently: " + printed);
  }

  /** The same articles without an index. */
  private record Plain(ImmutableList<Article> all, NameBook nameBook) implements ArticleSource {
    @Override
    public Stream<Article> articleStream() {
      return all.stream();
    }
  }
}
