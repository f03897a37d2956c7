package dev.communique.parser.messages;

import dev.communique.model.MessageField;
import dev.communique.model.PartialDate;
import dev.communique.model.Purpose;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Tells the messages an article is about from those it names in passing. */
final class Ranking {
  /** A message this many days older than the article is background, wherever it is told. */
  private static final long OLD = 90;

  private final Reading reading;
  private final Words words;
  private final List<Draft> drafts;
  private final OccasionWords occasions;

  /** What the headline and the first paragraph tell of many senders or receivers at once. */
  private final List<Act> announced;

  private Ranking(Reading reading, List<Draft> drafts, List<Act> acts) {
    this.reading = reading;
    this.words = reading.words();
    this.drafts = drafts;
    this.occasions = new OccasionWords(reading);
    this.announced =
        acts.stream()
            .filter(act -> (act.announcing || act.broadcast) && reading.isLead(act.sentence))
            .toList();
  }

  /** Main are the lead's messages, and those of the same purpose and occasion as one of them. */
  static void rank(Reading reading, List<Draft> drafts, List<Act> acts) {
    new Ranking(reading, drafts, acts).rank();
  }

  private void rank() {
    List<Draft> open = new ArrayList<>();
    for (Draft draft : drafts) {
      if (isOnlyAnswered(draft)) {
        place(draft, true, "answered");
      } else if (isOld(draft)) {
        place(draft, true, "long-past");
      } else if (isInLead(draft)) {
        place(draft, false, "told-in-lead");
      } else {
        place(draft, true, "told-below");
        open.add(draft);
      }
    }
    if (drafts.stream().allMatch(draft -> draft.passing)) {
      open.stream().filter(this::isAnnounced).forEach(draft -> place(draft, false, "announced"));
      open.stream()
          .filter(draft -> draft.passing && isPrepared(draft))
          .forEach(draft -> place(draft, false, "prepared-in-lead"));
    }
    List<Draft> lead = drafts.stream().filter(draft -> !draft.passing).toList();
    open.stream()
        .filter(draft -> draft.passing && lead.stream().anyMatch(main -> isAlike(main, draft)))
        .forEach(draft -> place(draft, false, "like-one-of-lead"));
  }

  private static void place(Draft draft, boolean passing, String rule) {
    draft.passing = passing;
    draft.origins.put(MessageField.PASSING, draft.firstWord(), draft.lastWord(), rule);
  }

  private boolean isOnlyAnswered(Draft draft) {
    boolean lead = isInLead(draft);
    boolean named =
        draft.acts.stream()
            .allMatch(act -> act.answered || act.earlier && !(lead && isAlone(draft)));
    Draft reply = drafts.stream().filter(other -> other.answers == draft).findFirst().orElse(null);
    return named || reply != null && reply.firstWord() < draft.firstWord();
  }

  /** The article tells of no other message that was sent on its own. */
  private boolean isAlone(Draft draft) {
    return drafts.stream()
        .allMatch(other -> other == draft || other.acts.stream().allMatch(act -> act.answered));
  }

  private boolean isOld(Draft draft) {
    PartialDate date = draft.sent == null ? draft.received : draft.sent;
    return date != null
        && reading.date().isPresent()
        && reading.date().get().earliest().toEpochDay() - date.latest().toEpochDay() > OLD;
  }

  private boolean isInLead(Draft draft) {
    return draft.acts.stream().anyMatch(act -> reading.isLead(act.sentence))
        || announced.stream().anyMatch(act -> RoundUps.isOneOf(draft, act));
  }

  /** "World leaders congratulate Lund": the lead of a round-up names no sender. */
  private boolean isAnnounced(Draft draft) {
    for (int sentence = 0; sentence < words.sentenceCount(); sentence++) {
      if (!reading.isLead(sentence)) {
        return false;
      }
      for (int word = words.sentenceStart(sentence); word < words.sentenceEnd(sentence); word++) {
        PurposeWord found = words.value(word, MessagesLexicon.PURPOSE);
        if (found != null && isTold(found, draft.decidedPurpose())) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Lund expressed shock at the flood": the lead has who wrote and on what, but no receiver. */
  private boolean isPrepared(Draft draft) {
    for (int sentence = 0;
        draft.occasion != null && sentence < words.sentenceCount() && reading.isLead(sentence);
        sentence++) {
      if (namesSender(draft, sentence) && namesOccasion(draft, sentence)) {
        return true;
      }
    }
    return false;
  }

  private boolean namesSender(Draft draft, int sentence) {
    for (int word = words.sentenceStart(sentence); word < words.sentenceEnd(sentence); word++) {
      Entity entity = reading.entities().at(word);
      if (entity != null && entity.isTop() && draft.hasSender(entity)) {
        return true;
      }
    }
    return false;
  }

  private boolean namesOccasion(Draft draft, int sentence) {
    int end = words.sentenceEnd(sentence);
    for (int word = words.sentenceStart(sentence); word < end; word++) {
      OccasionWord found = occasions.at(word, end);
      if (found != null
          && draft.occasion != null
          && Draft.alike(found.type(), draft.occasion.type())) {
        return true;
      }
    }
    return false;
  }

  /** Words of grief, weak as they are beside a letter, tell in a lead what the story is about. */
  private static boolean isTold(PurposeWord found, Purpose purpose) {
    return found.purpose() == purpose && (!found.weak() || purpose == Purpose.CONDOLENCE);
  }

  private static boolean isAlike(Draft main, Draft other) {
    boolean open = main.occasion == null && other.occasion == null;
    return open && main.purpose != null && main.decidedPurpose() == other.decidedPurpose()
        || main.occasion != null
            && other.occasion != null
            && Draft.alike(main.occasion.type(), other.occasion.type())
            && main.decidedPurpose() == other.decidedPurpose();
  }
}
