package dev.communique.core;

import java.io.Closeable;
import java.io.IOException;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/**
 * Whatever threads ask, replace and close at once, they get what some order of their calls, one
 * after the other, gives. Lincheck lets them meet at each step of the code.
 */
class SnapshotsTest {

  /** What is called. */
  public static final class Calls {
    private final Snapshots<Numbered> numbers = new Snapshots<>("numbers");
    private int next;

    /** Has a first one. */
    public Calls() throws IOException {
      replace();
    }

    /** The newest. */
    @Operation
    public int ask() {
      return numbers.ask(Numbered::value);
    }

    /** The next one. */
    @Operation
    public void replace() throws IOException {
      numbers.replace(() -> new Numbered(++next));
    }

    /** No more. */
    @Operation(runOnce = true)
    public void close() throws IOException {
      numbers.close();
    }
  }

  /** Tells what it is until it is closed. */
  private static final class Numbered implements Closeable {
    private final int value;
    private volatile boolean closed;

    Numbered(int value) {
      this.value = value;
    }

    int value() {
      if (closed) {
        throw new IllegalStateException("closed");
      }
      return value;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void calls_at_once_are_as_calls_in_some_order() {
    new ModelCheckingOptions()
        .threads(2)
        .actorsPerThread(2)
        .iterations(10)
        .invocationsPerIteration(100)
        .check(Calls.class);
  }
}
