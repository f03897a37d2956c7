package dev.communique.parser.text;

import dev.communique.model.PartKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts what stands before the lead: headlines, dates, captions, navigation. Immutable. */
final class FrontSorter {
  /** So many possible headlines are none: the text is a list. */
  private static final int MOST_CANDIDATES = 15;

  /** A shorter line is a section or a button rather than a headline. */
  private static final int SHORTEST_HEADLINE = 4;

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
    List<Item> candidates = new ArrayList<>();
    int[] nextText = nextText(items);
    int at = 0;
    while (at < items.size()) {
      Item item = items.get(at);
      @Nullable Item next = nextText[at] < items.size() ? items.get(nextText[at]) : null;
      if (isDatelineAlone(item, next, draft)) {
        dateline(item, draft);
      } else if (!item.isText()) {
        draft.part(item);
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
      Item item, @Nullable Item next, List<Item> candidates, LayoutDraft draft) {
    String text = draft.text();
    int words = item.length() > HeadlineChooser.LONGEST ? Integer.MAX_VALUE : wordCount(text, item);
    long headlineCount = candidates.stream().filter(other -> isHeadlineLong(text, other)).count();
    if (headlineCount == MOST_CANDIDATES || isLeadStart(item, draft)) {
      return false;
    }
    if (headlineCount > 0 && words > LONGEST_DECK && !isRepeat(text, item, candidates)) {
      return false;
    }
    if (next == null) {
      return headlines.isLoneHeadline(text, item);
    }
    return headlines.isHeadline(text, item, next) || isBeforeDateline(item, next, words, draft);
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

  private static int wordCount(String text, Item item) {
    return Sentences.wordCount(text, item.start(), item.end());
  }

  private static boolean isHeadlineLong(String text, Item item) {
    return wordCount(text, item) >= SHORTEST_HEADLINE;
  }

  private static boolean isRepeat(String text, Item item, List<Item> candidates) {
    return candidates.stream()
        .anyMatch(
            other ->
                other.length() >= item.length()
                    && text.regionMatches(true, other.start(), text, item.start(), item.length()));
  }

  /** Chooses the headline; the others are headlines too when long enough, else furniture. */
  private void place(List<Item> candidates, @Nullable Item lead, LayoutDraft draft) {
    if (candidates.isEmpty()) {
      return;
    }
    int best = lead == null ? 0 : headlines.best(draft.text(), candidates, lead);
    for (int i = 0; i < candidates.size(); i++) {
      Item item = candidates.get(i);
      boolean headline = isHeadlineLong(draft.text(), item);
      if (i == best && (headline || lead == null || candidates.size() == 1)) {
        draft.headline = item.span();
        draft.part(PartKind.HEADLINE, item.start(), item.end());
      } else if (lead == null) {
        draft.paragraph(item.start(), item.end());
      } else {
        draft.part(
            headline && i > best ? PartKind.HEADLINE : PartKind.BOILERPLATE,
            item.start(),
            item.end());
      }
    }
  }
}
