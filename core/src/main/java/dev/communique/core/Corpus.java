package dev.communique.core;

import com.google.common.base.Suppliers;
import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.communique.core.query.Facet;
import dev.communique.core.query.Finder;
import dev.communique.core.query.Listing;
import dev.communique.core.query.NameBook;
import dev.communique.core.query.Question;
import dev.communique.core.query.Tally;
import dev.communique.core.search.MemoryIndex;
import dev.communique.core.timeline.TimeSource;
import dev.communique.model.Article;
import dev.communique.model.Leader;
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
public final class Corpus implements TimeSource {
  private final ImmutableMap<String, Article> articles;
  private final Listing<Problem> problems;
  private final Registry registry;
  private final ImmutableListMultimap<String, String> groups;
  private final Supplier<NameBook> nameBook;
  private final Supplier<Finder> index;

  private Corpus(
      ImmutableMap<String, Article> articles,
      Listing<Problem> problems,
      Registry registry,
      ImmutableListMultimap<String, String> groups) {
    this.articles = articles;
    this.problems = problems;
    this.registry = registry;
    this.groups = groups;
    this.nameBook = Suppliers.memoize(this::makeNameBook);
    this.index = Suppliers.memoize(() -> MemoryIndex.of(articles, nameBook()));
  }

  private NameBook makeNameBook() {
    NameBook names = NameBook.of(registry, leadersOf(articles));
    for (String group : groups.keySet()) {
      names = names.withGroup(group, groups.get(group));
    }
    return names;
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
    return draft.build(registry, groups);
  }

  /**
   * {@return this corpus with a group of names, which queries then take like a name}
   *
   * <pre>{@code
   * corpus.withGroup("Kims", "Kim Il Sung", "Kim Jong Il", "Kim Jong Un").messages("from:Kims");
   * }</pre>
   *
   * @param group what to call it; takes the place of any other meaning of that name
   * @param members the names of leaders, states, offices or groups made before, at least one
   * @throws IllegalArgumentException if a name is blank, or there is no member
   */
  public Corpus withGroup(String group, String... members) {
    ImmutableListMultimap.Builder<String, String> more = ImmutableListMultimap.builder();
    groups
        .asMap()
        .forEach(
            (name, names) -> {
              if (!name.equals(group)) {
                more.putAll(name, names);
              }
            });
    nameBook().withGroup(group, ImmutableList.copyOf(members));
    return new Corpus(articles, problems, registry, more.putAll(group, members).build());
  }

  /** {@return how many articles there are of each outlet} */
  public Tally outlets() {
    return articles().countBy(Facet.OUTLET);
  }

  /** {@return how many messages there are of each pair, each telling counted} */
  public Tally pairs() {
    return messages().countBy(Facet.PAIR);
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

  @Override
  public Stream<Article> articleStream() {
    return articles.values().stream();
  }

  @Override
  public NameBook nameBook() {
    return nameBook.get();
  }

  /**
   * {@return an index of its words, made when first asked for; empty for a question that asks for
   * no words}
   */
  @Override
  public Optional<Finder> finder(Question question) {
    return question.needsWords() ? Optional.of(index.get()) : Optional.empty();
  }

  /** {@return how much it holds, and who wrote to whom most} */
  @Override
  public String toString() {
    return CorpusSummary.of(this);
  }

  private static Iterable<Leader> leadersOf(ImmutableMap<String, Article> articles) {
    return FluentIterable.from(articles.values()).transformAndConcat(Article::leaders);
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
      return build(registry, ImmutableListMultimap.of());
    }

    Corpus build(Registry registry, ImmutableListMultimap<String, String> groups) {
      return new Corpus(ImmutableMap.copyOf(articles), Listing.of(problems), registry, groups);
    }
  }
}
