package dev.communique.benchmarks;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Objects;

/**
 * A stream of records over and over, made as it is read: as many whole records as reach a number of
 * bytes. Not thread-safe.
 */
final class RepeatedRecords extends InputStream {
  private final ImmutableList<byte[]> records;
  private final long least;
  private byte[] record = {};
  private int at;
  private long begunBytes;
  private long recordCount;

  RepeatedRecords(ImmutableList<byte[]> records, long leastBytes) {
    checkArgument(
        records.stream().anyMatch(record -> record.length > 0), "records must hold a byte");
    this.records = records;
    this.least = leastBytes;
  }

  /** How many bytes the records have that were begun so far. */
  long begunBytes() {
    return begunBytes;
  }

  /** How many records were begun so far. */
  long recordCount() {
    return recordCount;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, target.length);
    int filled = 0;
    while (filled < length && (at < record.length || begin())) {
      int part = Math.min(length - filled, record.length - at);
      System.arraycopy(record, at, target, offset + filled, part);
      at += part;
      filled += part;
    }
    return filled == 0 && length > 0 ? -1 : filled;
  }

  /** All that is left; without the exception that other streams may throw. */
  @Override
  public byte[] readAllBytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (at < record.length || begin()) {
      all.write(record, at, record.length - at);
      at = record.length;
    }
    return all.toByteArray();
  }

  private boolean begin() {
    if (begunBytes >= least) {
      return false;
    }
    record = records.get((int) (recordCount % records.size()));
    at = 0;
    begunBytes += record.length;
    recordCount++;
    return true;
  }
}
