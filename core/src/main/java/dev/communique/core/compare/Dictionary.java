package dev.communique.core.compare;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.io.CharStreams;
import dev.communique.core.query.Folded;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Words and phrases by what they are signs of: warmth, coldness, forms of address, themes. A file
 * of them has a line {@code version NAME}, a line {@code [category]} before the entries of each
 * category, and an entry a line; {@code friend*} stands for all words that begin so, {@code #}
 * starts a comment. Case, accents and apostrophes are of no account. Immutable and thread-safe.
 *
 * <pre>{@code
 * Tone.of(report, Dictionary.builtIn().with(Path.of("ours.txt")));
 * }</pre>
 */
public final class Dictionary {
  private static final Supplier<Dictionary> BUILT_IN = Suppliers.memoize(Dictionary::load);

  private final String version;
  private final ImmutableListMultimap<String, String> entries;

  private Dictionary(String version, SetMultimap<String, String> entries) {
    this.version = version;
    this.entries = ImmutableListMultimap.copyOf(entries);
  }

  /** {@return the dictionary of this library} */
  public static Dictionary builtIn() {
    return BUILT_IN.get();
  }

  private static Dictionary load() {
    try (InputStreamReader in =
        new InputStreamReader(
            requireNonNull(Dictionary.class.getResourceAsStream("tone.txt")), UTF_8)) {
      return parse(CharStreams.readLines(in), "tone.txt");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the dictionary of a file alone}
   *
   * @param file in UTF-8
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if a line is not as described; names it
   */
  public static Dictionary read(Path file) throws IOException {
    return parse(Files.readAllLines(file, UTF_8), file.toString());
  }

  /**
   * {@return this dictionary and the entries of a file; its version names both}
   *
   * @param file in UTF-8
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if a line is not as described; names it
   */
  public Dictionary with(Path file) throws IOException {
    Dictionary other = read(file);
    SetMultimap<String, String> both = LinkedHashMultimap.create(entries);
    both.putAll(other.entries);
    return new Dictionary(version + "+" + other.version, both);
  }

  private static Dictionary parse(List<String> lines, String source) {
    SetMultimap<String, String> entries = LinkedHashMultimap.create();
    String version = "";
    String category = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("version ")) {
        version = line.substring(8).strip();
      } else if (line.startsWith("[") && line.endsWith("]")) {
        category = line.substring(1, line.length() - 1).strip();
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        checkArgument(!category.isEmpty(), "%s:%s: an entry before any [category]", source, i + 1);
        entries.put(category, entry(line, source, i + 1));
      }
    }
    checkArgument(!version.isEmpty(), "%s: no line \"version NAME\"", source);
    return new Dictionary(version, entries);
  }

  private static String entry(String line, String source, int number) {
    boolean isPrefix = line.endsWith("*");
    int star = line.indexOf('*');
    checkArgument(
        star < 0 || star == line.length() - 1,
        "%s:%s: a star must end the entry: \"%s\"",
        source,
        number,
        line);
    String words = Folded.of(line).strip();
    checkArgument(!words.isEmpty(), "%s:%s: no word in \"%s\"", source, number, line);
    return isPrefix ? words + "*" : words;
  }

  /** {@return the name of its version, {@code communique-tone-2}; of several, joined by +} */
  public String version() {
    return version;
  }

  /** {@return the categories, in the order of the file} */
  public ImmutableSet<String> categories() {
    return entries.keySet();
  }

  /**
   * {@return the entries of a category, as words are compared; none for a category it has not}
   *
   * @param category its name
   */
  public ImmutableList<String> entries(String category) {
    return entries.get(category);
  }

  /** {@return version and size} */
  @Override
  public String toString() {
    return version + ", " + entries.size() + " entries in " + categories().size() + " categories";
  }
}
