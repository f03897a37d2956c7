package dev.communique.core.export;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;

/**
 * Names of files made from names of anything: ids that are paths, addresses, or hostile. Stateless.
 */
public final class FileNames {
  private static final CharMatcher PLAIN =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.anyOf("_-"));

  private static final CharMatcher MARKS = CharMatcher.anyOf("_-");
  private static final int SHOWN = 60;
  private static final int HASH_DIGITS = 16;

  private FileNames() {}

  /**
   * {@return a file's name that is good on every system} Up to {@value #SHOWN} letters, digits,
   * {@code -} and {@code _} of the end of the name, every other stretch as one {@code _}, and
   * {@value #HASH_DIGITS} digits of its SHA-256, so that different names differ even where case
   * makes no difference. It has no full stop, nor is it a name that a system keeps for itself.
   *
   * @param name of anything, even empty
   */
  public static String of(String name) {
    String plain = PLAIN.negate().collapseFrom(name, '_');
    String shown = MARKS.trimFrom(plain.substring(Math.max(0, plain.length() - SHOWN)));
    return (shown.isEmpty() ? "" : shown + "-") + hash(name);
  }

  /** Of all units, so that names that differ in half a character alone differ too. */
  private static String hash(String name) {
    return Hashing.sha256().hashUnencodedChars(name).toString().substring(0, HASH_DIGITS);
  }
}
