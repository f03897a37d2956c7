package dev.communique.parser.messages;

import dev.communique.model.Status;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;

/**
 * Tells from a verb's mood and negation whether a message was sent, is planned, or only thought of.
 */
final class Reality {
  /** Groups a search in a sentence looks at. */
  private static final int REACH = 90;

  /** Groups between a verb of denying and the report it denies. */
  private static final int DENIED = 8;

  private static final String REPORTS =
      "(?i)reports?|claims?|rumours?|rumors?|story|stories|allegations?|suggestions?";

  private final Clauses clauses;
  private final Words words;

  Reality(Clauses clauses) {
    this.clauses = clauses;
    this.words = clauses.words();
  }

  /** "would send", "asked him to convey", "plans to write": no message is told. */
  boolean isUnreal(int verb) {
    if (clauses.isInfinitive(verb) && isPerformed(governing(verb))) {
      return false;
    }
    if (clauses.isModal(verb) || clauses.isNegated(verb) && isNotYet(verb)) {
      return true;
    }
    if (clauses.isGerund(verb) && (isConsidered(verb - 1) || isWatched(verb - 1))) {
      return true;
    }
    if (!clauses.isInfinitive(verb)) {
      return false;
    }
    int before = governing(verb);
    int first = words.sentenceStart(clauses.sentenceOf(verb));
    if (before < 0 && words.string(first).equalsIgnoreCase("among")) {
      return false;
    }
    if (before < 0 || clauses.isCopula(before)) {
      return true;
    }
    String lemma = clauses.lemma(before);
    return !Deed.SET_ABOUT.isOf(lemma) && !Deed.PLAN.isOf(lemma);
  }

  /** "I would like to congratulate you", "allow me to extend": said is done. */
  private boolean isPerformed(int verb) {
    if (verb < 0) {
      return false;
    }
    String lemma = clauses.lemma(verb);
    if (lemma.equals("allow") || lemma.equals("let") || lemma.equals("permit")) {
      return isFirstPerson(verb + 1);
    }
    if (isFirstTo(verb)) {
      return true;
    }
    boolean willing =
        lemma.equals("like")
            || lemma.equals("wish")
            || lemma.equals("want")
            || lemma.equals("desire")
            || clauses.isCopula(verb);
    return willing && (isFirstPerson(clauses.subject(verb)) || isPleasure(verb));
  }

  /** "It is a pleasure to congratulate" */
  private boolean isPleasure(int verb) {
    int end = Math.min(words.sentenceEnd(clauses.sentenceOf(verb)), clauses.end(verb) + 5);
    for (int word = clauses.end(verb); word < end; word++) {
      if (words.value(word, MessagesLexicon.SIGN) == Sign.PLEASURE) {
        return true;
      }
    }
    return false;
  }

  /** "was among the first to send", "became the first to congratulate" */
  private boolean isFirstTo(int verb) {
    if (!clauses.isCopula(verb) && !clauses.lemma(verb).equals("become")) {
      return false;
    }
    int end = Math.min(words.sentenceEnd(clauses.sentenceOf(verb)), clauses.end(verb) + 8);
    for (int word = clauses.end(verb); word < end; word++) {
      Sign sign = words.value(word, MessagesLexicon.SIGN);
      if (sign == Sign.FIRST || sign == Sign.EAGER) {
        return true;
      }
    }
    return false;
  }

  private boolean isFirstPerson(int group) {
    if (!clauses.is(group, GroupKind.PRONOUN)) {
      return false;
    }
    return switch (words.lower(clauses.head(group))) {
      case "i", "we", "me", "us" -> true;
      default -> false;
    };
  }

  /** "discussed sending a letter" */
  private boolean isConsidered(int verb) {
    return clauses.is(verb, GroupKind.VERB) && Deed.CONSIDER.isOf(clauses.lemma(verb));
  }

  /** "was seen greeting", "is pictured congratulating": face to face. */
  private boolean isWatched(int verb) {
    return clauses.is(verb, GroupKind.VERB)
        && (clauses.isPassive(verb) || clauses.isReducedParticiple(verb))
        && Deed.WATCH.isOf(clauses.lemma(verb));
  }

  /** "has not yet sent": neither sent nor refused. */
  private boolean isNotYet(int verb) {
    for (int word = clauses.start(verb); word < clauses.end(verb); word++) {
      if (words.value(word, MessagesLexicon.SIGN) == Sign.NOT_YET) {
        return true;
      }
    }
    return false;
  }

  /** The verb an infinitive hangs on, or -1. */
  private int governing(int infinitive) {
    int start = Math.max(clauses.sentenceStart(clauses.sentenceOf(infinitive)), infinitive - REACH);
    for (int group = infinitive - 1; group >= start; group--) {
      if (clauses.is(group, GroupKind.VERB)) {
        return group;
      }
    }
    return -1;
  }

  private boolean isPlan(int verb) {
    return verb >= 0 && Deed.PLAN.isOf(clauses.lemma(verb));
  }

  /** "denied that Lund had sent", "dismissed a report that she had", "denied having sent" */
  private boolean isDenied(int verb) {
    int subject = clauses.subject(verb);
    int opener = subject < 0 ? verb - 1 : clauses.phraseStart(subject) - 1;
    int before = clauses.isGerund(verb) ? verb - 1 : opener;
    boolean that = clauses.is(before, GroupKind.THAT);
    before = that ? before - 1 : before;
    if (before < clauses.sentenceStart(clauses.sentenceOf(verb))) {
      return false;
    }
    return isDenying(before) || that && isReport(before) && isDenying(denial(before));
  }

  private boolean isDenying(int verb) {
    return clauses.is(verb, GroupKind.VERB)
        && Deed.DENY.isOf(clauses.lemma(verb))
        && !clauses.isNegated(verb);
  }

  /** "a newspaper report", "rumours" */
  private boolean isReport(int group) {
    return group >= 0 && words.string(clauses.head(group)).matches(REPORTS);
  }

  /** The verb of denying some groups before "a report that", or -1. */
  private int denial(int report) {
    int first = Math.max(clauses.sentenceStart(clauses.sentenceOf(report)), report - DENIED);
    for (int group = report - 1; group >= first; group--) {
      if (isDenying(group)) {
        return group;
      }
    }
    return -1;
  }

  /** "has sent no message", "no telegram has gone" */
  private boolean hasNoMessage(int verb) {
    return isNoMessage(clauses.object(verb)) || isNoMessage(clauses.subject(verb));
  }

  private boolean isNoMessage(int group) {
    int noun = group < 0 ? -1 : clauses.phraseStart(group);
    return clauses.is(noun, GroupKind.NOUN)
        && words.string(clauses.start(noun)).equalsIgnoreCase("no")
        && words.is(clauses.head(noun), MessagesLexicon.NOUN);
  }

  Status status(int verb) {
    if (clauses.isNegated(verb) || isDenied(verb) || hasNoMessage(verb)) {
      return Status.DENIED;
    }
    boolean planned = clauses.isInfinitive(verb) && isPlan(governing(verb));
    return clauses.isFuture(verb) || planned ? Status.PLANNED : Status.DONE;
  }
}
