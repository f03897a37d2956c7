package dev.communique.core;

import dev.communique.core.query.Listing;
import dev.communique.core.search.FileStamps;
import dev.communique.core.search.IndexEditor;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.model.Problem;
import dev.communique.parser.ArticleParser;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Takes the articles of new and changed files into an index, and notes the files. */
final class FileReading {
  /** After so many articles what is there is kept, so that a kill does not cost all of it. */
  private static final int COMMIT_EVERY = 10_000;

  private final IndexEditor editor;
  private final ArticleParser parser;
  private final Set<Problem> problems = new LinkedHashSet<>();

  /** The files being read and what they were like just before. */
  private final Map<String, String> stamps = new ConcurrentHashMap<>();

  private long added;
  private long unchanged;

  FileReading(IndexEditor editor, ArticleParser parser) {
    this.editor = editor;
    this.parser = parser;
  }

  void add(Path path) throws IOException {
    try (FileStamps known = editor.stamps();
        Stream<Outcome<Article>> outcomes = parser.read(path, file -> isNew(file, known))) {
      for (Iterator<Outcome<Article>> all = outcomes.iterator(); all.hasNext(); ) {
        take(all.next());
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    for (Map.Entry<String, String> file : stamps.entrySet()) {
      editor.putStamp(file.getKey(), file.getValue());
    }
    stamps.clear();
  }

  private boolean isNew(Path path, FileStamps known) {
    String file = name(path);
    try {
      String stamp = Files.size(path) + " bytes, " + Files.getLastModifiedTime(path);
      if (known.find(file).filter(stamp::equals).isPresent()) {
        unchanged++;
        return false;
      }
      editor.removeFile(file);
      stamps.put(file, stamp);
    } catch (IOException unreadable) {
      // Whoever reads it says what is wrong with it; it is tried again the next time.
      return true;
    }
    return true;
  }

  private void take(Outcome<Article> outcome) throws IOException {
    problems.addAll(outcome.problems());
    if (outcome.value().isPresent()) {
      Article article = outcome.value().get();
      editor.put(article, file(article.source()));
      added++;
      if (added % COMMIT_EVERY == 0) {
        editor.commit();
      }
    }
  }

  /** The file of a source, which may be an entry of an archive or a later record of the file. */
  private String file(String source) {
    for (int end = source.length(); end > 0; end--) {
      boolean cut =
          end == source.length() || source.charAt(end) == '!' || source.charAt(end) == '#';
      if (cut && stamps.containsKey(source.substring(0, end))) {
        return source.substring(0, end);
      }
    }
    return source;
  }

  private static String name(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  Added result() {
    return new Added(added, unchanged, Listing.of(problems));
  }
}
