package dev.communique.core.chart;

import com.google.common.collect.ImmutableMap;
import dev.communique.core.query.Table;
import java.util.Map;
import java.util.Optional;

/** What a kind of chart tells of itself; {@link Chart} puts it into pages and pictures. */
interface Drawing {
  /** The name by which the script of pages knows how to draw it. */
  String kind();

  /** What it shows, with the finding in it where there is one. */
  String title();

  /** What is to be seen in it, in a sentence or some. */
  String description();

  /** How many marks of each kind stand for values. */
  ImmutableMap<String, Integer> marks();

  /** The same data as a table. */
  Table table();

  /** Draws it below a height, {@link Picture#WIDTH} wide; tells where it ends. */
  double draw(Svg svg, double top);

  /** What the script draws it from; empty when it is markup alone. */
  default Optional<Map<String, Object>> data() {
    return Optional.empty();
  }

  /** The markup of one that needs no drawing script; empty when {@link #data} is there. */
  default String markup() {
    return "";
  }
}
