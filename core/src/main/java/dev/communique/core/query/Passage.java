package dev.communique.core.query;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Span;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of an article in which words were found, to be shown with the words marked. It begins
 * and ends between words, at most {@value #AROUND} characters before the first place and behind the
 * last, and does not leave the paragraph it stands in.
 *
 * @param article the article
 * @param span the stretch
 * @param hits where the words stand, in order, not overlapping, inside the stretch; at least one
 */
public record Passage(Article article, Span span, ImmutableList<Span> hits)
    implements Serializable {
  private static final int AROUND = 80;

  /**
   * Checks that the places lie in the stretch, and the stretch in the text.
   *
   * @param article the article
   * @param span the stretch
   * @param hits where the words stand
   */
  public Passage {
    article.textOf(span);
    checkArgument(!hits.isEmpty(), "hits must not be empty");
    int end = span.start();
    for (Span hit : hits) {
      checkArgument(hit.start() >= end && hit.end() <= span.end(), "hit out of place: %s", hit);
      end = hit.end();
    }
  }

  /** The passages around some places, which are in order; places close to each other share one. */
  static ImmutableList<Passage> of(Article article, Iterable<Span> places) {
    ImmutableList.Builder<Passage> passages = ImmutableList.builder();
    List<Span> open = new ArrayList<>();
    Span around = Span.of(0, 0);
    for (Span place : places) {
      if (!open.isEmpty() && place.start() >= around.end()) {
        passages.add(new Passage(article, around, ImmutableList.copyOf(open)));
        open.clear();
      }
      if (open.isEmpty()) {
        around = around(article, place);
        open.add(place);
      } else if (place.start() >= open.get(open.size() - 1).end()) {
        around = around.union(around(article, place));
        open.add(place);
      }
    }
    if (!open.isEmpty()) {
      passages.add(new Passage(article, around, ImmutableList.copyOf(open)));
    }
    return passages.build();
  }

  private static Span around(Article article, Span place) {
    String text = article.text();
    int first = place.start();
    int last = place.end();
    for (Span paragraph : article.paragraphs()) {
      if (paragraph.contains(place)) {
        first = start(text, place.start(), paragraph.start());
        last = end(text, place.end(), paragraph.end());
        return Span.of(first, last);
      }
    }
    return Span.of(start(text, first, 0), end(text, last, text.length()));
  }

  /** The beginning of the first word that is near enough. */
  private static int start(String text, int place, int least) {
    int start = Math.max(least, place - AROUND);
    while (start > least && start < place && Folded.isWordPart(text.charAt(start - 1))) {
      start++;
    }
    return start;
  }

  /** The end of the last word that is near enough. */
  private static int end(String text, int place, int most) {
    int end = Math.min(most, place + AROUND);
    while (end < most && end > place && Folded.isWordPart(text.charAt(end))) {
      end--;
    }
    return end;
  }

  /**
   * {@return the text with marks around the words found} The text itself is left as it is: who puts
   * it into HTML escapes it first, or uses marks that do not occur and replaces them afterwards.
   *
   * @param before what to put before each place, {@code <b>}
   * @param after what to put behind it, {@code </b>}
   */
  public String marked(String before, String after) {
    String text = article.text();
    StringBuilder marked = new StringBuilder();
    int done = span.start();
    for (Span hit : hits) {
      marked.append(text, done, hit.start()).append(before);
      marked.append(text, hit.start(), hit.end()).append(after);
      done = hit.end();
    }
    return marked.append(text, done, span.end()).toString();
  }

  /** {@return the text on one line with the words in brackets, and the article} */
  @Override
  public String toString() {
    return KwicLine.oneLine(marked("[", "]")) + " (" + article.id() + ")";
  }
}
