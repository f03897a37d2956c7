package dev.communique.fuzz;

import com.google.common.base.Ascii;
import com.google.common.base.Suppliers;
import java.io.IOException;
import java.util.function.Supplier;

/** What reads input of others: each is fed with bytes by itself. */
enum Target {
  /** Bytes as a file of dated text, a text as records. */
  RECORDS(RecordCheck::new),
  /** A text through all stages, and back. */
  CHAIN(ChainCheck::new),
  /** A question, asked of a small corpus in memory. */
  QUERY(QueryCheck::new),
  /** Articles in their JSON form. */
  JSON(JsonCheck::new),
  /** JSON lines and CSV of others, CSV of ours. */
  ROWS(RowCheck::new),
  /** Letters in CMIF. */
  CMIF(CmifCheck::new),
  /** An index on disk some bytes of which are others. */
  INDEX(IndexCheck::new),
  /** Leaders, days and frames in files of a user's own, and dates. */
  FILES(UserFileCheck::new);

  /** CPU time that any input may take, and a unit of it besides. */
  private static final long FREE_NANOS = 2_000_000_000L;

  private static final long NANOS_PER_BYTE = 100_000;

  private static final int TRIES = 3;

  /** Made when it is first asked for; some take seconds. */
  @SuppressWarnings("ImmutableEnumChecker") // checks are thread-safe, and so is the supplier
  private final Supplier<Check> check;

  Target(Supplier<Check> check) {
    this.check = Suppliers.memoize(check::get);
  }

  /** {@return how it is called: {@code chain}} */
  String key() {
    return Ascii.toLowerCase(name());
  }

  /** The target of a name. */
  static Target of(String key) {
    return valueOf(Ascii.toUpperCase(key));
  }

  /** Reads an input within its time. */
  void read(byte[] input) throws IOException {
    long allowed = FREE_NANOS + NANOS_PER_BYTE * input.length;
    long taken = timed(input);
    for (int i = 1; i < TRIES && taken > allowed; i++) {
      taken = Math.min(taken, timed(input));
    }
    BrokenPromise.unless(
        taken <= allowed, input.length + " bytes take " + taken / 1_000_000 + " ms of CPU time");
  }

  private long timed(byte[] input) throws IOException {
    Check reader = check.get();
    long start = CpuTime.now();
    reader.read(input);
    return CpuTime.now() - start;
  }
}
