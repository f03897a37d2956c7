package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.core.compare.Alignment;
import dev.communique.core.compare.Comparison;
import dev.communique.core.compare.WordDiff;
import dev.communique.core.query.MessageFacts;
import dev.communique.core.query.Table;
import dev.communique.core.text.Counted;
import dev.communique.core.text.Markup;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two sides sentence by sentence, with the words that changed struck out or underlined. */
final class DiffChart implements Drawing {
  /** What became of a sentence. */
  enum Fate {
    KEPT("kept", "="),
    CHANGED("changed", "≠"),
    DROPPED("dropped", "−"),
    NEW("new", "+");

    private final String word;
    private final String sign;

    Fate(String word, String sign) {
      this.word = word;
      this.sign = sign;
    }

    String word() {
      return word;
    }

    String sign() {
      return sign;
    }

    static Fate of(Alignment.Row row) {
      if (row.first().isEmpty()) {
        return NEW;
      }
      return row.second().isEmpty() ? DROPPED : row.diff().isEmpty() ? KEPT : CHANGED;
    }
  }

  private final ImmutableList<Alignment.Row> rows;
  private final String first;
  private final String second;

  DiffChart(Comparison comparison) {
    this.rows = comparison.sentences().rows();
    this.first = side(comparison.first(), comparison.firstWordCount());
    this.second = side(comparison.second(), comparison.secondWordCount());
  }

  private static String side(List<Report> reports, int words) {
    String of = reports.size() == 1 ? told(reports.get(0)) : Counted.of(reports.size(), "message");
    return of + " (" + Counted.of(words, "word") + ")";
  }

  private static String told(Report report) {
    String date = MessageFacts.date(report).map(PartialDate::toString).map(d -> d + " ").orElse("");
    return date
        + Told.names(report.message().senders())
        + " → "
        + Told.names(report.message().addressees());
  }

  String first() {
    return first;
  }

  String second() {
    return second;
  }

  ImmutableList<Alignment.Row> rows() {
    return rows;
  }

  @Override
  public String kind() {
    return "diff";
  }

  @Override
  public String title() {
    StringBuilder title = new StringBuilder();
    marks()
        .forEach(
            (fate, count) -> {
              if (count > 0) {
                boolean isFirst = title.length() == 0;
                title.append(isFirst ? Counted.of(count, "sentence") : ", " + count);
                title.append(' ').append(fate);
              }
            });
    return title.length() == 0 ? "No sentence on either side" : title.toString();
  }

  @Override
  public String description() {
    return "From "
        + first
        + " to "
        + second
        + ": = kept, ≠ changed, − dropped, + new; words dropped are struck out, new ones"
        + " underlined.";
  }

  @Override
  public ImmutableMap<String, Integer> marks() {
    Map<String, Integer> marks = new LinkedHashMap<>();
    for (Fate fate : Fate.values()) {
      marks.put(fate.word(), 0);
    }
    rows.forEach(row -> marks.merge(Fate.of(row).word(), 1, Integer::sum));
    return ImmutableMap.copyOf(marks);
  }

  @Override
  public Table table() {
    return Table.of(
        ImmutableList.of("fate", "first", "second"),
        rows.stream()
            .map(row -> ImmutableList.of(Fate.of(row).word(), row.first(), row.second()))
            .toList());
  }

  @Override
  public double draw(Svg svg, double top) {
    return new DiffSvg(this).draw(svg, top);
  }

  @Override
  public String markup() {
    Markup out = new Markup();
    out.open("div", "class", "cq-scroll cq-diff").open("table", "class", "cq-sides");
    out.element("caption", title(), "class", "cq-said").open("thead").open("tr");
    out.open("td").close();
    out.element("th", first, "scope", "col", "dir", "auto");
    out.element("th", second, "scope", "col", "dir", "auto").close().close().open("tbody").line();
    rows.forEach(row -> add(row, out));
    return out.close().close().close().line().toString();
  }

  private static void add(Alignment.Row row, Markup out) {
    Fate fate = Fate.of(row);
    out.open("tr", "class", "cq-mark cq-f-" + fate.word());
    out.open("th", "scope", "row").element("span", fate.sign(), "aria-label", fate.word()).close();
    ImmutableList<WordDiff.Part> parts = row.diff().parts();
    out.open("td", "dir", "auto");
    parts.forEach(part -> add(part, part.first(), "del", out));
    out.close().open("td", "dir", "auto");
    parts.forEach(part -> add(part, part.second(), "ins", out));
    out.close().close().line();
  }

  private static void add(WordDiff.Part part, String text, String element, Markup out) {
    if (part.isKept()) {
      out.text(Label.passage(text));
    } else if (!text.isEmpty()) {
      out.element(element, Label.passage(text));
    }
  }
}
