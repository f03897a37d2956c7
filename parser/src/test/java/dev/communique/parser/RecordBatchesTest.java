package dev.communique.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterators;
import com.google.common.collect.Lists;
import dev.communique.model.Outcome;
import dev.communique.parser.text.TextRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordBatchesTest {
  private static final Outcome<TextRecord> SHORT =
      Outcome.of(TextRecord.of(" date 2019-03-04 Lund wrote.", "short"));
  private static final Outcome<TextRecord> LONG =
      Outcome.of(TextRecord.of(" date 2019-03-04 Lund " + "wrote ".repeat(20_000), "long"));

  @Test
  void begins_with_one_record_and_grows() {
    assertThat(sizes(Collections.nCopies(200, SHORT)))
        .containsExactly(1, 2, 4, 8, 16, 32, 64, 64, 9);
  }

  @Test
  void takes_no_further_record_to_a_long_one() {
    assertThat(sizes(Collections.nCopies(5, LONG))).containsExactly(1, 1, 1, 1, 1);
  }

  @Test
  void keeps_the_order() {
    List<Outcome<TextRecord>> records = List.of(SHORT, LONG, SHORT, SHORT, LONG);
    assertThat(Lists.newArrayList(new RecordBatches(records.iterator())).stream())
        .flatMap(batch -> batch)
        .containsExactlyElementsOf(records);
  }

  @Test
  void gives_what_came_before_a_failure() {
    UncheckedIOException failure = new UncheckedIOException(new IOException("gone"));
    RecordBatches batches =
        new RecordBatches(
            Iterators.concat(Collections.nCopies(5, SHORT).iterator(), failing(failure)));

    assertThat(batches.next()).hasSize(1);
    assertThat(batches.next()).hasSize(2);
    assertThat(batches.next()).hasSize(2);
    assertThatThrownBy(batches::hasNext).isSameAs(failure);
  }

  private static List<Integer> sizes(List<Outcome<TextRecord>> records) {
    return Lists.newArrayList(new RecordBatches(records.iterator())).stream()
        .map(List::size)
        .toList();
  }

  private static Iterator<Outcome<TextRecord>> failing(RuntimeException failure) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        throw failure;
      }

      @Override
      public Outcome<TextRecord> next() {
        throw failure;
      }
    };
  }
}
