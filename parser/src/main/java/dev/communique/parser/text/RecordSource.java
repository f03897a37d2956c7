package dev.communique.parser.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Something that holds records, under the name they are told by. */
sealed interface RecordSource {
  int SMALLEST_BLOCK = 1 << 14;
  int LARGEST_BLOCK = 1 << 18;

  String name();

  DecodedText open() throws IOException;

  /** How its records are written. */
  default FileKind.Form form() {
    return FileKind.of(name()).form();
  }

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
      return new TextDecoder(Gzip.open(packed, expansionRatio), SMALLEST_BLOCK);
    }
  }

  /** A file in an archive that is open. */
  record ArchivedFile(
      ZipFile archive, ZipEntry entry, String name, int expansionRatio, ExpansionLimit whole)
      implements RecordSource {
    @Override
    public DecodedText open() throws IOException {
      ExpansionLimit limit = new ExpansionLimit(expansionRatio, entry::getCompressedSize);
      InputStream unpacked = whole.guard(limit.guard(archive.getInputStream(entry)));
      boolean isPacked = FileKind.of(name).isPacked();
      InputStream in = isPacked ? Gzip.open(unpacked, expansionRatio) : unpacked;
      return new TextDecoder(in, SMALLEST_BLOCK);
    }
  }

  /** A stream that is open already; its name tells what it holds, as a file's does. */
  record OpenStream(InputStream in, String name, int expansionRatio) implements RecordSource {
    @Override
    public DecodedText open() throws IOException {
      boolean isPacked = FileKind.of(name).isPacked();
      return new TextDecoder(isPacked ? Gzip.open(in, expansionRatio) : in, SMALLEST_BLOCK);
    }
  }

  /** A text that is decoded already: dated text, whatever its name. */
  record WholeText(String text, String name) implements RecordSource {
    @Override
    public DecodedText open() {
      return DecodedText.of(text);
    }

    @Override
    public FileKind.Form form() {
      return FileKind.Form.DATED_TEXT;
    }
  }

  /** The source for a file, by its name. */
  static RecordSource ofFile(Path path, String name, Limits limits) {
    return FileKind.of(name).isPacked()
        ? new GzipFile(path, name, limits.expansionRatio())
        : new PlainFile(path, name);
  }
}
