package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.communique.model.DateExpression;
import dev.communique.model.NoveltyClaim;
import dev.communique.model.PartialDate;
import dev.communique.model.Span;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeLength;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds what an article says about the rarity of a message: "the first in eight months". */
final class ClaimFinder {
  /** Words between "first" and the time it is reckoned from. */
  private static final int REACH = 25;

  private final Reading reading;
  private final Clauses clauses;
  private final Words words;
  private final List<Draft> drafts;
  private final MessageNouns nouns;

  ClaimFinder(Reading reading, List<Draft> drafts) {
    this.reading = reading;
    this.clauses = reading.clauses();
    this.words = reading.words();
    this.drafts = drafts;
    this.nouns = reading.nouns();
  }

  ImmutableList<NoveltyClaim> find() {
    List<NoveltyClaim> claims = new ArrayList<>();
    for (int sentence = 0; sentence < words.sentenceCount(); sentence++) {
      if (tellsOfMessage(sentence)) {
        claimIn(sentence, claims);
      }
    }
    return ImmutableList.copyOf(claims);
  }

  private boolean tellsOfMessage(int sentence) {
    for (int group = clauses.sentenceStart(sentence);
        group < clauses.sentenceEnd(sentence);
        group++) {
      if (nouns.noun(group) != null) {
        return true;
      }
    }
    return false;
  }

  private void claimIn(int sentence, List<NoveltyClaim> claims) {
    int end = words.sentenceEnd(sentence);
    for (int word = words.sentenceStart(sentence); word < end; word++) {
      Sign sign = words.value(word, MessagesLexicon.SIGN);
      NoveltyClaim claim = null;
      if (sign == Sign.FIRST) {
        claim = first(word, end, sentence);
      } else if (sign == Sign.LAST) {
        claim = last(word, end, sentence);
      } else if (words.kind(word) == WordKind.ORDINAL || words.is(word, MessagesLexicon.COUNT)) {
        claim = nth(word, end, sentence);
      }
      if (claim != null) {
        claims.add(claim);
        word = words.wordAt(claim.span().end() - 1);
      }
    }
  }

  /** "the first … in eight months", "the first … since Jan. 1" */
  private @Nullable NoveltyClaim first(int word, int end, int sentence) {
    for (int w = word + 1; w < Math.min(end, word + REACH); w++) {
      if (words.value(w, MessagesLexicon.SIGN) == Sign.SINCE) {
        DateExpression date = dateAt(w + 1, w + 3);
        if (date != null) {
          return claim(word, date.span(), date.value(), sentence, "first-since");
        }
      }
      TimeLength length = lengthAt(w);
      if (length != null && isIn(w)) {
        PartialDate since =
            reading.date().flatMap(date -> length.findBefore(date.latest())).orElse(null);
        return claim(word, length.span(), since, sentence, "first-in");
      }
    }
    return null;
  }

  /** "in eight months", "for the first time in more than a year" */
  private boolean isIn(int word) {
    int group = clauses.groupAt(word);
    for (int g = group; g >= Math.max(0, group - 4); g--) {
      if (clauses.is(g, GroupKind.PREPOSITION)) {
        String text = words.string(clauses.start(g), clauses.end(g));
        return text.equalsIgnoreCase("in")
            || text.equalsIgnoreCase("for")
            || text.equalsIgnoreCase("over");
      }
    }
    return false;
  }

  /** "the last time … was in July 2016" */
  private @Nullable NoveltyClaim last(int word, int end, int sentence) {
    for (int w = word + 1; w < Math.min(end, word + REACH); w++) {
      int group = clauses.groupAt(w);
      if (clauses.is(group, GroupKind.VERB)
          && clauses.isCopula(group)
          && clauses.start(group) == w) {
        DateExpression date = dateAt(w + 1, w + 4);
        if (date != null) {
          return claim(word, date.span(), date.value(), sentence, "last-was");
        }
      }
    }
    return null;
  }

  /** "the third this year" */
  private @Nullable NoveltyClaim nth(int word, int end, int sentence) {
    for (int w = word + 1; w < Math.min(end, word + 8); w++) {
      DateExpression date = dateAt(w, w + 1);
      if (date != null && !date.value().isExact() && words.string(w).equalsIgnoreCase("this")) {
        return claim(word, date.span(), date.value(), sentence, "nth-this");
      }
      if (words.is(w, MessagesLexicon.OCCASION)) {
        return null;
      }
    }
    return null;
  }

  private @Nullable DateExpression dateAt(int from, int to) {
    return Iterables.getFirst(reading.datesIn(from, to), null);
  }

  private @Nullable TimeLength lengthAt(int word) {
    return Iterables.getFirst(reading.lengthsIn(word, word + 1), null);
  }

  private NoveltyClaim claim(
      int word, Span until, @Nullable PartialDate since, int sentence, String rule) {
    int from = word;
    if (from > words.sentenceStart(sentence) && isArticle(from - 1)) {
      from--;
    }
    Span span = Span.of(words.start(from), until.end());
    NoveltyClaim.Builder claim =
        NoveltyClaim.builder().text(span.in(words.text())).span(span).rule(rule);
    if (since != null) {
      claim.since(since);
    }
    int message = message(sentence);
    if (message >= 0) {
      claim.message(OptionalInt.of(message));
    }
    return claim.build();
  }

  private boolean isArticle(int word) {
    return words.string(word).equalsIgnoreCase("the") || words.string(word).equalsIgnoreCase("a");
  }

  /**
   * The message told in the claim's sentence, main before passing, else the last main one before.
   */
  private int message(int sentence) {
    int found = -1;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean here = draft.acts.stream().anyMatch(act -> act.sentence == sentence);
      if (here && !draft.passing) {
        return i;
      }
      if (here && found < 0) {
        found = i;
      }
    }
    for (int i = drafts.size() - 1; found < 0 && i >= 0; i--) {
      if (!drafts.get(i).passing && drafts.get(i).firstSentence() <= sentence) {
        found = i;
      }
    }
    return found;
  }
}
