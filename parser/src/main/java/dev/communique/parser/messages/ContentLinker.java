package dev.communique.parser.messages;

import dev.communique.model.Quotation;
import dev.communique.model.Speaker;
import dev.communique.model.Status;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which quotations are a message's own words: what its sender says in the sentence that tells
 * the message, "in the letter", or in the run of sentences behind them; not what he told the press.
 */
final class ContentLinker {
  /** Sentences that a run of a message's words may be interrupted by. */
  private static final int RUN = 3;

  /** A message that words may be of; the nearer it is told, the higher it ranks. */
  private record Link(Draft draft, int rank, String rule) {}

  private final Reading reading;
  private final Clauses clauses;
  private final Words words;
  private final MessageNouns nouns;
  private final SentenceVenues venues;
  private final Vehicles vehicles;
  private final ContentSpeakers speakers;
  private final PrintedLetters letters;
  private final Carriers carriers;

  ContentLinker(Reading reading, PrintedLetters letters) {
    this.reading = reading;
    this.letters = letters;
    this.carriers = new Carriers(reading.clauses());
    this.speakers = new ContentSpeakers(reading);
    this.clauses = reading.clauses();
    this.words = reading.words();
    this.nouns = reading.nouns();
    this.venues = new SentenceVenues(words);
    this.vehicles = new Vehicles(clauses, nouns, venues);
  }

  void link(List<Draft> drafts) {
    for (int i = 0; i < reading.quotations().size(); i++) {
      Quotation quotation = reading.quotations().get(i);
      Draft printed = letters.draft(quotation);
      if (printed != null) {
        printed.content.add(i);
        printed.contentRules.add("said-in-letter");
      } else if (quotation.speaker().isPresent() && !speakers.isTelling(quotation, drafts)) {
        Link best = best(drafts, quotation, quotation.speaker().get());
        if (best != null) {
          best.draft().content.add(i);
          best.draft().contentRules.add(best.rule());
        }
      }
    }
  }

  private @Nullable Link best(List<Draft> drafts, Quotation quotation, Speaker speaker) {
    int word = words.wordAt(quotation.content().get(0).span().start());
    if (word >= words.count()) {
      return null;
    }
    int sentence = words.sentenceOf(word);
    int cue =
        quotation
            .cue()
            .map(c -> words.sentenceOf(Math.min(words.count() - 1, words.wordAt(c.span().start()))))
            .orElse(sentence);
    boolean letter = isDocument(speaker);
    boolean post = isPost(speaker);
    Link best = null;
    for (Draft draft : drafts) {
      Link link =
          letter || post && !draft.carrier || speakers.says(draft, quotation, speaker)
              ? link(draft, sentence, cue, letter)
              : null;
      best = link != null && (best == null || link.rank() > best.rank()) ? link : best;
    }
    return best;
  }

  private boolean isDocument(Speaker speaker) {
    int word = words.wordAt(speaker.span().end() - 1);
    if (speaker.leader().isPresent() || word >= words.count()) {
      return false;
    }
    MessageNoun noun = nouns.noun(clauses.groupAt(word));
    return noun != null && noun.isCarrier();
  }

  /** "The statement read", "the post said", "her official page". */
  private boolean isPost(Speaker speaker) {
    int last = words.wordAt(speaker.span().end() - 1);
    if (speaker.leader().isPresent() || last >= words.count()) {
      return false;
    }
    int group = clauses.groupAt(last);
    return carriers.isCarrierOrStatement(group) || carriers.isSocial(group);
  }

  /** Whether, how surely and why the words are a message's; null when they are not. */
  private @Nullable Link link(Draft draft, int sentence, int cue, boolean document) {
    if (draft.status != Status.DONE) {
      return null;
    }
    boolean same =
        draft.acts.stream().anyMatch(act -> act.sentence == sentence || act.sentence == cue);
    if (same) {
      return speech(draft, cue) && !vehicles.areIn(cue)
          ? null
          : new Link(draft, 4000, "said-where-told");
    }
    int first = draft.firstSentence();
    if (cue < first) {
      return null;
    }
    int main = draft.passing ? 0 : 200;
    if (document || vehicles.areIn(cue)) {
      int near = Math.max(0, 100 - (cue - last(draft, cue)));
      return new Link(draft, 1000 + main + near, "said-in-carrier");
    }
    int told = lastTold(draft, sentence);
    boolean near =
        reading.paragraph(sentence) - reading.paragraph(told) <= 1 || sentence - told <= RUN;
    if (!near || speech(draft, cue) || venues.names(cue, Venue.CALL)) {
      return null;
    }
    int rank = 100 + main + Math.max(0, 50 - (cue - last(draft, cue)));
    return new Link(draft, rank, "said-next");
  }

  private static int last(Draft draft, int sentence) {
    return draft.acts.stream()
        .mapToInt(act -> act.sentence)
        .filter(s -> s <= sentence)
        .max()
        .orElse(0);
  }

  /** The last sentence before that tells the message or holds words of it, which come in order. */
  private int lastTold(Draft draft, int sentence) {
    int told = last(draft, sentence);
    if (draft.content.isEmpty()) {
      return told;
    }
    int index = draft.content.get(draft.content.size() - 1);
    int word = words.wordAt(reading.quotations().get(index).content().get(0).span().start());
    return Math.max(told, Math.min(sentence, words.sentenceOf(word)));
  }

  /** Words to the press; a statement may well be what a bare "congratulated" stood in. */
  private boolean speech(Draft draft, int sentence) {
    return draft.carrier || draft.answered
        ? venues.isSpeech(sentence)
        : venues.names(sentence, Venue.SPEECH);
  }
}
