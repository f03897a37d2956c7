package dev.communique.core.chart;

import com.google.common.collect.ImmutableMap;

/** The marks that a page draws, counted in what is drawn: of no data that stands behind it. */
final class DrawnMarks {
  /**
   * What a mark of each kind has drawn of it: shapes with an area or a length, each of which
   * belongs to one value of a series.
   */
  private static final ImmutableMap<String, String> LIVE =
      ImmutableMap.<String, String>builder()
          .put("messages", "values(/^messages-/, shape => shape.type === 'path')")
          .put("silences", "values(/^silences$/, shape => shape.type === 'rect')")
          .put("claims", "values(/^claims$/, shape => shape.type === 'circle')")
          .put("words", "values(/^words$/, shape => shape.type === 'rect')")
          .put("points", "values(/^points$/, shape => shape.type !== 'text')")
          .put(
              "correspondents",
              "values(/^network$/, shape => shape.type === 'path', type => type !== 'edge')")
          .put(
              "ties",
              "values(/^network$/, shape => /line/.test(shape.type), type => type === 'edge')")
          .build();

  /**
   * Where an element keeps the value that it stands for has a name that differs from run to run.
   */
  private static final String VALUES =
      """
      const place = document.querySelector('.cq-live');
      const chart = place && echarts.getInstanceByDom(place);
      const meaning = shape => {
        for (let up = shape; up; up = up.parent) {
          const key = Object.keys(up).find(name => name.startsWith('__ec_inner_') && up[name].dataIndex != null);
          if (key) return up[key];
        }
      };
      const isDrawn = shape => {
        const box = shape.getBoundingRect().clone();
        if (shape.getComputedTransform()) box.applyTransform(shape.getComputedTransform());
        const isIn = box.x < place.clientWidth && box.x + box.width > 0 && box.y < place.clientHeight && box.y + box.height > 0;
        const style = shape.style;
        const isInked = (style.fill && style.fill !== 'none') || (style.stroke && style.stroke !== 'none' && style.lineWidth > 0);
        return !shape.ignore && !shape.invisible && style.opacity !== 0 && isInked && isIn && box.width + box.height > 0;
      };
      const values = (series, isOf, isKind = () => true) => {
        const found = new Set();
        chart.getZr().storage.getDisplayList(true).filter(isOf).filter(isDrawn).forEach(shape => {
          const means = meaning(shape);
          const id = means && chart.getModel().getSeriesByIndex(means.seriesIndex).id;
          if (id && series.test(id) && isKind(means.dataType)) found.add(means.seriesIndex + ' ' + means.dataIndex);
        });
        return found.size;
      };
      """;

  private DrawnMarks() {}

  /** How many marks of a kind that {@link Chart#marks} names the open page of a chart draws. */
  static int count(Browser browser, String kind, String mark) {
    String fields =
        kind.equals("diff")
            ? seen("tr.cq-f-" + mark)
            : seen("td.cq-mark.cq-c-" + mark + " [data-told]");
    return browser
        .evaluate("(() => { " + VALUES + " return " + LIVE.getOrDefault(mark, fields) + "; })()")
        .asInt();
  }

  private static String seen(String fields) {
    return "Array.from(document.querySelectorAll('"
        + fields
        + "')).filter(field => field.getBoundingClientRect().width > 1).length";
  }
}
