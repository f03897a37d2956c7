package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import dev.communique.core.compare.OutletTelling;
import dev.communique.core.compare.OutletTelling.Form;
import dev.communique.core.events.Event;
import dev.communique.core.text.Counted;
import dev.communique.core.timeline.OutletMatrix;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Messages by outlets: who told of which in which form, and of whom nothing was read. */
final class OutletGrid {
  private static final ImmutableList<Cell> KEY =
      ImmutableList.of(
          Cell.key("full-text", "●", "full text"),
          Cell.key("excerpt", "◐", "excerpt"),
          Cell.key("mention", "○", "mention"),
          Cell.key("silent", "–", "not found, though its articles were read"),
          Cell.key("uncovered", "", "none of its articles were read"));

  private OutletGrid() {}

  static Drawing of(OutletMatrix outlets) {
    Matrix matrix = new Matrix("message", outlets.outlets(), KEY);
    for (Event event : outlets.messages()) {
      matrix.add(
          Told.date(event) + " " + Told.parties(event) + Told.status(event),
          outlets.outlets().stream()
              .map(outlet -> cell(event, outlets.telling(event, outlet)))
              .toList());
    }
    return new MatrixChart("coverage", title(outlets), description(outlets), matrix);
  }

  private static String title(OutletMatrix outlets) {
    Map<String, Integer> told = new TreeMap<>();
    for (Event event : outlets.messages()) {
      for (String outlet : outlets.outlets()) {
        if (isTold(outlets.telling(event, outlet).form())) {
          told.merge(outlet, 1, Integer::sum);
        }
      }
    }
    String messages = Counted.of(outlets.messages().size(), "message");
    Optional<Map.Entry<String, Integer>> most =
        told.entrySet().stream().max(Map.Entry.comparingByValue());
    return most.map(
            outlet ->
                Label.name(outlet.getKey()) + " told of " + outlet.getValue() + " of " + messages)
        .orElse("No outlet told of " + messages);
  }

  private static boolean isTold(Form form) {
    return form == Form.FULL_TEXT || form == Form.EXCERPT || form == Form.MENTION;
  }

  private static String description(OutletMatrix outlets) {
    return "Messages by "
        + Counted.of(outlets.outlets().size(), "outlet")
        + ": who told of which, and how. Not found is one thing, not covered another.";
  }

  private static Cell cell(Event event, OutletTelling telling) {
    return new Cell(
        kind(telling.form()),
        sign(telling.form()),
        ImmutableList.of(
            Label.name(telling.outlet()) + ": " + telling.form(),
            Told.date(event) + " " + Told.parties(event) + Told.status(event),
            Counted.of(telling.wordCount(), "word") + " of the message"));
  }

  private static String kind(Form form) {
    return switch (form) {
      case FULL_TEXT -> "full-text";
      case EXCERPT -> "excerpt";
      case MENTION -> "mention";
      case SILENCE -> "silent";
      case NOT_COVERED -> "uncovered";
    };
  }

  private static String sign(Form form) {
    return switch (form) {
      case FULL_TEXT -> "●";
      case EXCERPT -> "◐";
      case MENTION -> "○";
      case SILENCE -> "–";
      case NOT_COVERED -> "";
    };
  }
}
