package dev.communique.parser.messages;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.communique.parser.text.ResourceLines;
import java.util.Locale;

/** Tells the heads of firms, schools and societies by what their offices are called. */
final class Firms {
  private static final String SIGN = Ascii.toLowerCase(Sign.FIRM.name());

  private Firms() {}

  /** "President of the Bank of Ruritania"; those of central banks write for their states. */
  static boolean areIn(String office) {
    String lower = office.toLowerCase(Locale.ROOT);
    if (lower.contains("world bank") || lower.contains("central bank")) {
      return false;
    }
    return lower.contains("bank") || Signs.FIRMS.stream().anyMatch(lower::contains);
  }

  /** Read when the first office is asked for. */
  private static final class Signs {
    static final ImmutableList<String> FIRMS =
        ResourceLines.read(Firms.class, "signs.txt").stream()
            .filter(line -> line.field(1).equals(SIGN))
            .map(line -> line.field(0))
            .collect(ImmutableList.toImmutableList());
  }
}
