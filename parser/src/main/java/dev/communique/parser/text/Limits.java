package dev.communique.parser.text;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Strings.lenientFormat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.Serializable;

/**
 * How much of untrusted input is read. Immutable. Reaching a limit is a problem of the record,
 * never an exception.
 *
 * <pre>{@code
 * Limits limits = Limits.builder().recordSize(100_000).build();
 * }</pre>
 */
public final class Limits implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Limits DEFAULTS = builder().build();

  private final int recordSize;
  private final int lineLength;
  private final int recordsPerFile;
  private final int folderDepth;
  private final int archiveEntries;
  private final int expansionRatio;
  private final int problemsPerRecord;

  private Limits(Builder builder) {
    this.recordSize = builder.recordSize;
    this.lineLength = builder.lineLength;
    this.recordsPerFile = builder.recordsPerFile;
    this.folderDepth = builder.folderDepth;
    this.archiveEntries = builder.archiveEntries;
    this.expansionRatio = builder.expansionRatio;
    this.problemsPerRecord = builder.problemsPerRecord;
  }

  /** {@return the limits with every default} */
  public static Limits defaults() {
    return DEFAULTS;
  }

  /** {@return a builder that holds every default} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the longest record in UTF-16 units; the rest of a longer one is not read}
   *
   * <p>A row of JSON lines or CSV may have twice as many; a longer one is not read.
   */
  public int recordSize() {
    return recordSize;
  }

  /** {@return the longest line in UTF-16 units; a record ends where a longer line is cut} */
  public int lineLength() {
    return lineLength;
  }

  /** {@return how many records of one file or stream are read} */
  public int recordsPerFile() {
    return recordsPerFile;
  }

  /** {@return how many folders deep a folder is read} */
  public int folderDepth() {
    return folderDepth;
  }

  /** {@return how many files of one archive are read} */
  public int archiveEntries() {
    return archiveEntries;
  }

  /** {@return how many times larger than its compressed form a file may become} */
  public int expansionRatio() {
    return expansionRatio;
  }

  /** {@return how many problems of the same kind are told of one record} */
  public int problemsPerRecord() {
    return problemsPerRecord;
  }

  /** What a problem says of a file with too many records. */
  String tooManyRecordsTold() {
    return lenientFormat(
        "The file holds more than %s records; the rest is not read.", recordsPerFile);
  }

  @Override
  public String toString() {
    return lenientFormat(
        "Limits{recordSize=%s, lineLength=%s, recordsPerFile=%s, folderDepth=%s, archiveEntries=%s,"
            + " ratio=%s, problems=%s}",
        recordSize,
        lineLength,
        recordsPerFile,
        folderDepth,
        archiveEntries,
        expansionRatio,
        problemsPerRecord);
  }

  /** Builds {@link Limits}; not thread-safe. Every limit is at least 1. */
  public static final class Builder {
    private int recordSize = 2 << 20;
    private int lineLength = 1 << 20;
    private int recordsPerFile = 10_000_000;
    private int folderDepth = 64;
    private int archiveEntries = 1_000_000;
    private int expansionRatio = 250;
    private int problemsPerRecord = 100;

    private Builder() {}

    /**
     * Sets the longest record.
     *
     * @param units UTF-16 units; 2,097,152 when not set
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder recordSize(int units) {
      this.recordSize = positive(units, "recordSize");
      return this;
    }

    /**
     * Sets the longest line.
     *
     * @param units UTF-16 units; 1,048,576 when not set
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder lineLength(int units) {
      this.lineLength = positive(units, "lineLength");
      return this;
    }

    /**
     * Sets how many records of one file or stream are read.
     *
     * @param count records; 10,000,000 when not set
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder recordsPerFile(int count) {
      this.recordsPerFile = positive(count, "recordsPerFile");
      return this;
    }

    /**
     * Sets how deep a folder is read.
     *
     * @param depth folders below each other; 64 when not set
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder folderDepth(int depth) {
      this.folderDepth = positive(depth, "folderDepth");
      return this;
    }

    /**
     * Sets how many files of one archive are read.
     *
     * @param count files; 1,000,000 when not set
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder archiveEntries(int count) {
      this.archiveEntries = positive(count, "archiveEntries");
      return this;
    }

    /**
     * Sets how far a compressed file, or an archive as a whole, may expand.
     *
     * @param ratio bytes out for a byte in; 250 when not set; the first 16 MiB are free
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder expansionRatio(int ratio) {
      this.expansionRatio = positive(ratio, "expansionRatio");
      return this;
    }

    /**
     * Sets how many problems of the same kind are told of one record.
     *
     * @param count problems; 100 when not set
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder problemsPerRecord(int count) {
      this.problemsPerRecord = positive(count, "problemsPerRecord");
      return this;
    }

    /** {@return the limits} */
    public Limits build() {
      return new Limits(this);
    }

    private static int positive(int value, String name) {
      checkArgument(value >= 1, "%s must be at least 1: %s", name, value);
      return value;
    }
  }
}
