package dev.communique.parser.messages;

import dev.communique.model.OccasionType;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells what occasion a word or phrase names, by itself and by what stands around it. */
final class OccasionWords {
  /** Words around an anniversary that can tell which it is. */
  private static final int NEAR = 14;

  private final Reading reading;

  /** Words between what was lost and the word that says so. */
  private static final int LOST = 5;

  private final Words words;
  private final YearCounts years;

  OccasionWords(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.years = new YearCounts(words);
  }

  /** What the phrase at a word names, looking no further than a limit; null when nothing. */
  @Nullable OccasionWord at(int word, int limit) {
    OccasionWord found = words.value(word, MessagesLexicon.OCCASION);
    if (found == null) {
      return unlisted(word);
    }
    return switch (found.type()) {
      case OTHER -> {
        OccasionType type = anniversary(word, limit);
        yield new OccasionWord(type, type == OccasionType.OTHER);
      }
      case BIRTHDAY ->
          ofState(word) ? new OccasionWord(OccasionType.FOUNDING_ANNIVERSARY, false) : found;
      case ELECTION -> isSport(word) ? null : found;
      case PARTY_CONGRESS -> isAssembly(word) ? null : found;
      default -> found;
    };
  }

  /** What no list of phrases can hold. */
  private @Nullable OccasionWord unlisted(int word) {
    if (isDayOfState(word) || isNamedDay(word)) {
      return new OccasionWord(OccasionType.HOLIDAY, false);
    }
    if (isLoss(word)) {
      return new OccasionWord(OccasionType.DISASTER, false);
    }
    OccasionType type = years.type(word);
    return type == null ? null : new OccasionWord(type, false);
  }

  /** "the loss of flight 12", "when the ship went down" */
  private boolean isLoss(int word) {
    if (words.value(word, MessagesLexicon.SIGN) != Sign.LOSS) {
      return false;
    }
    int sentence = words.sentenceOf(word);
    int to = Math.min(words.sentenceEnd(sentence), word + LOST + 2);
    for (int w = Math.max(words.sentenceStart(sentence), word - LOST); w < to; w++) {
      if (words.value(w, MessagesLexicon.SIGN) == Sign.VEHICLE) {
        return true;
      }
    }
    return false;
  }

  /** "the People's Congress", "members of Congress": a parliament, where no ordinal counts it. */
  private boolean isAssembly(int word) {
    int end = words.endOf(word, MessagesLexicon.OCCASION);
    if (!words.string(end - 1).equals("Congress")) {
      return false;
    }
    int start = Math.max(words.sentenceStart(words.sentenceOf(word)), word - 3);
    for (int w = start; w < end; w++) {
      if (Ordinals.value(words, w) > 0 || words.value(w, MessagesLexicon.ANNIVERSARY) != null) {
        return false;
      }
    }
    return true;
  }

  /** "Pakistan Day", "on Russia Day" */
  private boolean isDayOfState(int word) {
    if (word == 0 || words.first(word) != 'D' || !words.string(word).equals("Day")) {
      return false;
    }
    Entity entity = reading.entities().at(word - 1);
    return entity != null && entity.kind() == Entity.Kind.STATE && entity.to() == word;
  }

  /** "Proclamation Day", "Heroes' Day": a day with a name that no list knows. */
  private boolean isNamedDay(int word) {
    if (word < 2 || words.first(word) != 'D' || !words.string(word).equals("Day")) {
      return false;
    }
    for (int before = word - 1; before >= word - 3 && before >= 0; before--) {
      if (words.is(before, MessagesLexicon.OCCASION)
          && words.endOf(before, MessagesLexicon.OCCASION) > word) {
        return false;
      }
    }
    Clauses clauses = reading.clauses();
    return words.isCapitalised(word - 1)
        && words.kind(word - 1) == WordKind.LETTERS
        && clauses.is(clauses.groupAt(word), GroupKind.NOUN)
        && clauses.start(clauses.groupAt(word)) < word
        && !words.string(word - 1).equals("Election");
  }

  /** "victory in the cup final" is no election. */
  private boolean isSport(int word) {
    int sentence = words.sentenceOf(word);
    for (int w = words.sentenceStart(sentence); w < words.sentenceEnd(sentence); w++) {
      if (words.value(w, MessagesLexicon.SIGN) == Sign.SPORT) {
        return true;
      }
    }
    return false;
  }

  /** "the 73rd birthday of the DPRK" */
  private boolean ofState(int word) {
    int phrase = reading.clauses().start(reading.clauses().groupAt(word));
    if (words.string(phrase).equalsIgnoreCase("its")) {
      return true;
    }
    int possessor = reading.clauses().possessor(reading.clauses().groupAt(word));
    if (possessor >= 0
        && Entity.isState(reading.entities().at(reading.clauses().head(possessor)))) {
      return true;
    }
    int end = words.endOf(word, MessagesLexicon.OCCASION);
    Entity entity = reading.entities().at(Math.min(end + 2, words.count() - 1));
    Entity next = reading.entities().at(Math.min(end + 1, words.count() - 1));
    return Entity.isState(entity) || Entity.isState(next);
  }

  /**
   * What a bare "anniversary" is the anniversary of: the first telling word behind, then before.
   */
  private OccasionType anniversary(int word, int limit) {
    for (int w = word + 1; w < Math.min(limit, word + NEAR); w++) {
      OccasionType type = words.value(w, MessagesLexicon.ANNIVERSARY);
      if (type != null) {
        return type;
      }
    }
    for (int w = word - 1;
        w >= Math.max(words.sentenceStart(words.sentenceOf(word)), word - 5);
        w--) {
      OccasionType type = words.value(w, MessagesLexicon.ANNIVERSARY);
      if (type != null) {
        return type;
      }
    }
    return isBareAnniversary(word) ? OccasionType.FOUNDING_ANNIVERSARY : OccasionType.OTHER;
  }

  /** "the 63rd anniversary of Ruritania" */
  private boolean isBareAnniversary(int word) {
    Clauses clauses = reading.clauses();
    int group = clauses.groupAt(word);
    boolean of =
        clauses.head(group) == word
            && clauses.is(group + 1, GroupKind.PREPOSITION)
            && words.string(clauses.start(group + 1)).equalsIgnoreCase("of");
    int owner = of ? clauses.complement(group + 1) : -1;
    Entity entity = owner < 0 ? null : reading.entities().at(clauses.head(owner));
    return entity != null && entity.kind() == Entity.Kind.STATE;
  }
}
