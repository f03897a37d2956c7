package dev.communique.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The files below the inputs, in order, cut into batches that are kept one by one. */
final class InputFiles {
  private static final ImmutableList<String> ENDS =
      ImmutableList.of(".txt", ".text", ".jsonl", ".csv", ".zip", ".parquet");

  private final Configuration hadoop;
  private final List<InputFile> files = new ArrayList<>();

  private InputFiles(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  static ImmutableList<InputFile> list(List<String> inputs, Configuration hadoop)
      throws IOException {
    InputFiles found = new InputFiles(hadoop);
    for (String input : inputs) {
      Path path = new Path(input);
      FileStatus status = path.getFileSystem(hadoop).getFileStatus(path);
      if (status.isDirectory()) {
        found.addBelow(status, input.endsWith("/") ? input : input + "/");
      } else {
        found.add(status, input);
      }
    }
    return ImmutableList.copyOf(found.files);
  }

  private void addBelow(FileStatus folder, String source) throws IOException {
    FileSystem system = folder.getPath().getFileSystem(hadoop);
    FileStatus[] children = system.listStatus(folder.getPath());
    Arrays.sort(children, Comparator.comparing(child -> child.getPath().getName()));
    for (FileStatus child : children) {
      String name = child.getPath().getName();
      if (child.isDirectory()) {
        addBelow(child, source + name + "/");
      } else if (isArticles(name)) {
        add(child, source + name);
      }
    }
  }

  private static boolean isArticles(String name) {
    String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return !name.startsWith("_") && !name.startsWith(".") && ENDS.stream().anyMatch(bare::endsWith);
  }

  private void add(FileStatus file, String source) {
    files.add(
        new InputFile(
            files.size(),
            file.getPath().toString(),
            source,
            file.getLen(),
            file.getModificationTime()));
  }

  /** In order, each of at most so many bytes, or of one file. */
  static ImmutableList<ImmutableList<InputFile>> batches(List<InputFile> files, long most) {
    ImmutableList.Builder<ImmutableList<InputFile>> batches = ImmutableList.builder();
    List<InputFile> batch = new ArrayList<>();
    long bytes = 0;
    for (InputFile file : files) {
      if (!batch.isEmpty() && bytes + file.size() > most) {
        batches.add(ImmutableList.copyOf(batch));
        batch.clear();
        bytes = 0;
      }
      batch.add(file);
      bytes += file.size();
    }
    return batch.isEmpty() ? batches.build() : batches.add(ImmutableList.copyOf(batch)).build();
  }

  /** The same for the same unchanged files, read by the same code with the same registry. */
  static String fingerprint(List<InputFile> batch, String reader) {
    Hasher hasher = Hashing.sha256().newHasher().putString(reader, StandardCharsets.UTF_8);
    batch.forEach(file -> hasher.putString(file.toString() + '\n', StandardCharsets.UTF_8));
    return hasher.hash().toString().substring(0, 32);
  }
}
