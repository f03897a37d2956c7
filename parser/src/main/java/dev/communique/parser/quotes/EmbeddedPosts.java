package dev.communique.parser.quotes;

import dev.communique.parser.leaders.PersonMention;
import dev.communique.parser.quotes.Attribution.Range;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Posts of social networks set into a page: the words, a dash, the name and the handle in brackets,
 * mostly the day: {@code Congratulations, Ana! — Tove Falk (@ToveFalk) March 4, 2019}. The
 * signature may stand on the line below the words.
 */
final class EmbeddedPosts {
  private final Scene scene;
  private final Words words;

  /** By the first word of their text. */
  private final Map<Integer, Post> posts = new HashMap<>();

  EmbeddedPosts(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    if (words.text().indexOf('@') >= 0) {
      for (int word = 1; word + 1 < words.count(); word++) {
        Post post = isHandle(word) ? post(word) : null;
        if (post != null) {
          posts.put(post.from, post);
        }
      }
    }
  }

  /** One post: its words, who signs it, and the end of the signature's paragraph. */
  private record Post(int from, int to, Range speaker, int end) {}

  /** The word behind the post that starts at a word; that word itself when none does. */
  int endAfter(int from) {
    Post post = posts.get(from);
    return post == null ? from : post.end;
  }

  /** The attribution of the post that starts at a word. */
  Attribution read(int from) {
    Post post = posts.get(from);
    if (post == null) {
      throw new IllegalArgumentException("no post starts at word " + from);
    }
    return new Attribution(post.speaker, post.speaker, Range.NONE, QuotationRules.EMBEDDED_POST)
        .add(post.from, post.to);
  }

  /** "(@…": the bracket that opens at a word holds a handle. */
  private boolean isHandle(int word) {
    return words.kind(word) == WordKind.PUNCTUATION
        && words.first(word) == '('
        && words.kind(word + 1) == WordKind.SYMBOL
        && words.first(word + 1) == '@';
  }

  private @Nullable Post post(int bracket) {
    PersonMention person = scene.people.mentionAt(bracket - 1).orElse(null);
    int dash = person == null ? -1 : person.from() - 1;
    if (person == null || dash < 0 || words.kind(dash) != WordKind.DASH) {
      return null;
    }
    int paragraph = words.paragraphOf(dash);
    boolean below = words.paragraphStart(paragraph) == dash;
    if (below && paragraph == 0) {
      return null;
    }
    int from = words.paragraphStart(below ? paragraph - 1 : paragraph);
    int to = below ? words.paragraphEnd(paragraph - 1) : dash;
    boolean plain = from < to && !scene.isQuoted(from);
    return plain
        ? new Post(from, to, new Range(person.from(), bracket), words.paragraphEnd(paragraph))
        : null;
  }
}
