package dev.communique.spark;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.leaders.Registry;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/**
 * The parser of an executor, built once in its JVM. What it is made of, the files of a further
 * registry in the order of their names ({@code .txt}: a calendar), travels with the job.
 */
record Parsers(ImmutableSortedMap<String, String> registry) implements Serializable {
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
    return new Parsers(files.build());
  }

  /** Tells apart what reads differently. */
  String version() {
    Hasher hasher = Hashing.sha256().newHasher();
    registry.forEach((name, text) -> hasher.putString(name + text, StandardCharsets.UTF_8));
    String implementation = Parsers.class.getPackage().getImplementationVersion();
    return Registry.builtIn().version() + " " + implementation + " " + hasher.hash();
  }

  ArticleParser parser() {
    return BUILT.computeIfAbsent(this, Parsers::build);
  }

  private static ArticleParser build(Parsers parsers) {
    ArticleParser.Builder builder = ArticleParser.builder();
    Registry leaders = Registry.builtIn();
    try {
      Path folder = Files.createTempDirectory("registry");
      for (Map.Entry<String, String> file : parsers.registry().entrySet()) {
        Path copy = Files.writeString(folder.resolve(file.getKey()), file.getValue());
        if (file.getKey().endsWith(".txt")) {
          builder.calendar(copy);
        } else {
          leaders = leaders.with(copy);
        }
      }
      return builder.registry(leaders).build();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
