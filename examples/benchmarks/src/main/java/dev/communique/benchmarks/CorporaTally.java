package dev.communique.benchmarks;

import com.google.common.base.Utf8;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.parser.text.TextRecord;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** What reading a folder of articles found and took, for each folder right below it. */
final class CorporaTally {
  private static final int NAMED = 10; // of those that threw

  private final int prefix;
  private final int kept;
  private final Map<String, Row> rows = new TreeMap<>();
  private final PriorityQueue<Slow> slowest =
      new PriorityQueue<>(Comparator.comparingLong(Slow::nanos));
  private final List<String> thrown = new ArrayList<>();

  /**
   * Starts at zero.
   *
   * @param folder what is read
   * @param kept how many of the slowest articles to name
   */
  CorporaTally(Path folder, int kept) {
    this.prefix = folder.toString().length() + 1;
    this.kept = kept;
  }

  /** Counts an article read in so many nanoseconds. */
  void add(TextRecord record, Outcome<Article> outcome, long nanos) {
    Row row = time(record, nanos);
    row.messages += outcome.value().map(article -> article.messages().size()).orElse(0);
    row.problems += outcome.problems().size();
  }

  /** Counts what could not be read as text; it is no document. */
  void addUnread(Outcome<TextRecord> record) {
    String source = record.problems().isEmpty() ? "" : record.problems().get(0).source();
    row(source).problems += record.problems().size();
  }

  /** Counts an article that was not read, as it should have been. */
  void addThrown(TextRecord record, Throwable problem, long nanos) {
    time(record, nanos).exceptions++;
    if (thrown.size() < NAMED) {
      thrown.add(record.source() + ": " + problem);
    }
  }

  private Row time(TextRecord record, long nanos) {
    Row row = row(record.source());
    int bytes = Utf8.encodedLength(record.text());
    row.documents++;
    row.bytes += bytes;
    row.nanos += nanos;
    slowest.add(new Slow(record.source(), bytes, nanos));
    if (slowest.size() > kept) {
      slowest.remove();
    }
    return row;
  }

  private Row row(String source) {
    String below = source.substring(Math.min(prefix, source.length()));
    int slash = below.indexOf('/');
    return rows.computeIfAbsent(slash < 0 ? "." : below.substring(0, slash), name -> new Row());
  }

  void print(PrintWriter out) {
    Row total = new Row();
    out.println(Row.HEADING);
    rows.forEach(
        (name, row) -> {
          total.add(row);
          row.print(out, name);
        });
    total.print(out, "all");
    out.printf("%nslowest%12s  milliseconds%n", "bytes");
    slowest.stream().sorted(slowest.comparator().reversed()).forEach(slow -> slow.print(out));
    thrown.forEach(out::println);
  }

  private record Slow(String source, int bytes, long nanos) {
    void print(PrintWriter out) {
      out.printf("%19d  %12.1f  %s%n", bytes, nanos / 1e6, source);
    }
  }

  private static final class Row {
    static final String HEADING =
        String.format(
            "%-16s%9s%9s%9s%11s%8s%9s%7s%9s",
            "",
            "articles",
            "messages",
            "problems",
            "exceptions",
            "MB",
            "seconds",
            "MB/s",
            "a second");

    private int documents;
    private int messages;
    private int problems;
    private int exceptions;
    private long bytes;
    private long nanos;

    void add(Row other) {
      documents += other.documents;
      messages += other.messages;
      problems += other.problems;
      exceptions += other.exceptions;
      bytes += other.bytes;
      nanos += other.nanos;
    }

    void print(PrintWriter out, String name) {
      double seconds = nanos / 1e9;
      out.printf(
          "%-16s%9d%9d%9d%11d%8.1f%9.1f%7.2f%9.0f%n",
          name,
          documents,
          messages,
          problems,
          exceptions,
          bytes / 1e6,
          seconds,
          rate(bytes / 1e6),
          rate(documents));
    }

    private double rate(double amount) {
      return nanos == 0 ? 0 : amount / (nanos / 1e9);
    }
  }
}
