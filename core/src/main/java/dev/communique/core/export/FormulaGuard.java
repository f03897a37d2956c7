package dev.communique.core.export;

/**
 * Keeps text from being a formula in a spreadsheet, as the Open Worldwide Application Security
 * Project advises ("CSV Injection"): an apostrophe goes before what a program could take for one. A
 * formula begins with {@code =}, {@code +}, {@code -}, {@code @}, their full-width forms, a tab or
 * a line end; behind a comma or semicolon too, where a spreadsheet set to another separator begins
 * a new cell. Apostrophes and quotation marks before it do not hide it.
 *
 * <p>{@link #remove} is the exact inverse: a text that already looks guarded gets one more
 * apostrophe.
 */
final class FormulaGuard {
  private static final char GUARD = '\'';
  private static final String TRIGGERS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
  private static final String FIRST_TRIGGERS = TRIGGERS + "\t\r\n";
  private static final String CELL_STARTS = ",;\t";
  private static final String MARKS = "'\"";

  private FormulaGuard() {}

  static String add(String text) {
    StringBuilder guarded = null;
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isCellStart(text, i) && isFormula(text, i, i)) {
        guarded = guarded == null ? new StringBuilder(text.length() + 1) : guarded;
        guarded.append(text, done, i).append(GUARD);
        done = i;
      }
    }
    return guarded == null ? text : guarded.append(text, done, text.length()).toString();
  }

  static String remove(String cell) {
    StringBuilder text = null;
    int done = 0;
    for (int i = 0; i < cell.length(); i++) {
      if (isCellStart(cell, i) && cell.charAt(i) == GUARD && isFormula(cell, i + 1, i)) {
        text = text == null ? new StringBuilder(cell.length()) : text;
        text.append(cell, done, i);
        done = i + 1;
      }
    }
    return text == null ? cell : text.append(cell, done, cell.length()).toString();
  }

  private static boolean isCellStart(String text, int at) {
    return at == 0 || CELL_STARTS.indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Whether there is a formula at a place, of a cell that starts at another. */
  private static boolean isFormula(String text, int at, int start) {
    int i = at;
    while (i < text.length() && MARKS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    String triggers = start == 0 ? FIRST_TRIGGERS : TRIGGERS;
    return i < text.length() && triggers.indexOf(text.charAt(i)) >= 0;
  }
}
