package dev.communique.parser.text;

import dev.communique.model.PartKind;
import dev.communique.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts a record's items: what stands before the article, in it and after it. Immutable. */
final class BodySorter {
  /** A dateline may stand at the start of one of the first paragraphs. */
  private static final int LAST_DATELINE = 3;

  /** As much text before a list of links makes all after it furniture. */
  private static final int ENOUGH = 200;

  private static final int LOOKED_AHEAD = 8;

  /** What a dateline can hardly be without, and within how many units of its start. */
  private static final Marks SEPARATORS = Marks.of("([/:.–—-_");

  private static final Marks OPENING = Marks.of("([/");

  private static final int BEGINNING = 60;

  private final LabelReader labels;
  private final Credits credits;
  private final FrontSorter front;

  BodySorter(DateTokens dates, DatelineNames names) {
    this.labels = new LabelReader(names);
    this.credits = new Credits(names);
    this.front = new FrontSorter(labels, new HeadlineChooser(dates), credits);
  }

  void sort(List<Item> items, LayoutDraft draft) {
    int lead = front.sort(items, draft);
    new Walk(items, lead, draft).body();
  }

  /** One walk over the items from the lead on. */
  private final class Walk {
    private final List<Item> items;
    private final LayoutDraft draft;
    private final String text;
    private final RunningText running;
    private final Repeats repeats;
    private int at;
    private int paragraphCount;
    private int textLength;
    private boolean over;
    private boolean aside;

    Walk(List<Item> items, int lead, LayoutDraft draft) {
      this.items = items;
      this.at = lead;
      this.draft = draft;
      this.text = draft.text();
      this.running = new RunningText(text, items);
      this.repeats = new Repeats(text);
    }

    void body() {
      for (; at < items.size(); at++) {
        Item item = items.get(at);
        over |= endsArticle(item);
        if (over) {
          draft.part(PartKind.BOILERPLATE, item.start(), item.end());
        } else if (item.isText()) {
          text(item);
        } else {
          aside |= item.kind() == LineKind.ASIDE;
          furniture(item);
        }
      }
    }

    private boolean endsArticle(Item item) {
      int after = running.from(at + 1);
      return switch (item.kind()) {
        case END -> true;
        case TAIL -> textLength >= ENOUGH || textLength >= after;
        case ASIDE -> textLength >= 3 * after;
        default -> false;
      };
    }

    private void furniture(Item item) {
      draft.part(item);
      credits.note(item, isBelowText(), draft);
    }

    /** Whether none of the next items is text before the article ends. */
    private boolean isBelowText() {
      for (int i = at + 1; i < Math.min(items.size(), at + LOOKED_AHEAD); i++) {
        LineKind kind = items.get(i).kind();
        if (kind == LineKind.TEXT) {
          return false;
        }
        if (kind == LineKind.TAIL || kind == LineKind.END || kind == LineKind.ASIDE) {
          return true;
        }
      }
      return true;
    }

    private void text(Item item) {
      aside &= !RunningText.isParagraph(text, item);
      if (aside || repeats.isRepeat(item)) {
        draft.part(PartKind.BOILERPLATE, item.start(), item.end());
      } else {
        paragraph(withoutLabel(item), item);
      }
    }

    private int withoutLabel(Item item) {
      Span label = paragraphCount == 0 ? labels.read(text, item.start(), item.end()) : null;
      if (label == null) {
        return item.start();
      }
      draft.label = label;
      int after = text.indexOf(':', label.end()) + 1;
      draft.part(PartKind.LABEL, label.start(), after);
      return Blanks.skip(text, after, item.end());
    }

    private void paragraph(int start, Item item) {
      int textStart = withoutDateline(start, item.end());
      if (paragraphCount == 0 && isHeadline(textStart, item.end())) {
        draft.part(PartKind.HEADLINE, textStart, item.end());
        return;
      }
      int end = textStart > start ? joined(textStart, item) : item.end();
      int credit = credits.start(text, textStart, end);
      int textEnd = Blanks.skipBack(text, textStart, credit);
      draft.paragraph(textStart, textEnd);
      paragraphCount++;
      textLength += textEnd - textStart;
      if (credit < end) {
        draft.part(PartKind.BOILERPLATE, credit, end);
        draft.credits.addAll(credits.agencies(text.substring(credit, end)));
        over = Credits.isEnd(text.substring(credit, end));
      }
    }

    /** Whether a first paragraph is but the headline again. */
    private boolean isHeadline(int start, int end) {
      Span headline = draft.headline;
      return headline != null
          && headline.length() == end - start
          && text.regionMatches(headline.start(), text, start, headline.length());
    }

    /** Where the paragraph starts after its dateline. */
    private int withoutDateline(int start, int end) {
      boolean early = paragraphCount < LAST_DATELINE && draft.dateline == null;
      if (!Search.hasAny(
          text, early ? SEPARATORS : OPENING, start, Math.min(end, start + BEGINNING))) {
        return start;
      }
      DatelineReader.@Nullable Found found = draft.datelines.at(start, end);
      if (found == null || (!early && found.dateline().agencies().isEmpty())) {
        return start;
      }
      draft.dateline = draft.dateline == null ? found : draft.dateline;
      draft.part(PartKind.DATELINE, start, Blanks.skipBack(text, start, found.textStart()));
      return found.textStart();
    }

    /** A lead that its dateline's line breaks off goes on in the next item. */
    private int joined(int textStart, Item item) {
      boolean isWhole =
          Sentences.endsSentence(text, textStart, item.end())
              || text.charAt(item.end() - 1) == ':'
              || at + 1 == items.size();
      if (isWhole || !RunningText.isParagraph(text, items.get(at + 1))) {
        return item.end();
      }
      at++;
      return items.get(at).end();
    }
  }
}
