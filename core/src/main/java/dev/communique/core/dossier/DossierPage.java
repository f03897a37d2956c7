package dev.communique.core.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import dev.communique.core.chart.Charts;
import dev.communique.core.text.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The page of a dossier: its head, and its sections one below the other. */
final class DossierPage {
  static final String STYLE = style();

  private DossierPage() {}

  static String of(Dossier dossier, Facts facts) {
    Map<String, String> sections = sections(facts);
    Markup out = new Markup().open("div", "class", "dossier").open("header").raw("\n");
    out.element("p", "Dossier", "class", "d-kind").element("h1", dossier.title()).raw("\n");
    out.open("p", "class", "d-summary").dates(dossier.summary()).end();
    addContents(sections, out);
    out.end();
    sections.forEach((title, section) -> addSection(title, section, out));
    return out.end().toString();
  }

  /** What there is to tell, by title; a dossier without messages has sources at most. */
  private static Map<String, String> sections(Facts facts) {
    Map<String, String> sections = new LinkedHashMap<>();
    if (!facts.timeline().messages().isEmpty()) {
      sections.put("Timeline", Charts.timeline(facts.timeline(), facts.claims()).toFragment());
      sections.put("Last messages", MessageSection.of(facts));
      sections.put("Changes of wording", WordingSection.of(facts));
      sections.put("Claims", ClaimSection.of(facts));
      sections.put("Missing messages", MissingSection.of(facts));
    }
    sections.put("Sources", SourceSection.of(facts));
    return ImmutableMap.copyOf(sections);
  }

  private static void addContents(Map<String, String> sections, Markup out) {
    out.open("nav", "aria-label", "Contents").open("ul");
    for (String title : sections.keySet()) {
      out.open("li").element("a", title, "href", "#" + id(title)).close();
    }
    out.close().end();
  }

  private static void addSection(String title, String section, Markup out) {
    String id = id(title);
    out.open("section", "id", id, "aria-labelledby", id + "-title");
    out.element("h2", title, "id", id + "-title").raw("\n").raw(section).end();
  }

  private static String id(String title) {
    return title.replace(' ', '-').toLowerCase(Locale.ROOT);
  }

  private static String style() {
    String name = "dossier.css";
    try (InputStream in = requireNonNull(DossierPage.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
