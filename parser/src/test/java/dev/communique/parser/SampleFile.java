package dev.communique.parser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A file of the sample corpus, decoded without the help of the reader that it tests.
 *
 * @param name its name up to the first full stop
 * @param ending the rest of its name
 * @param charset what its bytes are
 * @param text its text, with any byte order mark; of an archive only the bytes as letters
 */
record SampleFile(String name, String ending, Charset charset, String text) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  static SampleFile read(Path path) throws IOException {
    String fileName = path.getFileName().toString();
    int dot = fileName.indexOf('.');
    String ending = fileName.substring(dot);
    byte[] bytes = Files.readAllBytes(path);
    if (ending.endsWith(".gz")) {
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        bytes = in.readAllBytes();
      }
    }
    Charset charset = ending.equals(".zip") ? StandardCharsets.ISO_8859_1 : charset(bytes);
    return new SampleFile(fileName.substring(0, dot), ending, charset, new String(bytes, charset));
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException notUtf8) {
      return WINDOWS;
    }
  }

  boolean isIn(String charsetName) {
    return charset.name().equals(charsetName);
  }
}
