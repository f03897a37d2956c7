package dev.communique.parser.quotes;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import dev.communique.parser.text.Category;
import dev.communique.parser.text.Lexicon;
import dev.communique.parser.text.ResourceLines;
import java.util.List;

/** The words that the reading of quotations knows. */
public final class QuotesLexicon {
  static final Category<CueVerb> CUE_VERB = Category.of("quotes.cue-verb", CueVerb.class);

  /** A phrase before the one whose words the sentence gives. */
  static final Category<String> SOURCE = Category.of("quotes.source", String.class);

  /** A phrase before marks that hold a name or term. */
  static final Category<String> NOBODY = Category.of("quotes.nobody", String.class);

  /** A noun of thought or feeling. */
  static final Category<String> STANCE = Category.of("quotes.stance", String.class);

  /** A noun for something written or recorded. */
  static final Category<String> DOCUMENT = Category.of("quotes.document", String.class);

  /** A noun of saying, whose owner is the speaker. */
  static final Category<String> CUE_NOUN = Category.of("quotes.cue-noun", String.class);

  /** A word of a speaker's label in a transcript. */
  static final Category<String> LABEL = Category.of("quotes.label", String.class);

  /** A word of the first or second person. */
  static final Category<String> ADDRESS = Category.of("quotes.address", String.class);

  private static final Splitter COMMA = Splitter.on(',').trimResults();
  private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();
  private static final int PARTICIPLE = 3;

  private QuotesLexicon() {}

  /**
   * Adds verbs, nouns and phrases that report speech.
   *
   * @param lexicon the lexicon in the making
   */
  public static void contribute(Lexicon.Builder lexicon) {
    ResourceLines.read(QuotesLexicon.class, "cue-verbs.txt")
        .forEach(line -> addVerb(lexicon, line));
    addAll(lexicon, "source-phrases.txt", SOURCE);
    addAll(lexicon, "stance-nouns.txt", STANCE);
    addAll(lexicon, "document-nouns.txt", DOCUMENT);
    addAll(lexicon, "address-words.txt", ADDRESS);
    addAll(lexicon, "nobody-phrases.txt", NOBODY);
    addAll(lexicon, "cue-nouns.txt", CUE_NOUN);
    addAll(lexicon, "transcript-labels.txt", LABEL);
  }

  private static void addAll(Lexicon.Builder lexicon, String resource, Category<String> category) {
    ResourceLines.read(QuotesLexicon.class, resource)
        .forEach(line -> lexicon.add(line.field(0), category, line.field(0)));
  }

  private static void addVerb(Lexicon.Builder lexicon, ResourceLines.Line line) {
    int takes =
        BLANK
            .splitToStream(line.field(1))
            .mapToInt(take -> 1 << CueTake.valueOf(Ascii.toUpperCase(take)).ordinal())
            .reduce(0, (some, take) -> some | take);
    List<String> forms = COMMA.splitToList(line.field(0));
    for (int i = 0; i < forms.size(); i++) {
      lexicon.add(forms.get(i), CUE_VERB, new CueVerb(forms.get(0), i == PARTICIPLE, takes));
    }
  }
}
