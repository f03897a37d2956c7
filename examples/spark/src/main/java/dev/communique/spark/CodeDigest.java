package dev.communique.spark;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells one build of the library from another by all its classes and resources: a snapshot keeps
 * its version while its code changes. It is the same for a folder of classes and for the jar of it.
 */
final class CodeDigest {
  private static final String OURS = "dev/communique";

  private CodeDigest() {}

  /** Of the jars and folders that some classes were loaded from, in that order. */
  static String of(Class<?>... members) throws IOException {
    Set<Path> places = new LinkedHashSet<>();
    for (Class<?> member : members) {
      URI place = URI.create(member.getProtectionDomain().getCodeSource().getLocation().toString());
      places.add(Path.of(place));
    }
    return of(places);
  }

  /** Of some jars and folders. */
  static String of(Iterable<Path> places) throws IOException {
    Hasher hasher = Hashing.sha256().newHasher();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        add(place, hasher);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
          add(jar.getPath("/"), hasher);
        }
      }
    }
    return hasher.hash().toString();
  }

  private static void add(Path root, Hasher hasher) throws IOException {
    for (Path file : files(root.resolve(OURS))) {
      byte[] bytes = Files.readAllBytes(file);
      hasher.putString(name(root, file), StandardCharsets.UTF_8);
      hasher.putInt(bytes.length).putBytes(bytes);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .sorted(Comparator.comparing(file -> name(folder, file)))
          .toList();
    }
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
