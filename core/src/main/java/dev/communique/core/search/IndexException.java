package dev.communique.core.search;

import java.io.IOException;

/**
 * An index cannot be opened or written: it is none, is damaged, of another version, or written by
 * somebody else. The message says which, and names the folder.
 */
public final class IndexException extends IOException {
  private static final long serialVersionUID = 1L;

  IndexException(String message) {
    super(message);
  }

  IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
