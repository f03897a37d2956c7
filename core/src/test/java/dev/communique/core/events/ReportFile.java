package dev.communique.core.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.DateOrigin;
import dev.communique.model.Message;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reports of {@code reports.txt}, and the event each is of. */
final class ReportFile {
  private static final Pattern REPORT =
      Pattern.compile(
          "(\\S+) (\\S+) (\\S+) (\\S+) (\\S+) (\\S+) (\\S+)(?: (\\S+>\\S+))?(?: \"(.*)\")?");

  private final Map<String, ToldArticle> drafts = new LinkedHashMap<>();
  private final Map<String, List<String>> labels = new LinkedHashMap<>();
  private final List<String[]> copies = new ArrayList<>();
  private String event = "";
  private String pair = "";

  private ReportFile() {}

  /** Each report with its event. */
  static ImmutableMap<Report, String> read() {
    ReportFile file = new ReportFile();
    lines().forEach(file::take);
    return file.reports();
  }

  private static List<String> lines() {
    try (InputStream in = ReportFile.class.getResourceAsStream("reports.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(String line) {
    if (line.startsWith("e")) {
      event = line.split(" ", -1)[0];
      pair = line.split(" ", -1)[1];
    } else if (line.startsWith("= ")) {
      copies.add(line.split(" ", -1));
    } else if (line.startsWith("a")) {
      report(line);
    }
  }

  private void report(String line) {
    Matcher parts = REPORT.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no report: " + line);
    }
    String id = parts.group(1);
    List<String> facts = new ArrayList<>();
    for (int group = 3; group <= 7; group++) {
      facts.add(parts.group(group));
    }
    drafts
        .computeIfAbsent(id, key -> new ToldArticle(id, PartialDate.parse(parts.group(2))))
        .add(
            Objects.requireNonNullElse(parts.group(8), pair),
            facts,
            Objects.requireNonNullElse(parts.group(9), ""));
    labels.computeIfAbsent(id, key -> new ArrayList<>()).add(event);
  }

  private ImmutableMap<Report, String> reports() {
    ImmutableMap.Builder<Report, String> reports = ImmutableMap.builder();
    drafts.forEach((id, draft) -> put(draft.build(), id, reports));
    for (String[] copy : copies) {
      put(copy(drafts.get(copy[2]).build(), copy), copy[2], reports);
    }
    return reports.buildOrThrow();
  }

  private void put(Article article, String id, ImmutableMap.Builder<Report, String> reports) {
    for (Report report : article.reports()) {
      reports.put(report, labels.get(id).get(report.index()));
    }
  }

  /**
   * The same text under another id and date; a wrong date may have moved the days it was read to.
   */
  private static Article copy(Article original, String[] line) {
    ImmutableList.Builder<Message> messages = ImmutableList.builder();
    for (Message message : original.messages()) {
      Message.Builder moved = message.toBuilder();
      if (line.length > 4) {
        moved.sent(PartialDate.parse(line[4]));
      }
      messages.add(moved.build());
    }
    return original.toBuilder()
        .id(line[1])
        .source(line[1])
        .date(
            ArticleDate.builder()
                .value(PartialDate.parse(line[3]))
                .origin(DateOrigin.HEADER)
                .build())
        .messages(messages.build())
        .build();
  }
}
