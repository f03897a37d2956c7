package dev.communique.core;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import dev.communique.core.query.ArticleQuery;
import dev.communique.core.query.ArticleSource;
import dev.communique.core.query.LeaderQuery;
import dev.communique.core.query.Listing;
import dev.communique.core.query.MessageQuery;
import dev.communique.core.query.NameBook;
import dev.communique.core.query.QuotationQuery;
import dev.communique.model.Article;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.Outcome;
import dev.communique.model.PartialDate;
import dev.communique.model.Problem;
import dev.communique.parser.leaders.Registry;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Articles held in memory, with what went wrong on the way to them. Immutable and thread-safe;
 * adding gives a new corpus. Prints as a short table.
 *
 * <pre>{@code
 * Corpus corpus = Communique.read(Path.of("articles"));
 * corpus.messages().from("Xi Jinping").to("Kim Jong Un").during("2017/2024").list();
 * }</pre>
 */
public final class Corpus implements ArticleSource {
  private final ImmutableMap<String, Article> articles;
  private final Listing<Problem> problems;
  private final Registry registry;
  private final Supplier<NameBook> nameBook;

  private Corpus(
      ImmutableMap<String, Article> articles, Listing<Problem> problems, Registry registry) {
    this.articles = articles;
    this.problems = problems;
    this.registry = registry;
    this.nameBook = Suppliers.memoize(() -> NameBook.of(registry, leadersOf(articles)));
  }

  /**
   * {@return a corpus of articles, whose names the built-in registry explains}
   *
   * @param articles the articles; of several with one id the last is kept
   */
  public static Corpus of(Iterable<Article> articles) {
    return of(articles, Registry.builtIn());
  }

  /**
   * {@return a corpus of articles}
   *
   * @param articles the articles; of several with one id the last is kept
   * @param registry explains the names in queries
   */
  public static Corpus of(Iterable<Article> articles, Registry registry) {
    Draft draft = new Draft();
    articles.forEach(draft::add);
    return draft.build(registry);
  }

  /**
   * {@return a corpus of what was read; failures are kept as problems}
   *
   * @param outcomes taken to the end, not closed
   * @param registry explains the names in queries
   */
  public static Corpus collect(Stream<Outcome<Article>> outcomes, Registry registry) {
    Draft draft = new Draft();
    outcomes.forEachOrdered(draft::add);
    return draft.build(registry);
  }

  /**
   * {@return this corpus and further articles}
   *
   * @param more the articles; one with a known id takes the place of the known one
   */
  public Corpus plus(Iterable<Article> more) {
    Draft draft = new Draft(this);
    more.forEach(draft::add);
    return draft.build(registry);
  }

  /** {@return what went wrong or is doubtful, of the articles and of what could not be read} */
  public Listing<Problem> problems() {
    return problems;
  }

  /** {@return the number of articles} */
  public int articleCount() {
    return articles.size();
  }

  /**
   * {@return the article of an id}
   *
   * @param id the id
   */
  public Optional<Article> findArticle(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  /** {@return the days from the first dated article to the last; empty when none is dated} */
  public Optional<PartialDate> dates() {
    return articles.values().stream()
        .flatMap(article -> article.date().stream())
        .map(date -> date.value())
        .reduce(PartialDate::union);
  }

  /** {@return the question for its messages} */
  public MessageQuery messages() {
    return MessageQuery.of(this);
  }

  /** {@return the question for its articles} */
  public ArticleQuery articles() {
    return ArticleQuery.of(this);
  }

  /** {@return the question for its quotations} */
  public QuotationQuery quotations() {
    return QuotationQuery.of(this);
  }

  /** {@return the question for the leaders it names} */
  public LeaderQuery leaders() {
    return LeaderQuery.of(this);
  }

  @Override
  public Stream<Article> articleStream() {
    return articles.values().stream();
  }

  @Override
  public NameBook nameBook() {
    return nameBook.get();
  }

  /** {@return how much it holds, and who wrote to whom most} */
  @Override
  public String toString() {
    return CorpusSummary.of(this);
  }

  private static Iterable<Leader> leadersOf(ImmutableMap<String, Article> articles) {
    Map<LeaderId, Leader> leaders = new LinkedHashMap<>();
    for (Article article : articles.values()) {
      article.leaders().forEach(leader -> leaders.putIfAbsent(leader.id(), leader));
    }
    return leaders.values();
  }

  /** A corpus while it grows. */
  static final class Draft {
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    Draft() {}

    Draft(Corpus corpus) {
      articles.putAll(corpus.articles);
      problems.addAll(corpus.problems);
    }

    void add(Outcome<Article> outcome) {
      problems.addAll(outcome.problems());
      outcome.value().ifPresent(this::add);
    }

    void add(Article article) {
      articles.put(article.id(), article);
      problems.addAll(article.problems());
    }

    Corpus build(Registry registry) {
      return new Corpus(ImmutableMap.copyOf(articles), Listing.of(problems), registry);
    }
  }
}
