package dev.communique.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares the layout of each page with the {@code .layout} file beside it: a line for every part
 * and paragraph. {@code -Dcommunique.golden.update=FOLDER} writes them anew into a folder.
 */
class LayoutGoldenTest {
  @TestFactory
  Stream<DynamicTest> tells_the_parts_of_a_page_apart() {
    return SamplePages.byFile().entrySet().stream()
        .map(page -> DynamicTest.dynamicTest(name(page.getKey()), () -> compare(page)));
  }

  private static void compare(Map.Entry<Path, String> page) throws IOException {
    String found = describe(LayoutChecks.layout(page.getValue()));
    String update = System.getProperty("communique.golden.update");
    if (update != null) {
      Files.writeString(Path.of(update, name(page.getKey()) + ".layout"), found);
    }
    Path expected = page.getKey().resolveSibling(name(page.getKey()) + ".layout");
    assertThat(found).isEqualTo(update == null ? Files.readString(expected) : found);
  }

  private static String name(Path page) {
    return page.getFileName().toString().replace(".txt", "");
  }

  private static String describe(Layout layout) {
    Map<Integer, String> lines = new TreeMap<>();
    layout
        .parts()
        .forEach(
            part ->
                lines.put(part.span().start(), part.kind() + " " + part.span().in(layout.text())));
    layout
        .paragraphs()
        .forEach(span -> lines.put(span.start(), "PARAGRAPH " + span.in(layout.text())));
    StringBuilder all = new StringBuilder();
    layout
        .headline()
        .ifPresent(span -> all.append("headline: ").append(span.in(layout.text())).append('\n'));
    layout
        .dateline()
        .ifPresent(
            line ->
                all.append("dateline: ")
                    .append(line.place().orElse(""))
                    .append(' ')
                    .append(line.agencies())
                    .append('\n'));
    layout
        .datelineDay()
        .forEach(span -> all.append("day: ").append(span.in(layout.text())).append('\n'));
    all.append("credits: ").append(layout.creditAgencies()).append('\n');
    lines.values().forEach(line -> all.append(line.replaceAll("\\s+", " ")).append('\n'));
    return all.toString();
  }
}
