package dev.communique.core.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.core.Communique;
import dev.communique.core.Corpus;
import dev.communique.core.export.Export;
import dev.communique.model.Article;
import dev.communique.model.Report;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.leaders.Registry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventKeysTest {
  private static ImmutableList<Report> reports;
  private static ImmutableList<Article> articles;

  @BeforeAll
  static void read() throws IOException {
    Path samples = Path.of(System.getProperty("communique.corpus"));
    Path folder = samples.resolve("registry");
    Registry registry =
        Registry.builtIn()
            .with(folder.resolve("countries.csv"))
            .with(folder.resolve("leaders.csv"));
    ArticleParser parser = ArticleParser.builder().registry(registry).build();
    Corpus corpus = Communique.read(parser, samples.resolve("articles"));
    List<Article> all = new ArrayList<>(corpus.articles().list());
    for (Article article : ImmutableList.copyOf(all).subList(0, 24)) {
      String text = article.text();
      all.add(parser.parse(text, "again/" + article.id()).orElseThrow());
      int end = text.indexOf(' ', text.length() * 3 / 4);
      String start = end < 0 ? text : text.substring(0, end);
      all.add(parser.parse(start, "excerpt/" + article.id()).orElseThrow());
    }
    reports = ImmutableList.copyOf(Corpus.of(all, registry).messages().list());
    articles = ImmutableSet.copyOf(reports.stream().map(Report::article).toList()).asList();
  }

  @Test
  void copies_sought_group_by_group_are_those_of_all_together() {
    SpreadCopies spread = SpreadCopies.of(articles);
    assertThat(spread.groupCount()).isGreaterThan(10);
    assertThat(spread.copies(articles).stream().map(Copy::toString))
        .isNotEmpty()
        .containsExactlyElementsOf(
            Copies.of(articles).list().stream().map(Copy::toString).toList());
  }

  @Test
  void groups_linked_by_keys_have_the_events_of_all_together() throws IOException {
    ImmutableList<Copy> known = ImmutableList.copyOf(Copies.of(articles).list());
    List<Event> apart = new ArrayList<>();
    List<List<Report>> groups = groups(reports, EventKeys::ofPairs);
    for (List<Report> group : groups) {
      List<Article> own = group.stream().map(Report::article).toList();
      Copies copies =
          Copies.of(own, known.stream().filter(copy -> own.contains(copy.article())).toList());
      apart.addAll(Events.of(group, copies).list());
    }

    assertThat(groups).hasSizeGreaterThan(10);
    assertThat(rows(apart)).containsExactlyInAnyOrderElementsOf(rows(Events.of(reports).list()));
  }

  private static List<String> rows(Iterable<Event> events) throws IOException {
    return ImmutableList.copyOf(Export.eventCsv().text(events).split("\r\n"));
  }

  private static <T> List<List<T>> groups(List<T> values, Function<T, ImmutableSet<Long>> keysOf) {
    Map<Long, Long> parents = new HashMap<>();
    Map<T, Long> roots = new LinkedHashMap<>();
    for (T value : values) {
      ImmutableList<Long> keys = keysOf.apply(value).asList();
      keys.forEach(key -> parents.put(root(key, parents), root(keys.get(0), parents)));
      roots.put(value, keys.get(0));
    }
    Map<Long, List<T>> groups = new LinkedHashMap<>();
    roots.forEach(
        (value, key) ->
            groups.computeIfAbsent(root(key, parents), root -> new ArrayList<>()).add(value));
    return List.copyOf(groups.values());
  }

  private static Long root(Long key, Map<Long, Long> parents) {
    Long root = key;
    while (!parents.getOrDefault(root, root).equals(root)) {
      root = parents.get(root);
    }
    return root;
  }
}
