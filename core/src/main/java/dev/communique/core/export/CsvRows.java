package dev.communique.core.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import dev.communique.model.Outcome;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table that was written by {@link CsvTable}, or saved again by another program: columns
 * are found by their names, in any order, among others. A wrong row costs no other.
 *
 * @param <V> what a row becomes
 */
final class CsvRows<V> extends AbstractIterator<Outcome<V>> {
  private static final CsvFactory CSV = new CsvFactory();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final CsvParser csv;
  private final String source;
  private final ImmutableList<String> wanted;
  private final Function<List<String>, V> make;
  private @Nullable List<Integer> places;
  private int width;
  private boolean ended;

  CsvRows(Reader in, String source, List<String> wanted, Function<List<String>, V> make)
      throws IOException {
    this.csv = CSV.createParser(in);
    this.source = source;
    this.wanted = ImmutableList.copyOf(wanted);
    this.make = make;
  }

  @Override
  protected @Nullable Outcome<V> computeNext() {
    try {
      return ended ? endOfData() : read();
    } catch (JsonProcessingException wrong) {
      return last(ProblemKind.MALFORMED_RECORD, "not CSV: " + wrong.getOriginalMessage());
    } catch (IOException broken) {
      return last(ProblemKind.UNREADABLE_FILE, "reading stopped: " + broken);
    }
  }

  private @Nullable Outcome<V> read() throws IOException {
    if (places == null) {
      List<String> names = cells();
      if (names == null) {
        return last(ProblemKind.MALFORMED_RECORD, "no row of names");
      }
      width = names.size();
      places = places(names);
      if (places.contains(-1)) {
        return last(ProblemKind.MALFORMED_RECORD, "no column " + wanted.get(places.indexOf(-1)));
      }
    }
    List<String> cells = cells();
    return cells == null ? endOfData() : row(cells, places);
  }

  private List<Integer> places(List<String> names) {
    List<String> bare = new ArrayList<>(names);
    if (!bare.isEmpty() && bare.get(0).startsWith(BYTE_ORDER_MARK)) {
      bare.set(0, bare.get(0).substring(1));
    }
    return wanted.stream().map(bare::indexOf).toList();
  }

  private Outcome<V> row(List<String> cells, List<Integer> places) {
    if (cells.size() != width) {
      return Outcome.failure(malformed(cells.size() + " cells instead of " + width));
    }
    try {
      return Outcome.of(
          make.apply(places.stream().map(cells::get).map(FormulaGuard::remove).toList()));
    } catch (IllegalArgumentException wrong) {
      return Outcome.failure(malformed(String.valueOf(wrong.getMessage())));
    }
  }

  private @Nullable List<String> cells() throws IOException {
    if (csv.nextToken() != JsonToken.START_ARRAY) {
      return null;
    }
    List<String> cells = new ArrayList<>();
    while (csv.nextToken() != JsonToken.END_ARRAY) {
      cells.add(csv.getText());
    }
    return cells;
  }

  private Problem malformed(String message) {
    return problem(ProblemKind.MALFORMED_RECORD, message);
  }

  private Problem problem(ProblemKind kind, String message) {
    int line = Math.max(1, csv.currentTokenLocation().getLineNr());
    return Problem.of(kind, source, line, 1, message);
  }

  /** Nothing can be read behind this. */
  private Outcome<V> last(ProblemKind kind, String message) {
    ended = true;
    return Outcome.failure(problem(kind, message));
  }
}
