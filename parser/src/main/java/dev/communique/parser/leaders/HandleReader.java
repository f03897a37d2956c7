package dev.communique.parser.leaders;

import dev.communique.model.CountryCode;
import dev.communique.model.MentionForm;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the handles of social networks that mean somebody the text names: {@code @AnaLund}, {@code
 * @realAnaLund}. A handle that fits nobody, or two, stays unread: anybody may take one.
 */
final class HandleReader {
  /** Letters of a name that a handle must hold; shorter ones stand in many words. */
  private static final int LEAST_LETTERS = 4;

  /** Different handles that are looked up in one text: each is held against all it names. */
  private static final int DIFFERENT = 200;

  /** Handles of offices whoever holds them, with their states. */
  private static final Map<String, CountryCode> OFFICES = Map.of("potus", CountryCode.of("USA"));

  private final Scene scene;
  private final Words words;

  /** Whom the handles read so far mean: most come again. */
  private final Map<String, Optional<Referent>> known = new HashMap<>();

  HandleReader(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  void find() {
    if (words.text().indexOf('@') < 0) {
      return;
    }
    List<Draft> found = new ArrayList<>();
    for (int word = 0; word + 1 < words.count(); word++) {
      int end = isAt(word) ? end(word + 1) : -1;
      Referent meant = end > word + 1 ? known(word, end) : null;
      if (meant != null) {
        found.add(mention(meant, word, end));
      }
    }
    put(found);
  }

  private @Nullable Referent known(int from, int to) {
    String handle = handle(from + 1, to);
    if (known.size() >= DIFFERENT && !known.containsKey(handle)) {
      scene.leaveUnread(from, to);
      return null;
    }
    return known.computeIfAbsent(handle, name -> Optional.ofNullable(meant(name))).orElse(null);
  }

  private boolean isAt(int word) {
    return words.kind(word) == WordKind.SYMBOL && words.first(word) == '@';
  }

  /** The word after a handle that begins with a word glued to the sign before. */
  private int end(int first) {
    int end = first;
    while (end < words.count() && words.isGlued(end) && isPart(end)) {
      end++;
    }
    return end;
  }

  private boolean isPart(int word) {
    return switch (words.kind(word)) {
      case LETTERS, MIXED, NUMBER -> true;
      case SYMBOL -> words.first(word) == '_';
      default -> false;
    };
  }

  private String handle(int from, int to) {
    String written = words.text().substring(words.start(from), words.end(to - 1));
    return written.replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** The one person of the text whose name the handle holds, the whole name before a surname. */
  private @Nullable Referent meant(String handle) {
    CountryCode state = OFFICES.get(handle);
    Referent byWhole = null;
    Referent bySurname = null;
    int surnames = 0;
    for (Referent referent : scene.referents) {
      String name = PlainLetters.of(referent.name).toLowerCase(Locale.ROOT);
      String first = name.substring(0, Math.max(name.indexOf(' '), 0));
      String last = name.substring(name.lastIndexOf(' ') + 1);
      boolean holder = state != null && isLeaderOf(referent.leader, state);
      boolean surname = last.length() >= LEAST_LETTERS && handle.contains(last);
      if (holder || surname && !first.isEmpty() && handle.contains(first)) {
        byWhole = byWhole == null ? referent : byWhole;
      } else if (surname && referent.named) {
        bySurname = referent;
        surnames++;
      }
    }
    return byWhole != null ? byWhole : surnames == 1 ? bySurname : null;
  }

  private boolean isLeaderOf(@Nullable LeaderRecord leader, CountryCode state) {
    return leader != null && scene.holdsTop(leader) && scene.hasTermOf(leader, state);
  }

  private static Draft mention(Referent meant, int from, int to) {
    Draft draft = new Draft(from);
    draft.to = to;
    draft.extent = to;
    draft.nameFrom = from + 1;
    draft.nameTo = to;
    draft.unknown = meant.leader == null;
    draft.resolve(meant, MentionForm.FULL_NAME, "handle");
    return draft;
  }

  /** Adds the mentions, in the place of what was read of their words before. */
  private void put(List<Draft> found) {
    if (found.isEmpty()) {
      return;
    }
    BitSet taken = new BitSet(words.count());
    found.forEach(draft -> taken.set(draft.from, draft.to));
    scene.drafts.removeIf(other -> isTaken(taken, other));
    scene.drafts.addAll(found);
  }

  private static boolean isTaken(BitSet taken, Draft draft) {
    int next = taken.nextSetBit(draft.from);
    return next >= 0 && next < draft.extent;
  }
}
