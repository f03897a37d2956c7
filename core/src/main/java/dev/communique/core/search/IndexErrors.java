package dev.communique.core.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** Says in our words what the library below found wrong with an index. */
final class IndexErrors {
  private IndexErrors() {}

  /** The error to throw for one that came while an index was opened. */
  static IOException of(Exception error, String place) {
    if (error instanceof LockObtainFailedException) {
      return new IndexException("the index is being written by another editor: " + place, error);
    }
    if (error instanceof AccessDeniedException || error instanceof ReadOnlyFileSystemException) {
      return new IndexException("the index may not be read or written here: " + place, error);
    }
    if (error instanceof IndexNotFoundException) {
      return new IndexException("not an index of articles: " + place, error);
    }
    if (error instanceof IndexFormatTooNewException
        || error instanceof IndexFormatTooOldException) {
      return new IndexException(
          "the index was written by another version of the library; make it anew from the articles"
              + " in another folder: "
              + place,
          error);
    }
    boolean readable = !(error instanceof CorruptIndexException);
    return readable && error instanceof IOException other
        ? other
        : new IndexException("the index is damaged: " + place, error);
  }

  /** The error to throw for one that came while an index was written. */
  static IOException whileWriting(IOException error, String place) {
    return new IOException(
        "the index cannot be written: " + place + ": " + error.getMessage(), error);
  }

  /** Closes what was opened before an error came. */
  static void close(IOException error, @Nullable Closeable... opened) {
    for (Closeable one : opened) {
      try {
        if (one != null) {
          one.close();
        }
      } catch (IOException also) {
        error.addSuppressed(also);
      }
    }
  }
}
