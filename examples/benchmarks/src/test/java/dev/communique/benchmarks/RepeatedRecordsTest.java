package dev.communique.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedRecordsTest {
  private static final ImmutableList<byte[]> RECORDS =
      ImmutableList.of(utf8("one,"), utf8("“two”,"));

  @Test
  void gives_whole_records_in_turn_until_the_bytes_are_reached() {
    RepeatedRecords stream = new RepeatedRecords(RECORDS, 15);

    byte[] all = stream.readAllBytes();

    assertThat(all).isEqualTo(utf8("one,“two”,one,"));
    assertThat(stream.begunBytes()).isEqualTo(all.length);
    assertThat(stream.recordCount()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 100})
  void gives_the_same_bytes_whatever_the_block(int size) {
    RepeatedRecords stream = new RepeatedRecords(RECORDS, 60);
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    byte[] block = new byte[size + 1];
    for (int read = 0; read >= 0; read = stream.read(block, 1, size)) {
      joined.write(block, 1, read);
    }

    assertThat(joined.toByteArray()).isEqualTo(new RepeatedRecords(RECORDS, 60).readAllBytes());
  }

  @Test
  void gives_single_bytes_as_any_stream_does() {
    RepeatedRecords stream = new RepeatedRecords(ImmutableList.of(utf8("é")), 1);

    assertThat(stream.read()).isEqualTo(0xC3);
    assertThat(stream.read()).isEqualTo(0xA9);
    assertThat(stream.read()).isEqualTo(-1);
  }

  @Test
  void is_empty_when_no_byte_is_wanted() {
    assertThat(new RepeatedRecords(RECORDS, 0).readAllBytes()).isEmpty();
  }

  @Test
  void refuses_records_without_a_byte() {
    assertThatThrownBy(() -> new RepeatedRecords(ImmutableList.of(), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
