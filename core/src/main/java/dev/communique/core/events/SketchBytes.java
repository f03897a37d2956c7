package dev.communique.core.events;

import com.google.common.primitives.ImmutableLongArray;

/**
 * A byte of each hash of a sketch, eight in a long: the share of bytes that agree estimates how
 * much two texts resemble each other (b-bit minwise hashing: Li and König 2010).
 */
final class SketchBytes {
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

  private SketchBytes() {}

  static void add(long[] least, ImmutableLongArray.Builder marks) {
    for (int i = 0; i < least.length; i += Long.BYTES) {
      long bytes = 0;
      for (int j = i; j < i + Long.BYTES; j++) {
        bytes = bytes << Byte.SIZE | least[j] & 0xFF;
      }
      marks.add(bytes);
    }
  }

  /** How many bytes are the same, from a place on. */
  static int agreeing(ImmutableLongArray one, ImmutableLongArray other, int from) {
    int agreeing = 0;
    for (int i = from; i < one.length(); i++) {
      agreeing += zeroBytes(one.get(i) ^ other.get(i));
    }
    return agreeing;
  }

  /** The high bit of each byte is left where all its bits are zero (Warren, "Hacker's Delight"). */
  private static int zeroBytes(long word) {
    return Long.bitCount(~((word & LOW_BITS) + LOW_BITS | word | LOW_BITS));
  }
}
