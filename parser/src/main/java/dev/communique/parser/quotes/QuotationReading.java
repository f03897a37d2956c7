package dev.communique.parser.quotes;

import com.google.common.collect.ImmutableList;
import dev.communique.model.ContentPiece;
import dev.communique.model.Cue;
import dev.communique.model.Quotation;
import dev.communique.model.Span;
import dev.communique.parser.quotes.Attribution.Range;
import java.util.List;

/** The quotations of one text, and where among its words they stand. Immutable. */
public final class QuotationReading {
  private final ImmutableList<Quotation> quotations;
  private final ImmutableList<Span> unclosed;
  private final long steps;

  private QuotationReading(
      ImmutableList<Quotation> quotations, ImmutableList<Span> unclosed, long steps) {
    this.quotations = quotations;
    this.unclosed = unclosed;
    this.steps = steps;
  }

  static QuotationReading of(Scene scene, SpeakerNames names, List<Attribution> attributions) {
    ContentCutter cutter = new ContentCutter(scene.words, scene.marks);
    ImmutableList.Builder<Quotation> quotations = ImmutableList.builder();
    for (Attribution attribution : attributions) {
      ImmutableList<ContentPiece> pieces = cutter.cut(attribution);
      if (!pieces.isEmpty()) {
        quotations.add(quotation(scene, names, attribution, pieces));
      }
    }
    return new QuotationReading(quotations.build(), unclosed(scene), scene.steps());
  }

  /** How often the rules looked at a word or group; grows no faster than the text. */
  long steps() {
    return steps;
  }

  private static Quotation quotation(
      Scene scene,
      SpeakerNames names,
      Attribution attribution,
      ImmutableList<ContentPiece> pieces) {
    Quotation.Builder quotation =
        Quotation.builder().form(ContentCutter.form(pieces)).content(pieces).rule(attribution.rule);
    if (attribution.speaker.isPresent()) {
      quotation.speaker(names.speaker(attribution));
    }
    if (attribution.cue.isPresent()) {
      Range cue = attribution.cue;
      quotation.cue(
          Cue.of(scene.words.string(cue.from(), cue.to()), scene.words.span(cue.from(), cue.to())));
    }
    return quotation.build();
  }

  private static ImmutableList<Span> unclosed(Scene scene) {
    ImmutableList.Builder<Span> unclosed = ImmutableList.builder();
    for (Passage passage : scene.marks.passages()) {
      if (!passage.isClosed()) {
        unclosed.add(scene.words.span(passage.opener(), passage.to()));
      }
    }
    return unclosed.build();
  }

  /** {@return the quotations, by their first word} */
  public ImmutableList<Quotation> quotations() {
    return quotations;
  }

  /** {@return the passages whose closing quotation mark is missing, with their opening mark} */
  public ImmutableList<Span> unclosed() {
    return unclosed;
  }

  @Override
  public String toString() {
    return quotations.size() + " quotations, " + unclosed.size() + " not closed";
  }
}
