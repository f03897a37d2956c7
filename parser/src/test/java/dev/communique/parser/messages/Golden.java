package dev.communique.parser.messages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Passages with the messages a careful reader finds in them, and the count of what was read right.
 */
final class Golden {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();

  private final List<String> misses = new ArrayList<>();
  private final TreeMap<String, int[]> fields = new TreeMap<>();
  private int expectedPairs;
  private int foundPairs;
  private int rightPairs;
  private int silent;
  private int falseAlarms;

  /** One passage. */
  record Passage(String name, String text, List<JsonNode> messages) {}

  static ImmutableList<Passage> passages(String resource) throws IOException {
    ImmutableList.Builder<Passage> passages = ImmutableList.builder();
    try (InputStream in = Golden.class.getResourceAsStream(resource)) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.isBlank()) {
          JsonNode node = JSON.readTree(line);
          passages.add(
              new Passage(
                  node.get("name").asText(),
                  node.path("text").asText(),
                  ImmutableList.copyOf(node.get("messages"))));
        }
      }
    }
    return passages.build();
  }

  void compare(Passage passage, Article article) {
    List<Message> left = new ArrayList<>(article.messages());
    if (passage.messages().isEmpty()) {
      silent++;
      falseAlarms += left.isEmpty() ? 0 : 1;
    }
    for (JsonNode expected : passage.messages()) {
      int pairs = expected.get("from").size() * expected.get("to").size();
      expectedPairs += pairs;
      Message match = best(left, expected);
      if (match == null) {
        misses.add(passage.name() + ": missing " + brief(expected));
      } else {
        left.remove(match);
        foundPairs += pairs(match);
        rightPairs += pairs;
        fields(passage.name(), expected, match);
      }
    }
    for (Message message : left) {
      foundPairs += pairs(message);
      misses.add(passage.name() + ": not there " + message);
    }
  }

  private static int pairs(Message message) {
    return message.senders().size() * message.addressees().size();
  }

  private static Message best(List<Message> messages, JsonNode expected) {
    Message best = null;
    int most = -1;
    for (Message message : messages) {
      if (sides(message.senders(), expected.get("from"))
          && sides(message.addressees(), expected.get("to"))) {
        int score = score(expected, message);
        if (score > most) {
          most = score;
          best = message;
        }
      }
    }
    return best;
  }

  private static int score(JsonNode expected, Message message) {
    return (message.purpose().spelling().equals(expected.get("purpose").asText()) ? 2 : 0)
        + (occasion(message).equals(expected.path("occasion").asText()) ? 2 : 0)
        + (message.isPassing() == expected.get("passing").asBoolean() ? 1 : 0);
  }

  private static boolean sides(List<Party> parties, JsonNode names) {
    if (parties.size() != names.size()) {
      return false;
    }
    for (JsonNode name : names) {
      if (parties.stream().noneMatch(party -> isSame(party, name.asText()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(Party party, String name) {
    if (name.matches("[A-Z]{3}")) {
      return party.leader().isEmpty()
          && party.country().map(c -> c.value().equals(name)).orElse(false);
    }
    String a = fold(party.name());
    String b = fold(name);
    String id = party.leader().map(l -> fold(l.value())).orElse("");
    return a.equals(b)
        || id.equals(b)
        || b.length() > 5 && a.contains(b)
        || a.length() > 5 && b.contains(a)
        || isPart(name, party.name())
        || isPart(party.name(), name);
  }

  /** "Tarek" is "King Tarek": each of its words is one of the other's. */
  private static boolean isPart(String part, String whole) {
    return BLANK
        .splitToStream(whole)
        .map(Golden::fold)
        .toList()
        .containsAll(BLANK.splitToStream(part).map(Golden::fold).toList());
  }

  private static String fold(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }

  private void fields(String name, JsonNode expected, Message message) {
    field(name, "purpose", expected.get("purpose").asText(), message.purpose().spelling());
    field(name, "medium", expected.get("medium").asText(), message.medium().spelling());
    field(name, "reply", expected.get("reply").asText(), String.valueOf(message.isReply()));
    field(name, "passing", expected.get("passing").asText(), String.valueOf(message.isPassing()));
    field(name, "status", expected.get("status").asText(), message.status().spelling());
    field(name, "occasion", expected.path("occasion").asText(), occasion(message));
    field(
        name,
        "sent",
        expected.path("sent").asText(),
        message.sent().map(PartialDate::toString).orElse(""));
    field(
        name,
        "ordinal",
        expected.path("ordinal").asText(),
        message
            .occasion()
            .flatMap(
                o ->
                    o.ordinal().isPresent()
                        ? java.util.Optional.of(String.valueOf(o.ordinal().getAsInt()))
                        : java.util.Optional.empty())
            .orElse(""));
    if (expected.has("of")) {
      field(
          name,
          "of",
          expected.get("of").asText(),
          message.occasion().flatMap(Occasion::of).map(Object::toString).orElse(""));
    }
  }

  private static String occasion(Message message) {
    return message.occasion().map(o -> o.type().spelling()).orElse("");
  }

  private void field(String name, String field, String expected, String found) {
    int[] counts = fields.computeIfAbsent(field, key -> new int[2]);
    counts[1]++;
    if (expected.equals(found)) {
      counts[0]++;
    } else {
      misses.add(name + ": " + field + " '" + found + "' instead of '" + expected + "'");
    }
  }

  private static String brief(JsonNode expected) {
    return expected.get("from")
        + " -> "
        + expected.get("to")
        + " "
        + expected.get("purpose").asText();
  }

  double precision() {
    return rightPairs / (double) Math.max(1, foundPairs);
  }

  double recall() {
    return rightPairs / (double) Math.max(1, expectedPairs);
  }

  double alarms() {
    return falseAlarms / (double) Math.max(1, silent);
  }

  double right(String field) {
    int[] counts = fields.getOrDefault(field, new int[2]);
    return counts[0] / (double) Math.max(1, counts[1]);
  }

  List<String> misses() {
    return misses;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "pairs P %.3f R %.3f (%d right of %d found, %d expected); alarms %d of %d",
            precision(),
            recall(),
            rightPairs,
            foundPairs,
            expectedPairs,
            falseAlarms,
            silent));
    fields.forEach(
        (field, counts) ->
            text.append(
                String.format(
                    Locale.ROOT, "; %s %.3f (%d/%d)", field, right(field), counts[0], counts[1])));
    return text.toString();
  }
}
