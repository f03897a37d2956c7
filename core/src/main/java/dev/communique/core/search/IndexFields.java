package dev.communique.core.search;

/**
 * The fields of the index that do not come from those of queries. An article is a block of
 * documents: one for each of its messages and quotations, then its own. The names here and in
 * {@link FieldNames} are part of the format on disk: whoever changes one raises {@link
 * IndexVersion}.
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

  /** The name of the sender or speaker, for ordering. */
  static final String FROM = "from";

  /** The name of the addressee, for ordering. */
  static final String TO = "to";

  /** The words that tell of a message, besides its own. */
  static final String TELLING = "telling";

  /** The article itself, stored. */
  static final String ARTICLE = "article";

  /** The file that an article was read from, when it was one. */
  static final String FILE = "file";

  /** What a file was like when it was read, stored: its own document, with {@link #FILE}. */
  static final String STAMP = "stamp";

  /** Which file a document with a {@link #STAMP} is of. */
  static final String STAMP_OF = "stamp.of";

  /** A leader met in an article: id, name and country. */
  static final String LEADER = "leader";

  private IndexFields() {}
}
