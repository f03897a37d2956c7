package dev.communique.fuzz;

/** The library did with an input what it promises never to do. */
final class BrokenPromise extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenPromise(String message) {
    super(message);
  }

  /** Throws one unless something holds. */
  static void unless(boolean holds, String message) {
    if (!holds) {
      throw new BrokenPromise(message);
    }
  }

  /** Throws one, with both values, unless they are equal. */
  static void unlessEqual(Object actual, Object expected, String message) {
    if (!actual.equals(expected)) {
      throw new BrokenPromise(message + "\n  is " + actual + "\n  not " + expected);
    }
  }
}
