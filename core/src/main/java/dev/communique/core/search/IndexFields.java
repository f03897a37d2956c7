package dev.communique.core.search;

import dev.communique.core.query.Field;

/**
 * The fields of the index. An article is a block of documents: one for each of its messages and
 * quotations, then its own. The names are part of the format on disk: whoever changes one raises
 * {@link IndexVersion}.
 */
final class IndexFields {
  /** What a document is of: a {@link dev.communique.core.query.Kind}. */
  static final String KIND = "kind";

  /** Which article a document belongs to: {@link ArticleKey}. */
  static final String KEY = "key";

  /** How many documents before the article's own one stands. */
  static final String BACK = "back";

  /** The place of a message or quotation among those of its article. */
  static final String INDEX = "index";

  /** The day by which a document is put in order, in days since 1970. */
  static final String DAY = "day";

  /** The article's id, for ordering. */
  static final String ID = "id";

  /** The article as JSON, stored. */
  static final String JSON = "json";

  /** The file that an article was read from, when it was one. */
  static final String FILE = "file";

  /** What a file was like when it was read, stored: its own document, with {@link #FILE}. */
  static final String STAMP = "stamp";

  /** Which file a document with a {@link #STAMP} is of. */
  static final String STAMP_OF = "stamp.of";

  /** A leader met in an article: id, name and country. */
  static final String LEADER = "leader";

  private static final String EARLIEST = ".from";
  private static final String LATEST = ".to";
  private static final String LEADERS = ".leader";
  private static final String COUNTRY = ".country";
  private static final String NAME = ".name";
  private static final String UNRESOLVED = ".open";
  private static final String STEMS = ".stem";
  private static final String ORDER = ".order";

  private IndexFields() {}

  /** The values of a field that are looked for as they are, or the words of one that has words. */
  static String of(Field field) {
    return "f." + field.spelling();
  }

  /** The stems of the words of a field. */
  static String stems(Field field) {
    return of(field) + STEMS;
  }

  /** Whether a field has stems. */
  static boolean areStems(String name) {
    return name.endsWith(STEMS);
  }

  /** The first day that a date can be. */
  static String earliest(Field field) {
    return of(field) + EARLIEST;
  }

  /** The last day that a date can be. */
  static String latest(Field field) {
    return of(field) + LATEST;
  }

  /** The ids of the leaders that stand in a field. */
  static String leaders(Field field) {
    return of(field) + LEADERS;
  }

  /** The states of the parties that stand in a field. */
  static String countries(Field field) {
    return of(field) + COUNTRY;
  }

  /** The words of all names in a field. */
  static String names(Field field) {
    return of(field) + NAME;
  }

  /** The words of the names in a field that are no known leader's. */
  static String unresolved(Field field) {
    return of(field) + UNRESOLVED;
  }

  /** What a field is ordered by. */
  static String order(Field field) {
    return of(field) + ORDER;
  }
}
