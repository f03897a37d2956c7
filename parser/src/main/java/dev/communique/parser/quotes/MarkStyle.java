package dev.communique.parser.quotes;

/** The shapes of double quotation marks: marks of one shape are each other's first choice. */
enum MarkStyle {
  STRAIGHT,
  CURLY,
  ANGLE;

  static MarkStyle of(char first) {
    return switch (first) {
      case '“', '”', '„', '‟', '‘', '’' -> CURLY;
      case '«', '»' -> ANGLE;
      default -> STRAIGHT;
    };
  }
}
