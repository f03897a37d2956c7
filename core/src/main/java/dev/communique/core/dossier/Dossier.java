package dev.communique.core.dossier;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.communique.core.chart.ChartPage;
import dev.communique.core.export.Format;
import dev.communique.core.timeline.TimeSource;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What is known of the messages between two sides, on one page: a summary, the messages along time,
 * the last of them, what changed in the words from one to the next, the claims of rarity and
 * whether they hold, what was due and did not come, and the words all of it was read from. The same
 * articles give the same bytes; whatever they hold is shown as text. Immutable.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.of(corpus, "Xi Jinping", "Kim Jong Un");
 * System.out.println(dossier.summary());
 * dossier.write(Path.of("dossier.html"));
 * }</pre>
 */
public final class Dossier {
  private final Facts facts;
  private final String summary;

  private Dossier(Facts facts) {
    this.facts = facts;
    this.summary = Summary.of(facts);
  }

  /**
   * {@return the dossier on two sides}
   *
   * @param source where to look
   * @param one a leader in any known spelling, a state for all its leaders, an office
   * @param other the second side
   * @throws IllegalArgumentException if a name is blank
   */
  public static Dossier of(TimeSource source, String one, String other) {
    return new Dossier(Facts.of(source, one, other));
  }

  /** {@return whom it is on: {@code Xi Jinping and Kim Jong Un}} */
  public String title() {
    return facts.one() + " and " + facts.other();
  }

  /** {@return what it comes to, in one sentence} */
  public String summary() {
    return summary;
  }

  /**
   * {@return the page, in HTML that needs no network and no other file} It follows dark mode,
   * prints, and can be read by keyboard and screen reader.
   */
  public String toHtml() {
    return ChartPage.of(title(), DossierPage.STYLE, DossierPage.of(this, facts));
  }

  /**
   * Writes the page. The file is there completely or not at all.
   *
   * @param file ends in {@code .html} or {@code .htm}, in a folder that is there
   * @throws IOException if it cannot be written; a file of that name is then as it was
   * @throws IllegalArgumentException if its name ends in something else
   */
  public void write(Path file) throws IOException {
    String name = Ascii.toLowerCase(String.valueOf(file.getFileName()));
    checkArgument(
        name.endsWith(".html") || name.endsWith(".htm"), "file must end in .html: %s", file);
    Format<String> whole = (texts, out) -> out.append(String.join("", texts));
    whole.write(ImmutableList.of(toHtml()), file);
  }

  /** {@return the summary} */
  @Override
  public String toString() {
    return summary();
  }
}
