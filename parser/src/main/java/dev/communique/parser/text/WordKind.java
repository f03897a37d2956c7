package dev.communique.parser.text;

/** What a word of the table is made of. */
public enum WordKind {
  /** Letters, perhaps with apostrophes or the full stops of an abbreviation. */
  LETTERS,
  /** Digits, perhaps with separators: {@code 2017}, {@code 1,000}, {@code 7.8}. */
  NUMBER,
  /** Digits with an ordinal ending: {@code 76th}. */
  ORDINAL,
  /** Letters and digits, addresses of pages: {@code G20}. */
  MIXED,
  /** A possessive or shortened ending: {@code 's}, {@code '} after an s. */
  CLITIC,
  /** A full stop, comma, bracket and the like. */
  PUNCTUATION,
  /** A quotation mark, single or double; TeX-style pairs are one word. */
  QUOTE,
  /** A dash between words; the hyphen inside a compound is no word. */
  DASH,
  /** Any other sign. */
  SYMBOL
}
