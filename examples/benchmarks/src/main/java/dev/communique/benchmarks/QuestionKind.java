package dev.communique.benchmarks;

/** The questions that are measured. */
enum QuestionKind {
  /** From one to another in eleven years. */
  PAIR("pair and days"),
  /** From one in eleven years. */
  SENDER("sender and days"),
  /** From one in as many days as hold some twenty, whatever the size. */
  TWENTY("twenty answers"),
  /** From one, with two words of their own in a row. */
  PHRASE("phrase"),
  /** From one, with a word of their own in any inflection. */
  WORD("word by stem");

  private final String title;

  QuestionKind(String title) {
    this.title = title;
  }

  /** What to call it in a table. */
  String title() {
    return title;
  }
}
