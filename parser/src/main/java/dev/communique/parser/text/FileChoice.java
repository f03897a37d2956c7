package dev.communique.parser.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Which files of a folder or an archive are read: those of the article formats, or those that a
 * glob matches; hidden ones never. Immutable.
 *
 * <pre>{@code
 * FileChoice pages = FileChoice.glob("*.htm");
 * }</pre>
 */
public final class FileChoice {
  private static final FileChoice FORMATS = new FileChoice(null, "");

  private final @Nullable PathMatcher matcher;
  private final String glob;

  private FileChoice(@Nullable PathMatcher matcher, String glob) {
    this.matcher = matcher;
    this.glob = glob;
  }

  /**
   * {@return those of the article formats: {@code .txt}, {@code .text}, {@code .jsonl}, {@code
   * .csv}, {@code .zip}, and all but the last with {@code .gz} behind}
   */
  public static FileChoice formats() {
    return FORMATS;
  }

  /**
   * {@return those that a glob matches}
   *
   * @param glob as {@link java.nio.file.FileSystem#getPathMatcher} explains it, without {@code
   *     glob:}; held against the name of a file, or, when it holds a {@code /}, against the path
   *     below the folder or in the archive
   * @throws IllegalArgumentException if it is no glob
   */
  public static FileChoice glob(String glob) {
    checkArgument(!glob.isBlank(), "glob must not be blank");
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
      return new FileChoice(matcher, glob);
    } catch (PatternSyntaxException wrong) {
      throw new IllegalArgumentException("no glob: " + glob, wrong);
    }
  }

  /**
   * Whether a file is read.
   *
   * @param below its path below the folder, names parted by {@code /}
   */
  boolean takes(String below) {
    String name = below.substring(below.lastIndexOf('/') + 1);
    if (name.startsWith(".")) {
      return false;
    }
    return matcher == null
        ? FileKind.of(name).form() != FileKind.Form.OTHER
        : matcher.matches(Path.of(glob.indexOf('/') < 0 ? name : below));
  }

  @Override
  public String toString() {
    return matcher == null ? "FileChoice{article formats}" : "FileChoice{" + glob + "}";
  }
}
