package dev.communique.core.events;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import com.google.common.graph.Traverser;
import dev.communique.model.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Copies sought as many machines do: each bucket by itself, then each group by itself. */
final class SpreadCopies {
  private final List<Copy> found = new ArrayList<>();
  private int groupCount;
  private int largestGroup = 1;
  private int largestBucket;

  private SpreadCopies() {}

  static SpreadCopies of(List<Article> articles) {
    SpreadCopies spread = new SpreadCopies();
    for (CopySearch search : CopySearch.values()) {
      Set<Article> known = new HashSet<>(spread.found.stream().map(Copy::article).toList());
      spread.search(search, articles.stream().filter(article -> !known.contains(article)).toList());
    }
    return spread;
  }

  ImmutableList<Copy> copies(List<Article> articles) {
    return ImmutableList.copyOf(Copies.of(articles, found).list());
  }

  /** How many groups both searches had. */
  int groupCount() {
    return groupCount;
  }

  /** How many articles the largest group has. */
  int largestGroup() {
    return largestGroup;
  }

  /** How many different texts shared one key. */
  int largestBucket() {
    return largestBucket;
  }

  private void search(CopySearch search, List<Article> articles) {
    ListMultimap<Long, Article> byText = ArrayListMultimap.create();
    Map<Long, SoughtText> texts = new HashMap<>();
    for (Article article : articles) {
      search
          .text(article)
          .ifPresent(
              text -> {
                byText.put(text.text(), article);
                texts.merge(text.text(), text, SpreadCopies::before);
              });
    }
    List<CopyPair> pairs =
        pairs(search, texts).stream()
            .filter(
                pair -> search.isCopy(first(pair.text(), byText), first(pair.earlier(), byText)))
            .toList();
    for (Set<Long> group : groups(texts.keySet(), pairs)) {
      List<Article> members = new ArrayList<>();
      group.forEach(text -> members.addAll(byText.get(text)));
      groupCount++;
      largestGroup = Math.max(largestGroup, members.size());
      found.addAll(
          search.copies(
              members, pairs.stream().filter(pair -> group.contains(pair.text())).toList()));
    }
  }

  private static Article first(long text, ListMultimap<Long, Article> byText) {
    return byText.get(text).get(0);
  }

  private static SoughtText before(SoughtText one, SoughtText other) {
    return one.place().compareTo(other.place()) <= 0 ? one : other;
  }

  private List<CopyPair> pairs(CopySearch search, Map<Long, SoughtText> texts) {
    ListMultimap<Long, SoughtText> byKey = ArrayListMultimap.create();
    texts.values().forEach(text -> text.keys().forEach(key -> byKey.put(key, text)));
    Multiset<CopyPair> met = HashMultiset.create();
    for (List<SoughtText> sharing : Multimaps.asMap(byKey).values()) {
      largestBucket = Math.max(largestBucket, sharing.size());
      List<SoughtText> ordered = new ArrayList<>(sharing);
      ordered.sort(Comparator.comparing(SoughtText::place).thenComparing(SoughtText::text));
      CopyBucket bucket = search.bucket();
      for (SoughtText text : ordered) {
        bucket.add(text).forEach(other -> met.add(new CopyPair(text.text(), other.text())));
      }
    }
    return met.entrySet().stream()
        .filter(pair -> pair.getCount() >= fewest(pair.getElement(), texts))
        .map(Multiset.Entry::getElement)
        .toList();
  }

  private static int fewest(CopyPair pair, Map<Long, SoughtText> texts) {
    return texts.get(pair.text()).fewest();
  }

  private static List<Set<Long>> groups(Set<Long> texts, List<CopyPair> pairs) {
    MutableGraph<Long> graph = GraphBuilder.undirected().build();
    texts.forEach(graph::addNode);
    pairs.forEach(pair -> graph.putEdge(pair.text(), pair.earlier()));
    List<Set<Long>> groups = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (long text : texts) {
      if (!seen.contains(text)) {
        Set<Long> group = new HashSet<>();
        Traverser.forGraph(graph).breadthFirst(text).forEach(group::add);
        seen.addAll(group);
        groups.add(group);
      }
    }
    return groups;
  }
}
