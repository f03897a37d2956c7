package dev.communique.parser.time;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;

/** Finds whether the clause around a date expression speaks of the past or of what is to come. */
final class TenseFinder {
  /** How far a verb is looked for, in words. */
  private static final int REACH = 20;

  /** So near a verb governs a month, in words. */
  private static final int CLOSE = 4;

  private final TimeWords time;
  private final Words words;

  TenseFinder(TimeWords time) {
    this.time = time;
    this.words = time.words();
  }

  int sentenceOf(Phrase phrase) {
    return time.sentenceOf(phrase.from());
  }

  /** Quick when the phrases are asked for in the order of the text. */
  Tense find(Phrase phrase) {
    if (isRecalled(phrase)) {
      return Tense.PAST;
    }
    if (isDeadline(phrase)) {
      return Tense.COMING;
    }
    boolean certain =
        isSince(phrase.from() - 1)
            || time.isWritten(phrase.from() - 1, "ended")
            || phrase.form() == Form.MONTH && isGoverned(phrase.from());
    Tense tense = certain ? Tense.SINCE : find(phrase.from(), phrase.to());
    return tense == Tense.NONE && isUntil(phrase.from() - 1) ? Tense.COMING : tense;
  }

  /** "Monday's message", not "ahead of Friday's parade" and not "Friday's summit". */
  private boolean isRecalled(Phrase phrase) {
    return phrase.form() == Form.WEEKDAY
        && time.isKind(phrase.to(), WordKind.CLITIC)
        && !isAhead(phrase.from())
        && !isScheduled(phrase.to() + 1);
  }

  /** "wrote to him in May": the verb of the past is close by. */
  private boolean isGoverned(int from) {
    int start = Math.max(words.sentenceStart(time.sentenceOf(from)), from - CLOSE);
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
    int before = time.isThe(word) ? word - 1 : word;
    return time.isFunction(before, Kind.TO) && !isTo(before);
  }

  private boolean isSince(int word) {
    return time.isLetters(word)
        && time.length(word) == 5
        && words.text().startsWith("ince", words.start(word) + 1);
  }

  /** "pay the loan by February", but "by February he had paid". */
  private boolean isDeadline(Phrase phrase) {
    int by = phrase.from() - 1;
    if (!isMonth(phrase) || !time.isWritten(by, "by")) {
      return false;
    }
    int sentence = time.sentenceOf(by);
    int start = Math.max(words.sentenceStart(sentence), by - REACH);
    int end = Math.min(words.sentenceEnd(sentence), phrase.to() + REACH);
    for (int word = start; word < end; word++) {
      if (time.isWritten(word, "had")) {
        return false;
      }
    }
    return true;
  }

  /** "ahead of Friday's parade", "for Friday's vote". */
  private boolean isAhead(int word) {
    return time.isFunction(word - 1, Kind.AHEAD) || time.isFunction(word - 2, Kind.AHEAD);
  }

  /** "Friday's summit", "Friday's presidential vote". */
  private boolean isScheduled(int word) {
    return time.isFunction(word, Kind.SCHEDULED) || time.isFunction(word + 1, Kind.SCHEDULED);
  }

  /** The nearest verb before decides; with none in the sentence, the next one behind. */
  private Tense find(int from, int to) {
    int sentence = time.sentenceOf(from);
    int begin = words.sentenceStart(sentence);
    int start = Math.max(begin, from - REACH);
    for (int word = from - 1; word >= start; word--) {
      Tense tense = at(word, from);
      if (tense == Tense.COMING && isFormerPlan(word, start)) {
        return Tense.PAST;
      }
      if (tense == Tense.PAST || tense == Tense.COMING) {
        return tense;
      }
      if (words.first(word) == ';') {
        break;
      }
    }
    int end = Math.min(words.sentenceEnd(sentence), to + REACH);
    return findBehind(to, end, from <= begin + 3);
  }

  private Tense findBehind(int from, int end, boolean opens) {
    for (int word = from; word < end; word++) {
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

  /** "had hoped to leave", "first planned for May": a plan of the past. */
  private boolean isFormerPlan(int word, int start) {
    return hadBeen(word, start)
        || time.isWritten(word - 1, "had")
        || time.isCue(word - 1, Kind.FORMER);
  }

  /** "had been scheduled to expire". */
  private boolean hadBeen(int word, int start) {
    for (int w = word - 1; w > Math.max(start, word - 5); w--) {
      if (time.isWritten(w, "been")) {
        return words.text().startsWith("had ", words.start(w - 1));
      }
    }
    return false;
  }

  /** What one word tells; a phrase that reaches into the date expression is part of it. */
  private Tense at(int word, int limit) {
    if (words.kind(word) != WordKind.LETTERS) {
      return Tense.NONE;
    }
    Tense tense = time.tense(word);
    if (tense != null) {
      boolean whole = time.tenseEnd(word) <= limit;
      return !whole || tense == Tense.PAST && isPassive(word) ? Tense.NONE : tense;
    }
    int end = words.end(word);
    boolean past =
        words.text().charAt(end - 1) == 'd'
            && end - words.start(word) > 3
            && words.text().charAt(end - 2) == 'e'
            && !words.isCapitalised(word);
    return past && !isPassive(word) && !isAdjective(word) ? Tense.PAST : Tense.NONE;
  }

  /** "a still unspecified date", "the renewed talks": between an article and a noun. */
  private boolean isAdjective(int word) {
    return time.isLetters(word + 1)
        && (isArticle(word - 1) || isArticle(word - 2) && isAdverb(word - 1));
  }

  /** "still", "newly". */
  private boolean isAdverb(int word) {
    return words.text().startsWith("ly", words.end(word) - 2)
        || words.text().startsWith("still", words.start(word));
  }

  private boolean isArticle(int word) {
    return time.isFunction(word, Kind.A) || time.isFunction(word, Kind.THE);
  }

  /** "is held", "to be signed", "is also seen"; "to hit", "to put" are no past either. */
  private boolean isPassive(int word) {
    return isTo(word - 1) || isBe(word - 1) || isBe(word - 2) && time.isLetters(word - 1);
  }

  private boolean isTo(int word) {
    return time.isWritten(word, "to");
  }

  private boolean isBe(int word) {
    return time.has(word) && time.tense(word) == Tense.BE && time.tenseEnd(word) == word + 1;
  }
}
