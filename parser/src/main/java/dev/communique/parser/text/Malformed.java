package dev.communique.parser.text;

import static com.google.common.base.Strings.lenientFormat;

/**
 * Bytes that are not valid in their encoding; the text holds U+FFFD in their place.
 *
 * @param unit where the replacement stands, in UTF-16 units of the whole decoded file
 * @param byteOffset where the bytes stand in the file
 * @param bytes the bytes, in hexadecimal
 */
record Malformed(long unit, long byteOffset, String bytes) {
  /** What a problem says of it. */
  String told() {
    return lenientFormat("Malformed bytes %s at byte offset %s.", bytes, byteOffset);
  }
}
