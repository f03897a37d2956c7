package dev.communique.parser.text;

/** The shape of UTF-8. */
final class Utf8 {
  private Utf8() {}

  /** The length of the well-formed sequence at {@code at}, or 0. */
  static int sequenceLength(byte[] bytes, int at, int to) {
    int wanted = wantedLength(bytes[at] & 0xFF);
    if (wanted <= 1 || at + wanted > to) {
      return wanted == 1 ? 1 : 0;
    }
    for (int i = 1; i < wanted; i++) {
      if (!isContinuation(bytes, at, i)) {
        return 0;
      }
    }
    return wanted;
  }

  /** Whether a sequence that starts well at {@code at} is only cut off by {@code to}. */
  static boolean isCutShort(byte[] bytes, int at, int to) {
    int wanted = wantedLength(bytes[at] & 0xFF);
    if (wanted <= 1 || at + wanted <= to) {
      return false;
    }
    for (int i = 1; at + i < to; i++) {
      if (!isContinuation(bytes, at, i)) {
        return false;
      }
    }
    return true;
  }

  /** Where a sequence starts that {@code to} cuts off, or {@code to}. */
  static int completeUpTo(byte[] bytes, int from, int to) {
    for (int at = to - 1; at >= Math.max(from, to - 3); at--) {
      if ((bytes[at] & 0xC0) != 0x80) {
        return isCutShort(bytes, at, to) ? at : to;
      }
    }
    return to;
  }

  private static int wantedLength(int first) {
    if (first < 0x80) {
      return 1;
    }
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    }
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  }

  /** The second byte may not make an overlong form, a surrogate or a value above U+10FFFF. */
  private static boolean isContinuation(byte[] bytes, int at, int index) {
    int b = bytes[at + index] & 0xFF;
    if ((b & 0xC0) != 0x80 || index > 1) {
      return (b & 0xC0) == 0x80;
    }
    return switch (bytes[at] & 0xFF) {
      case 0xE0 -> b >= 0xA0;
      case 0xED -> b < 0xA0;
      case 0xF0 -> b >= 0x90;
      case 0xF4 -> b < 0x90;
      default -> true;
    };
  }
}
