package dev.communique.core.search;

import dev.communique.core.query.ArticleSource;
import dev.communique.core.query.Finder;
import dev.communique.core.query.NameBook;
import dev.communique.core.query.Question;
import dev.communique.model.Article;
import dev.communique.model.json.ArticleJson;
import dev.communique.parser.leaders.Registry;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The articles of an index on disk as they were when it was last committed before opening; what is
 * written later is seen by opening it again. Any number of readers may have it open while one
 * {@link IndexEditor} writes. Thread-safe; to be closed.
 *
 * <pre>{@code
 * try (IndexEditor editor = IndexEditor.open(folder)) {
 *   editor.put(articles);
 * }
 * try (ArticleIndex index = ArticleIndex.open(folder)) {
 *   index.messages("from:Xi to:Kim").list();
 * }
 * }</pre>
 */
public final class ArticleIndex implements ArticleSource, Closeable {
  private final String place;
  private final Directory directory;
  private final DirectoryReader reader;
  private final NameBook names;
  private final IndexFinder finder;

  private ArticleIndex(String place, Directory directory, DirectoryReader reader, NameBook names) {
    this.place = place;
    this.directory = directory;
    this.reader = reader;
    this.names = names;
    this.finder = new IndexFinder(new IndexSearcher(reader), this::load, names);
  }

  /**
   * {@return the articles of an index, whose names the built-in registry explains}
   *
   * @param folder the index
   * @throws IndexException if it is no index, damaged, or of another version; nothing is changed
   * @throws IOException if it cannot be read
   */
  public static ArticleIndex open(Path folder) throws IOException {
    return open(folder, Registry.builtIn());
  }

  /**
   * {@return the articles of an index}
   *
   * @param folder the index
   * @param registry explains the names in queries
   * @throws IndexException if it is no index, damaged, or of another version; nothing is changed
   * @throws IOException if it cannot be read
   */
  public static ArticleIndex open(Path folder, Registry registry) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IndexException("no folder of an index: " + folder);
    }
    return open(FSDirectory.open(folder), folder.toString(), registry);
  }

  static ArticleIndex open(Directory directory, String place, Registry registry)
      throws IOException {
    DirectoryReader reader = null;
    try {
      reader = DirectoryReader.open(directory);
      IndexVersion.check(reader.getIndexCommit().getUserData(), place);
      NameBook names = NameBook.of(registry, LeaderEntries.of(reader));
      return new ArticleIndex(place, directory, reader, names);
    } catch (IOException | IllegalArgumentException failed) {
      IOException error = IndexErrors.of(failed, place);
      IndexErrors.close(error, reader, directory);
      throw error;
    }
  }

  private Article load(int document) throws IOException {
    try {
      BytesRef json =
          reader
              .storedFields()
              .document(document, Set.of(IndexFields.ARTICLE))
              .getBinaryValue(IndexFields.ARTICLE);
      return ArticleJson.read(
          new String(json.bytes, json.offset, json.length, StandardCharsets.UTF_8));
    } catch (RuntimeException damaged) {
      // The library below checks sums of whole files when it merges, not at each reading.
      throw new IndexException("the index is damaged: " + place, damaged);
    }
  }

  /** {@return the number of articles} */
  public long articleCount() {
    return articles().count();
  }

  /** {@return every article, by id; to be closed} */
  @Override
  public Stream<Article> articleStream() {
    return finder.articles();
  }

  @Override
  public NameBook nameBook() {
    return names;
  }

  /** {@return the index: it answers all but questions for leaders} */
  @Override
  public Optional<Finder> finder(Question question) {
    return Optional.of(finder);
  }

  /**
   * Ends reading; queries asked afterwards fail, streams that are open go on until they are closed.
   */
  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } finally {
      directory.close();
    }
  }

  /** {@return where it is and how many articles it holds} */
  @Override
  public String toString() {
    return "index " + place + ": " + articleCount() + " articles";
  }
}
