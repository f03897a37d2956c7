package dev.communique.core.search;

import dev.communique.core.query.Folded;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** A text folded in place: words with one blank after each; used again for the next text. */
final class FoldedBuffer {
  /** A character that may come apart, or join the one before. */
  private static final char UNKNOWN = '\uFFFF';

  /** A character that leaves no trace. */
  private static final char NOTHING = 0;

  /** What becomes of the characters of most texts, whatever stands beside them. */
  private static final char[] FOLDED = folded();

  private char[] characters = new char[8_192];
  private int length;

  /** Takes the place of the text before. */
  void read(Reader text) throws IOException {
    length = 0;
    int count = text.read(characters, 0, characters.length);
    while (count >= 0) {
      length += count;
      if (length == characters.length) {
        characters = Arrays.copyOf(characters, 2 * length);
      }
      count = text.read(characters, length, characters.length - length);
    }
    if (isSimple()) {
      fold();
    } else {
      copy(Folded.of(new String(characters, 0, length)));
    }
  }

  private boolean isSimple() {
    for (int i = 0; i < length; i++) {
      char c = characters[i];
      if (c >= FOLDED.length || FOLDED[c] == UNKNOWN) {
        return false;
      }
    }
    return true;
  }

  private void fold() {
    int end = 0;
    for (int i = 0; i < length; i++) {
      char c = FOLDED[characters[i]];
      if (c > ' ' || c == ' ' && end > 0 && characters[end - 1] != ' ') {
        characters[end++] = c;
      }
    }
    length = end;
    if (end > 0 && characters[end - 1] != ' ') {
      copyBlank();
    }
  }

  private void copyBlank() {
    if (length == characters.length) {
      characters = Arrays.copyOf(characters, length + 1);
    }
    characters[length++] = ' ';
  }

  /** A folded text begins with a blank, which is left out. */
  private void copy(String folded) {
    length = folded.length() - 1;
    if (length > characters.length) {
      characters = new char[length];
    }
    folded.getChars(1, folded.length(), characters, 0);
  }

  int length() {
    return length;
  }

  char[] characters() {
    return characters;
  }

  /** The place of the blank after the word that stands at a place. */
  int blankAfter(int at) {
    int blank = at;
    while (characters[blank] != ' ') {
      blank++;
    }
    return blank;
  }

  /** Letters without accents and general punctuation: no normal form changes one of them. */
  private static char[] folded() {
    char[] folded = new char[0x2028];
    Arrays.fill(folded, UNKNOWN);
    for (char c = 0; c < 0xC0; c++) {
      folded[c] = folded(c);
    }
    for (char c = 0x2010; c < folded.length; c++) {
      folded[c] = folded(c);
    }
    return folded;
  }

  private static char folded(char c) {
    String alone = Folded.of(String.valueOf(c));
    if (alone.length() > 1) {
      return alone.charAt(1);
    }
    return Folded.isWordPart(c) ? NOTHING : ' ';
  }
}
