package dev.communique.parser.text;

import dev.communique.model.PartKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts what stands before the lead: headlines, dates, captions, navigation. Immutable. */
final class FrontSorter {
  /** A longer line below a headline is a summary and belongs to the text. */
  private static final int LONGEST_DECK = 13;

  /** A finished sentence that is longer is no headline. */
  private static final int LONGEST_SENTENCE = 22;

  private final LabelReader labels;
  private final HeadlineChooser headlines;
  private final Credits credits;

  FrontSorter(LabelReader labels, HeadlineChooser headlines, Credits credits) {
    this.labels = labels;
    this.headlines = headlines;
    this.credits = credits;
  }

  /** Gives every item before the lead its part; returns the lead's index. */
  int sort(List<Item> items, LayoutDraft draft) {
    Candidates candidates = new Candidates(draft.text());
    int[] nextText = nextText(items);
    int at = 0;
    while (at < items.size()) {
      Item item = items.get(at);
      @Nullable Item next = nextText[at] < items.size() ? items.get(nextText[at]) : null;
      if (isDatelineAlone(item, next, draft)) {
        dateline(item, draft);
      } else if (!item.isText()) {
        draft.part(item);
        credits.note(item, false, draft);
      } else if (next != null && isCreditedCaption(draft, item, next)) {
        draft.part(PartKind.CAPTION, item.start(), item.end());
      } else if (isCandidate(item, next, candidates, draft)) {
        candidates.add(item);
      } else {
        break;
      }
      at++;
    }
    place(candidates, at < items.size() ? items.get(at) : null, draft);
    return at;
  }

  private static int[] nextText(List<Item> items) {
    int[] next = new int[items.size()];
    int text = items.size();
    for (int i = items.size() - 1; i >= 0; i--) {
      next[i] = text;
      text = items.get(i).isText() ? i : text;
    }
    return next;
  }

  /** A line that is a dateline and no more; the text stands below it. */
  private boolean isDatelineAlone(Item item, @Nullable Item next, LayoutDraft draft) {
    boolean maybe = item.isText() || item.kind() == LineKind.DATE_LINE;
    if (!maybe || next == null || draft.dateline != null || item.length() > 80) {
      return false;
    }
    DatelineReader.Found found = draft.datelines.at(item.start(), item.end());
    return found != null && found.textStart() >= item.end();
  }

  private void dateline(Item item, LayoutDraft draft) {
    draft.dateline = draft.datelines.at(item.start(), item.end());
    draft.part(PartKind.DATELINE, item.start(), item.end());
  }

  /** A sentence that closes with an agency, above the text: a picture's. */
  private boolean isCreditedCaption(LayoutDraft draft, Item item, Item next) {
    String text = draft.text();
    int credit = credits.start(text, item.start(), item.end());
    return credit < item.end()
        && next.length() >= RunningText.SHORTEST
        && !Credits.isEnd(text.substring(credit, item.end()))
        && !draft.datelines.startsWithOne(item);
  }

  private boolean isCandidate(
      Item item, @Nullable Item next, Candidates candidates, LayoutDraft draft) {
    if (candidates.isFull() || isLeadStart(item, draft)) {
      return false;
    }
    int words = candidates.wordCount(item);
    if (candidates.hasHeadline() && words > LONGEST_DECK && !candidates.isRepeat(item)) {
      return false;
    }
    if (next == null) {
      return headlines.isLoneHeadline(draft.text(), item);
    }
    return headlines.isHeadline(draft.text(), item, next)
        || isBeforeDateline(item, next, words, draft);
  }

  private boolean isLeadStart(Item item, LayoutDraft draft) {
    return draft.datelines.startsWithOne(item)
        || labels.read(draft.text(), item.start(), item.end()) != null;
  }

  private boolean isBeforeDateline(Item item, Item next, int words, LayoutDraft draft) {
    return words <= LONGEST_SENTENCE
        && item.length() < next.length()
        && !Sentences.isSeveral(draft.text(), item.start(), item.end())
        && draft.datelines.startsWithOne(next);
  }

  /** Chooses the headline; the others are headlines too when long enough, else furniture. */
  private void place(Candidates candidates, @Nullable Item lead, LayoutDraft draft) {
    List<Item> items = candidates.items();
    if (items.isEmpty()) {
      return;
    }
    int best = lead == null ? 0 : headlines.best(draft.text(), items, lead);
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean headline = candidates.isHeadlineLong(item);
      if (i == best && (headline || lead == null || items.size() == 1)) {
        draft.headline = item.span();
        draft.part(PartKind.HEADLINE, item.start(), item.end());
      } else if (lead == null) {
        draft.paragraph(item.start(), item.end());
      } else {
        PartKind kind = headline && i > best ? PartKind.HEADLINE : PartKind.BOILERPLATE;
        draft.part(kind, item.start(), item.end());
      }
    }
  }
}
