package dev.communique.core.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.communique.core.query.Table;
import dev.communique.core.text.Markup;
import java.util.List;
import java.util.Map;

/**
 * A chart as a part of a page: heading, the place where the script draws, the static picture for
 * print and where no script runs, the data and the table.
 */
final class Fragment {
  /** Where the script draws; pages without any such place do without the large script. */
  static final String LIVE = "<div class=\"cq-live\">";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Fragment() {}

  static String of(Drawing drawing) {
    Markup out = new Markup();
    String style = drawing.data().isPresent() ? "cq" : "cq cq-on";
    out.open("figure", "class", style, "data-chart", drawing.kind());
    out.open("figcaption").element("strong", drawing.title()).text(" ");
    out.open("span", "class", "cq-told").dates(drawing.description()).close().close().line();
    drawing.data().ifPresentOrElse(data -> addLive(drawing, data, out), () -> add(drawing, out));
    return out.close().line().toString();
  }

  private static void add(Drawing drawing, Markup out) {
    out.open("div", "class", "cq-plain").raw(drawing.markup()).close().line();
    out.open("div", "class", "cq-still").raw(Picture.of(drawing, false)).close().line();
  }

  private static void addLive(Drawing drawing, Map<String, Object> data, Markup out) {
    out.raw(LIVE).raw("</div>").line();
    out.open("div", "class", "cq-still").raw(Picture.of(drawing, false)).close().line();
    out.open("script", "type", "application/json").raw(json(data)).close().line();
    out.open("details").element("summary", "The same as a table");
    out.open("div", "class", "cq-scroll", "tabindex", "0");
    addTable(drawing.table(), drawing.title(), out);
    out.close().close().line();
  }

  /** Ends no script and starts no comment, whatever the data hold. */
  static String json(Map<String, Object> data) {
    try {
      return JSON.writeValueAsString(data)
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026")
          .replace("\u2028", "\\u2028")
          .replace("\u2029", "\\u2029");
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible); // texts, numbers, lists and maps of them
    }
  }

  static void addTable(Table table, String caption, Markup out) {
    out.open("table").element("caption", caption).open("thead").open("tr");
    table.header().forEach(name -> out.element("th", name, "scope", "col"));
    out.close().close().open("tbody").line();
    for (List<String> row : table.rows()) {
      out.open("tr");
      row.forEach(cell -> out.element("td", cell, "dir", "auto"));
      out.close().line();
    }
    out.close().close();
  }
}
