package dev.communique.parser;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.parser.leaders.Registry;
import dev.communique.parser.messages.Frames;
import dev.communique.parser.text.FileChoice;
import dev.communique.parser.text.Limits;
import dev.communique.parser.text.RecordFields;
import dev.communique.parser.text.RecordReader;
import dev.communique.parser.text.TextRecord;
import dev.communique.parser.time.CalendarOfDays;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads articles in the dated-text format: their dates, leaders, quotations and messages.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.create();
 * Article article = parser.parse(text, "2019-04-reply.txt").orElseThrow();
 * article.messages().forEach(System.out::println);
 * }</pre>
 *
 * <p>Building a parser takes a fraction of a second; build one and share it. Immutable and
 * thread-safe.
 */
public final class ArticleParser {
  private final Registry registry;
  private final RecordReader records;
  private final ReadingChain chain;
  private final int threads;

  private ArticleParser(Builder builder) {
    this.registry = builder.registry;
    this.records = RecordReader.create(builder.limits, builder.fields, builder.files);
    this.threads = builder.threads;
    this.chain = new ReadingChain(builder.registry, builder.calendar, builder.frames);
  }

  /** {@return a parser with the built-in registry, rules and limits} */
  public static ArticleParser create() {
    return builder().build();
  }

  /** {@return a builder that starts from the built-in registry, rules and limits} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the registry that tells who is a leader} */
  public Registry registry() {
    return registry;
  }

  /**
   * {@return the article that a text holds}
   *
   * <p>Of a text with several records it is the first; {@link #parseAll} gives all of them.
   *
   * @param text a record in the dated-text format
   * @param source where it comes from, for the article's id and for problems
   */
  public Outcome<Article> parse(String text, String source) {
    return chain.read(records.readText(text, source).get(0));
  }

  /**
   * {@return the articles that a text holds, in order}
   *
   * @param text records in the dated-text format
   * @param source where they come from
   */
  public ImmutableList<Outcome<Article>> parseAll(String text, String source) {
    return inTurn(records.readText(text, source).stream()).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the articles of a file or folder, lazily and in order}
   *
   * <p>{@link RecordReader} tells which files of a folder are read, and what their names say about
   * them. What cannot be read is an outcome without a value; the others are still read. Up to 64
   * records are read together, the first one alone, the next two, then four. Close the stream to
   * release the file that is open.
   *
   * @param path a file, or a folder that is read with everything below it
   * @throws IOException if {@code path} itself does not exist or cannot be opened
   */
  public Stream<Outcome<Article>> read(Path path) throws IOException {
    return read(records.read(path));
  }

  /**
   * {@return the articles of those files of a folder that a test lets through, as {@link
   * #read(Path)} reads them}
   *
   * @param path a file, or a folder that is read with everything below it
   * @param wanted asked once of each file that would be read, right before it is; an archive is one
   *     file
   * @throws IOException if {@code path} itself does not exist or cannot be opened
   */
  public Stream<Outcome<Article>> read(Path path, Predicate<Path> wanted) throws IOException {
    return read(records.read(path, wanted));
  }

  /**
   * {@return the articles of a stream of bytes, lazily and in order}
   *
   * @param in the bytes; closed with the returned stream
   * @param source where they come from; its end tells what they hold, as a file's name does ({@code
   *     .jsonl}, {@code .csv}, {@code .gz}), but an archive is read from a file alone
   */
  public Stream<Outcome<Article>> read(InputStream in, String source) {
    return read(records.read(in, source));
  }

  private Stream<Outcome<Article>> read(Stream<Outcome<TextRecord>> found) {
    return threads == 1 ? inTurn(found) : ParallelReading.of(found, chain::readAll, threads);
  }

  private Stream<Outcome<Article>> inTurn(Stream<Outcome<TextRecord>> found) {
    return Streams.stream(new RecordBatches(found.iterator()))
        .flatMap(batch -> chain.readAll(batch).stream())
        .onClose(found::close);
  }

  @Override
  public String toString() {
    return "ArticleParser with registry " + registry.version();
  }

  /** Chooses registry, calendar, frames and limits; not thread-safe. */
  public static final class Builder {
    private Registry registry = Registry.builtIn();
    private CalendarOfDays calendar = CalendarOfDays.builtIn();
    private Frames frames = Frames.builtIn();
    private Limits limits = Limits.defaults();
    private RecordFields fields = RecordFields.defaults();
    private FileChoice files = FileChoice.formats();
    private int threads = 1;

    private Builder() {}

    /**
     * Sets who is a leader.
     *
     * @param value the registry
     * @return this builder
     */
    public Builder registry(Registry value) {
      this.registry = value;
      return this;
    }

    /**
     * Adds days that anniversaries are of, which date a text without a header, before the built-in
     * ones.
     *
     * @param file lines of states, kind, day, year and name, split by tabs, UTF-8
     * @return this builder
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a line is malformed; the message names file and line
     */
    public Builder calendar(Path file) throws IOException {
      this.calendar = calendar.with(file);
      return this;
    }

    /**
     * Adds predicates that report messages to the built-in ones.
     *
     * @param file lines of the form that {@code frames.txt} in this module explains, UTF-8
     * @return this builder
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a line is malformed; the message names file and line
     */
    public Builder frames(Path file) throws IOException {
      this.frames = frames.with(file);
      return this;
    }

    /**
     * Sets what reading is bounded by.
     *
     * @param value the limits
     * @return this builder
     */
    public Builder limits(Limits value) {
      this.limits = value;
      return this;
    }

    /**
     * Sets which fields of JSON lines and CSV files hold what.
     *
     * @param value the fields
     * @return this builder
     */
    public Builder fields(RecordFields value) {
      this.fields = value;
      return this;
    }

    /**
     * Sets which files of a folder or an archive are read, in place of those of the article
     * formats.
     *
     * @param glob {@code *.htm}, held against the name of a file, or, with a {@code /} in it,
     *     against the path below the folder; {@link java.nio.file.FileSystem#getPathMatcher}
     *     explains it
     * @return this builder
     * @throws IllegalArgumentException if it is no glob
     */
    public Builder files(String glob) {
      this.files = FileChoice.glob(glob);
      return this;
    }

    /**
     * Sets how many threads read the articles of a path or stream. Their order stays that of the
     * records, and no more than a bounded number is held at once. The threads are the stream's own;
     * they end with it.
     *
     * @param count at least 1; 1 when not set
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder threads(int count) {
      checkArgument(count >= 1, "threads must be at least 1: %s", count);
      this.threads = count;
      return this;
    }

    /** {@return the parser} */
    public ArticleParser build() {
      return new ArticleParser(this);
    }
  }
}
