package dev.communique.parser.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Something that holds records, under the name they are told by. */
sealed interface RecordSource {
  int SMALLEST_BLOCK = 1 << 14;
  int LARGEST_BLOCK = 1 << 18;

  String name();

  DecodedText open() throws IOException;

  /** A plain file. */
  record PlainFile(Path path, String name) implements RecordSource {
    @Override
    public DecodedText open() throws IOException {
      return new TextDecoder(Files.newInputStream(path), blockSize());
    }

    private int blockSize() {
      try {
        return (int) Math.max(SMALLEST_BLOCK, Math.min(Files.size(path) + 1, LARGEST_BLOCK));
      } catch (IOException toldOnOpening) {
        return SMALLEST_BLOCK;
      }
    }
  }

  /** A file compressed with gzip. */
  record GzipFile(Path path, String name, int expansionRatio) implements RecordSource {
    @Override
    public DecodedText open() throws IOException {
      InputStream packed = new BufferedInputStream(Files.newInputStream(path));
      return new TextDecoder(GzipStream.open(packed, expansionRatio), SMALLEST_BLOCK);
    }
  }

  /** A stream that is open already. */
  record OpenStream(InputStream in, String name) implements RecordSource {
    @Override
    public DecodedText open() {
      return new TextDecoder(in, SMALLEST_BLOCK);
    }
  }

  /** A text that is decoded already. */
  record WholeText(String text, String name) implements RecordSource {
    @Override
    public DecodedText open() {
      return DecodedText.of(text);
    }
  }

  /** The source for a file, by its name. */
  static RecordSource ofFile(Path path, String name, Limits limits) {
    return FileKind.of(name) == FileKind.GZIP
        ? new GzipFile(path, name, limits.expansionRatio())
        : new PlainFile(path, name);
  }
}
