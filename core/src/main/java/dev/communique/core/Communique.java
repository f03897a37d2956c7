package dev.communique.core;

import dev.communique.core.search.IndexEditor;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.model.json.ArticleJson;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.leaders.Registry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The shortest way in: files in, corpus out.
 *
 * <pre>{@code
 * Corpus corpus = Communique.read(Path.of("articles"));
 * corpus.messages().to("Kim Jong Un").during("2024").list();
 * corpus.problems().forEach(System.out::println);
 * }</pre>
 */
public final class Communique {
  private Communique() {}

  /**
   * {@return the articles of files and folders in the dated-text format, read with the built-in
   * registry and rules by as many threads as there are processors; what went wrong is in the
   * corpus's problems}
   *
   * @param paths files, or folders that are read with everything below them
   * @throws IOException if one of the paths does not exist or cannot be opened
   */
  public static Corpus read(Path... paths) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    return read(ArticleParser.builder().threads(threads).build(), paths);
  }

  /**
   * {@return the articles of files and folders in the dated-text format; what went wrong is in the
   * corpus's problems}
   *
   * @param parser reads them; its registry explains the names in queries
   * @param paths files, or folders that are read with everything below them
   * @throws IOException if one of the paths does not exist or cannot be opened
   */
  public static Corpus read(ArticleParser parser, Path... paths) throws IOException {
    return collect(parser::read, parser.registry(), paths);
  }

  /**
   * {@return the articles that were written as JSON, a line each; wrong lines are in the corpus's
   * problems}
   *
   * @param paths files in the form of {@link ArticleJson}
   * @throws IOException if one of the paths does not exist or cannot be opened
   */
  public static Corpus load(Path... paths) throws IOException {
    return collect(ArticleJson::readLines, Registry.builtIn(), paths);
  }

  /**
   * {@return the index in a folder, which is made when it is not there; articles are read with the
   * built-in registry and rules by as many threads as there are processors}
   *
   * @param folder the index; it holds nothing else
   * @throws dev.communique.core.search.IndexException if the folder is no index, damaged, or of
   *     another version; nothing is changed
   * @throws IOException if it cannot be read, or cannot be made
   */
  public static Index index(Path folder) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    return index(folder, ArticleParser.builder().threads(threads).build());
  }

  /**
   * {@return the index in a folder, which is made when it is not there}
   *
   * @param folder the index; it holds nothing else
   * @param parser reads what is added; its registry explains the names in queries
   * @throws dev.communique.core.search.IndexException if the folder is no index, damaged, or of
   *     another version; nothing is changed
   * @throws IOException if it cannot be read, or cannot be made
   */
  public static Index index(Path folder, ArticleParser parser) throws IOException {
    return Index.open(folder, parser);
  }

  /**
   * Makes an index of this library's version from the articles that one of another version keeps;
   * files that it had read are not read again.
   *
   * @param old the index, which is left as it is
   * @param fresh where the new one is made; empty, or not there
   * @return how many articles there were
   * @throws dev.communique.core.search.IndexException if {@code old} is no index of articles,
   *     damaged, or too old to be read at all; or {@code fresh} holds something else
   * @throws IOException if one cannot be read or the other not written
   */
  public static long rebuild(Path old, Path fresh) throws IOException {
    return IndexEditor.rebuild(old, fresh);
  }

  private static Corpus collect(Opener opener, Registry registry, Path... paths)
      throws IOException {
    Corpus.Draft draft = new Corpus.Draft();
    for (Path path : paths) {
      try (Stream<Outcome<Article>> outcomes = opener.open(path)) {
        outcomes.forEachOrdered(draft::add);
      }
    }
    return draft.build(registry);
  }

  /** Opens a path for reading articles one by one. */
  private interface Opener {
    Stream<Outcome<Article>> open(Path path) throws IOException;
  }
}
