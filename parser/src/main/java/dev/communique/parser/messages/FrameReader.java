package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Purpose;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the predicate of a verb by the frames that know it. */
final class FrameReader {
  /** Sentences over which "he" goes on with what a message said. */
  private static final int RESUMED = 2;

  private static final ImmutableList<Frame.Role> THANKED =
      ImmutableList.of(Frame.Role.OBJECT, Frame.Role.TO);
  private static final ImmutableList<Frame.Role> THANKING = ImmutableList.of(Frame.Role.SUBJECT);

  private final Clauses clauses;
  private final Words words;
  private final Frames frames;
  private final MessageNouns nouns;
  private final FrameNouns objects;
  private final Answers answers;
  private final Roles roles;
  private final Collectives collectives;
  private final Reality reality;
  private final Reciprocals reciprocals;
  private final Voices voices;
  private final Figures figures;
  private final PredicateActs predicates;

  FrameReader(
      Clauses clauses,
      Entities entities,
      Frames frames,
      MessageNouns nouns,
      FrameNouns objects,
      Roles roles,
      Collectives collectives,
      Voices voices) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.frames = frames;
    this.nouns = nouns;
    this.objects = objects;
    this.answers = new Answers(clauses, nouns);
    this.roles = roles;
    this.collectives = collectives;
    this.reality = new Reality(clauses);
    this.reciprocals = new Reciprocals(clauses, entities);
    this.voices = voices;
    this.figures = new Figures(clauses, nouns);
    this.predicates =
        new PredicateActs(clauses, nouns, objects, answers, roles, collectives, reality, voices);
  }

  /** Adds what the predicate of a verb tells; nothing when no frame holds. */
  void read(int verb, int sentence, List<Act> acts) {
    String lemma = clauses.lemma(verb);
    if (lemma.isEmpty() || clauses.isCopula(verb)) {
      return;
    }
    for (Frame frame : frames.of(lemma)) {
      int before = acts.size();
      Act act = read(frame, verb, sentence, acts);
      if (act != null) {
        acts.add(before, act);
        return;
      }
    }
  }

  private @Nullable Act read(Frame frame, int verb, int sentence, List<Act> acts) {
    if (answers.isThankedDeed(verb)) {
      return thankedFor(frame, verb, sentence);
    }
    if (reality.isUnreal(verb)
        || isReceivers(frame, verb)
        || frame.reply() && roles.isToThing(verb)) {
      return null;
    }
    int noun = objects.find(frame, verb);
    if (frame.needsNoun() && noun < 0) {
      return null;
    }
    if (noun >= 0 && noun < verb && answers.thanksFor(noun) >= 0 || figures.isFigure(noun, verb)) {
      return null;
    }
    MessageNoun message = noun < 0 ? null : nouns.noun(noun);
    if (frame.need() == Frame.Need.CARRIER && (message == null || !message.isCarrier())
        || frame.need() == Frame.Need.IN_CARRIER
            && (!objects.carrierBeside(verb) || voices.isSpoken(clauses.start(verb)))) {
      return null;
    }
    List<Entity> senders = roles.find(frame.sender(), verb, noun, List.of());
    List<Entity> addressees = roles.find(frame.addressee(), verb, noun, senders);
    addressees = commonReceiver(addressees, verb, sentence, acts);
    if (senders.isEmpty() || isSame(senders, addressees)) {
      senders = roles.find(frame.sender(), verb, noun, addressees);
    }
    if (isSame(senders, addressees) && senders.get(0).isRole()) {
      senders = List.of(); // "the president", read as the one he writes to
    }
    if (senders.isEmpty() && roles.isThey(verb)) {
      senders = Together.senders(acts, sentence);
    }
    MessageNouns.Ends ends = noun < 0 ? null : nouns.ends(noun);
    if (ends != null && !ends.senders().isEmpty()) {
      if (isPassedOn(message, senders, ends) || isBearer(frame, verb, message, senders)) {
        return null;
      }
      senders = ends.senders();
    }
    if (ends != null && addressees.isEmpty()) {
      addressees = ends.addressees();
    }
    if (addressees.isEmpty() && message != null && message.purpose() == Purpose.CONGRATULATION) {
      addressees = roles.achiever(noun, senders);
    }
    if (senders.isEmpty() && message != null && message.isCarrier()) {
      senders = roles.writer(noun);
    }
    if (senders.isEmpty() && Entity.isAnyTop(addressees)) {
      senders = roles.sending(verb);
    }
    if (senders.isEmpty() && isOfVehicle(noun, verb)) {
      return null;
    }
    if (roles.isFirstPerson(clauses.subject(verb)) && isAtHome(senders, addressees)) {
      senders = List.of();
    }
    List<Entity> author = senders.isEmpty() ? List.of() : roles.behalf(verb, senders);
    if (!author.isEmpty()) {
      senders = author;
    }
    boolean listener = addressees.isEmpty() && roles.speaksToListener(verb);
    if (listener) {
      addressees = voices.listener(clauses.start(verb));
      if (addressees.isEmpty()) {
        addressees = voices.greeted(clauses.start(verb));
      }
    }
    boolean carried = noun >= 0 || frame.medium() != null || objects.carrierBeside(verb);
    boolean mutual = frame.need() == Frame.Need.EXCHANGED || carried && reciprocals.isMutual(verb);
    if (mutual && senders.size() < 2 && addressees.isEmpty()) {
      List<Entity> both = reciprocals.pair(verb);
      senders = both.isEmpty() ? senders : both;
    }
    boolean broadcast = addressees.isEmpty() && collectives.isAddressed(verb);
    boolean feeling = message != null && message.kind() == MessageNoun.Kind.FEELING;
    if (addressees.isEmpty() && feeling && !mutual) {
      return null;
    }
    if (addressees.isEmpty()
        && !frame.needsNoun()
        && !frame.reply()
        && !listener
        && !broadcast
        && !mutual
        && !isOneOfMany(frame, verb, acts)) {
      return null;
    }
    if (mutual) {
      return exchange(frame, verb, noun, senders, addressees, sentence, acts);
    }
    boolean resumed = isResumed(frame, verb, message, addressees, sentence, acts);
    Act act = predicates.act(frame, verb, noun, message, senders, addressees, sentence, resumed);
    if (act != null) {
      act.brought = act.carrier && ends != null && !ends.senders().isEmpty();
      act.broadcast = broadcast;
      echo(act, noun, acts);
    }
    return act;
  }

  /** "thanked Roe for having congratulated him": Roe's message, which the thanks answer. */
  private @Nullable Act thankedFor(Frame frame, int verb, int sentence) {
    int thanks = answers.thanking(verb - 1);
    if (frame.needsNoun() || frame.purpose() == null || frame.need() != Frame.Need.NONE) {
      return null;
    }
    List<Entity> thanked = roles.find(THANKED, thanks, -1, List.of());
    List<Entity> thanking = roles.find(THANKING, thanks, -1, thanked);
    if (!isTop(thanked) || !isTop(thanking)) {
      return null;
    }
    int to = clauses.end(Math.max(verb, clauses.clauseEnd(verb) - 1));
    Act act = new Act(sentence, clauses.start(verb), to, frame.name());
    act.senders.addAll(thanked);
    act.addressees.addAll(thanking);
    act.purpose = frame.purpose();
    act.medium = frame.medium();
    act.answered = true;
    predicates.note(act, frame, verb);
    return act;
  }

  private static boolean isTop(List<Entity> found) {
    return Entity.isAnyTop(found);
  }

  /** "Roe sent him a cable. Day wrote to him as well": not Roe, but whom all write to. */
  private List<Entity> commonReceiver(
      List<Entity> addressees, int verb, int sentence, List<Act> acts) {
    if (addressees.size() != 1) {
      return addressees;
    }
    Entity meant = addressees.get(0);
    boolean pronoun =
        meant.from() > clauses.start(verb)
            && clauses.is(clauses.groupAt(meant.from()), GroupKind.PRONOUN);
    boolean office = meant.from() > clauses.start(verb) && Antecedents.isBare(addressees);
    List<Entity> common =
        pronoun || office ? Together.receivers(acts, sentence, meant) : ImmutableList.of();
    boolean able = pronoun || common.stream().allMatch(other -> isInOffice(other, meant));
    return common.isEmpty() || !able ? addressees : common;
  }

  /** "the President", of one who was told to be one. */
  private boolean isInOffice(Entity other, Entity role) {
    String title = words.lower(role.to() - 1);
    String office = other.office();
    return office != null && office.toLowerCase(Locale.ROOT).contains(title);
  }

  /** "Letters come in for Roe. […] Lund [writes] that …": he too writes to whom all write to. */
  private boolean isOneOfMany(Frame frame, int verb, List<Act> acts) {
    int subject = clauses.subject(verb);
    boolean says =
        clauses.is(verb + 1, GroupKind.THAT)
            || clauses.is(verb + 1, GroupKind.COLON)
            || clauses.is(verb + 1, GroupKind.QUOTE)
            || subject > verb
            || subject > 0 && clauses.is(clauses.phraseStart(subject) - 1, GroupKind.QUOTE);
    return says
        && clauses.lemma(verb).equals("write")
        && frame.purpose() == null
        && Together.areMany(acts);
  }

  /** "I", read as somebody to whose own people the words go: the writer is not told beside them. */
  private static boolean isAtHome(List<Entity> senders, List<Entity> addressees) {
    return senders.stream().anyMatch(s -> addressees.stream().anyMatch(a -> Joining.isHome(s, a)));
  }

  private static boolean isSame(List<Entity> senders, List<Entity> addressees) {
    return senders.size() == 1
        && addressees.size() == 1
        && Sameness.isSame(senders.get(0), addressees.get(0));
  }

  /** "In a letter | addressed | to Roe, Lund said": the clause's verb tells who wrote it. */
  private boolean isOfVehicle(int noun, int verb) {
    int governor = noun < 0 || noun != verb - 1 ? -1 : nouns.governor(noun);
    return governor >= 0 && clauses.isReducedParticiple(verb) && nouns.isVehicle(governor);
  }

  /** "Lund sent two cards. One went to Roe": what "one" is, was sent by whom was told before. */
  private void echo(Act act, int noun, List<Act> acts) {
    Act last = acts.isEmpty() ? null : acts.get(acts.size() - 1);
    if (act.announcing && noun >= 0 && nouns.isEcho(noun) && last != null) {
      act.senders.addAll(last.senders);
      act.announcing = last.senders.isEmpty();
      act.resemble(last);
    }
  }

  /** "received a letter from Roe, wishing him well", "… in which he congratulated him": Roe's. */
  private boolean isReceivers(Frame frame, int verb) {
    if (!frame.sender().contains(Frame.Role.SUBJECT) || clauses.isPassive(verb)) {
      return false;
    }
    return clauses.isGerund(verb) && objects.isBehindReceipt(verb)
        || objects.isInWhich(verb) && clauses.is(clauses.subject(verb), GroupKind.PRONOUN)
        || clauses.is(verb - 1, GroupKind.PRONOUN) && objects.isInWhich(verb);
  }

  /** "The minister conveyed Lund's greetings": passed on by word of mouth. */
  private static boolean isPassedOn(
      @Nullable MessageNoun message, List<Entity> subjects, MessageNouns.Ends ends) {
    return message != null
        && !message.isCarrier()
        && !subjects.isEmpty()
        && subjects.stream()
            .noneMatch(a -> ends.senders().stream().anyMatch(b -> Sameness.isSame(a, b)));
  }

  /** "The visiting minister, who also conveyed greetings from Lund": a bearer nobody knows. */
  private boolean isBearer(
      Frame frame, int verb, @Nullable MessageNoun message, List<Entity> subjects) {
    return message != null
        && !message.isCarrier()
        && subjects.isEmpty()
        && frame.sender().contains(Frame.Role.SUBJECT)
        && !clauses.isPassive(verb)
        && clauses.subject(verb) >= 0;
  }

  /** "He also wished him success": more of the message that a sentence right before told. */
  private boolean isResumed(
      Frame frame,
      int verb,
      @Nullable MessageNoun message,
      List<Entity> addressees,
      int sentence,
      List<Act> acts) {
    boolean carried = message != null && message.isCarrier();
    boolean open = frame.need() == Frame.Need.OCCASION || addressees.isEmpty();
    return !carried
        && open
        && clauses.is(clauses.subject(verb), GroupKind.PRONOUN)
        && !roles.isFirstPerson(clauses.subject(verb))
        && isCarried(sentence, acts);
  }

  /** Whether one of the sentences right before told of a letter or the like. */
  private static boolean isCarried(int sentence, List<Act> acts) {
    for (int i = acts.size() - 1; i >= 0 && acts.get(i).sentence >= sentence - RESUMED; i--) {
      Act act = acts.get(i);
      if (act.sentence < sentence && act.carrier && !act.voice) {
        return true;
      }
    }
    return false;
  }

  /** "exchanged | greetings | and chatted with": by word of mouth, on no occasion. */
  private boolean isInPassing(int noun) {
    boolean goesOn =
        clauses.is(noun + 1, GroupKind.CONJUNCTION)
            && (clauses.is(noun + 2, GroupKind.NOUN) || clauses.is(noun + 2, GroupKind.VERB));
    return goesOn
        && clauses.end(noun) - clauses.start(noun) == 1
        && nouns.noun(noun + 2) == null
        && !words.isCapitalised(clauses.start(noun + 2));
  }

  /** "Lund and Roe exchanged greetings": one message each way. */
  private @Nullable Act exchange(
      Frame frame,
      int verb,
      int noun,
      List<Entity> senders,
      List<Entity> addressees,
      int sentence,
      List<Act> acts) {
    List<Entity> others = new ArrayList<>(addressees);
    others.removeIf(entity -> !entity.isTop());
    if (others.isEmpty() && senders.size() == 2) {
      others.add(senders.get(1));
    }
    MessageNoun message = nouns.noun(noun);
    boolean told = message != null || !frame.needsNoun();
    told &= message == null || message.isCarrier() || !isInPassing(noun);
    if (senders.isEmpty() || others.isEmpty() || senders.size() > 2 || !told) {
      return null;
    }
    List<Entity> one = senders.subList(0, 1);
    Act last = null;
    for (Entity entity : others) {
      if (last != null) {
        acts.add(last);
      }
      Act there = predicates.act(frame, verb, noun, message, one, List.of(entity), sentence, false);
      if (there != null) {
        there.mutual = true;
        acts.add(there);
      }
      last = predicates.act(frame, verb, noun, message, List.of(entity), one, sentence, false);
      if (last != null) {
        last.mutual = true;
      }
    }
    return last;
  }
}
