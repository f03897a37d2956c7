package dev.communique.parser.quotes;

import com.google.common.collect.ImmutableList;
import dev.communique.model.ContentPiece;
import dev.communique.model.Cue;
import dev.communique.model.Quotation;
import dev.communique.model.Span;
import dev.communique.parser.quotes.Attribution.Range;
import java.util.Arrays;
import java.util.List;

/** The quotations of one text, and where among its words they stand. Immutable. */
public final class QuotationReading {
  private final ImmutableList<Quotation> quotations;
  private final ImmutableList<Span> unclosed;
  private final int[] quotationAt;
  private final int[] speakers;
  private final long steps;

  private QuotationReading(
      ImmutableList<Quotation> quotations,
      ImmutableList<Span> unclosed,
      int[] quotationAt,
      int[] speakers,
      long steps) {
    this.steps = steps;
    this.quotations = quotations;
    this.unclosed = unclosed;
    this.quotationAt = quotationAt;
    this.speakers = speakers;
  }

  static QuotationReading of(Scene scene, SpeakerNames names, List<Attribution> attributions) {
    ContentCutter cutter = new ContentCutter(scene.words, scene.marks);
    ImmutableList.Builder<Quotation> quotations = ImmutableList.builder();
    int[] at = new int[scene.words.count()];
    int[] speakers = new int[attributions.size()];
    int count = 0;
    for (Attribution attribution : attributions) {
      ImmutableList<ContentPiece> pieces = cutter.cut(attribution.content);
      if (!pieces.isEmpty()) {
        quotations.add(quotation(scene, names, attribution, pieces));
        speakers[count++] = attribution.speaker.from();
        mark(at, attribution, count);
      }
    }
    return new QuotationReading(quotations.build(), unclosed(scene), at, speakers, scene.steps());
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

  /** Marks the words of an attribution; inner ones come later and stay on top. */
  private static void mark(int[] at, Attribution attribution, int number) {
    for (Range range : attribution.content) {
      Arrays.fill(at, range.from(), range.to(), number);
    }
  }

  private static ImmutableList<Span> unclosed(Scene scene) {
    return scene.marks.passages().stream()
        .filter(passage -> !passage.isClosed())
        .map(passage -> scene.words.span(passage.opener(), passage.to()))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the quotations, by their first word} */
  public ImmutableList<Quotation> quotations() {
    return quotations;
  }

  /** {@return the passages whose closing quotation mark is missing, with their opening mark} */
  public ImmutableList<Span> unclosed() {
    return unclosed;
  }

  /**
   * {@return the index of the quotation whose content a word is part of, the innermost one; -1 when
   * nobody reports it}
   *
   * @param word the word
   */
  public int quotationAt(int word) {
    return quotationAt[word] - 1;
  }

  /**
   * {@return the first word of a quotation's speaker, beside its cue; -1 when it has none}
   *
   * @param quotation its index
   */
  public int speakerWord(int quotation) {
    return speakers[quotation];
  }

  @Override
  public String toString() {
    return quotations.size() + " quotations, " + unclosed.size() + " not closed";
  }
}
