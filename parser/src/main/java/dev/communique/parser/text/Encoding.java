package dev.communique.parser.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the bytes of a file turned out to be written in. */
enum Encoding {
  /** Only ASCII so far: every encoding below agrees on it. */
  UNDECIDED(StandardCharsets.US_ASCII, 0),
  UTF_8(StandardCharsets.UTF_8, 3),
  UTF_16_BIG(StandardCharsets.UTF_16BE, 2),
  UTF_16_LITTLE(StandardCharsets.UTF_16LE, 2),
  WINDOWS_1252(StandardCharsets.ISO_8859_1, 0);

  /** What a problem says of a file that is no UTF-8. */
  static final String FALLBACK_TOLD = "The bytes are not UTF-8 and were read as windows-1252.";

  private static final String WINDOWS_80_9F =
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private final Charset charset;
  private final int markLength;

  Encoding(Charset charset, int markLength) {
    this.charset = charset;
    this.markLength = markLength;
  }

  Charset charset() {
    return charset;
  }

  /** How many bytes the byte order mark takes that {@link #marked} found. */
  int markLength() {
    return markLength;
  }

  /** The encoding that a byte order mark at the start names. */
  static @Nullable Encoding marked(byte[] bytes, int length) {
    if (length >= 3 && starts(bytes, 0xEF, 0xBB) && (bytes[2] & 0xFF) == 0xBF) {
      return UTF_8;
    }
    if (length >= 2 && starts(bytes, 0xFE, 0xFF)) {
      return UTF_16_BIG;
    }
    return length >= 2 && starts(bytes, 0xFF, 0xFE) ? UTF_16_LITTLE : null;
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /**
   * Decides by the first stretch that is not ASCII: UTF-8 when at least as many of its characters
   * are well formed as not, else windows-1252.
   */
  static Encoding guess(byte[] bytes, int from, int to) {
    int wellFormed = 0;
    int malformed = 0;
    int at = from;
    while (at < to) {
      int length = Utf8.sequenceLength(bytes, at, to);
      if (length > 1) {
        wellFormed++;
      } else if (length <= 0 && !Utf8.isCutShort(bytes, at, to)) {
        malformed++;
      }
      at += Math.max(1, length);
    }
    return malformed > wellFormed ? WINDOWS_1252 : UTF_8;
  }

  /** Decodes windows-1252; the five bytes it leaves open become the control characters they are. */
  static String windows1252(byte[] bytes, int from, int to) {
    char[] units = new char[to - from];
    for (int i = from; i < to; i++) {
      int b = bytes[i] & 0xFF;
      units[i - from] = b >= 0x80 && b < 0xA0 ? WINDOWS_80_9F.charAt(b - 0x80) : (char) b;
    }
    return new String(units);
  }
}
