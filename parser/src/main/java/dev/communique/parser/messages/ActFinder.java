package dev.communique.parser.messages;

import dev.communique.model.Medium;
import dev.communique.model.Purpose;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places where a text tells of messages: predicates by the {@linkplain Frames frames},
 * and message nouns with their own "from", "to" and possessives.
 */
final class ActFinder {
  /** Acts that one sentence may tell; the longest real round-up seen tells under thirty. */
  private static final int SENTENCE_LIMIT = 100;

  /** Acts that one article may tell: what is beyond is not read, so that time stays linear. */
  private static final int ARTICLE_LIMIT = 1000;

  /** Groups a search in a sentence looks at. */
  private static final int REACH = 90;

  private final Clauses clauses;
  private final Words words;
  private final Frames frames;
  private final PartyFinder parties;
  private final MessageNouns nouns;
  private final Answers answers;
  private final NounActs nounActs;
  private final Antecedents antecedents;
  private final Reality reality;
  private final List<Act> acts = new ArrayList<>();

  /** Message nouns that a predicate has used up. */
  private final boolean[] used;

  private ActFinder(Clauses clauses, Frames frames, Entities entities) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.frames = frames;
    this.parties = new PartyFinder(clauses, entities);
    this.nouns = new MessageNouns(clauses, parties, entities);
    this.answers = new Answers(clauses, nouns);
    this.nounActs = new NounActs(clauses, parties, nouns, entities);
    this.antecedents = new Antecedents(clauses, entities);
    this.reality = new Reality(clauses);
    this.used = new boolean[clauses.count()];
  }

  /** The acts of a text, in the order of its sentences. */
  static List<Act> find(Clauses clauses, Frames frames, Entities entities) {
    ActFinder finder = new ActFinder(clauses, frames, entities);
    int count = clauses.words().sentenceCount();
    for (int s = 0; s < count && finder.acts.size() < ARTICLE_LIMIT; s++) {
      finder.sentence(s);
    }
    return finder.acts;
  }

  /** "So did Roe.", "…, as did Roe": the act before, by somebody else. */
  private void likewise(int sentence) {
    for (int word = words.sentenceStart(sentence); word < words.sentenceEnd(sentence); word++) {
      int end = words.endOf(word, MessagesLexicon.SIGN);
      if (words.value(word, MessagesLexicon.SIGN) == Sign.LIKEWISE
          && end < words.sentenceEnd(sentence)) {
        repeat(word, clauses.groupAt(end), sentence);
        return;
      }
    }
  }

  private void repeat(int word, int group, int sentence) {
    Act last = acts.isEmpty() ? null : acts.get(acts.size() - 1);
    List<Entity> senders = parties.joined(group);
    if (last != null && sentence - last.sentence <= 1 && !MessageNouns.top(senders).isEmpty()) {
      Act act = new Act(sentence, word, clauses.end(group), "likewise");
      act.senders.addAll(senders);
      act.addressees.addAll(last.addressees);
      act.purpose = last.purpose;
      act.weakPurpose = last.weakPurpose;
      act.medium = last.medium;
      act.carrier = last.carrier;
      act.model = last;
      acts.add(act);
    }
  }

  private void sentence(int sentence) {
    int from = clauses.sentenceStart(sentence);
    int to = clauses.sentenceEnd(sentence);
    int limit = acts.size() + SENTENCE_LIMIT;
    for (int group = from; group < to && acts.size() < limit; group++) {
      if (clauses.is(group, GroupKind.VERB)) {
        predicate(group, sentence);
      }
    }
    for (int group = from; group < to && acts.size() < limit; group++) {
      if (clauses.is(group, GroupKind.NOUN) && !used[group]) {
        Act act = nounActs.read(group, sentence);
        if (act != null) {
          acts.add(act);
        }
      }
    }
    likewise(sentence);
  }

  // ---- predicates

  private void predicate(int verb, int sentence) {
    String lemma = clauses.lemma(verb);
    if (lemma.isEmpty() || clauses.isCopula(verb)) {
      return;
    }
    for (Frame frame : frames.of(lemma)) {
      Act act = read(frame, verb, sentence);
      if (act != null) {
        acts.add(act);
        return;
      }
    }
  }

  private @Nullable Act read(Frame frame, int verb, int sentence) {
    if (reality.isUnreal(verb) || answers.isThankedDeed(verb)) {
      return null;
    }
    int noun = noun(frame, verb);
    if (needsNoun(frame) && noun < 0) {
      return null;
    }
    MessageNoun message = noun < 0 ? null : nouns.noun(noun);
    if (frame.need() == Frame.Need.CARRIER && (message == null || !message.isCarrier())
        || frame.need() == Frame.Need.IN_CARRIER && !carrierBeside(verb)) {
      return null;
    }
    List<Entity> senders = roles(frame.sender(), verb, noun, List.of());
    List<Entity> addressees = roles(frame.addressee(), verb, noun, senders);
    if (senders.isEmpty()) {
      senders = roles(frame.sender(), verb, noun, addressees);
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
    if (addressees.isEmpty() && !needsNoun(frame) && !frame.reply()) {
      return null;
    }
    if (frame.need() == Frame.Need.EXCHANGED) {
      return exchange(frame, verb, noun, senders, addressees, sentence);
    }
    return act(frame, verb, noun, message, senders, addressees, sentence);
  }

  /** "The minister conveyed Lund's greetings": passed on by word of mouth. */
  private static boolean isPassedOn(
      @Nullable MessageNoun message, List<Entity> subjects, MessageNouns.Ends ends) {
    return message != null
        && !message.isCarrier()
        && !subjects.isEmpty()
        && subjects.stream()
            .noneMatch(a -> ends.senders().stream().anyMatch(b -> PartyFinder.isSame(a, b)));
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

  private static boolean needsNoun(Frame frame) {
    return switch (frame.need()) {
      case NEEDED, CARRIER, SUBJECT, EXCHANGED -> true;
      default -> false;
    };
  }

  /** The group whose message noun the verb governs, or -1. */
  private int noun(Frame frame, int verb) {
    int before = nounBefore(frame, verb);
    return before >= 0 || frame.need() == Frame.Need.SUBJECT ? before : nounBehind(verb);
  }

  /**
   * The subject of a passive: "a letter was sent"; what a relative clause hangs on: "that Lund
   * sent".
   */
  private int nounBefore(Frame frame, int verb) {
    if (clauses.isReducedParticiple(verb)) {
      return nouns.noun(verb - 1) == null ? -1 : verb - 1;
    }
    int subject = clauses.subject(verb);
    if (frame.need() == Frame.Need.SUBJECT || clauses.isPassive(verb)) {
      return subject < 0 ? -1 : nounBetween(subject, verb);
    }
    int opener = subject < 0 ? -1 : clauses.phraseStart(subject) - 1;
    boolean relative = clauses.is(opener, GroupKind.RELATIVE) || clauses.is(opener, GroupKind.THAT);
    int antecedent = relative ? opener - 1 : opener;
    if (clauses.is(antecedent, GroupKind.COMMA)) {
      antecedent--;
    }
    return nouns.noun(antecedent) != null && !used[antecedent] ? antecedent : -1;
  }

  /** The group itself, or one joined behind it before the verb. */
  private int nounBetween(int group, int verb) {
    for (int g = group; g < Math.min(verb, group + REACH); g++) {
      if (nouns.noun(g) != null) {
        return g;
      }
      if (clauses.is(g, GroupKind.RELATIVE)) {
        return -1;
      }
    }
    return -1;
  }

  private int nounBehind(int verb) {
    int end = Math.min(clauses.clauseEnd(verb), verb + 40);
    for (int group = verb + 1; group < end; group++) {
      if (clauses.is(group, GroupKind.NOUN)
          && nouns.noun(group) != null
          && isDirect(clauses.governor(clauses.phraseStart(group)))) {
        return group;
      }
      if (clauses.is(group, GroupKind.VERB) && !clauses.isGerund(group)) {
        return -1;
      }
    }
    return -1;
  }

  /** Not behind a preposition; "of" only leads on: "an exchange of letters". */
  private boolean isDirect(int preposition) {
    return preposition < 0
        || words
            .string(clauses.start(preposition), clauses.end(preposition))
            .equalsIgnoreCase("of");
  }

  private List<Entity> roles(List<Frame.Role> roles, int verb, int noun, List<Entity> others) {
    for (Frame.Role role : roles) {
      List<Entity> found = role(role, verb, noun, others);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Entity> role(Frame.Role role, int verb, int noun, List<Entity> others) {
    boolean passive = clauses.isPassive(verb);
    return switch (role) {
      case SUBJECT -> passive ? behind(verb, "by", others) : subject(verb, others);
      case OBJECT -> passive ? subject(verb, others) : object(verb, others);
      case FIRST_OBJECT ->
          passive && noun > verb
              ? subject(verb, others)
              : passive || clauses.object(verb) == noun ? List.of() : object(verb, others);
      case TO -> behind(verb, "to", others);
      case FROM -> behind(verb, "from", others);
      case BY -> behind(verb, "by", others);
      case WITH -> behind(verb, "with", others);
      case AT -> behind(verb, "at", others);
    };
  }

  private List<Entity> subject(int verb, List<Entity> others) {
    int subject = clauses.subject(verb);
    List<Entity> found = parties.subjects(subject);
    if (found.isEmpty() && isAmong(verb)) {
      return parties.joined(behindCopula(verb));
    }
    if (!Antecedents.isOpen(clauses, subject, found, others)) {
      return found;
    }
    List<Entity> meant = antecedents.of(subject, others);
    return meant.isEmpty() && !clauses.is(subject, GroupKind.PRONOUN) ? found : meant;
  }

  /** "Among those who sent … were Lund and Roe" */
  private boolean isAmong(int verb) {
    int first = words.sentenceStart(clauses.sentenceOf(verb));
    return words.string(first).equalsIgnoreCase("among") && behindCopula(verb) >= 0;
  }

  private int behindCopula(int verb) {
    int end = Math.min(clauses.sentenceEnd(clauses.sentenceOf(verb)), verb + REACH);
    for (int group = verb + 1; group + 1 < end; group++) {
      if (clauses.is(group, GroupKind.VERB)
          && clauses.isCopula(group)
          && clauses.is(group + 1, GroupKind.NOUN)) {
        return group + 1;
      }
    }
    return -1;
  }

  private List<Entity> object(int verb, List<Entity> others) {
    int object = clauses.object(verb);
    if (object < 0) {
      return List.of();
    }
    List<Entity> found = parties.joined(object);
    return Antecedents.isOpen(clauses, object, found, others)
        ? antecedents.of(object, others)
        : found;
  }

  /** The parties behind a preposition in the verb's clause. */
  private List<Entity> behind(int verb, String preposition, List<Entity> others) {
    return nouns.behind(verb + 1, clauses.clauseEnd(verb), preposition, others);
  }

  private boolean carrierBeside(int verb) {
    int end = Math.min(clauses.sentenceEnd(clauses.sentenceOf(verb)), verb + 60);
    int start = Math.max(clauses.sentenceStart(clauses.sentenceOf(verb)), verb - 20);
    for (int group = start; group < end; group++) {
      if (clauses.is(group, GroupKind.NOUN) && clauses.governor(group) >= 0) {
        MessageNoun noun = nouns.noun(group);
        if (noun != null && noun.isCarrier() && nouns.isVehicle(clauses.governor(group))) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Act act(
      Frame frame,
      int verb,
      int noun,
      @Nullable MessageNoun message,
      List<Entity> senders,
      List<Entity> addressees,
      int sentence) {
    if (senders.isEmpty() || senders.stream().noneMatch(Entity::isTop)) {
      return null;
    }
    int from = Math.min(start(clauses.subject(verb), verb), clauses.start(verb));
    int to = clauses.end(Math.max(verb, clauses.clauseEnd(verb) - 1));
    Act act = new Act(sentence, from, Math.max(to, clauses.end(verb)), frame.name());
    act.senders.addAll(senders);
    act.addressees.addAll(addressees);
    act.purpose = frame.purpose();
    act.medium = frame.medium();
    act.reply = frame.reply();
    act.status = reality.status(verb);
    act.earlier = isBehindAfter(verb);
    act.receiving = isReceiving(frame, verb);
    if (noun >= 0 && message != null) {
      used[noun] = true;
      nouns.describe(act, noun, message);
    }
    act.supporting |= isWeak(frame, message) && !(frame.reply() && carrierBeside(verb));
    act.carrier |= frame.medium() != null && frame.medium() != Medium.MESSAGE;
    act.carrier |= noun < 0 && carrierBeside(verb);
    return act;
  }

  /** "received", "handed over", "arrived": the verb tells of the far end. */
  private boolean isReceiving(Frame frame, int verb) {
    return switch (frame.name()) {
      case "receive", "hand-over", "reach" -> true;
      case "come-from" -> !clauses.lemma(verb).equals("go");
      default -> false;
    };
  }

  private int start(int group, int verb) {
    return group < 0 ? clauses.start(verb) : clauses.start(clauses.phraseStart(group));
  }

  /** Thanks, replies and wishes need a message beside them that they belong to. */
  private boolean isWeak(Frame frame, @Nullable MessageNoun message) {
    boolean thanks = message != null && message.purpose() == Purpose.THANKS && !message.isCarrier();
    boolean oral =
        message != null
            && message.kind() == MessageNoun.Kind.INVITATION
            && frame.name().equals("express");
    return thanks
        || oral
        || frame.need() == Frame.Need.ANSWERED
        || frame.need() == Frame.Need.OCCASION;
  }

  /** "… after Lund congratulated Roe": the clause opens with "after". */
  private boolean isBehindAfter(int verb) {
    int subject = clauses.subject(verb);
    int opener = (subject < 0 ? verb : clauses.phraseStart(subject)) - 1;
    return clauses.is(opener, GroupKind.SUBORDINATOR)
        && words.string(clauses.start(opener), clauses.end(opener)).equalsIgnoreCase("after");
  }

  /** "Lund and Roe exchanged greetings": one message each way. */
  private @Nullable Act exchange(
      Frame frame,
      int verb,
      int noun,
      List<Entity> senders,
      List<Entity> addressees,
      int sentence) {
    List<Entity> both = new ArrayList<>(senders);
    addressees.stream().filter(Entity::isTop).forEach(both::add);
    if (both.size() != 2 || nouns.noun(noun) == null) {
      return null;
    }
    Act back =
        act(frame, verb, noun, nouns.noun(noun), both.subList(1, 2), both.subList(0, 1), sentence);
    Act there =
        act(frame, verb, noun, nouns.noun(noun), both.subList(0, 1), both.subList(1, 2), sentence);
    if (there != null) {
      acts.add(there);
    }
    return back;
  }
}
