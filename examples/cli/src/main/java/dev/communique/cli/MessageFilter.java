package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import dev.communique.core.Corpus;
import dev.communique.core.query.Condition;
import dev.communique.core.query.Field;
import dev.communique.core.query.MessageQuery;
import dev.communique.model.Article;
import dev.communique.model.Purpose;
import dev.communique.model.Report;
import dev.communique.parser.leaders.Registry;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which messages to list: each option narrows the choice, and reads as in a query. */
final class MessageFilter {
  @Option(
      names = "--from",
      paramLabel = "NAME",
      description = "Only messages from this leader, office or country.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "NAME",
      description = "Only messages to this leader, office or country.")
  private @Nullable String to;

  @Mixin private DuringOption during = new DuringOption();

  @Option(
      names = "--purpose",
      paramLabel = "PURPOSE",
      converter = PurposeConverter.class,
      split = ",",
      description = "Only messages of this purpose; several with commas between.")
  private List<Purpose> purposes = ImmutableList.of();

  @Option(
      names = "--about",
      paramLabel = "WORDS",
      description = "Only messages that hold these words, or whose telling does.")
  private @Nullable String about;

  /** Which they are, as one condition of the library's. */
  private Condition condition = Condition.everything();

  private Registry registry = Registry.builtIn();

  /**
   * Makes ready to choose.
   *
   * @throws IllegalArgumentException if an option says nothing that could be looked for
   */
  void prepare(Registry names) {
    registry = names;
    MessageQuery query = Corpus.of(ImmutableList.of()).messages();
    query = from == null ? query : query.from(from);
    query = to == null ? query : query.to(to);
    query = during.isGiven() ? query.during(during.get()) : query;
    query = about == null ? query : query.about(about);
    condition = query.where(anyPurpose()).condition();
  }

  /** The messages of an article that were asked for, in text order. */
  ImmutableList<Report> reports(Article article) {
    if (condition.equals(Condition.everything())) {
      return article.reports();
    }
    Corpus corpus = Corpus.of(ImmutableList.of(article), registry);
    return ImmutableList.sortedCopyOf(
        Comparator.comparingInt(Report::index), corpus.messages().where(condition).list());
  }

  private Condition anyPurpose() {
    return purposes.stream()
        .map(purpose -> Condition.of(Field.PURPOSE, purpose.spelling()))
        .reduce(Condition::or)
        .orElse(Condition.everything());
  }
}
