package dev.communique.parser.clause;

import dev.communique.parser.text.Lexicon;
import dev.communique.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** What each entry of a lexicon says of a word, as bits of {@link WordCodes}. Immutable. */
final class LexiconCodes {
  /** The letter case makes no difference to closed classes and verbs. */
  private static final int ANY_SPELLING = 0;

  private final long functions;
  private final long verbs;
  private final int[] functionCodes;
  private final int[] verbCodes;
  private final @Nullable VerbForm[] forms;

  private LexiconCodes(Lexicon lexicon) {
    int size = lexicon.entryCount() + 1;
    functions = lexicon.mask(ClauseLexicon.FUNCTION);
    verbs = lexicon.mask(ClauseLexicon.VERB);
    functionCodes = new int[size];
    verbCodes = new int[size];
    forms = new @Nullable VerbForm[size];
    for (int entry = 1; entry < size; entry++) {
      FunctionWord function = lexicon.value(entry, ClauseLexicon.FUNCTION, ANY_SPELLING);
      VerbForm verb = lexicon.value(entry, ClauseLexicon.VERB, ANY_SPELLING);
      functionCodes[entry] = function == null ? 0 : function.code();
      verbCodes[entry] = verb == null ? 0 : verb.code();
      forms[entry] = verb;
    }
  }

  /** The codes of a lexicon, made once. */
  static LexiconCodes of(Lexicon lexicon) {
    return lexicon.derived(LexiconCodes.class, LexiconCodes::new);
  }

  /** The codes of all words of a text. */
  int[] codes(Words words) {
    int[] codes = new int[words.count()];
    for (int word = 0; word < codes.length; word++) {
      long meanings = words.meanings(word);
      if ((meanings & functions) != 0) {
        codes[word] = functionCodes[words.entry(word, functions)];
      }
      if ((meanings & verbs) != 0) {
        codes[word] |= verbCodes[words.entry(word, verbs)];
      }
    }
    return codes;
  }

  /** The verb form that starts at a word; null for other words. */
  @Nullable VerbForm form(Words words, int word) {
    return forms[words.entry(word, verbs)];
  }
}
