package dev.communique.parser.messages;

/** The words, in lower case, that join parties to what stands before. */
final class ListWords {
  private ListWords() {}

  /** "several leaders, including Lund" */
  static boolean isExample(String text) {
    return switch (text) {
      case "including", "such as", "like", "among them", "notably" -> true;
      default -> false;
    };
  }

  /** "Lund, together with Roe, sent" */
  static boolean isTogether(String text) {
    return switch (text) {
      case "together with", "along with", "alongside" -> true;
      default -> false;
    };
  }
}
