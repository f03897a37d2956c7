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
 */
final class FileChoice {
  /** The files of the article formats. */
  static final FileChoice FORMATS = new FileChoice(null, false);

  private final @Nullable PathMatcher glob;
  private final boolean isOfNames;

  private FileChoice(@Nullable PathMatcher glob, boolean isOfNames) {
    this.glob = glob;
    this.isOfNames = isOfNames;
  }

  /**
   * A glob without {@code /} is held against a file's name, one with it against the path below the
   * folder.
   */
  static FileChoice glob(String glob) {
    checkArgument(!glob.isBlank(), "glob must not be blank");
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
      return new FileChoice(matcher, glob.indexOf('/') < 0);
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
    return glob == null
        ? FileKind.of(name).form() != FileKind.Form.OTHER
        : glob.matches(Path.of(isOfNames ? name : below));
  }
}
