package dev.communique.core.compare;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Cuts the words of a message, which are sentences or parts of some, at their ends. */
final class Sentences {
  private Sentences() {}

  static ImmutableList<String> of(List<String> texts) {
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    for (String text : texts) {
      int start = 0;
      for (int i = 0; i < text.length(); i++) {
        if (isEnd(text, i)) {
          add(text.substring(start, i + 1), sentences);
          start = i + 1;
        }
      }
      add(text.substring(start), sentences);
    }
    return sentences.build();
  }

  /** A mark or a closing sign after one, before a blank and a capital or a sign that opens. */
  private static boolean isEnd(String text, int at) {
    int mark = at;
    while (mark > 0 && "”\"’'".indexOf(text.charAt(mark)) >= 0) {
      mark--;
    }
    return ".!?…".indexOf(text.charAt(mark)) >= 0
        && at + 2 < text.length()
        && Character.isWhitespace(text.charAt(at + 1))
        && !Character.isLowerCase(text.charAt(at + 2))
        && !isInitial(text, mark);
  }

  /** One letter, or a title as long as that: {@code J. Roe}, {@code Mr. Roe}. */
  private static boolean isInitial(String text, int mark) {
    int start = mark;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.charAt(mark) == '.'
        && start < mark
        && mark - start <= 2
        && Character.isUpperCase(text.charAt(start));
  }

  private static void add(String sentence, ImmutableList.Builder<String> sentences) {
    if (!sentence.isBlank()) {
      sentences.add(sentence.strip());
    }
  }
}
