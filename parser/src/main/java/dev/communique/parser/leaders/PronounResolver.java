package dev.communique.parser.leaders;

import dev.communique.model.MentionForm;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says who "he" and "she" are, where only one person can be meant: the only one named before in the
 * sentence, else the one the sentence before is about. Words in quotation marks are left alone.
 */
final class PronounResolver {
  private static final long QUOTE_OR_PRONOUN = WordFacts.QUOTE | WordFacts.PRONOUN;

  private final Scene scene;
  private final Words words;
  private final Table table;
  private final SeveralNamed several;
  private final List<Draft> found = new ArrayList<>();

  /** For each word, and the end, the index of the first draft that starts there or later. */
  private int[] firstFrom = {};

  PronounResolver(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.table = scene.table;
    this.several = new SeveralNamed(scene);
  }

  void resolve() {
    if (scene.referents.isEmpty()) {
      return;
    }
    scene.drafts.sort(Comparator.comparingInt(draft -> draft.from));
    firstFrom = firstFrom(scene.drafts, words.count());
    for (int paragraph = 0; paragraph < words.paragraphCount(); paragraph++) {
      boolean quoted = false;
      for (int word = words.paragraphStart(paragraph);
          word < words.paragraphEnd(paragraph);
          word++) {
        long fact = table.facts(word);
        if ((fact & QUOTE_OR_PRONOUN) != 0) {
          if ((fact & WordFacts.QUOTE) != 0) {
            quoted = isOpened(word, quoted);
          } else if (!quoted) {
            pronoun(word);
          }
        }
      }
    }
    scene.drafts.addAll(found);
  }

  private boolean isOpened(int word, boolean quoted) {
    return switch (words.first(word)) {
      case '\u201C', '\u00AB' -> true;
      case '\u201D', '\u00BB' -> false;
      case '"', '`', '\'' -> words.first(word) == '"' ? !quoted : words.first(word) == '`';
      default -> quoted;
    };
  }

  private void pronoun(int word) {
    if (isInMention(word)) {
      return;
    }
    boolean he = table.has(word, WordRole.HE);
    Sex sex = he ? Sex.HE : Sex.SHE;
    int sentence = table.sentenceOf(word);
    int start = words.sentenceStart(sentence);
    if (isAfterStranger(start, word)) {
      return;
    }
    List<Referent> before = namedIn(start, word, sex);
    Referent meant = null;
    if (before.size() == 1) {
      meant =
          isObjectOfSameClause(start, word) && !isReflexive(word)
              ? otherIn(sentence - 1, sex, before.get(0))
              : before.get(0);
    } else if (before.size() > 1) {
      meant = several.meantBy(word, start, isObject(word), draftsIn(start, word, sex));
    } else if (before.isEmpty() && sentence > 0) {
      meant = topicOf(sentence - 1, sex);
    }
    if (meant != null) {
      Draft draft = new Draft(word);
      draft.to = word + 1;
      draft.extent = draft.to;
      draft.nameFrom = draft.to;
      draft.nameTo = draft.to;
      draft.resolve(meant, MentionForm.PRONOUN, "pronoun");
      found.add(draft);
    }
  }

  /** "congratulated her by telephone", not "her telephone". */
  private boolean isObjectHer(int word) {
    boolean her = words.end(word) - words.start(word) == 3 && table.has(word, WordRole.HER);
    int next = word + 1;
    return her
        && (next >= words.count()
            || !table.is(next, WordFacts.LETTERS)
            || table.has(next, WordRole.FUNCTION));
  }

  /** "himself" is who acts. */
  private boolean isReflexive(int word) {
    return words.end(word) - words.start(word) == 7;
  }

  private boolean isObject(int word) {
    return table.has(word, WordRole.HIM) || isObjectHer(word);
  }

  /** The mentions in a range of people, told or not, who may be meant. */
  private List<Draft> draftsIn(int from, int to, Sex sex) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = firstFrom(from); i < scene.drafts.size() && scene.drafts.get(i).from < to; i++) {
      Draft draft = scene.drafts.get(i);
      Referent referent = draft.referent;
      if (referent == null ? !draft.candidates.isEmpty() : referent.sex.fits(sex)) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** "Kim met him" is another; "Kim said that they met him" may be Kim. */
  private boolean isObjectOfSameClause(int start, int word) {
    if (!isObject(word)) {
      return false;
    }
    for (int before = word - 1; before > start; before--) {
      if (table.has(before, WordRole.SUBORDINATE) || table.isComma(before, word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether somebody without a name stands before: "a diplomat said he". */
  private boolean isAfterStranger(int from, int to) {
    for (int word = from; word < to; word = Math.max(word + 1, endOfTitle(word))) {
      boolean stranger = table.is(word, WordFacts.TITLE) && isOther(word) || isRelative(word);
      if (stranger && !isInMention(word)) {
        return true;
      }
    }
    return false;
  }

  private int endOfTitle(int word) {
    return table.endOfTitle(word);
  }

  private boolean isOther(int word) {
    Title title = words.value(word, LeadersLexicon.TITLE);
    return title != null && title.rank() == Title.Rank.OTHER;
  }

  private boolean isRelative(int word) {
    return table.has(word, WordRole.RELATIVE) && table.isClitic(word - 1);
  }

  private boolean isInMention(int word) {
    int index = firstFrom(word + 1) - 1;
    return index >= 0 && word < scene.drafts.get(index).extent;
  }

  /** The index of the first draft that starts at a word or later. */
  private int firstFrom(int word) {
    return firstFrom[word];
  }

  private static int[] firstFrom(List<Draft> drafts, int wordCount) {
    int[] first = new int[wordCount + 1];
    int index = 0;
    for (int word = 0; word <= wordCount; word++) {
      while (index < drafts.size() && drafts.get(index).from < word) {
        index++;
      }
      first[word] = index;
    }
    return first;
  }

  private List<Referent> namedIn(int from, int to, Sex sex) {
    List<Referent> named = new ArrayList<>(2);
    for (int i = found.size() - 1; i >= 0 && found.get(i).from >= from; i--) {
      Draft draft = found.get(i);
      boolean fits = draft.referent != null && draft.referent.sex.fits(sex);
      if (fits && draft.from >= from && draft.from < to && !named.contains(draft.referent)) {
        named.add(draft.referent);
      }
    }
    for (int i = firstFrom(from); i < scene.drafts.size(); i++) {
      Draft draft = scene.drafts.get(i);
      if (draft.from >= to) {
        break;
      }
      Referent referent = draft.referent;
      if (referent == null && !draft.candidates.isEmpty()) {
        named.add(new Referent(-1, null, "", 0));
        named.add(new Referent(-1, null, "", 0));
      } else if (referent != null && referent.sex.fits(sex) && !named.contains(referent)) {
        named.add(referent);
      }
    }
    return named;
  }

  /** Whether a pronoun that could not be resolved comes before every name: the sentence is his. */
  private boolean opensWithUnknownPronoun(int start, int end, Sex sex) {
    int index = firstFrom(start);
    int limit = index < scene.drafts.size() ? Math.min(end, scene.drafts.get(index).from) : end;
    for (int word = start; word < limit; word++) {
      if (table.has(word, sex == Sex.HE ? WordRole.HE : WordRole.SHE)) {
        int pronoun = word;
        return found.stream().noneMatch(draft -> draft.from == pronoun);
      }
    }
    return false;
  }

  /** Of the sentence before, the only person but the one who acts in this. */
  private @Nullable Referent otherIn(int sentence, Sex sex, Referent actor) {
    if (sentence < 0) {
      return null;
    }
    int start = words.sentenceStart(sentence);
    int end = words.sentenceEnd(sentence);
    if (isAfterStranger(start, end) || opensWithUnknownPronoun(start, end, sex)) {
      return null;
    }
    List<Referent> named = namedIn(start, end, sex);
    named.remove(actor);
    return named.size() == 1 && named.get(0).number >= 0 ? named.get(0) : null;
  }

  /** The only person of a sentence, or the one it begins with. */
  private @Nullable Referent topicOf(int sentence, Sex sex) {
    int start = words.sentenceStart(sentence);
    int end = words.sentenceEnd(sentence);
    if (isAfterStranger(start, end)) {
      return null;
    }
    List<Referent> named = namedIn(start, end, sex);
    if (opensWithUnknownPronoun(start, end, sex)) {
      return null;
    }
    if (named.size() == 1) {
      return named.get(0);
    }
    for (int i = firstFrom(start); i < scene.drafts.size(); i++) {
      Draft draft = scene.drafts.get(i);
      if (draft.from > start + 1) {
        break;
      }
      boolean first = draft.to < end;
      if (first && !draft.possessive && draft.referent != null && draft.referent.sex.fits(sex)) {
        return draft.referent;
      }
    }
    return null;
  }
}
