package dev.communique.parser.quotes;

import com.google.common.collect.ImmutableList;
import dev.communique.model.ContentPiece;
import dev.communique.model.Cue;
import dev.communique.model.Quotation;
import dev.communique.model.Speaker;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.quotes.Attribution.Range;
import dev.communique.parser.text.Words;
import java.util.List;

/** Finds what is reported in a text, in which words, and who said it. Stateless; thread-safe. */
public final class QuotationFinder {
  private QuotationFinder() {}

  /** {@return a finder} */
  public static QuotationFinder create() {
    return new QuotationFinder();
  }

  /**
   * {@return the quotations of a text}
   *
   * @param words its words
   * @param clauses the groups of its sentences
   */
  public ImmutableList<Quotation> find(Words words, Clauses clauses) {
    QuotationMarks marks = QuotationMarks.find(words);
    Scene scene = new Scene(words, clauses, marks);
    List<Attribution> attributions = new QuotationScan(scene).run();
    ContentCutter cutter = new ContentCutter(words, marks);
    ImmutableList.Builder<Quotation> quotations = ImmutableList.builder();
    for (Attribution attribution : attributions) {
      ImmutableList.Builder<ContentPiece> builder = ImmutableList.builder();
      attribution.content.forEach(range -> cutter.cut(range.from(), range.to(), builder));
      ImmutableList<ContentPiece> pieces = builder.build();
      if (pieces.isEmpty()) {
        continue;
      }
      Quotation.Builder quotation =
          Quotation.builder()
              .form(ContentCutter.form(pieces))
              .content(pieces)
              .rule(attribution.rule);
      if (attribution.speaker.isPresent()) {
        quotation.speaker(
            Speaker.builder()
                .name(words.string(attribution.named.from(), attribution.named.to()))
                .span(words.span(attribution.speaker.from(), attribution.speaker.to()))
                .build());
      }
      if (attribution.cue.isPresent()) {
        Range cue = attribution.cue;
        quotation.cue(Cue.of(words.string(cue.from(), cue.to()), words.span(cue.from(), cue.to())));
      }
      quotations.add(quotation.build());
    }
    return quotations.build();
  }
}
