package dev.communique.parser.text;

/** What a line is, as far as the line itself tells. */
enum LineKind {
  TEXT,
  DATE_LINE,
  BYLINE,
  CAPTION,
  ADDRESS,
  /** Furniture. */
  SKIP,
  /** Furniture, and so are the links below it. */
  ASIDE,
  /** Furniture, and so is all after it, when it stands after the article's text. */
  TAIL,
  /** The article ends here. */
  END,
}
