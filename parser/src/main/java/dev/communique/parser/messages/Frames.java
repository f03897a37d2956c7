package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.communique.parser.text.ResourceLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The predicates that report messages, by verb. Immutable and thread-safe.
 *
 * <p>The built-in frames are the lines of {@code frames.txt} beside this class; a user adds lines
 * of the same form with {@link #with}.
 */
public final class Frames {
  private final ImmutableListMultimap<String, Frame> byVerb;
  private final ImmutableSet<String> alone;

  private Frames(Iterable<Frame> frames) {
    ImmutableListMultimap.Builder<String, Frame> builder = ImmutableListMultimap.builder();
    frames.forEach(frame -> frame.verbs().forEach(verb -> builder.put(verb, frame)));
    byVerb = builder.build();
    alone =
        byVerb.entries().stream()
            .filter(entry -> entry.getValue().tellsAlone())
            .map(Map.Entry::getKey)
            .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the frames that ship with the library} */
  public static Frames builtIn() {
    return new Frames(parse(ResourceLines.read(Frames.class, "frames.txt")));
  }

  /**
   * {@return these frames with the ones of a file before them}
   *
   * @param file lines of the form of {@code frames.txt}, UTF-8
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is malformed; the message names file and line
   */
  public Frames with(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      ImmutableList<Frame> added = parse(ResourceLines.read(reader, file.toString()));
      return new Frames(
          ImmutableList.<Frame>builder()
              .addAll(added)
              .addAll(byVerb.values().stream().distinct().iterator())
              .build());
    }
  }

  private static ImmutableList<Frame> parse(ImmutableList<ResourceLines.Line> lines) {
    return lines.stream().map(Frame::parse).collect(ImmutableList.toImmutableList());
  }

  /** The frames of a verb, in the order of the file; empty when it reports no message. */
  ImmutableList<Frame> of(String lemma) {
    return byVerb.get(lemma);
  }

  /** Whether a verb may report a message where no message noun stands in the text. */
  boolean tellsAlone(String lemma) {
    return alone.contains(lemma);
  }

  @Override
  public String toString() {
    return byVerb.keySet().size() + " verbs";
  }
}
