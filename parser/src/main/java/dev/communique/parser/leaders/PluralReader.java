package dev.communique.parser.leaders;

import dev.communique.parser.text.Words;
import java.util.List;

/** Reads several holders of one office in one breath; each gets a draft of its own. */
final class PluralReader {
  private final Table table;
  private final Words words;
  private final CountryFinder countries;
  private final List<Draft> drafts;

  PluralReader(Table table, CountryFinder countries, List<Draft> drafts) {
    this.table = table;
    this.words = table.words();
    this.countries = countries;
    this.drafts = drafts;
  }

  /** Reads on from a word where article and first state have been read; the word after it all. */
  int read(Draft draft, int word, int end) {
    if (isTitles(word, end)) {
      return draft.country == null ? statesAfter(draft, word, end) : after(word);
    }
    return draft.country == null ? word : statesBefore(draft, word, end);
  }

  private boolean isTitles(int word, int end) {
    return word < end && table.is(word, WordFacts.TITLES);
  }

  private int after(int word) {
    return words.endOf(word, LeadersLexicon.TITLES);
  }

  /** "the leaders of Russia, China and Cuba". */
  private int statesAfter(Draft draft, int word, int end) {
    Title title = words.value(word, LeadersLexicon.TITLES);
    int next = after(word);
    boolean opens = table.opensSentence(word);
    if (title == null || !draft.definite && !opens || !table.has(next, WordRole.OF)) {
      return next;
    }
    int first = draft.from;
    int state = skipArticle(next + 1, end);
    while (state < end && countries.isAt(state) && !isBody(countries.endAt(state), end)) {
      next = countries.endAt(state);
      add(title, state, first, next, word);
      state = skipArticle(skipLinks(next, end), end);
      first = state;
    }
    return next;
  }

  /** "the Russian and Chinese presidents". */
  private int statesBefore(Draft draft, int word, int end) {
    int state = skipLinks(word, end);
    int last = word;
    while (state > word && state < end && countries.isAt(state)) {
      last = countries.endAt(state);
      state = skipLinks(last, end);
    }
    if (last == word || !isTitles(last, end) || draft.from == word) {
      return word;
    }
    Title title = words.value(last, LeadersLexicon.TITLES);
    int first = draft.from;
    for (int next = draft.from; title != null && next < last; next++) {
      if (countries.isAt(next)) {
        int to = countries.endAt(next);
        add(title, next, first, to == last ? after(last) : to, last);
        first = skipLinks(to, end);
        next = to - 1;
      }
    }
    return after(last);
  }

  private void add(Title title, int state, int from, int to, int titleAt) {
    Draft one = new Draft(from);
    one.add(title);
    one.definite = true;
    one.country = countries.codeAt(state);
    one.to = to;
    one.extent = to;
    one.nameFrom = to;
    one.nameTo = to;
    one.titleFrom = titleAt;
    one.titleTo = after(titleAt);
    drafts.add(one);
  }

  private int skipArticle(int word, int end) {
    return word < end && table.has(word, WordRole.DEFINITE) ? word + 1 : word;
  }

  private int skipLinks(int word, int end) {
    int next = word;
    while (next < end && (table.isComma(next, end) || table.has(next, WordRole.AND))) {
      next++;
    }
    return next;
  }

  private boolean isBody(int word, int end) {
    return word < end
        && table.isCapitalLetters(word)
        && !table.is(word, WordFacts.TITLE)
        && !table.isHeadline(table.sentenceOf(word));
  }
}
