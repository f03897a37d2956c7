package dev.communique.parser.quotes;

import dev.communique.model.Quotation;
import dev.communique.model.Speaker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A short text with the quotations it holds, one block of a golden file: see {@code
 * golden-fresh.md}.
 *
 * @param name the phenomenon
 * @param text the text, a line a paragraph
 * @param expected the quotations, as {@link #found} describes them
 */
record GoldenPassage(String name, String text, List<String> expected) {

  /** The passages of a resource beside this class. */
  static List<GoldenPassage> of(String resource) throws IOException {
    List<GoldenPassage> passages = new ArrayList<>();
    for (String block : resource(resource).split("(?m)^= ")) {
      if (!block.startsWith("#")) {
        passages.add(passage(block.strip().lines().toList()));
      }
    }
    return passages;
  }

  private static GoldenPassage passage(List<String> lines) {
    String text =
        lines.stream()
            .skip(1)
            .filter(line -> !line.startsWith("- ") && !line.startsWith("#"))
            .collect(Collectors.joining("\n"))
            .stripTrailing();
    List<String> expected =
        lines.stream()
            .filter(line -> line.startsWith("- ") && !line.equals("- none"))
            .map(line -> line.substring(2))
            .toList();
    return new GoldenPassage(lines.get(0), text, expected);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = GoldenPassage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The quotations that the reader finds: speaker and pieces. */
  List<String> found() {
    return GoldenTest.read(text).quotations().stream().map(this::describe).toList();
  }

  private String describe(Quotation quotation) {
    return quotation.content().stream()
        .map(p -> p.quoted() ? "«" + p.span().in(text) + "»" : p.span().in(text))
        .collect(Collectors.joining(" + ", speaker(quotation) + ": ", ""));
  }

  private String speaker(Quotation quotation) {
    if (quotation.speaker().isEmpty()) {
      return "?";
    }
    Speaker speaker = quotation.speaker().get();
    String words = speaker.span().in(text);
    boolean fuller = !words.equals(speaker.name());
    return fuller ? words + " (" + speaker.name() + ")" : words;
  }

  String report() {
    return "\n= %s\n%s\n  expected %s\n  found    %s".formatted(name, text, expected, found());
  }
}
