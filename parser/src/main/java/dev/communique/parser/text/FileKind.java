package dev.communique.parser.text;

import com.google.errorprone.annotations.Immutable;
import java.util.Locale;

/**
 * What a file holds, by the end of its name.
 *
 * @param form how its records are written
 * @param isPacked whether gzip packed it
 */
@Immutable
record FileKind(Form form, boolean isPacked) {
  private static final String PACKED = ".gz";

  /** How records are written. */
  enum Form {
    DATED_TEXT(".txt", ".text"),
    JSON_LINES(".jsonl"),
    CSV(".csv"),
    ARCHIVE(".zip"),
    /** No article format: read as dated text when it is asked for by name, else skipped. */
    OTHER;

    @SuppressWarnings("ImmutableEnumChecker") // filled here, never handed out
    private final String[] endings;

    Form(String... endings) {
      this.endings = endings;
    }

    private static Form of(String lower) {
      for (Form form : values()) {
        for (String ending : form.endings) {
          if (lower.endsWith(ending)) {
            return form;
          }
        }
      }
      return OTHER;
    }
  }

  static FileKind of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean isPacked = lower.endsWith(PACKED);
    String inner = isPacked ? lower.substring(0, lower.length() - PACKED.length()) : lower;
    Form form = Form.of(inner);
    return new FileKind(isPacked && form == Form.ARCHIVE ? Form.OTHER : form, isPacked);
  }
}
