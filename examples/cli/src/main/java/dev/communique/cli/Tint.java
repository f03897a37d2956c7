package dev.communique.cli;

/** What a colour says on a terminal; without colours the words say it alone. */
enum Tint {
  NONE(0),
  HEAD(1),
  GOOD(32),
  BAD(31),
  DOUBTFUL(33);

  private final int code;

  Tint(int code) {
    this.code = code;
  }

  /** The text between ANSI codes, or as it is. */
  String on(String text) {
    return this == NONE || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
