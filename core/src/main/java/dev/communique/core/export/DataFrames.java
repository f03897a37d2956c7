package dev.communique.core.export;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Experimental;
import dev.communique.model.Report;
import java.util.List;
import org.dflib.DataFrame;
import org.dflib.Extractor;

/**
 * Messages as a data frame of DFLib. The one class that needs that library, which comes with nobody
 * who does not ask for it: add {@code org.dflib:dflib} to use this class. Stateless and
 * thread-safe.
 *
 * <pre>{@code
 * DataFrame letters = DataFrames.of(corpus.messages().list());
 * letters.group("purpose").agg($col("purpose").first(), count());
 * }</pre>
 */
@Experimental
public final class DataFrames {
  private DataFrames() {}

  /**
   * {@return a row a message, with the columns of the CSV form} Numbers, yes and no, and days are
   * {@code Integer}, {@code Boolean} and {@code LocalDate}, lists are {@code List}, other values
   * text as in CSV; what is absent is null.
   *
   * @param messages in this order
   */
  public static DataFrame of(Iterable<? extends Report> messages) {
    return frame(MessageColumns.ALL, ImmutableList.copyOf(messages));
  }

  private static <R> DataFrame frame(List<Column<R, ?>> columns, Iterable<R> rows) {
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Extractor<R, ?>[] values =
        columns.stream()
            .map(column -> Extractor.<R, Object>$col(column::bare))
            .toArray(Extractor[]::new);
    return DataFrame.byRow(values)
        .columnNames(columns.stream().map(Column::name).toArray(String[]::new))
        .ofIterable(rows);
  }
}
