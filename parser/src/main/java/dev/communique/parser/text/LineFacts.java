package dev.communique.parser.text;

/**
 * What characters a line holds, as bits, so that most readers need not look at most lines. A long
 * line is looked at where a picture's credit may stand, and nowhere else: it can be no date, no
 * address of a desk.
 */
final class LineFacts {
  /** A digit of ASCII. */
  static final int DIGIT = 1;

  /** An at sign. */
  static final int AT = 1 << 1;

  /** What a picture's credit may be told by: a colon, slash or dash, or what is not ASCII. */
  static final int CREDIT = 1 << 2;

  private static final byte[] FACTS = new byte[0x80];

  static {
    for (char c = '0'; c <= '9'; c++) {
      FACTS[c] = DIGIT;
    }
    FACTS['@'] = AT;
    FACTS[':'] = CREDIT;
    FACTS['/'] = CREDIT;
    FACTS['-'] = CREDIT;
  }

  private LineFacts() {}

  static int of(char[] text, int start, int end) {
    int from = end - start <= DateLines.LONGEST ? start : end - Captions.LONGEST_CREDIT;
    int facts = 0;
    for (int i = from; i < end; i++) {
      char c = text[i];
      facts |= c < 0x80 ? FACTS[c] : CREDIT;
    }
    return facts;
  }
}
