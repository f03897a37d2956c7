package dev.communique.parser.leaders;

import dev.communique.model.CountryCode;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads what stands before a name or instead of one: "the former Cuban president". */
final class TitleReader {
  private final Table table;
  private final Words words;
  private final CountryFinder countries;

  TitleReader(Table table, CountryFinder countries) {
    this.table = table;
    this.words = table.words();
    this.countries = countries;
  }

  /**
   * Reads article, adjectives, state, titles and what follows "of"; the word after them. Nothing of
   * a state or title may be there: then the draft has none.
   */
  int read(Draft draft, int word, int end) {
    int next = modifiers(draft, determiner(draft, word), end);
    next = modifiers(draft, country(draft, next, end), end);
    return titles(draft, next, end);
  }

  private int determiner(Draft draft, int word) {
    if (table.has(word, WordRole.DEFINITE)) {
      draft.definite = true;
    } else if (table.has(word, WordRole.INDEFINITE)) {
      draft.indefinite = true;
    } else if (table.has(word, WordRole.POSSESSIVE)) {
      draft.possessor = true;
    } else {
      return word;
    }
    return word + 1;
  }

  /** "former", "new", "visiting"; only before a state, title or name do they count. */
  private int modifiers(Draft draft, int word, int end) {
    int next = word;
    while (next < end && !words.is(next, LeadersLexicon.TITLE) && !countries.isAt(next)) {
      if (table.has(next, WordRole.FORMER)) {
        draft.former = true;
      } else if (table.has(next, WordRole.ELECT)) {
        draft.elect = true;
      } else if (!table.has(next, WordRole.CURRENT)) {
        break;
      }
      next = table.endOfRole(next);
    }
    return next;
  }

  private int country(Draft draft, int word, int end) {
    if (word >= end || !countries.isAt(word)) {
      return word;
    }
    draft.country = countries.codeAt(word);
    int next = countries.endAt(word);
    return table.isClitic(next) ? next + 1 : next;
  }

  private int titles(Draft draft, int word, int end) {
    int next = word;
    while (next < end && words.is(next, LeadersLexicon.TITLE)) {
      Title title = words.value(next, LeadersLexicon.TITLE);
      if (title == null || isNoTitle(title, next)) {
        break;
      }
      if (draft.titleFrom < 0) {
        draft.titleFrom = next;
      }
      draft.add(title);
      next = afterTitle(draft, title, words.endOf(next, LeadersLexicon.TITLE), end);
      draft.titleTo = next;
    }
    return next;
  }

  private int afterTitle(Draft draft, Title title, int word, int end) {
    int next = word;
    if (next < end && words.isHyphenated(next) && table.has(next, WordRole.ELECT)) {
      draft.elect = true;
      next++;
    }
    if (title.rank() != Title.Rank.ADDRESS && next < end && table.has(next, WordRole.OF)) {
      next = complement(draft, next, end);
    }
    if (table.isComma(next, end) && isTitleAt(next + 1, end, Title.Rank.ADDRESS)) {
      return next + 1;
    }
    boolean linked =
        next < end && table.has(next, WordRole.AND) && isPartOfChain(draft, next + 1, end);
    return linked ? next + 1 : next;
  }

  /**
   * "state president and Party General Secretary To Lam": one person when the second has no state.
   */
  private boolean isPartOfChain(Draft draft, int word, int end) {
    if (draft.definite && draft.country == null || !isTitleAt(word, end, Title.Rank.LEADER)) {
      return false;
    }
    int after = words.endOf(word, LeadersLexicon.TITLE);
    return after < end && words.is(after, LeadersLexicon.FULL_NAME);
  }

  private boolean isTitleAt(int word, int end, Title.Rank rank) {
    if (word >= end || !words.is(word, LeadersLexicon.TITLE)) {
      return false;
    }
    Title title = words.value(word, LeadersLexicon.TITLE);
    return title != null && title.rank() == rank;
  }

  /** A small letter makes "general", "major" or "star" an adjective. */
  private boolean isNoTitle(Title title, int word) {
    int next = words.endOf(word, LeadersLexicon.TITLE);
    boolean before = next < words.count() && words.isCapitalised(next);
    return title.rank() == Title.Rank.ADDRESS
        && (!words.isCapitalised(word) || !before)
        && !words.is(next < words.count() ? next : word, LeadersLexicon.TITLE);
  }

  /**
   * Reads "of the Central Committee of the Communist Party of X" and keeps the state; marks the
   * draft foreign when it is of something that is neither a state nor one of its organs.
   */
  private int complement(Draft draft, int word, int end) {
    int next = word;
    boolean stately = false;
    boolean strange = false;
    while (next < end) {
      if (table.has(next, WordRole.OF) || table.has(next, WordRole.DEFINITE)) {
        next++;
      } else if (countries.isAt(next)) {
        draft.country = chosen(draft, countries.codeAt(next));
        stately = true;
        next = countries.endAt(next);
        if (isEndOfComplement(next, end)) {
          break;
        }
      } else if (table.has(next, WordRole.INSTITUTION)) {
        stately = true;
        next = table.endOfRole(next);
      } else if (table.isClitic(next) && next > word + 1) {
        next++;
      } else if (isUnknownBody(next)) {
        strange = true;
        next++;
      } else {
        break;
      }
    }
    next = withoutTrailing(word, next);
    draft.foreign |= draft.country == null && (strange || !stately);
    return next > word ? next : word;
  }

  private static @Nullable CountryCode chosen(Draft draft, @Nullable CountryCode read) {
    return read == null ? draft.country : read;
  }

  /** After the state only a further "of", or an organ's name, goes on. */
  private boolean isEndOfComplement(int word, int end) {
    return word >= end || !table.has(word, WordRole.OF) && !table.has(word, WordRole.INSTITUTION);
  }

  private boolean isUnknownBody(int word) {
    return words.isCapitalised(word)
        && words.kind(word) != WordKind.PUNCTUATION
        && !words.is(word, LeadersLexicon.FULL_NAME)
        && !words.is(word, LeadersLexicon.SHORT_NAME)
        && !words.is(word, LeadersLexicon.TITLE);
  }

  private int withoutTrailing(int from, int to) {
    int end = to;
    while (end > from
        && (table.has(end - 1, WordRole.OF) || table.has(end - 1, WordRole.DEFINITE))
        && !countries.isAt(end - 1)) {
      end--;
    }
    return end;
  }
}
