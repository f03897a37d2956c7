package dev.communique.parser.leaders;

import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Of several people named before a pronoun in its sentence, the one whom its place leaves: "where
 * Roe met him" is not Roe, "congratulated Roe on his election" is Roe, "Roe, his brother," is not.
 */
final class SeveralNamed {
  /** "his elder brother": so many words lie between at most. */
  private static final int MAX_ADJECTIVES = 2;

  private final Words words;
  private final Table table;

  SeveralNamed(Scene scene) {
    this.words = scene.words;
    this.table = scene.table;
  }

  /**
   * Who is meant; null when the place does not tell.
   *
   * @param named the drafts of those named before in the sentence that agree with the pronoun
   */
  @Nullable Referent meantBy(int word, int sentenceStart, boolean object, List<Draft> named) {
    if (named.isEmpty()) {
      return null;
    }
    Draft last = named.get(named.size() - 1);
    if (!object && isOfOccasion(word, last)) {
      return last.referent;
    }
    if (!object && isOfRelative(word)) {
      return onlyOther(named, draft -> draft.to == word - 1);
    }
    if (object) {
      int clause = clauseStart(sentenceStart, word);
      boolean relative = table.has(clause, WordRole.SUBORDINATE) && isWho(clause);
      return onlyOther(named, draft -> draft.from >= clause || relative && draft.to >= clause - 1);
    }
    return null;
  }

  /** "congratulated Roe on his re-election": nothing stands between but the preposition. */
  private boolean isOfOccasion(int word, Draft last) {
    return table.has(word - 1, WordRole.ON)
        && (last.to == word - 1 || last.extent == word - 1)
        && isNear(word, WordRole.OCCASION);
  }

  /** "…, his elder brother". */
  private boolean isOfRelative(int word) {
    return table.isComma(word - 1, word) && isNear(word, WordRole.RELATIVE);
  }

  private boolean isNear(int word, WordRole role) {
    for (int next = word + 1; next <= word + 1 + MAX_ADJECTIVES && next < words.count(); next++) {
      if (table.has(next, role)) {
        return true;
      }
      if (!table.is(next, WordFacts.LETTERS)) {
        return false;
      }
    }
    return false;
  }

  /** The word that opens the clause, or the first one of the sentence. */
  private int clauseStart(int sentenceStart, int word) {
    for (int before = word - 1; before > sentenceStart; before--) {
      if (table.has(before, WordRole.SUBORDINATE)) {
        return before;
      }
      if (table.is(before, WordFacts.PUNCTUATION)) {
        return before + 1;
      }
    }
    return sentenceStart;
  }

  private boolean isWho(int word) {
    int length = words.end(word) - words.start(word);
    return words.first(word) == 'w'
        && length == 3
        && words.text().startsWith("who", words.start(word));
  }

  private static @Nullable Referent onlyOther(List<Draft> named, Predicate<Draft> isOut) {
    List<Referent> out = new ArrayList<>(2);
    for (Draft draft : named) {
      if (isOut.test(draft) && draft.referent != null) {
        out.add(draft.referent);
      }
    }
    Referent meant = null;
    for (Draft draft : named) {
      Referent referent = draft.referent;
      if (referent == null) {
        return null;
      }
      if (!out.contains(referent) && referent != meant) {
        if (meant != null) {
          return null;
        }
        meant = referent;
      }
    }
    return out.isEmpty() ? null : meant;
  }
}
