package dev.communique.parser.quotes;

import dev.communique.parser.quotes.Attribution.Range;
import dev.communique.parser.quotes.RightContext.Kind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks a text sentence by sentence: reporting clauses first, then the passages in marks that none
 * of them took.
 *
 * <ul>
 *   <li>{@code continued-speech}: a sentence wholly in marks goes on what its paragraph reported.
 *   <li>{@code next-paragraph}: a paragraph that starts in marks goes on the one before.
 *   <li>{@code printed-text}: paragraphs without marks that print a message in full.
 *   <li>{@code inferred-continuation}: a sentence without a cue between two that report the same
 *       speaker (inferred).
 *   <li>{@code introduced}: marks behind a sentence or paragraph that ends in a colon.
 *   <li>{@code told-before}: a sentence wholly in marks behind one that tells of a person.
 *   <li>{@code told-of}: words in marks that a sentence about a person weaves in.
 *   <li>{@code embedded-post}: the words of a post before the dash and the name that sign it.
 *   <li>{@code transcript}: a paragraph behind a label in capitals and a colon.
 *   <li>{@code name-or-term}: a title, nickname, term or scare quotes: nobody's.
 *   <li>{@code quotation-marks}: nobody can tell whose.
 * </ul>
 */
final class QuotationScan {
  /** Words a reporting clause of its own may begin with before its verb. */
  private static final int SHORT_SUBJECT = 14;

  private final Scene scene;
  private final Words words;
  private final Units units;
  private final CueClauses cues;
  private final UnitReader reader;
  private final PrintedTexts texts;
  private final Summaries summaries;
  private final Transcripts transcripts;
  private final EmbeddedPosts posts;
  private final LeftPassages left;
  private final List<Attribution> found = new ArrayList<>();

  private int paragraph = -1;
  private Range speaker = Range.NONE;
  private Range speakerBefore = Range.NONE;

  /** The sentence before, when it reports nothing. */
  private Range telling = Range.NONE;

  /** Whose words the colon introduces that the sentence before ends in. */
  private Range introducer = Range.NONE;

  QuotationScan(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.units = Units.of(words, scene.marks);
    this.cues = new CueClauses(scene);
    this.summaries = new Summaries(scene, units, found);
    this.texts = new PrintedTexts(scene);
    this.transcripts = new Transcripts(scene);
    this.posts = new EmbeddedPosts(scene);
    this.left = new LeftPassages(scene);
    this.reader = new UnitReader(scene, cues, found);
  }

  /** The attributions of the whole text, by their first word. */
  List<Attribution> run() {
    for (int unit = 0; unit < units.count(); unit++) {
      int from = units.start(unit);
      int whole = Math.max(labelled(unit, from), posted(from));
      if (whole > from) {
        unit = units.of(whole - 1);
        continue;
      }
      int first = unit;
      if (isSpeechBefore(unit)) {
        unit++;
      }
      Attribution last = last();
      unit(units.paragraph(first), from, units.end(unit));
      if (last() != null && last() != last) {
        summaries.put(unit, last());
      }
      unit = printed(unit, from);
    }
    summaries.fill();
    found.sort(Comparator.comparingInt(Attribution::start));
    return found;
  }

  /** Takes a paragraph of a transcript; the word after it, or {@code from} when it is none. */
  private int labelled(int unit, int from) {
    if (!transcripts.isPresent()) {
      return from;
    }
    int start = units.paragraph(unit);
    int end = from == words.paragraphStart(start) ? transcripts.endAfter(start) : -1;
    if (end < 0) {
      return from;
    }
    found.add(transcripts.read(start, end));
    paragraph = end - 1;
    speaker = Range.NONE;
    introducer = Range.NONE;
    return words.paragraphEnd(end - 1);
  }

  /** Takes a post with its signature; the word after it, or {@code from} when it is none. */
  private int posted(int from) {
    int end = posts.endAfter(from);
    if (end > from) {
      found.add(posts.read(from));
      paragraph = words.paragraphOf(end - 1);
      speaker = Range.NONE;
      introducer = Range.NONE;
    }
    return end;
  }

  private @Nullable Attribution last() {
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }

  /** Takes a text printed behind a sentence's colon as one; the last sentence of it. */
  private int printed(int unit, int from) {
    if (!introducer.isPresent()) {
      return unit;
    }
    int next = units.paragraph(unit) + 1;
    int end = texts.endAfter(from, units.end(unit));
    if (end == next) {
      return unit;
    }
    Attribution attribution =
        new Attribution(
            introducer, introducer, reader.introducingCue(), QuotationRules.PRINTED_TEXT);
    for (int p = next; p < end; p++) {
      attribution.add(words.paragraphStart(p), words.paragraphEnd(p));
    }
    found.add(attribution);
    paragraph = end - 1;
    speaker = introducer;
    introducer = Range.NONE;
    return units.of(words.paragraphEnd(end - 1) - 1);
  }

  /** {@code "Really?" Lund asked.}: the next sentence is but the reporting clause of this one. */
  private boolean isSpeechBefore(int unit) {
    int end = units.end(unit);
    int passage = scene.marks.at(end - 1);
    if (passage < 0
        || unit + 1 >= units.count()
        || units.paragraph(unit + 1) != units.paragraph(unit)
        || !scene.shapes.endsLikeSpeech(scene.marks.passages().get(passage))) {
      return false;
    }
    int next = units.end(unit + 1);
    List<CueClause> clauses = cues.in(end, next);
    return !clauses.isEmpty()
        && closes(clauses.get(0), end)
        && (next <= end + SHORT_SUBJECT || !cues.in(end, end + SHORT_SUBJECT).isEmpty());
  }

  /** Whether a reporting clause begins at a word and has nothing to report behind it. */
  private static boolean closes(CueClause cue, int start) {
    boolean last = cue.right().kind() == Kind.END || cue.right().kind() == Kind.COMMA;
    return last && cue.start() == start && cue.speaker().isPresent() && cue.takes(CueTake.SPEECH);
  }

  private void unit(int paragraphOfUnit, int from, int to) {
    if (paragraphOfUnit != paragraph) {
      speakerBefore = paragraphOfUnit == paragraph + 1 ? speaker : Range.NONE;
      paragraph = paragraphOfUnit;
      telling = Range.NONE;
      speaker = Range.NONE;
    }
    int before = found.size();
    reader.read(from, to);
    before -= joinParagraphs(from, before);
    Range last = reader.lastSpeaker();
    Range introduced = reader.introduced();
    boolean allQuoted = left.isAllQuoted(from, to);
    leftovers(from, to, before, allQuoted);
    if (last.isPresent()) {
      speaker = last;
    }
    if (introduced.isPresent()) {
      speaker = introduced;
    }
    introducer = introduced;
    telling = found.size() == before && !allQuoted ? new Range(from, to) : Range.NONE;
  }

  /**
   * A quotation over paragraphs whose reporting clause stands in the last of them is one: the
   * number taken away.
   */
  private int joinParagraphs(int from, int before) {
    int index = scene.marks.at(from);
    if (before == 0 || found.size() == before || index < 0) {
      return 0;
    }
    Attribution first = found.get(before);
    Attribution earlier = found.get(before - 1);
    if (scene.marks.passages().get(index).continues()
        && first.covers(scene.marks.passages().get(index).from())
        && !earlier.cue.isPresent()) {
      first.content.addAll(0, earlier.content);
      found.remove(before - 1);
      return 1;
    }
    return 0;
  }

  /** Passages of a sentence that no reporting clause took. */
  private void leftovers(int from, int to, int before, boolean speech) {
    int read = found.size();
    int next = scene.marks.from(from);
    for (; next < scene.marks.passages().size(); next++) {
      Passage passage = scene.marks.passages().get(next);
      if (passage.opener() >= to) {
        return;
      }
      if (!isCovered(passage, before, read)) {
        leftover(passage, speech, from, before, read);
      }
    }
  }

  private boolean isCovered(Passage passage, int before, int read) {
    for (int i = before; i < read; i++) {
      if (found.get(i).covers(passage.from())) {
        return true;
      }
    }
    return false;
  }

  private void leftover(Passage passage, boolean speech, int from, int before, int read) {
    if (passage.continues() && before > 0) {
      Attribution last = found.get(before - 1);
      last.add(passage.from(), passage.to());
      speaker = last.named;
    } else if (isSplit(passage, before, read)) {
      found.get(read - 1).add(passage.from(), passage.to());
    } else if (reader.introducerOf(passage).isPresent()) {
      speaker = reader.introducerOf(passage);
      emit(speaker, "introduced", passage);
    } else if (speech && introducer.isPresent()) {
      speaker = introducer;
      emit(speaker, "introduced", passage);
    } else if (speech && left.teller(telling).isPresent()) {
      speaker = left.teller(telling);
      emit(speaker, "told-before", passage);
    } else if ((speech || left.goesOn(passage, from, units.end(units.of(from))))
        && speaker.isPresent()) {
      emit(speaker, "continued-speech", passage);
    } else if (speech && speakerBefore.isPresent()) {
      speaker = speakerBefore;
      emit(speaker, "next-paragraph", passage);
    } else if (!speech && left.isTold(passage, from)) {
      emit(left.teller(passage, from), "told-of", passage);
    } else if (passage.isDouble()) {
      emit(Range.NONE, left.isNameOrTerm(passage) ? "name-or-term" : "quotation-marks", passage);
    }
  }

  /** {@code "…," she said of the vote, "…."}: the sentence goes on in marks behind its cue. */
  private boolean isSplit(Passage passage, int before, int read) {
    if (read == before || !scene.shapes.isSentence(passage)) {
      return false;
    }
    Attribution last = found.get(read - 1);
    return last.rule.equals("trailing-cue") && scene.isComma(passage.opener() - 1);
  }

  private void emit(Range who, String rule, Passage passage) {
    found.add(new Attribution(who, who, Range.NONE, rule).add(passage.from(), passage.to()));
  }
}
