package dev.communique.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import dev.communique.core.query.NameBook;
import dev.communique.core.query.Table;
import dev.communique.core.text.Counted;
import dev.communique.model.Message;
import dev.communique.model.Party;
import java.util.List;
import java.util.stream.Collectors;

/** The lines in which a corpus introduces itself. */
final class CorpusSummary {
  private static final int PAIRS_SHOWN = 8;

  private CorpusSummary() {}

  static String of(Corpus corpus) {
    Multiset<ImmutableList<String>> pairs = pairs(corpus);
    String line =
        Counted.of(corpus.articleCount(), "article")
            + corpus.dates().map(dates -> ", " + dates).orElse("")
            + ", "
            + Counted.of(pairs.size(), "message")
            + ", "
            + Counted.of(corpus.problems().size(), "problem");
    return pairs.isEmpty() ? line : line + "\n" + table(pairs);
  }

  private static Multiset<ImmutableList<String>> pairs(Corpus corpus) {
    Multiset<ImmutableList<String>> pairs = LinkedHashMultiset.create();
    NameBook names = corpus.nameBook();
    corpus
        .articleStream()
        .flatMap(article -> article.messages().stream())
        .map(message -> pair(message, names))
        .forEach(pairs::add);
    return pairs;
  }

  private static ImmutableList<String> pair(Message message, NameBook names) {
    return ImmutableList.of(names(message.senders(), names), names(message.addressees(), names));
  }

  private static String names(List<Party> parties, NameBook names) {
    return parties.stream().map(names::name).collect(Collectors.joining(", "));
  }

  private static Table table(Multiset<ImmutableList<String>> pairs) {
    ImmutableList<ImmutableList<String>> rows =
        Multisets.copyHighestCountFirst(pairs).elementSet().stream()
            .limit(PAIRS_SHOWN)
            .map(pair -> row(pair, pairs.count(pair)))
            .collect(ImmutableList.toImmutableList());
    return Table.of(ImmutableList.of("from", "to", "messages"), rows);
  }

  private static ImmutableList<String> row(ImmutableList<String> pair, int count) {
    return ImmutableList.of(pair.get(0), pair.get(1), String.valueOf(count));
  }
}
