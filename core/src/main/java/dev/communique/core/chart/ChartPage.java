package dev.communique.core.chart;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import dev.communique.core.text.Markup;
import java.nio.charset.StandardCharsets;

/**
 * A page in HTML that holds charts and needs no network: style and scripts stand in it once, and a
 * policy in its head keeps the browser from fetching anything and from running any other script.
 *
 * <pre>{@code
 * String body = "<h1>" + ChartPage.escape(name) + "</h1>" + first.toFragment() + second.toFragment();
 * Files.writeString(Path.of("dossier.html"), ChartPage.of("Dossier: " + name, body));
 * }</pre>
 */
public final class ChartPage {
  private ChartPage() {}

  private static final String POLICY = policy();

  /**
   * {@return a whole page}
   *
   * @param title its name, any text
   * @param body its body: fragments of charts and other markup, of which no scripts run
   */
  public static String of(String title, String body) {
    return of(title, "", body);
  }

  /**
   * {@return a whole page with a style of its own after that of charts}
   *
   * @param title its name, any text
   * @param style rules in CSS, which stand in the page as they are
   * @param body its body: fragments of charts and other markup, of which no scripts run
   */
  public static String of(String title, String style, String body) {
    Markup out = new Markup();
    out.raw("<!DOCTYPE html>").line().open("html", "lang", "en").open("head").line();
    out.raw("<meta charset=\"utf-8\">").line();
    out.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">").line();
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">").line();
    out.raw("<meta name=\"color-scheme\" content=\"light dark\">").line();
    out.element("title", title).line();
    out.open("style").raw(PageFiles.PAGE_STYLE).raw(PageFiles.SVG_STYLE).raw(style).close().line();
    out.close().line().open("body").open("main").line().raw(body).close().line();
    if (body.contains(Fragment.LIVE)) {
      out.open("script").raw(PageFiles.ECHARTS).close().line();
    }
    out.open("script").raw(PageFiles.SCRIPT).close().line();
    return out.close().close().line().toString();
  }

  /**
   * {@return a text as it stands in HTML, in an element or a quoted attribute}
   *
   * @param text any text
   */
  public static String escape(String text) {
    return Markup.escape(text);
  }

  private static String policy() {
    return "default-src 'none'; script-src "
        + hash(PageFiles.ECHARTS)
        + " "
        + hash(PageFiles.SCRIPT)
        + "; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String script) {
    HashCode hash = Hashing.sha256().hashString(script, StandardCharsets.UTF_8);
    return "'sha256-" + BaseEncoding.base64().encode(hash.asBytes()) + "'";
  }
}
