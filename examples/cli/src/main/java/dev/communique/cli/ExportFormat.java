package dev.communique.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.communique.core.events.Event;
import dev.communique.core.events.Events;
import dev.communique.core.export.Export;
import dev.communique.core.export.Format;
import dev.communique.core.query.ArticleSource;
import dev.communique.core.query.Kind;
import dev.communique.core.query.Query;
import dev.communique.core.query.Table;
import dev.communique.core.timeline.Network;
import dev.communique.core.timeline.Tie;
import dev.communique.model.Article;
import dev.communique.model.Report;
import java.io.IOException;
import java.util.stream.Stream;

/** The formats of {@code export}, and what each takes. */
enum ExportFormat {
  CSV((source, question, edition, out) -> messages(source, question, Export.csv(), out)),
  EVENT_CSV((source, question, edition, out) -> events(source, question, Export.eventCsv(), out)),
  REPORT_CSV((source, question, edition, out) -> events(source, question, Export.reportCsv(), out)),
  JSONL((source, question, edition, out) -> articles(source, question, Export.jsonLines(), out)),
  JSON((source, question, edition, out) -> articles(source, question, Export.json(), out)),
  MARKDOWN((source, question, edition, out) -> table(source, question, Export.markdown(), out)),
  TEXT((source, question, edition, out) -> table(source, question, Export.text(), out)),
  CMIF(
      (source, question, edition, out) ->
          messages(source, question, Export.cmif(edition.get()), out)),
  CSV2CMI(
      (source, question, edition, out) ->
          messages(source, question, Export.csv2cmi(edition.get()), out)),
  PLOVER((source, question, edition, out) -> messages(source, question, Export.plover(), out)),
  GRAPHML((source, question, edition, out) -> network(source, question, Export.graphMl(), out)),
  GEXF((source, question, edition, out) -> network(source, question, Export.gexf(), out));

  /** Asks and writes. */
  private interface Step {
    void write(ArticleSource source, String question, EditionOption edition, Appendable out)
        throws IOException;
  }

  @SuppressWarnings("ImmutableEnumChecker") // the steps hold nothing
  private final Step step;

  ExportFormat(Step step) {
    this.step = step;
  }

  boolean needsEdition() {
    return this == CMIF || this == CSV2CMI;
  }

  /** What its question is for. */
  Kind kind() {
    return this == JSON || this == JSONL ? Kind.ARTICLE : Kind.MESSAGE;
  }

  /** Writes what a question asks a source for. */
  void write(ArticleSource source, String question, EditionOption edition, Appendable out)
      throws IOException {
    step.write(source, question, edition, out);
  }

  private static void messages(
      ArticleSource source, String question, Format<Report> format, Appendable out)
      throws IOException {
    write(source.messages(question), format, out);
  }

  private static void articles(
      ArticleSource source, String question, Format<Article> format, Appendable out)
      throws IOException {
    write(source.articles(question), format, out);
  }

  @SuppressWarnings("StreamToIterable") // formats go through it once
  private static <T> void write(Query<T, ?> query, Format<T> format, Appendable out)
      throws IOException {
    try (Stream<T> answers = query.stream()) {
      format.write((Iterable<T>) answers::iterator, out);
    }
  }

  private static void events(
      ArticleSource source, String question, Format<Event> format, Appendable out)
      throws IOException {
    format.write(events(source, question).list(), out);
  }

  private static void network(
      ArticleSource source, String question, Format<Tie> format, Appendable out)
      throws IOException {
    format.write(Network.of(events(source, question), source.nameBook()).ties(), out);
  }

  private static Events events(ArticleSource source, String question) {
    return Events.of(source.messages(question));
  }

  private static void table(
      ArticleSource source, String question, Format<Table> format, Appendable out)
      throws IOException {
    format.write(ImmutableList.of(source.messages(question).list().toTable()), out);
  }

  /** {@return the name as it is typed} */
  @Override
  public String toString() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }

  /** Reads a format as it is spelled. */
  static final class Converter extends SpelledConverter<ExportFormat> {
    Converter() {
      super("a format", ExportFormat::toString, ExportFormat.values());
    }
  }
}
