package dev.communique.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * What is measured, and how fast it ought to be in MB/s; the stages' budgets add up to the chain's.
 */
enum Stage {
  DECODE("decode to a String", 0),
  RECORDS("bytes to records", 0),
  TEXT("bytes to skeletons", 350),
  WORDS("words", 150),
  DATES("dates", 200),
  LEADERS("leaders", 150),
  CLAUSES("clauses", 150),
  QUOTATIONS("quotations", 100),
  MESSAGES("messages", 80),
  CHAIN("whole chain", 20);

  /** One after the other they are the chain. */
  static final ImmutableList<Stage> PARTS =
      ImmutableList.of(TEXT, WORDS, DATES, LEADERS, CLAUSES, QUOTATIONS, MESSAGES);

  private final String title;
  private final int budget;

  Stage(String title, int budget) {
    this.title = title;
    this.budget = budget;
  }

  String title() {
    return title;
  }

  /** MB/s, 0 for none. */
  int budget() {
    return budget;
  }

  /** The method of {@link ReadingBenchmark} that measures it. */
  String method() {
    return name().toLowerCase(Locale.ROOT);
  }
}
