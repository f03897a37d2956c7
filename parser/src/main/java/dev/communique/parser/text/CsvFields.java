package dev.communique.parser.text;

import java.util.ArrayList;
import java.util.List;

/** The fields of one line of CSV; line ends inside fields are not known here. */
public final class CsvFields {
  private CsvFields() {}

  /**
   * {@return the fields of a line, parted by commas outside double quotation marks, without blanks
   * around; a doubled mark inside marks stands for one}
   *
   * @param line without its end
   */
  public static List<String> of(String line) {
    return line.indexOf('"') < 0 ? plain(line) : quoted(line);
  }

  private static List<String> quoted(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && inside && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"') {
        inside = !inside;
      } else if (c == ',' && !inside) {
        fields.add(field.toString().strip());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString().strip());
    return fields;
  }

  private static List<String> plain(String line) {
    List<String> fields = new ArrayList<>(10);
    int start = 0;
    for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', start)) {
      fields.add(line.substring(start, comma).strip());
      start = comma + 1;
    }
    fields.add(line.substring(start).strip());
    return fields;
  }
}
