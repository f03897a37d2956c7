package dev.communique.parser.leaders;

import dev.communique.model.CountryCode;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads titles and names that follow one another after a comma. */
final class AppositionReader {
  private static final int MAX_DESCRIPTION = 8;

  private final Table table;
  private final Words words;
  private final TitleReader titles;
  private final NameReader names;

  AppositionReader(Table table, TitleReader titles, NameReader names) {
    this.table = table;
    this.words = table.words();
    this.titles = titles;
    this.names = names;
  }

  /**
   * Reads "Xi Jinping, general secretary of … and president of …," into the mention of the name, so
   * that the titles are no second person.
   */
  void readAfter(Draft draft, int word, int end) {
    if (!table.isComma(word, end) || draft.possessive) {
      return;
    }
    int next = word + 1;
    CountryCode country = draft.country;
    boolean any = false;
    Draft titled = new Draft(next);
    while (true) {
      Draft one = new Draft(next);
      int after = titles.read(one, next, end);
      if (one.titles.isEmpty() || isName(after, end)) {
        break;
      }
      any = true;
      if (!one.foreign) {
        titled.titles.addAll(one.titles);
      }
      titled.former |= one.former;
      country = country == null ? one.country : country;
      next = after;
      boolean more = next < end && (table.has(next, WordRole.AND) || table.isComma(next, end));
      if (!more) {
        break;
      }
      next++;
    }
    int last =
        any && next > word + 1 && isLink(next - 1, end) && !isClosed(next, end) ? next - 1 : next;
    if (any && isClosed(last, end)) {
      attach(draft, titled, country, last);
    }
  }

  private static void attach(Draft draft, Draft titled, @Nullable CountryCode country, int extent) {
    for (Title title : titled.titles) {
      draft.add(title);
    }
    draft.former |= titled.former;
    draft.country = country;
    draft.extent = extent;
  }

  private boolean isLink(int word, int end) {
    return table.has(word, WordRole.AND) || table.isComma(word, end);
  }

  private boolean isClosed(int word, int end) {
    return word >= end
        || table.is(word, WordFacts.PUNCTUATION)
        || words.kind(word) == WordKind.DASH;
  }

  private boolean isName(int word, int end) {
    if (word >= end) {
      return false;
    }
    return table.is(word, WordFacts.FULL_NAME)
        || table.is(word, WordFacts.SHORT_NAME)
        || table.isNamePart(word);
  }

  /** Reads "the Russian president, Vladimir Putin," as one mention; the word after it. */
  int readNameAfter(Draft role, int word, int end) {
    if (!table.isComma(word, end) || role.headline) {
      return word;
    }
    Draft named = new Draft(word + 1);
    int first = titles.read(named, word + 1, end);
    if (named.hasLeaderTitle() || named.hasOtherTitle() || named.country != null) {
      return word;
    }
    int next = names.read(named, first, end);
    if (next == NameReader.PLACE || !named.hasName() || !isClosed(next, end)) {
      return word;
    }
    boolean fits = named.unknown ? next - named.nameFrom > 1 : fits(role, named);
    if (!fits) {
      return word;
    }
    role.from = role.definite || role.possessor ? role.from + 1 : role.from;
    role.nameFrom = named.nameFrom;
    role.nameTo = named.nameTo;
    role.full = named.full;
    role.unknown = named.unknown;
    role.to = next;
    role.extent = next;
    return next;
  }

  /** Whether one of those who bear the name had the office. */
  private static boolean fits(Draft role, Draft named) {
    for (LeaderRecord leader : named.full) {
      for (OfficeTerm term : leader.terms()) {
        if (role.country != null && !role.country.equals(term.country())) {
          continue;
        }
        for (Title title : role.titles) {
          if (title.isCounterpart() || title.fit(term) > 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether a description of a person follows: ", a senior analyst at …". */
  boolean describesPerson(int word, int end) {
    if (!table.isComma(word, end)) {
      return false;
    }
    int limit = Math.min(end, word + 1 + MAX_DESCRIPTION);
    if (word + 1 < end && words.kind(word + 1) == WordKind.NUMBER) {
      return word + 2 < end && table.isComma(word + 2, end);
    }
    for (int next = word + 1; next < limit; next++) {
      if (table.is(next, WordFacts.PUNCTUATION) || words.kind(next) == WordKind.DASH) {
        return false;
      }
      if (table.is(next, WordFacts.TITLE)) {
        Title title = words.value(next, LeadersLexicon.TITLE);
        return title != null && title.rank() != Title.Rank.ADDRESS && !isNextPerson(next, end);
      }
    }
    return false;
  }

  private boolean isNextPerson(int title, int end) {
    return isName(table.endOfTitle(title), end);
  }
}
