package dev.communique.core.dossier;

import dev.communique.core.text.Markup;
import dev.communique.model.Report;
import java.util.List;

/** Numbers in brackets that lead to the articles below. */
final class Links {
  private Links() {}

  /** The place of an article on the page. */
  static String id(int number) {
    return "source-" + number;
  }

  static Markup to(List<Report> reports, Sources sources) {
    Markup out = new Markup();
    for (int number : sources.numbers(reports)) {
      String label = "Source " + number;
      out.element("a", "[" + number + "]", "href", "#" + id(number), "aria-label", label).text(" ");
    }
    return out;
  }
}
