package dev.communique.parser.time;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Span;
import dev.communique.parser.text.Layout;
import dev.communique.parser.text.Lexicon;
import dev.communique.parser.text.Words;
import java.util.List;

/** Gathers the days of dateline and date lines, which stand outside the running text. */
final class MarkClues {
  private final Layout layout;
  private final Lexicon lexicon;
  private final Clues clues;

  private MarkClues(Layout layout, Lexicon lexicon, Clues clues) {
    this.layout = layout;
    this.lexicon = lexicon;
    this.clues = clues;
  }

  static void gather(Layout layout, Lexicon lexicon, Clues clues) {
    MarkClues marks = new MarkClues(layout, lexicon, clues);
    marks.read(layout.datelineDay(), clues.dateline);
    marks.read(layout.dateLines(), clues.dateLines);
    marks.removeOthers();
  }

  /** Lines further down date other stories, unless there is nothing else. */
  private void removeOthers() {
    List<DayClue> lines = clues.dateLines;
    if (!lines.isEmpty() && (clues.header != null || lines.stream().anyMatch(this::isBeforeText))) {
      lines.removeIf(clue -> !isBeforeText(clue));
    }
  }

  private boolean isBeforeText(DayClue clue) {
    return layout.paragraphs().isEmpty() || clue.span().start() < layout.paragraphs().get(0).end();
  }

  /** Scans no more than the marks: they are short, and the text may be long. */
  private void read(List<Span> spans, List<DayClue> found) {
    if (spans.isEmpty()) {
      return;
    }
    int start = spans.get(0).start();
    String marks = layout.text().substring(start, spans.get(spans.size() - 1).end());
    ImmutableList.Builder<Span> moved = ImmutableList.builder();
    spans.forEach(span -> moved.add(Span.of(span.start() - start, span.end() - start)));
    Words words = Words.scan(marks, moved.build(), lexicon);
    ImmutableList<Phrase> phrases = PhraseReader.read(new TimeWords(words));
    DayOrder order = DayOrder.of(phrases);
    for (Phrase phrase : phrases) {
      if (phrase.day() > 0) {
        Span span = words.span(phrase.from(), phrase.to());
        Span there = Span.of(span.start() + start, span.end() + start);
        found.add(DayClue.of(phrase, there, order, clues.today()));
      }
    }
  }
}
