package dev.communique.parser.leaders;

import dev.communique.model.CountryCode;
import dev.communique.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads what stands before a name or instead of one: "the former Cuban president". */
final class TitleReader {
  private static final long DETERMINERS =
      WordRoles.bit(WordRole.DEFINITE)
          | WordRoles.bit(WordRole.INDEFINITE)
          | WordRoles.bit(WordRole.POSSESSIVE);
  private static final long MODIFIERS =
      WordRoles.bit(WordRole.FORMER)
          | WordRoles.bit(WordRole.ELECT)
          | WordRoles.bit(WordRole.NEW)
          | WordRoles.bit(WordRole.ACTING)
          | WordRoles.bit(WordRole.CURRENT);

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
    // "Her Majesty" is a form of address as a whole.
    boolean title = table.isCapitalised(word) && table.is(word, WordFacts.TITLE);
    if (title || !table.hasAny(word, DETERMINERS)) {
      return word;
    }
    if (table.has(word, WordRole.DEFINITE)) {
      draft.definite = true;
    } else if (table.has(word, WordRole.INDEFINITE)) {
      draft.indefinite = true;
    } else {
      draft.possessor = true;
    }
    return word + 1;
  }

  /** "former", "new", "visiting"; only before a state, title or name do they count. */
  private int modifiers(Draft draft, int word, int end) {
    int next = word;
    while (next < end && !table.is(next, WordFacts.TITLE) && !countries.isAt(next)) {
      if (!table.hasAny(next, MODIFIERS)) {
        break;
      } else if (table.has(next, WordRole.FORMER)) {
        draft.former = true;
      } else if (table.has(next, WordRole.ELECT)) {
        draft.elect = true;
      } else if (table.has(next, WordRole.NEW)) {
        draft.fresh = true;
      } else if (table.has(next, WordRole.ACTING)) {
        draft.acting = true;
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
    while (next < end && table.is(next, WordFacts.TITLE)) {
      Title title = words.value(next, LeadersLexicon.TITLE);
      if (title == null || isNoTitle(title, next)) {
        break;
      }
      if (draft.titleFrom < 0) {
        draft.titleFrom = next;
      }
      draft.add(title);
      next = afterTitle(draft, title, table.endOfTitle(next), end);
      draft.titleTo = next;
    }
    return next;
  }

  private int afterTitle(Draft draft, Title title, int word, int end) {
    int next = word;
    if (next < end && table.is(next, WordFacts.HYPHENATED) && table.has(next, WordRole.ELECT)) {
      draft.elect = true;
      next++;
    }
    if (title.rank() != Title.Rank.ADDRESS && next < end && opensComplement(title, next)) {
      next = complement(draft, next, end);
    }
    if (table.isComma(next, end) && isTitleAt(next + 1, end, Title.Rank.ADDRESS)) {
      return next + 1;
    }
    return table.has(next, WordRole.AND) ? nextOfChain(draft, next, end) : next;
  }

  /**
   * "General Secretary of the … and Chinese President Xi Jinping" is one person when the name
   * behind it is of somebody who has had both offices; the second title then, else the "and".
   */
  private int nextOfChain(Draft draft, int and, int end) {
    Draft second = new Draft(and + 1);
    int after = read(second, and + 1, end);
    if (after >= end || !second.hasLeaderTitle() || second.definite && !draft.definite) {
      return and;
    }
    if (draft.country != null && second.country != null && !draft.country.equals(second.country)) {
      return and;
    }
    for (LeaderRecord leader : words.values(after, LeadersLexicon.FULL_NAME)) {
      if (hasHad(leader, draft.titles.get(0)) && hasHad(leader, second.titles.get(0))) {
        draft.country = chosen(draft, second.country);
        return second.titleFrom;
      }
    }
    return and;
  }

  private static boolean hasHad(LeaderRecord leader, Title title) {
    for (OfficeTerm term : leader.terms()) {
      if (title.fit(term) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isTitleAt(int word, int end, Title.Rank rank) {
    if (word >= end || !table.is(word, WordFacts.TITLE)) {
      return false;
    }
    Title title = words.value(word, LeadersLexicon.TITLE);
    return title != null && title.rank() == rank;
  }

  /** A small letter makes "general", "major" or "star" an adjective. */
  private boolean isNoTitle(Title title, int word) {
    int next = table.endOfTitle(word);
    boolean before = next < words.count() && table.isCapitalised(next);
    return title.rank() == Title.Rank.ADDRESS
        && (!table.isCapitalised(word) || !before)
        && !table.is(next < words.count() ? next : word, WordFacts.TITLE);
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
        boolean adjective = countries.formAt(next) == CountryMention.Form.DEMONYM;
        draft.country = chosen(draft, countries.codeAt(next));
        next = countries.endAt(next);
        stately = !isOfBody(next, end, adjective);
        if (!stately) {
          draft.foreign = true;
        } else if (isEndOfComplement(next, end)) {
          break;
        }
      } else if (table.has(next, WordRole.INSTITUTION)) {
        stately |= table.has(next, WordRole.HOME) || isOrganOfState(next, end);
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
    if (next <= word) {
      return word;
    }
    boolean unknown = strange && draft.country == null;
    if (unknown && isOfStateOnly(draft, word, next)) {
      draft.ofUnknownState = true;
    } else {
      draft.foreign |= unknown || !stately;
    }
    return next;
  }

  /**
   * A spokesman can be for somebody, a leader only of something; a sister is of somebody who has a
   * mention of his own.
   */
  private boolean opensComplement(Title title, int word) {
    boolean of = words.end(word) - words.start(word) == 2;
    return table.has(word, WordRole.OF)
        && (of || !title.isLeader())
        && !table.has(word - 1, WordRole.KIN);
  }

  private static @Nullable CountryCode chosen(Draft draft, @Nullable CountryCode read) {
    return read == null ? draft.country : read;
  }

  /** Kings and prime ministers are of states; presidents only "of the Republic of" something. */
  private boolean isOfStateOnly(Draft draft, int from, int to) {
    boolean home = false;
    for (int word = from; word < to; word++) {
      if (table.has(word, WordRole.ORGANISATION) && !table.has(word, WordRole.HOME)) {
        return false;
      }
      home |= table.has(word, WordRole.HOME);
    }
    return home || draft.titles.get(draft.titles.size() - 1).isOfStateOnly();
  }

  /** "the Central Committee of the Communist Party of Ruritania". */
  private boolean isOrganOfState(int word, int end) {
    for (int next = table.endOfRole(word);
        next < end && table.is(next, WordFacts.LETTERS);
        next++) {
      if (countries.isAt(next)) {
        return true;
      }
    }
    return false;
  }

  /** "the China Development Bank", "the French Red Cross": not the state itself. */
  private boolean isOfBody(int word, int end, boolean adjective) {
    if (word >= end || table.has(word, WordRole.INSTITUTION) || !table.isCapitalised(word)) {
      return false;
    }
    return adjective || table.has(word, WordRole.ORGANISATION) || table.has(word, WordRole.PLACE);
  }

  /** After the state only a further "of", or an organ's name, goes on. */
  private boolean isEndOfComplement(int word, int end) {
    return word >= end || !table.has(word, WordRole.OF) && !table.has(word, WordRole.INSTITUTION);
  }

  private boolean isUnknownBody(int word) {
    return table.isCapitalised(word)
        && !table.is(word, WordFacts.PUNCTUATION)
        && !table.is(word, WordFacts.FULL_NAME)
        && !table.is(word, WordFacts.SHORT_NAME)
        && !table.is(word, WordFacts.TITLE);
  }

  private int withoutTrailing(int from, int to) {
    int end = to;
    while (end > from
        && (table.isClitic(end - 1)
            || table.has(end - 1, WordRole.OF)
            || table.has(end - 1, WordRole.DEFINITE))
        && !countries.isAt(end - 1)) {
      end--;
    }
    return end;
  }
}
