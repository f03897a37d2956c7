package dev.communique.benchmarks;

/** How far a stream of records is read. */
enum Depth {
  /** Up to the skeletons of its articles: what each line is, and the language. */
  TEXT("text"),
  /** All of each article. */
  CHAIN("whole chain");

  private final String title;

  Depth(String title) {
    this.title = title;
  }

  /** What to call it in a table. */
  String title() {
    return title;
  }
}
