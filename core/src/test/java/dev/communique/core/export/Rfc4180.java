package dev.communique.core.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads tables as the grammar of RFC 4180 says, as the readers of R and pandas do with the settings
 * of the README: commas, marks doubled in marks, nothing else has a meaning.
 */
final class Rfc4180 {
  private Rfc4180() {}

  static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int at = 0;
    while (at < csv.length()) {
      StringBuilder cell = new StringBuilder();
      if (csv.charAt(at) == '"') {
        at++;
        while (csv.charAt(at) != '"' || csv.startsWith("\"\"", at)) {
          at += csv.charAt(at) == '"' ? 1 : 0;
          cell.append(csv.charAt(at++));
        }
        at++;
      } else {
        while (",\r\n".indexOf(csv.charAt(at)) < 0) {
          if (csv.charAt(at) == '"') {
            throw new AssertionError("a mark in a cell without marks, at " + at);
          }
          cell.append(csv.charAt(at++));
        }
      }
      row.add(cell.toString());
      if (csv.charAt(at) == ',') {
        at++;
      } else {
        at += csv.startsWith("\r\n", at) ? 2 : 1;
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    return rows;
  }
}
