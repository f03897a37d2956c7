package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.model.DateExpression;
import dev.communique.model.MessageField;
import dev.communique.model.PartialDate;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who made a message known, as the text credits them, and when. */
final class ReporterFinder {
  /** Words of a sentence that says no more than who reported. */
  private static final int REPORT = 14;

  private final Reading reading;
  private final Clauses clauses;
  private final Words words;
  private final Outlets outlets;

  ReporterFinder(Reading reading) {
    this.reading = reading;
    this.clauses = reading.clauses();
    this.words = reading.words();
    this.outlets = new Outlets(clauses);
  }

  /**
   * The outlets the sentences of a message credit, else any sentence, else the dateline's agency.
   */
  ImmutableList<String> find(Draft draft) {
    Set<String> found = new LinkedHashSet<>();
    draft.acts.forEach(act -> addFrom(act.sentence, draft, "credited", found));
    if (found.isEmpty()) {
      draft.acts.forEach(act -> addFrom(act.sentence + 1, draft, "credited-next", found));
    }
    if (found.isEmpty() && !draft.passing) {
      for (int sentence = 0; sentence < words.sentenceCount() && found.isEmpty(); sentence++) {
        if (tellsOfMessages(sentence)) {
          addFrom(sentence, draft, "credited-in-article", found);
        }
      }
    }
    if (found.isEmpty() && !draft.passing) {
      return reading.agencies();
    }
    dropGeneral(found);
    return ImmutableList.copyOf(found);
  }

  /** Who made known the death or the election need not have made known what was written on it. */
  private boolean tellsOfMessages(int sentence) {
    for (int word = words.sentenceStart(sentence); word < words.sentenceEnd(sentence); word++) {
      if (words.is(word, MessagesLexicon.NOUN) || words.is(word, MessagesLexicon.PURPOSE)) {
        return true;
      }
    }
    return false;
  }

  /** "The press service reported.": nothing else, or something of messages. */
  private boolean isOfReport(int sentence) {
    int length = words.sentenceEnd(sentence) - words.sentenceStart(sentence);
    return length <= REPORT || tellsOfMessages(sentence);
  }

  /** "state media" tells less than an agency's name. */
  private static void dropGeneral(Set<String> found) {
    if (found.stream().anyMatch(name -> Character.isUpperCase(name.charAt(0)))) {
      found.removeIf(name -> Character.isLowerCase(name.charAt(0)));
    }
  }

  private void addFrom(int sentence, Draft draft, String rule, Set<String> found) {
    if (sentence >= words.sentenceCount()) {
      return;
    }
    boolean told = !rule.equals("credited-next") || !draft.passing && isOfReport(sentence);
    int group = -1;
    for (int word = words.sentenceStart(sentence); word < words.sentenceEnd(sentence); word++) {
      int end = outlets.end(word);
      if (end > word && clauses.groupAt(word) != group) {
        group = clauses.groupAt(word);
        String name = outlets.name(word);
        if (isCredited(word) && (told || Character.isUpperCase(name.charAt(0)))) {
          found.add(name);
          draft.origins.putFirst(MessageField.REPORTED_BY, word, end, rule);
        }
        word = end - 1;
      }
    }
  }

  /** "according to …", "… reported", "quoted by …", "on the …'s website". */
  private boolean isCredited(int word) {
    int group = clauses.groupAt(word);
    int phrase = clauses.phraseStart(group);
    int governor = clauses.governor(phrase);
    if (governor >= 0) {
      String preposition = words.string(clauses.start(governor), clauses.end(governor));
      switch (preposition.toLowerCase(Locale.ROOT)) {
        case "according to", "by", "via", "from", "on", "in":
          return true;
        case "of":
          break;
        default:
          return false;
      }
    }
    int next = group + 1;
    while (clauses.is(next, GroupKind.POSSESSIVE)
        || clauses.is(next, GroupKind.NOUN)
        || clauses.is(next, GroupKind.OPEN_BRACKET)
        || clauses.is(next, GroupKind.CLOSE_BRACKET)
        || clauses.is(next, GroupKind.COMMA)
        || clauses.is(next, GroupKind.ADVERB)
        || clauses.is(next, GroupKind.TIME)
        || clauses.is(next, GroupKind.PREPOSITION)) {
      if (next - group > 8) {
        return false;
      }
      next++;
    }
    return isReport(next) && !clauses.isPassive(next) || isNamedBehind(phrase - 1);
  }

  private boolean isReport(int verb) {
    return clauses.is(verb, GroupKind.VERB) && Deed.REPORT.isOf(clauses.lemma(verb));
  }

  /** ", reported Reuters", "quoted the agency"; not "the palace told the agency". */
  private boolean isNamedBehind(int verb) {
    return isReport(verb) && (clauses.subject(verb) < 0 || Deed.QUOTE.isOf(clauses.lemma(verb)));
  }

  /** The day a sentence of the message ties to the report: "KCNA reported Monday". */
  Optional<PartialDate> reported(Draft draft) {
    DateExpression day = reportDay(draft);
    if (day != null) {
      int from = words.wordAt(day.span().start());
      int to = words.wordAt(day.span().end() - 1) + 1;
      draft.origins.put(MessageField.REPORTED, from, to, "date-of-report");
      return Optional.of(day.value());
    }
    return draft.passing ? Optional.empty() : reading.date();
  }

  private @Nullable DateExpression reportDay(Draft draft) {
    for (Act act : draft.acts) {
      DateExpression day = reportedIn(act.sentence);
      if (day != null) {
        return day;
      }
    }
    int next = draft.firstSentence() + 1;
    return draft.passing || next >= words.sentenceCount() ? null : reportedIn(next);
  }

  private @Nullable DateExpression reportedIn(int sentence) {
    int end = words.sentenceEnd(sentence);
    for (DateExpression date : reading.datesIn(words.sentenceStart(sentence), end)) {
      if (isReportDay(words.wordAt(date.span().start()))) {
        return date;
      }
    }
    return null;
  }

  private boolean isReportDay(int word) {
    int group = clauses.groupAt(word);
    int before = clauses.governor(group) >= 0 ? group - 2 : group - 1;
    if (clauses.is(before, GroupKind.VERB)) {
      return clauses.lemma(before).equals("report")
          || Deed.REPORT.isOf(clauses.lemma(before)) && nearReporter(before);
    }
    return clauses.is(before, GroupKind.NOUN)
        && (words.string(clauses.head(before)).equalsIgnoreCase("report")
            || endsInReporter(before));
  }

  private boolean nearReporter(int verb) {
    int subject = clauses.subject(verb);
    return subject >= 0 && endsInReporter(subject);
  }

  private boolean endsInReporter(int group) {
    for (int word = clauses.start(group); word < clauses.end(group); word++) {
      if (outlets.end(word) > word) {
        return true;
      }
    }
    return false;
  }
}
