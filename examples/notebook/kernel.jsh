// What every notebook starts with: the imports, and tables and charts that show as such.
import java.nio.file.*;
import java.util.function.*;
import java.util.stream.*;
import dev.communique.core.*;
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

String escaped(String text) {
  return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
}

String row(String cell, List<String> cells) {
  return cells.stream().map(text -> "<" + cell + " dir=\"auto\" style=\"text-align: start\">" + escaped(text) + "</" + cell + ">").collect(Collectors.joining("", "<tr>", "</tr>\n"));
}

String html(Table table) {
  return "<table>\n<thead>" + row("th", table.header()) + "</thead>\n<tbody>" + table.rows().stream().map(row -> row("td", row)).collect(Collectors.joining()) + "</tbody>\n</table>";
}

<T> void showAs(MIMEType type, Class<T> values, Function<T, Object> picture) {
  IJava.getKernelInstance().getRenderer().createRegistration(values).preferring(type).register((value, context) -> context.renderIfRequested(type, () -> picture.apply(value)));
}

showAs(MIMEType.TEXT_HTML, Table.class, table -> html(table));
showAs(MIMEType.TEXT_HTML, Listing.class, list -> html(list.toTable()));
