package dev.communique.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.util.Arrays;
import java.util.Random;

/** Makes inputs out of seeds and words; the same number gives the same inputs. Not thread-safe. */
final class Mutator {
  /** No input is longer, in bytes. */
  static final int LONGEST = 8_192;

  private static final int KINDS = 8;
  private static final int MOST_CHANGES = 6;
  private static final int LONGEST_PIECE = 200;

  private final ImmutableList<byte[]> seeds;
  private final ImmutableList<byte[]> words;
  private final Random random;

  Mutator(ImmutableList<byte[]> seeds, ImmutableList<String> words, long number) {
    this.seeds = seeds;
    this.words =
        words.stream().map(w -> w.getBytes(UTF_8)).collect(ImmutableList.toImmutableList());
    this.random = new Random(number);
  }

  /** The next input. */
  byte[] next() {
    byte[] input = any(seeds);
    for (int left = 1 + random.nextInt(MOST_CHANGES); left > 0; left--) {
      input = changed(input);
    }
    return input.length > LONGEST ? Arrays.copyOf(input, LONGEST) : input;
  }

  private byte[] changed(byte[] input) {
    int from = random.nextInt(input.length + 1);
    int to = Math.min(input.length, from + random.nextInt(LONGEST_PIECE));
    return switch (random.nextInt(KINDS)) {
      case 0 -> replaced(input, from, from, any(words));
      case 1 -> replaced(input, from, Math.min(input.length, from + 1), anyByte());
      case 2 -> replaced(input, from, to, new byte[0]);
      case 3 -> replaced(input, from, from, Arrays.copyOfRange(input, from, to));
      case 4 -> replaced(input, from, to, piece(any(seeds)));
      case 5 -> Arrays.copyOf(input, from);
      case 6 -> Arrays.copyOfRange(input, from, input.length);
      default -> replaced(input, from, to, any(words));
    };
  }

  private byte[] anyByte() {
    return new byte[] {(byte) random.nextInt()};
  }

  private byte[] piece(byte[] of) {
    int from = random.nextInt(of.length + 1);
    return Arrays.copyOfRange(of, from, Math.min(of.length, from + random.nextInt(LONGEST_PIECE)));
  }

  private byte[] any(ImmutableList<byte[]> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static byte[] replaced(byte[] input, int from, int to, byte[] by) {
    return Bytes.concat(
        Arrays.copyOf(input, from), by, Arrays.copyOfRange(input, to, input.length));
  }
}
