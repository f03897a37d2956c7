package dev.communique.core.search;

import java.io.IOException;
import java.util.Map;

/** The version of the format that an index is written in, kept with each of its commits. */
final class IndexVersion {
  private static final String KEY = "communique.index";

  /** The part before the point changes when older indexes cannot be read any more. */
  private static final String CURRENT = "2.1";

  private IndexVersion() {}

  /** What to keep with a commit. */
  static Map<String, String> stamp() {
    return Map.of(KEY, CURRENT);
  }

  /** The version of a commit; throws unless it is one of an index of articles. */
  static String of(Map<String, String> stamp, Object place) throws IOException {
    String version = stamp.get(KEY);
    if (version == null) {
      throw new IndexException("not an index of articles: " + place);
    }
    return version;
  }

  /** Throws unless what was kept with a commit is of a version that can be read. */
  static void check(Map<String, String> stamp, Object place) throws IOException {
    String version = of(stamp, place);
    if (!major(version).equals(major(CURRENT))) {
      throw new IndexException(
          "the index is of version "
              + version
              + ", this library reads "
              + CURRENT
              + "; Communique.rebuild can make it anew in another folder: "
              + place);
    }
  }

  private static String major(String version) {
    int point = version.indexOf('.');
    return point < 0 ? version : version.substring(0, point);
  }
}
