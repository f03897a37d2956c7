package dev.communique.fuzz;

import java.io.IOException;

/**
 * What a fuzzer calls, by the name that fuzzers look for. {@code -Dcommunique.target=chain} chooses
 * the target.
 */
public final class Fuzzing {
  private static final Target TARGET = Target.of(System.getProperty("communique.target", "chain"));

  private Fuzzing() {}

  /**
   * Reads one input.
   *
   * @param input any bytes
   * @throws IOException if this machine fails
   */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    TARGET.read(input);
  }
}
