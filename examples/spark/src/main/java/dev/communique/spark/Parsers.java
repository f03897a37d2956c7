package dev.communique.spark;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import dev.communique.core.query.ArticleFacts;
import dev.communique.model.Article;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.leaders.Registry;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/**
 * The parser of an executor, built once in its JVM. What it is made of travels with the job.
 *
 * @param code a digest of the code that reads
 * @param registry the files of a further registry in the order of their names; a {@code .txt} is a
 *     calendar
 */
record Parsers(String code, ImmutableSortedMap<String, String> registry) implements Serializable {
  private static final Map<Parsers, ArticleParser> BUILT = new ConcurrentHashMap<>();

  /** With the built-in registry alone, or with the files of a folder of a Hadoop file system. */
  static Parsers from(String folder, Configuration hadoop) throws IOException {
    ImmutableSortedMap.Builder<String, String> files = ImmutableSortedMap.naturalOrder();
    if (!folder.isEmpty()) {
      org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(folder);
      FileSystem system = path.getFileSystem(hadoop);
      for (FileStatus file : system.listStatus(path)) {
        try (var in = system.open(file.getPath())) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          files.put(file.getPath().getName(), text);
        }
      }
    }
    String code =
        CodeDigest.of(ArticleParser.class, Article.class, ArticleFacts.class, Parsers.class);
    return new Parsers(code, files.build());
  }

  /** The same for the same code and the same files, whatever version they call themselves. */
  String fingerprint() {
    Hasher hasher = Hashing.sha256().newHasher().putString(code, StandardCharsets.UTF_8);
    registry.forEach(
        (name, text) ->
            hasher
                .putString(name, StandardCharsets.UTF_8)
                .putInt(text.length())
                .putString(text, StandardCharsets.UTF_8));
    return hasher.hash().toString();
  }

  ArticleParser parser() {
    return BUILT.computeIfAbsent(this, Parsers::build);
  }

  private static ArticleParser build(Parsers parsers) {
    try {
      return parsers.build(Path.of(System.getProperty("java.io.tmpdir")));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Parsers read their registry from files; these lie in a folder of their own until then. */
  ArticleParser build(Path temp) throws IOException {
    Path folder = Files.createTempDirectory(temp, "registry");
    try {
      return build(copyTo(folder));
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  private List<Path> copyTo(Path folder) throws IOException {
    List<Path> copies = new ArrayList<>();
    for (Map.Entry<String, String> file : registry.entrySet()) {
      copies.add(Files.writeString(folder.resolve(file.getKey()), file.getValue()));
    }
    return copies;
  }

  private static ArticleParser build(List<Path> files) throws IOException {
    ArticleParser.Builder builder = ArticleParser.builder();
    Registry leaders = Registry.builtIn();
    for (Path file : files) {
      if (file.toString().endsWith(".txt")) {
        builder.calendar(file);
      } else {
        leaders = leaders.with(file);
      }
    }
    return builder.registry(leaders).build();
  }
}
