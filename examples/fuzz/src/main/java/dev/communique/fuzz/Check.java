package dev.communique.fuzz;

import java.io.IOException;

/** Reads an input and says what does not hold. Thread-safe. */
interface Check {
  /**
   * Reads any bytes.
   *
   * @throws BrokenPromise if what the library promises does not hold
   * @throws IOException if this machine fails
   */
  void read(byte[] input) throws IOException;
}
