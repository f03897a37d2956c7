package dev.communique.core.compare;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import dev.communique.core.text.Counted;
import dev.communique.model.Report;
import java.util.function.Supplier;

/** The words of one side of a comparison. */
final class WordingSet {
  private static final CharMatcher MARKS = CharMatcher.anyOf("“”\"");

  private final ImmutableList<Report> reports;
  private final boolean isByStems;
  private final Wording wording;

  private WordingSet(ImmutableList<Report> reports, boolean isByStems) {
    this.reports = reports;
    this.isByStems = isByStems;
    this.wording = keyed(() -> Wording.of(texts()));
  }

  static WordingSet of(Iterable<? extends Report> reports) {
    return new WordingSet(ImmutableList.copyOf(reports), false);
  }

  WordingSet byStems() {
    return new WordingSet(reports, true);
  }

  private Wording keyed(Supplier<Wording> words) {
    return isByStems ? words.get().byStems() : words.get();
  }

  boolean isByStems() {
    return isByStems;
  }

  ImmutableList<Report> reports() {
    return reports;
  }

  ImmutableList<String> texts() {
    return reports.stream()
        .flatMap(report -> report.contentTexts().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The texts without the marks of quotations, which an outlet may set or not. */
  ImmutableList<String> bareTexts() {
    return texts().stream().map(MARKS::removeFrom).collect(ImmutableList.toImmutableList());
  }

  /** The words of all, in order. */
  Wording wording() {
    return wording;
  }

  /** How often each message has each word. */
  ImmutableList<ImmutableMultiset<String>> counts() {
    return reports.stream()
        .map(report -> keyed(() -> Wording.of(report.contentTexts())).counts())
        .collect(ImmutableList.toImmutableList());
  }

  /** The runs of words within each message. */
  ImmutableSet<String> shingles(int size) {
    ImmutableSet.Builder<String> shingles = ImmutableSet.builder();
    for (Report report : reports) {
      shingles.addAll(keyed(() -> Wording.of(report.contentTexts())).shingles(size));
    }
    return shingles.build();
  }

  /** {@return the message, or how many, and the number of words} */
  @Override
  public String toString() {
    String what =
        reports.size() == 1
            ? reports.get(0).message().toString()
            : Counted.of(reports.size(), "message");
    return what + ", " + Counted.of(wording.count(), "word");
  }
}
