package dev.communique.parser.time;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;

/** Finds whether the clause around a date expression speaks of the past or of what is to come. */
final class TenseFinder {
  /** How far a verb is looked for, in words. */
  private static final int REACH = 20;

  /** So near a verb governs a month, in words. */
  private static final int CLOSE = 4;

  private final Words words;

  TenseFinder(Words words) {
    this.words = words;
  }

  Tense find(Phrase phrase) {
    boolean possessive =
        phrase.form() == Form.WEEKDAY
            && phrase.to() < words.count()
            && words.kind(phrase.to()) == WordKind.CLITIC;
    if (possessive && !isAhead(phrase.from()) && !isScheduled(phrase.to() + 1)) {
      return Tense.PAST;
    }
    if (isDeadline(phrase)) {
      return Tense.COMING;
    }
    boolean certain =
        isSince(phrase.from() - 1)
            || isEnded(phrase.from() - 1)
            || phrase.form() == Form.MONTH && isGoverned(phrase.from());
    Tense tense = certain ? Tense.SINCE : find(phrase.from(), phrase.to());
    return tense == Tense.NONE && isUntil(phrase.from() - 1) ? Tense.COMING : tense;
  }

  /** "wrote to him in May": the verb of the past is close by. */
  private boolean isGoverned(int from) {
    int start = Math.max(words.sentenceStart(words.sentenceOf(from)), from - CLOSE);
    for (int word = from - 1; word >= start; word--) {
      Tense tense = at(word, from);
      if (tense == Tense.PAST || tense == Tense.COMING) {
        return tense == Tense.PAST;
      }
    }
    return false;
  }

  private static boolean isMonth(Phrase phrase) {
    return phrase.form() == Form.MONTH || phrase.form() == Form.MONTH_DAY;
  }

  /** "stays open through Friday", "until the 29th". */
  private boolean isUntil(int word) {
    int before = isFunction(word, TimeWord.Kind.THE) ? word - 1 : word;
    return isFunction(before, TimeWord.Kind.TO) && !isTo(before);
  }

  private boolean isSince(int word) {
    return word >= 0
        && words.kind(word) == WordKind.LETTERS
        && words.end(word) - words.start(word) == 5
        && words.text().startsWith("ince", words.start(word) + 1);
  }

  /** "pay the loan by February", but "by February he had paid". */
  private boolean isDeadline(Phrase phrase) {
    int by = phrase.from() - 1;
    if (!isMonth(phrase) || by < 0 || !isWord(by, "by")) {
      return false;
    }
    int sentence = words.sentenceOf(by);
    int start = Math.max(words.sentenceStart(sentence), by - REACH);
    int end = Math.min(words.sentenceEnd(sentence), phrase.to() + REACH);
    for (int word = start; word < end; word++) {
      if (isWord(word, "had")) {
        return false;
      }
    }
    return true;
  }

  private boolean isWord(int word, String letters) {
    return words.end(word) - words.start(word) == letters.length()
        && words.text().startsWith(letters, words.start(word));
  }

  /** "the quarter ended Sept. 30". */
  private boolean isEnded(int word) {
    return word >= 0 && isWord(word, "ended");
  }

  /** "ahead of Friday's parade", "for Friday's vote". */
  private boolean isAhead(int word) {
    return isFunction(word - 1, TimeWord.Kind.AHEAD)
        || word >= 2 && isFunction(word - 2, TimeWord.Kind.AHEAD);
  }

  /** "Friday's summit", "Friday's presidential vote". */
  private boolean isScheduled(int word) {
    return isFunction(word, TimeWord.Kind.SCHEDULED)
        || isFunction(word + 1, TimeWord.Kind.SCHEDULED);
  }

  private boolean isFunction(int word, TimeWord.Kind kind) {
    if (word < 0 || word >= words.count()) {
      return false;
    }
    TimeWord found = words.value(word, TimeLexicon.FUNCTION);
    return found != null && found.is(kind);
  }

  /** The nearest verb before decides; with none in the sentence, the next one behind. */
  private Tense find(int from, int to) {
    int sentence = words.sentenceOf(from);
    int start = Math.max(words.sentenceStart(sentence), from - REACH);
    for (int word = from - 1; word >= start; word--) {
      Tense tense = at(word, from);
      if (tense == Tense.COMING && (hadBeen(word, start) || isHad(word - 1))) {
        return Tense.PAST;
      }
      if (tense == Tense.PAST || tense == Tense.COMING) {
        return tense;
      }
      if (endsClause(word)) {
        break;
      }
    }
    boolean opens = from <= words.sentenceStart(sentence) + 3;
    int end = Math.min(words.sentenceEnd(sentence), to + REACH);
    for (int word = to; word < end; word++) {
      if (!opens && words.first(word) == ',') {
        break;
      }
      Tense tense = at(word, end);
      if (tense == Tense.PAST || tense == Tense.COMING) {
        return tense;
      }
    }
    return Tense.NONE;
  }

  /** "had hoped to leave". */
  private boolean isHad(int word) {
    return word >= 0 && isWord(word, "had");
  }

  /** "had been scheduled to expire": a plan of the past. */
  private boolean hadBeen(int word, int start) {
    for (int w = word - 1; w > Math.max(start, word - 5); w--) {
      if (words.end(w) - words.start(w) == 4 && words.text().startsWith("been", words.start(w))) {
        return words.text().startsWith("had ", words.start(w - 1));
      }
    }
    return false;
  }

  private boolean endsClause(int word) {
    return words.first(word) == ';';
  }

  /** What one word tells; a phrase that reaches into the date expression is part of it. */
  private Tense at(int word, int limit) {
    if (words.kind(word) != WordKind.LETTERS) {
      return Tense.NONE;
    }
    Tense tense = words.value(word, TimeLexicon.TENSE);
    if (tense != null) {
      boolean whole = words.endOf(word, TimeLexicon.TENSE) <= limit;
      return !whole || tense == Tense.PAST && isPassive(word) ? Tense.NONE : tense;
    }
    int end = words.end(word);
    boolean past =
        end - words.start(word) > 3
            && !words.isCapitalised(word)
            && words.text().charAt(end - 1) == 'd'
            && words.text().charAt(end - 2) == 'e';
    return past && !isPassive(word) && !isAdjective(word) ? Tense.PAST : Tense.NONE;
  }

  /** "a still unspecified date", "the renewed talks": between an article and a noun. */
  private boolean isAdjective(int word) {
    boolean noun = word + 1 < words.count() && words.kind(word + 1) == WordKind.LETTERS;
    return noun && (isArticle(word - 1) || isArticle(word - 2) && isAdverb(word - 1));
  }

  /** "still", "newly". */
  private boolean isAdverb(int word) {
    return words.text().startsWith("ly", words.end(word) - 2)
        || words.text().startsWith("still", words.start(word));
  }

  private boolean isArticle(int word) {
    return isFunction(word, TimeWord.Kind.A) || isFunction(word, TimeWord.Kind.THE);
  }

  /** "is held", "to be signed", "is also seen"; "to hit", "to put" are no past either. */
  private boolean isPassive(int word) {
    return isTo(word - 1)
        || isBe(word - 1)
        || isBe(word - 2) && words.kind(word - 1) == WordKind.LETTERS;
  }

  private boolean isTo(int word) {
    return word >= 0 && isWord(word, "to");
  }

  private boolean isBe(int word) {
    return word >= 0
        && words.is(word, TimeLexicon.TENSE)
        && words.endOf(word, TimeLexicon.TENSE) == word + 1
        && words.value(word, TimeLexicon.TENSE) == Tense.BE;
  }
}
