package dev.communique.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A disk of its own, soon full or read-only. Only the root of a Linux machine may have one. */
public final class TinyDisk implements AutoCloseable {
  private static final int PAGE = 4_096;

  private final Path folder;

  private TinyDisk(Path folder) {
    this.folder = folder;
  }

  /**
   * Mounts one; the test is skipped where that is not allowed.
   *
   * @param folder an empty folder, where it is mounted
   * @param pages its size, of 4,096 bytes each
   * @return the disk
   * @throws IOException if a program cannot be started
   */
  public static TinyDisk mount(Path folder, int pages) throws IOException {
    String size = "size=" + pages * PAGE;
    boolean isMounted =
        System.getProperty("os.name", "").equals("Linux")
            && run("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder.toString());
    assumeTrue(isMounted, "who runs this may not mount a disk");
    return new TinyDisk(folder);
  }

  /**
   * Lets nobody write any more, not even root.
   *
   * @throws IOException if a program cannot be started
   */
  public void makeReadOnly() throws IOException {
    assumeTrue(run("mount", "-o", "remount,ro", folder.toString()), "it stays writable");
  }

  /**
   * {@return the names of what lies on it, in order}
   *
   * @throws IOException if it cannot be read
   */
  public List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Override
  public void close() throws IOException {
    if (!run("umount", "-l", folder.toString())) {
      throw new IOException("still mounted: " + folder);
    }
  }

  private static boolean run(String... command) throws IOException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
