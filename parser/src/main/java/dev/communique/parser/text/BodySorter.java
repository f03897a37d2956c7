package dev.communique.parser.text;

import dev.communique.model.PartKind;
import dev.communique.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the items of a record and gives each its place: before, in and after the article. */
final class BodySorter {
  private static final int MOST_CANDIDATES = 15;

  private final DatelineReader datelines;
  private final LabelReader labels;
  private final HeadlineChooser headlines;
  private final TrailingCredit credits;

  BodySorter(DateTokens dates, DatelineNames names) {
    this.datelines = new DatelineReader(names, dates);
    this.labels = new LabelReader(names);
    this.headlines = new HeadlineChooser(dates);
    this.credits = new TrailingCredit(names);
  }

  void sort(List<Item> items, LayoutDraft draft) {
    List<Item> candidates = new ArrayList<>();
    int at = 0;
    while (at < items.size()) {
      Item item = items.get(at);
      if (!item.isText()) {
        draft.part(item);
      } else if (!isBeforeLead(items, at, draft) || candidates.size() == MOST_CANDIDATES) {
        break;
      } else {
        candidates.add(item);
      }
      at++;
    }
    at = lead(items, at, candidates, draft);
    rest(items, at, draft);
  }

  private boolean isBeforeLead(List<Item> items, int at, LayoutDraft draft) {
    Item item = items.get(at);
    String text = draft.text();
    if (datelines.read(text, item.start(), item.end()) != null
        || labels.read(text, item.start(), item.end()) != null) {
      return false;
    }
    for (int i = at + 1; i < items.size(); i++) {
      Item next = items.get(i);
      if (next.isText()) {
        return datelines.read(text, next.start(), next.end()) != null
                && item.length() < next.length()
                && !Sentences.isSeveral(text, item.start(), item.end())
            || headlines.isHeadline(text, item, next);
      }
    }
    return headlines.isLoneHeadline(text, item);
  }

  private int lead(List<Item> items, int at, List<Item> candidates, LayoutDraft draft) {
    String text = draft.text();
    if (at == items.size()) {
      candidates(candidates, candidates.isEmpty() ? null : candidates.get(0), true, draft);
      return at;
    }
    Item lead = items.get(at);
    candidates(candidates, lead, false, draft);
    int start = label(lead, draft);
    DatelineReader.Found found = datelines.read(text, start, lead.end());
    if (found != null) {
      draft.dateline = found;
      int end = Blanks.skipBack(text, start, found.textStart());
      draft.part(PartKind.DATELINE, start, end);
      start = found.textStart();
    }
    paragraph(start, lead.end(), draft);
    return at + 1;
  }

  private int label(Item lead, LayoutDraft draft) {
    String text = draft.text();
    Span label = labels.read(text, lead.start(), lead.end());
    if (label == null) {
      return lead.start();
    }
    draft.label = label;
    int after = text.indexOf(':', label.end()) + 1;
    draft.part(PartKind.LABEL, label.start(), after);
    return Blanks.skip(text, after, lead.end());
  }

  private void candidates(
      List<Item> candidates, @Nullable Item lead, boolean alone, LayoutDraft draft) {
    if (candidates.isEmpty() || lead == null) {
      return;
    }
    int best = alone ? 0 : headlines.best(draft.text(), candidates, lead);
    for (int i = 0; i < candidates.size(); i++) {
      Item item = candidates.get(i);
      if (i == best) {
        draft.headline = item.span();
        draft.part(PartKind.HEADLINE, item.start(), item.end());
      } else if (alone) {
        draft.paragraph(item.start(), item.end());
      } else {
        boolean deck = Sentences.wordCount(draft.text(), item.start(), item.end()) > 4;
        draft.part(deck ? PartKind.HEADLINE : PartKind.BOILERPLATE, item.start(), item.end());
      }
    }
  }

  private void rest(List<Item> items, int from, LayoutDraft draft) {
    boolean over = false;
    for (int i = from; i < items.size(); i++) {
      Item item = items.get(i);
      over |= item.kind() == LineKind.TAIL || item.kind() == LineKind.END;
      if (over) {
        draft.part(PartKind.BOILERPLATE, item.start(), item.end());
      } else if (item.isText()) {
        over = paragraph(item.start(), item.end(), draft);
      } else {
        draft.part(item);
      }
    }
  }

  /** Adds a paragraph without the credit at its end; says whether the article ends with it. */
  private boolean paragraph(int start, int end, LayoutDraft draft) {
    int credit = credits.start(draft.text(), start, end);
    draft.paragraph(start, Blanks.skipBack(draft.text(), start, credit));
    draft.part(PartKind.BOILERPLATE, credit, end);
    return credit < end && TrailingCredit.isEnd(draft.text(), credit, end);
  }
}
