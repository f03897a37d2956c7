package dev.communique.core.search;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** The term that stands for an article's id; an index takes no term of any length. */
final class ArticleKey {
  private static final int LONGEST = 8_000;

  private ArticleKey() {}

  /** The id itself, or its beginning and a hash of the whole. */
  static String of(String id) {
    return id.length() <= LONGEST
        ? id
        : id.substring(0, LONGEST) + Hashing.sha256().hashString(id, StandardCharsets.UTF_8);
  }
}
