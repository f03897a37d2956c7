package dev.communique.cli;

import dev.communique.model.PartialDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Checks the days of {@code --during} before anything is read, and says where they go wrong. */
final class DuringConverter implements ITypeConverter<String> {
  private static final String SHAPE = "dddd-dd-dd";
  private static final int MONTH = 5;
  private static final int DAY = 8;

  @Override
  public String convert(String text) {
    try {
      PartialDate.parse(text);
      return text;
    } catch (IllegalArgumentException wrong) {
      throw new TypeConversionException(wrong.getMessage() + " (column " + column(text) + ")");
    }
  }

  /** The 1-based column of the first unit that cannot stand where it does. */
  static int column(String text) {
    int slash = text.indexOf('/');
    int first = wrongAt(slash < 0 ? text : text.substring(0, slash));
    if (first >= 0) {
      return first + 1;
    }
    int second = wrongAt(text.substring(slash + 1));
    return slash + 1 + Math.max(0, second) + 1; // both right alone: the end comes too early
  }

  /** Where one date of a range goes wrong, -1 when it does not. */
  private static int wrongAt(String point) {
    for (int i = 0; i < point.length(); i++) {
      if (i >= SHAPE.length() || !fits(point.charAt(i), SHAPE.charAt(i))) {
        return i;
      }
    }
    if (isReal(point)) {
      return -1;
    }
    boolean isComplete = point.length() == SHAPE.length();
    if (isComplete && isReal(point.substring(0, DAY - 1))) {
      return DAY;
    }
    boolean hasMonth = isComplete || point.length() == DAY - 1;
    return hasMonth ? MONTH : point.length();
  }

  private static boolean fits(char unit, char shape) {
    return shape == 'd' ? '0' <= unit && unit <= '9' : unit == shape;
  }

  private static boolean isReal(String point) {
    try {
      PartialDate.parse(point);
      return true;
    } catch (IllegalArgumentException wrong) {
      return false;
    }
  }
}
