package dev.communique.parser.quotes;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.communique.parser.text.Category;
import dev.communique.parser.text.Lexicon;
import dev.communique.parser.text.ResourceLines;
import java.util.List;

/** The words that the reading of quotations knows. */
public final class QuotesLexicon {
  static final Category<CueVerb> CUE_VERB = Category.of("quotes.cue-verb", CueVerb.class);

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
  }

  private static void addVerb(Lexicon.Builder lexicon, ResourceLines.Line line) {
    ImmutableSet<CueTake> takes =
        BLANK
            .splitToStream(line.field(1))
            .map(take -> CueTake.valueOf(Ascii.toUpperCase(take)))
            .collect(toImmutableSet());
    List<String> forms = COMMA.splitToList(line.field(0));
    for (int i = 0; i < forms.size(); i++) {
      lexicon.add(forms.get(i), CUE_VERB, new CueVerb(forms.get(0), i == PARTICIPLE, takes));
    }
  }
}
