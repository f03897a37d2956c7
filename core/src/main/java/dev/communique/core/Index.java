package dev.communique.core;

import com.google.common.collect.ImmutableList;
import dev.communique.core.query.Finder;
import dev.communique.core.query.NameBook;
import dev.communique.core.query.Question;
import dev.communique.core.search.ArticleIndex;
import dev.communique.core.search.IndexEditor;
import dev.communique.core.timeline.TimeSource;
import dev.communique.model.Article;
import dev.communique.parser.ArticleParser;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Articles in a folder on disk, as many as it takes, with an index that answers the questions a
 * {@link Corpus} does. What is added is there for good, and seen by the queries, when the method
 * returns; a kill at any moment leaves the index as it was at the last commit before. Several
 * processes may query one index, one at a time may add. A query is answered from what is there when
 * it is asked, also by a stream that is open while something is added. Thread-safe; to be closed.
 *
 * <pre>{@code
 * try (Index index = Communique.index(Path.of("letters.index"))) {
 *   index.add(Path.of("articles"));                     // reads new and changed files alone
 *   System.out.println(index.messages("from:Xi to:Kim sort:-date limit:10").list());
 * }
 * }</pre>
 */
public final class Index implements TimeSource, Closeable {
  private final Path folder;
  private final ArticleParser parser;
  private final Snapshots<ArticleIndex> articles;

  Index(Path folder, ArticleParser parser) {
    this.folder = folder;
    this.parser = parser;
    this.articles = new Snapshots<>(folder.toString());
  }

  /**
   * Reads the articles of files and folders that are new or have changed since they were added; a
   * file counts as unchanged while its size and the time of its last change are. All articles of a
   * changed file take the place of those it gave before.
   *
   * @param paths files, or folders that are read with everything below them
   * @return how many were added, and what went wrong
   * @throws IOException if a path does not exist, or the index cannot be written
   */
  public Added add(Path... paths) throws IOException {
    try (IndexEditor editor = IndexEditor.open(folder)) {
      FileReading reading = new FileReading(editor, parser);
      for (Path path : paths) {
        reading.add(path);
      }
      return reading.result();
    } finally {
      reopen();
    }
  }

  /**
   * Adds articles, each in the place of one with the same id.
   *
   * @param more the articles
   * @throws IOException if the index cannot be written
   */
  public void add(Iterable<Article> more) throws IOException {
    try (IndexEditor editor = IndexEditor.open(folder)) {
      editor.put(more);
    } finally {
      reopen();
    }
  }

  /**
   * Removes the articles of some ids; of an id that is not there, nothing.
   *
   * @param ids the ids
   * @throws IOException if the index cannot be written
   */
  public void remove(String... ids) throws IOException {
    try (IndexEditor editor = IndexEditor.open(folder)) {
      for (String id : ids) {
        editor.remove(id);
      }
    } finally {
      reopen();
    }
  }

  /** {@return the number of articles} */
  public long articleCount() {
    return articles().count();
  }

  @Override
  public Stream<Article> articleStream() {
    return articles.ask(ArticleIndex::articleStream);
  }

  @Override
  public NameBook nameBook() {
    return articles.newest().nameBook();
  }

  @Override
  public Optional<Finder> finder(Question question) {
    return Optional.of(new Newest());
  }

  /** Shows what was committed to all queries asked from now on. */
  void reopen() throws IOException {
    articles.replace(() -> ArticleIndex.open(folder, parser.registry()));
  }

  /** Opens what is there; makes an empty index where nothing is. */
  static Index open(Path folder, ArticleParser parser) throws IOException {
    Index index = new Index(folder, parser);
    if (Files.notExists(folder)) {
      index.add(ImmutableList.of());
    } else {
      index.reopen();
    }
    return index;
  }

  /** Ends reading. */
  @Override
  public void close() throws IOException {
    articles.close();
  }

  /** {@return where it is and how many articles it holds} */
  @Override
  public String toString() {
    return articles.toString();
  }

  /** Finds in what is there when it is asked. */
  private final class Newest implements Finder {
    @Override
    public boolean canAnswer(Question question) {
      return articles.ask(index -> finder(index, question).canAnswer(question));
    }

    @Override
    public Stream<Hit> find(Question question) {
      return articles.ask(index -> finder(index, question).find(question));
    }

    @Override
    public long count(Question question) {
      return articles.ask(index -> finder(index, question).count(question));
    }

    private static Finder finder(ArticleIndex index, Question question) {
      return index.finder(question).orElseThrow();
    }
  }
}
