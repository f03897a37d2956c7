package dev.communique.cli;

import java.util.Locale;

/** The program {@code communique}. */
public final class Main {
  private Main() {}

  /**
   * Runs a command and ends the program with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT); // what is printed is the same everywhere
    System.exit(Cli.run(Terminal.ofProcess(), args));
  }
}
