package dev.communique.parser.leaders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.parser.text.CsvFields;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads the rows of registry files: commented CSV with a head line, or JSON. */
final class RegistryFile {
  private RegistryFile() {}

  static ImmutableList<RegistryRow> read(Path path) throws IOException {
    String text = Files.readString(path, StandardCharsets.UTF_8);
    String name = path.toString();
    return name.endsWith(".json") ? json(text, name) : csv(text, name);
  }

  static ImmutableList<RegistryRow> resource(String name) {
    try (InputStream in = RegistryFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return csv(new String(in.readAllBytes(), StandardCharsets.UTF_8), name);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }

  static ImmutableList<RegistryRow> csv(String text, String name) {
    ImmutableList.Builder<RegistryRow> rows = ImmutableList.builder();
    ImmutableMap<String, Integer> head = null;
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      String content = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (content.isBlank() || content.startsWith("#")) {
        continue;
      }
      List<String> fields = CsvFields.of(content);
      if (head == null) {
        head = columns(fields);
      } else {
        rows.add(row(name, number, head, fields));
      }
    }
    return rows.build();
  }

  private static RegistryRow row(
      String file, int number, ImmutableMap<String, Integer> head, List<String> fields) {
    RegistryRow row = new RegistryRow(file, number, head, fields);
    if (fields.size() > head.size()) {
      throw row.error(fields.size() + " cells, but the head has " + head.size());
    }
    return row;
  }

  private static ImmutableMap<String, Integer> columns(Iterable<String> names) {
    ImmutableMap.Builder<String, Integer> columns = ImmutableMap.builder();
    int index = 0;
    for (String name : names) {
      columns.put(name, index++);
    }
    return columns.buildKeepingLast();
  }

  /** An array of objects, or an object of such arrays; lists inside are joined with bars. */
  static ImmutableList<RegistryRow> json(String text, String name) {
    JsonNode root;
    try {
      root = new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new IllegalArgumentException(name + ":" + line + ": no valid JSON", e);
    }
    ImmutableList.Builder<RegistryRow> rows = ImmutableList.builder();
    if (root.isArray()) {
      addRows(root, name, rows);
    } else {
      for (Map.Entry<String, JsonNode> entry : root.properties()) {
        addRows(entry.getValue(), name + ":" + entry.getKey(), rows);
      }
    }
    return rows.build();
  }

  private static void addRows(JsonNode list, String place, ImmutableList.Builder<RegistryRow> to) {
    int number = 0;
    for (JsonNode node : list) {
      List<String> cells = new ArrayList<>();
      List<String> names = new ArrayList<>();
      for (Map.Entry<String, JsonNode> cell : node.properties()) {
        names.add(cell.getKey());
        cells.add(cell(cell.getValue()));
      }
      to.add(new RegistryRow(place, ++number, columns(names), cells));
    }
  }

  private static String cell(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(JsonNode::asText)
          .collect(Collectors.joining("|"));
    }
    return value.isNull() ? "" : value.asText();
  }
}
