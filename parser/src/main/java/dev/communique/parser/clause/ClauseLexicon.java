package dev.communique.parser.clause;

import dev.communique.parser.text.Category;
import dev.communique.parser.text.Lexicon;
import dev.communique.parser.text.ResourceLines;

/** The words that the shallow reading of sentences knows. */
public final class ClauseLexicon {
  static final Category<FunctionWord> FUNCTION = Category.of("clause.function", FunctionWord.class);
  static final Category<VerbForm> VERB = Category.of("clause.verb", VerbForm.class);

  /** A noun that a clause without "that" may follow. */
  static final Category<String> CLAUSE_NOUN = Category.of("clause.noun", String.class);

  private ClauseLexicon() {}

  /**
   * Adds the closed classes and the verbs with all their forms.
   *
   * @param lexicon the lexicon in the making
   */
  public static void contribute(Lexicon.Builder lexicon) {
    for (ResourceLines.Line line : ResourceLines.read(ClauseLexicon.class, "function-words.txt")) {
      lexicon.add(
          line.field(0), FUNCTION, FunctionWord.of(line.field(0), tag(line), line.field(2)));
    }
    for (ResourceLines.Line line : ResourceLines.read(ClauseLexicon.class, "clause-nouns.txt")) {
      lexicon.add(line.field(0), CLAUSE_NOUN, line.field(0));
    }
    VerbForms.forEach((form, verb) -> lexicon.add(form, VERB, verb));
  }

  private static int tag(ResourceLines.Line line) {
    int tag = Tag.of(line.field(1));
    if (tag < 0) {
      throw line.error("unknown word class");
    }
    return tag;
  }
}
