package dev.communique.core;

import static com.google.common.base.Preconditions.checkState;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An index as it was at its last commit, which takes the place of the one before; that one is
 * closed then, whoever may still be asking it. Thread-safe.
 *
 * @param <T> what is asked; once it was closed it throws an {@link IllegalStateException}
 */
final class Snapshots<T extends Closeable> implements Closeable {
  private final String name;
  private @Nullable T newest;
  private boolean closed;

  /** Named for errors. */
  Snapshots(String name) {
    this.name = name;
  }

  /** Opens the next one. */
  interface Opener<T> {
    T open() throws IOException;
  }

  /** Asks the newest; what was closed meanwhile, since there is a newer one, not again. */
  <R> R ask(Function<T, R> question) {
    while (true) {
      T asked = newest();
      try {
        return question.apply(asked);
      } catch (IllegalStateException gone) {
        if (asked == newest()) {
          throw gone;
        }
      }
    }
  }

  synchronized T newest() {
    checkOpen();
    if (newest == null) {
      throw new IllegalStateException("nothing was added to the index yet: " + name);
    }
    return newest;
  }

  /** All who ask from now on ask the next one. */
  synchronized void replace(Opener<T> next) throws IOException {
    checkOpen();
    T before = newest;
    newest = next.open();
    if (before != null) {
      before.close();
    }
  }

  private void checkOpen() {
    checkState(!closed, "the index is closed: %s", name);
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    if (newest != null) {
      newest.close();
    }
  }

  /** {@return the newest as it prints itself} */
  @Override
  public synchronized String toString() {
    return closed ? "closed index " + name : String.valueOf(newest);
  }
}
