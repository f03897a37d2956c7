package dev.communique.parser.messages;

import dev.communique.model.Medium;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.Status;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the acts of an article together to messages: fills in a receiver named before, joins what is
 * told twice, drops what is no message, links replies.
 */
final class Discourse {
  /** Words in which a sentence says by what way words passed. */
  private static final int OPENING = 8;

  /** Calls before an act that are looked at, the nearest first. */
  private static final int CALLS = 40;

  private final Reading reading;
  private final Words words;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Act> waiting = new ArrayList<>();
  private final List<Integer> calls;

  private Discourse(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.calls = calls();
  }

  /** The messages of an article, in the order of their first words. */
  static List<Draft> put(Reading reading, List<Act> acts) {
    Discourse discourse = new Discourse(reading);
    acts.stream().filter(act -> !act.answered).forEach(discourse::take);
    acts.stream().filter(act -> act.answered).forEach(discourse::take);
    discourse.waiting.forEach(discourse::takeSupporting);
    discourse.link();
    discourse.drafts.sort(Comparator.comparingInt(Draft::firstWord));
    return discourse.drafts;
  }

  /** Tells the messages the article is about from those it names in passing. */
  static void rank(Reading reading, List<Draft> drafts) {
    Discourse discourse = new Discourse(reading);
    discourse.drafts.addAll(drafts);
    discourse.rank();
  }

  private void take(Act act) {
    if (act.supporting) {
      waiting.add(act);
      return;
    }
    if (isElsewhere(act) || names(act, Sign.NO_WORD)) {
      return;
    }
    if (act.addressees.isEmpty() && !isStatement(act)) {
      receiverBefore(act);
    }
    if (act.addressees.isEmpty() || isClaimOnly(act)) {
      return;
    }
    takeComplete(act);
  }

  /** Words passed in a call or meeting are no message unless something carried them. */
  private boolean isElsewhere(Act act) {
    boolean told = act.rule.equals("express") && act.medium == Medium.MESSAGE;
    if (told && names(act.sentence, Venue.CALL)) {
      return true;
    }
    if (act.carrier || act.answered || act.earlier) {
      return false;
    }
    if (names(act.sentence, Venue.CALL)
        || isCalled(act.sentence)
        || isCallNext(act.sentence)
        || isHeadline(act) && isCallNext(act.sentence + 1)) {
      return true;
    }
    int seen = 0;
    for (int i = calls.size() - 1; i >= 0 && seen < CALLS; i--) {
      if (calls.get(i) < act.sentence) {
        seen++;
        if (namesBoth(calls.get(i), act)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The sentences that tell of a call, meeting or visit. */
  private List<Integer> calls() {
    List<Integer> found = new ArrayList<>();
    for (int sentence = 0; sentence < words.sentenceCount(); sentence++) {
      if (names(sentence, Venue.CALL)) {
        found.add(sentence);
      }
    }
    return found;
  }

  private boolean isHeadline(Act act) {
    return reading.hasHeadline() && reading.paragraph(act.sentence) == 0;
  }

  /** "called up Lund": a verb of calling with a person as object. */
  private boolean isCalled(int sentence) {
    Clauses clauses = reading.clauses();
    for (int group = clauses.sentenceStart(sentence);
        group < clauses.sentenceEnd(sentence);
        group++) {
      if (clauses.lemma(group).equals("call") || clauses.lemma(group).equals("phone")) {
        int object = clauses.object(group);
        Entity entity = object < 0 ? null : reading.entities().at(clauses.head(object));
        if (entity != null && entity.isTop()) {
          return true;
        }
      }
    }
    return false;
  }

  /** "In a phone call, …": the next sentence tells how the words passed. */
  private boolean isCallNext(int sentence) {
    int next = sentence + 1;
    if (next >= words.sentenceCount()) {
      return false;
    }
    int start = words.sentenceStart(next);
    for (int word = start; word < Math.min(start + OPENING, words.sentenceEnd(next)); word++) {
      if (words.value(word, MessagesLexicon.VENUE) == Venue.CALL) {
        return true;
      }
    }
    return false;
  }

  /** "in a statement, Lund expressed his condolences": to nobody, unless something carried it. */
  private boolean isStatement(Act act) {
    return !act.carrier && !act.answered && names(act.sentence, Venue.SPEECH);
  }

  private boolean names(int sentence, Venue venue) {
    for (int word = words.sentenceStart(sentence); word < words.sentenceEnd(sentence); word++) {
      if (words.value(word, MessagesLexicon.VENUE) == venue) {
        return true;
      }
    }
    return false;
  }

  private boolean namesBoth(int sentence, Act act) {
    return act.senders.stream().anyMatch(e -> names(sentence, e))
        && act.addressees.stream().anyMatch(e -> names(sentence, e));
  }

  private boolean names(int sentence, Entity entity) {
    for (int word = words.sentenceStart(sentence); word < words.sentenceEnd(sentence); word++) {
      Entity found = reading.entities().at(word);
      if (found != null && PartyFinder.isSame(found, entity)) {
        return true;
      }
    }
    return false;
  }

  // ---- receivers

  /** The receiver told before: of the same sender, else the last one. */
  private void receiverBefore(Act act) {
    Draft before = act.answered ? null : lastBy(act.senders);
    if (before != null) {
      act.addressees.addAll(before.addressees);
      return;
    }
    Draft answer = act.answered || act.reply ? lastTo(act.senders) : null;
    if (answer != null) {
      act.addressees.addAll(answer.senders);
    }
    if (answer != null || act.answered) {
      return;
    }
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      boolean near =
          reading.isLead(draft.firstSentence()) || act.sentence - lastSentence(draft) <= 1;
      if (near && act.senders.stream().noneMatch(draft::hasAddressee)) {
        act.addressees.addAll(draft.addressees);
        return;
      }
    }
  }

  private static int lastSentence(Draft draft) {
    return draft.acts.get(draft.acts.size() - 1).sentence;
  }

  private @Nullable Draft lastBy(List<Entity> senders) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (senders.stream().allMatch(draft::hasSender)) {
        return draft;
      }
    }
    return null;
  }

  private @Nullable Draft lastTo(List<Entity> addressees) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (addressees.stream().allMatch(draft::hasAddressee)) {
        return draft;
      }
    }
    return null;
  }

  /** "the last time … reported a message from Lund": known only from a claim, receiver unnamed. */
  private boolean isClaimOnly(Act act) {
    return act.rule.equals("message-of") && names(act, Sign.LAST) && !names(act, Sign.FIRST);
  }

  private boolean names(Act act, Sign sign) {
    for (int word = words.sentenceStart(act.sentence); word < act.to; word++) {
      if (words.value(word, MessagesLexicon.SIGN) == sign) {
        return true;
      }
    }
    return false;
  }

  // ---- joining

  private void takeComplete(Act act) {
    if (act.status == Status.DONE && names(act.sentence, Sign.RUMOUR)) {
      act.status = Status.RUMOURED;
    }
    if ((act.medium == null || isPostable(act.medium)) && names(act.sentence, Sign.SOCIAL)) {
      act.medium = Medium.SOCIAL_POST;
    }
    if (act.senders.size() == act.addressees.size()
        && act.senders.size() > 1
        && names(act.sentence, Sign.RESPECTIVELY)) {
      for (int i = 0; i < act.senders.size(); i++) {
        takePair(act, act.senders.subList(i, i + 1), act.addressees.subList(i, i + 1));
      }
      return;
    }
    for (List<Entity> senders : parts(act.senders, act, true)) {
      for (List<Entity> addressees : parts(act.addressees, act, false)) {
        takePair(act, senders, addressees);
      }
    }
  }

  private static boolean isPostable(Medium medium) {
    return medium == Medium.MESSAGE || medium == Medium.LETTER;
  }

  private boolean names(int sentence, Sign sign) {
    for (int word = words.sentenceStart(sentence); word < words.sentenceEnd(sentence); word++) {
      if (words.value(word, MessagesLexicon.SIGN) == sign) {
        return true;
      }
    }
    return false;
  }

  /** Each party for itself, unless one thing went from, or to, all of them. */
  private List<List<Entity>> parts(List<Entity> parties, Act act, boolean senders) {
    boolean one = act.carrier && !act.separate || names(act, Sign.JOINT);
    List<Entity> able = new ArrayList<>(parties);
    if (senders) {
      able.removeIf(entity -> !entity.isTop());
    }
    if (able.size() <= 1 || one && !names(act, Sign.SEPARATE)) {
      return able.isEmpty() ? List.of() : List.of(able);
    }
    List<List<Entity>> parts = new ArrayList<>();
    able.forEach(entity -> parts.add(List.of(entity)));
    return parts;
  }

  private void takePair(Act act, List<Entity> senders, List<Entity> addressees) {
    List<Entity> others = new ArrayList<>(addressees);
    others.removeIf(a -> senders.stream().anyMatch(s -> isHome(s, a)) || !isReceiver(a, act));
    if (others.isEmpty()) {
      return;
    }
    sameAnniversary(act);
    Draft known = known(act, senders, others);
    if (known == null) {
      drafts.add(new Draft(senders, others, act));
      return;
    }
    known.add(act);
    name(known.addressees, others);
    name(known.senders, senders);
    if (known.addressees.stream().noneMatch(Entity::isTop)
        && others.stream().anyMatch(Entity::isTop)) {
      known.addressees.clear();
      known.addressees.addAll(others);
    }
  }

  /** Puts names for offices: "the Russian President" of the headline. */
  private static void name(List<Entity> parties, List<Entity> told) {
    parties.replaceAll(
        party ->
            party.leader() != null
                ? party
                : told.stream()
                    .filter(other -> other.leader() != null && PartyFinder.isSame(party, other))
                    .findFirst()
                    .orElse(party));
  }

  /** "over the anniversary": the one named before. */
  private void sameAnniversary(Act act) {
    if (act.occasion == null || act.occasion.type() != OccasionType.OTHER) {
      return;
    }
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Occasion before = drafts.get(i).occasion;
      if (before != null && before.ordinal().isPresent()) {
        act.occasion = before;
        return;
      }
    }
  }

  /** Between people of one country there are no messages; nor to oneself. */
  private static boolean isHome(Entity sender, Entity addressee) {
    return PartyFinder.isSame(sender, addressee)
        || sender.country() != null && sender.country().equals(addressee.country());
  }

  /** A person of no known office counts only as the winner or holder the occasion speaks of. */
  private static boolean isReceiver(Entity addressee, Act act) {
    return addressee.kind() != Entity.Kind.PERSON
        || addressee.isTop()
        || act.occasion != null
            && (act.occasion.type() == OccasionType.ELECTION
                || act.occasion.type() == OccasionType.APPOINTMENT);
  }

  private @Nullable Draft known(Act act, List<Entity> senders, List<Entity> addressees) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (draft.fits(act)
          && senders.stream().allMatch(draft::hasSender)
          && addressees.stream().allMatch(draft::hasAddressee)) {
        return draft;
      }
    }
    return null;
  }

  /** An act that does not stand alone: joins its message, or is promoted by one it answers. */
  private void takeSupporting(Act act) {
    if (act.addressees.isEmpty()) {
      if (isClaimOnly(act)) {
        return;
      }
      receiverBefore(act);
    }
    if (act.addressees.isEmpty() || isElsewhere(act)) {
      return;
    }
    Draft known = known(act, act.senders, act.addressees);
    if (known != null) {
      known.add(act);
      return;
    }
    boolean answer =
        drafts.stream()
            .anyMatch(
                draft ->
                    draft.answered
                        && act.senders.stream().allMatch(draft::hasAddressee)
                        && draft.acts.stream().anyMatch(other -> other.sentence == act.sentence));
    boolean stands =
        act.rule.equals("greet") || act.rule.equals("wish")
            ? act.occasion != null
            : answer || act.status == Status.DENIED && act.rule.equals("reply");
    if (stands) {
      act.reply |= answer;
      takeComplete(act);
    }
  }

  // ---- replies and rank

  /** A message answered by another, and the one that answers it, go opposite ways. */
  private void link() {
    for (Draft draft : drafts) {
      for (Draft other : drafts) {
        if (other != draft && other.answers == null && isAnswer(other, draft)) {
          other.answers = draft;
          other.reply = true;
          other.shareOccasion();
        }
      }
    }
  }

  private static boolean isAnswer(Draft reply, Draft answered) {
    boolean opposite =
        reply.senders.stream().anyMatch(answered::hasAddressee)
            && answered.senders.stream().anyMatch(reply::hasAddressee);
    return opposite && !reply.answered && (answered.answered || reply.reply && !answered.reply);
  }

  /** Main are the lead's messages, and those of the same purpose and occasion as one of them. */
  private void rank() {
    for (Draft draft : drafts) {
      draft.answered |= drafts.stream().anyMatch(other -> other.answers == draft);
      draft.passing =
          draft.answered || draft.acts.stream().noneMatch(act -> reading.isLead(act.sentence));
    }
    if (drafts.stream().allMatch(draft -> draft.passing)) {
      drafts.forEach(draft -> draft.passing = draft.answered || !isAnnounced(draft));
    }
    List<Draft> lead = drafts.stream().filter(draft -> !draft.passing).toList();
    for (Draft draft : drafts) {
      if (draft.passing && !draft.answered) {
        draft.passing = lead.stream().noneMatch(main -> isAlike(main, draft));
      }
    }
  }

  /** "World leaders congratulate Lund": the lead of a round-up names no sender. */
  private boolean isAnnounced(Draft draft) {
    for (int sentence = 0; sentence < words.sentenceCount(); sentence++) {
      if (!reading.isLead(sentence)) {
        return false;
      }
      for (int word = words.sentenceStart(sentence); word < words.sentenceEnd(sentence); word++) {
        PurposeWord found = words.value(word, MessagesLexicon.PURPOSE);
        if (found != null && !found.weak() && found.purpose() == draft.decidedPurpose()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAlike(Draft main, Draft other) {
    return main.occasion != null
        && other.occasion != null
        && main.occasion.type() == other.occasion.type()
        && main.decidedPurpose() == other.decidedPurpose();
  }
}
