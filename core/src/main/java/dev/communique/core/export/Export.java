package dev.communique.core.export;

import dev.communique.core.events.Event;
import dev.communique.core.query.Table;
import dev.communique.core.timeline.Expectation;
import dev.communique.core.timeline.Tie;
import dev.communique.model.Article;
import dev.communique.model.Report;
import java.time.Instant;

/**
 * The formats. Each writes to a file, an {@code Appendable} or a text; those that are read back say
 * so. Texts may hold anything: nothing that an article says becomes a formula, markup or a file
 * elsewhere.
 *
 * <pre>{@code
 * Export.csv().write(corpus.messages().list(), Path.of("messages.csv"));
 * Export.jsonLines().write(corpus.articles().list(), Path.of("articles.jsonl"));
 * Export.markdown().text(List.of(corpus.messages().list().toTable()));
 * }</pre>
 */
public final class Export {
  private Export() {}

  /** {@return messages as CSV, a row a message as one article tells it; reads itself back} */
  public static MessageCsv csv() {
    return MessageCsv.INSTANCE;
  }

  /** {@return events as CSV, a row an event: what its reports together say} */
  public static Format<Event> eventCsv() {
    return EventTables.EVENTS;
  }

  /**
   * {@return the reports of events as CSV, a row a report: which event it is of} Columns {@code
   * article} and {@code index} lead to the rows of {@link #csv}, {@code event} to those of {@link
   * #eventCsv}.
   */
  public static Format<Event> reportCsv() {
    return EventTables.REPORTS_OF_EVENTS;
  }

  /**
   * {@return articles in their JSON form, a line each} {@link
   * dev.communique.model.json.ArticleJson#readLines(java.nio.file.Path)} reads them back.
   */
  public static Format<Article> jsonLines() {
    return JsonArticles.LINES;
  }

  /**
   * {@return articles in their JSON form, in one array} {@link
   * dev.communique.model.json.ArticleJson#newMapper} reads it back.
   */
  public static Format<Article> json() {
    return JsonArticles.ARRAY;
  }

  /** {@return tables as Markdown} */
  public static Format<Table> markdown() {
    return MarkdownTables.FORMAT;
  }

  /** {@return tables as plain text, whole, however wide} */
  public static Format<Table> text() {
    return TextTables.FORMAT;
  }

  /**
   * {@return messages as letters in the correspondence metadata interchange format} {@link Cmif}
   * reads them back.
   *
   * @param edition what the file's head says
   */
  public static Cmif cmif(CmifEdition edition) {
    return new Cmif(edition);
  }

  /**
   * {@return messages as letters in the table that csv2cmi takes}
   *
   * @param edition what it is called, and where its items lie
   */
  public static Format<Report> csv2cmi(CmifEdition edition) {
    return new Csv2Cmi(edition);
  }

  /**
   * {@return messages as event data: PLOVER's JSON with CAMEO codes, an event a line} Planned and
   * denied messages are no events and left out, as are those without any date, which PLOVER
   * demands. PLOVER has no type for condolences and sympathy: their list of events is empty, their
   * CAMEO code is there.
   */
  public static Format<Report> plover() {
    return Plover.INSTANCE;
  }

  /**
   * {@return a network as GraphML, given its ties} Nodes have {@code id}, {@code kind}, {@code
   * label} and {@code country}; edges the number of messages as {@code weight}, how many of these
   * are {@code certain}, and {@code first}, {@code last} and all {@code dates} as EDTF. All ties
   * are held in memory.
   */
  public static Format<Tie> graphMl() {
    return GraphMl.INSTANCE;
  }

  /**
   * {@return a network as GEXF, given its ties} An edge is there at the times of its messages, each
   * a spell of the days on which it can have been sent; who has no dated message is there always.
   * All ties are held in memory.
   */
  public static Format<Tie> gexf() {
    return Gexf.INSTANCE;
  }

  /**
   * {@return messages that are due as an iCalendar (RFC 5545), an all-day entry each} The same
   * message has the same id whenever it is written, so that a calendar that takes it again updates
   * it.
   *
   * @param sender who is to write, as entries call him
   * @param made when the calendar is made; nothing here asks the machine's clock
   */
  public static Format<Expectation> calendar(String sender, Instant made) {
    return new ExpectedCalendar(sender, made);
  }
}
