package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.model.MessageField;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the messages that a noun tells without a predicate of its own: "Lund's letter to Roe", "in
 * a letter to Roe, Lund said", "a letter in which Lund asks Roe".
 */
final class NounActs {
  /** Groups between a message noun and the verb of its clause. */
  private static final int REACH = 90;

  private final Clauses clauses;
  private final Words words;
  private final PartyFinder parties;
  private final MessageNouns nouns;
  private final Answers answers;
  private final Antecedents antecedents;
  private final Voices voices;

  NounActs(
      Clauses clauses, PartyFinder parties, MessageNouns nouns, Entities entities, Voices voices) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.parties = parties;
    this.nouns = nouns;
    this.answers = new Answers(clauses, nouns);
    this.antecedents = new Antecedents(clauses, entities);
    this.voices = voices;
  }

  /** The act that a message noun tells on its own, or null. */
  @Nullable Act read(int noun, int sentence) {
    MessageNoun message = nouns.noun(noun);
    if (message == null || message.kind() == MessageNoun.Kind.FEELING || isAbsent(noun)) {
      return null;
    }
    Act act = message.isCarrier() ? inWhich(noun, sentence, message) : null;
    if (act != null) {
      act.answered = answers.isAnswered(noun);
      act.supporting &= !act.answered;
      return act;
    }
    if (message.kind() == MessageNoun.Kind.INVITATION) {
      return null; // accepted or declined, whatever way it came
    }
    act = answered(noun, sentence, message);
    return act == null ? plain(noun, sentence, message) : act;
  }

  /** "no report of a letter": nothing is told. */
  private boolean isAbsent(int noun) {
    int phrase = clauses.phraseStart(noun);
    return words.string(clauses.start(phrase)).equalsIgnoreCase("no") && phrase != noun;
  }

  private @Nullable Act plain(int noun, int sentence, MessageNoun message) {
    MessageNouns.Ends ends = nouns.ends(noun);
    List<Entity> senders = new ArrayList<>(ends.senders());
    List<Entity> addressees = new ArrayList<>(ends.addressees());
    int governor = nouns.governor(noun);
    boolean vehicle =
        governor >= 0
            && nouns.isVehicle(governor)
            && (message.isCarrier()
                || message.kind() == MessageNoun.Kind.SENTIMENT
                    && (nouns.hasPronounOwner(noun) || !addressees.isEmpty()));
    int verb = vehicle ? clauseVerb(noun) : -1;
    if (verb >= 0 && (!clauses.isPassive(verb) || isReported(verb))) {
      if (isResumed(noun) && isPersonal(clauses.subject(verb))) {
        return resumed(noun, sentence, message);
      }
      List<Entity> speaker = speaker(verb, addressees);
      boolean cataphoric = nouns.hasPronounOwner(noun) && speaker.stream().anyMatch(Entity::isTop);
      if (senders.isEmpty() || cataphoric) {
        senders = new ArrayList<>(speaker);
      }
    }
    if (verb >= 0 && addressees.isEmpty()) {
      addressees.addAll(told(verb, senders));
    }
    if (message.kind() == MessageNoun.Kind.REPLY && senders.isEmpty() && isSaidOfMessage(noun)) {
      Act act = resumed(noun, sentence, message);
      act.medium = null;
      return act;
    }
    boolean own = senders.isEmpty() && isOwn(noun, message);
    if (own) {
      senders.addAll(voices.speaker(clauses.start(noun)));
      addressees.addAll(addressees.isEmpty() ? voices.listener(clauses.start(noun)) : List.of());
      addressees.addAll(addressees.isEmpty() ? voices.greeted(clauses.start(noun)) : List.of());
      addressees.addAll(addressees.isEmpty() ? named(noun) : List.of());
    }
    boolean known = senders.stream().anyMatch(Entity::isTop);
    if (!known && !own) {
      return announced(noun, sentence, message, addressees);
    }
    if (own) {
      Act act = act(noun, sentence, message, "own-words");
      act.senders.addAll(senders);
      act.addressees.addAll(addressees);
      act.voice = !known;
      act.supporting = known && addressees.isEmpty();
      return act;
    }
    Act act = act(noun, sentence, message, vehicle ? "said-in-message" : "message-of");
    act.senders.addAll(senders);
    act.addressees.addAll(addressees);
    boolean both =
        isWish(message)
            && isTop(ends.senders())
            && isTop(ends.addressees())
            && !clauses.is(clauses.phraseStart(noun) - 1, GroupKind.VERB);
    boolean named = vehicle && message.isCarrier() && isFrom(noun);
    act.supporting = !message.isCarrier() && !vehicle && !both || addressees.isEmpty() && !named;
    act.resumed = vehicle && nouns.hasPronounOwner(noun);
    return act;
  }

  /** "In his letter Lund is said to have asked" */
  private boolean isReported(int verb) {
    return clauses.is(verb + 1, GroupKind.VERB)
        && clauses.isInfinitive(verb + 1)
        && switch (clauses.lemma(verb)) {
          case "say", "report", "believe", "understand" -> true;
          default -> false;
        };
  }

  /** Congratulations, greetings and condolences are sent; thanks and support may only be felt. */
  private static boolean isWish(MessageNoun message) {
    return message.kind() == MessageNoun.Kind.SENTIMENT
        && message.purpose() != null
        && switch (message.purpose()) {
          case CONGRATULATION, GREETING, CONDOLENCE -> true;
          default -> false;
        };
  }

  /** "In a message of support from Lund": its writer stands beside it. */
  private boolean isFrom(int noun) {
    int end = nouns.reach(noun);
    return isTop(nouns.behind(noun + 1, end, "from", ImmutableList.of()));
  }

  private static boolean isTop(List<Entity> found) {
    return found.stream().anyMatch(Entity::isTop);
  }

  /** "In the cable, he hoped": words of the message told before, whoever he is. */
  private Act resumed(int noun, int sentence, MessageNoun message) {
    Act act = act(noun, sentence, message, "said-in-message");
    act.voice = true;
    return act;
  }

  /** "The letter was a reply to Roe's". */
  private boolean isSaidOfMessage(int noun) {
    int verb = clauses.phraseStart(noun) - 1;
    if (!clauses.is(verb, GroupKind.VERB) || !clauses.isCopula(verb)) {
      return false;
    }
    int start = clauses.sentenceStart(clauses.sentenceOf(noun));
    return nouns.noun(start) != null;
  }

  private boolean isResumed(int noun) {
    return switch (words.string(clauses.start(noun)).toLowerCase(Locale.ROOT)) {
      case "the", "this", "his", "her" -> nouns.ends(noun).addressees().isEmpty();
      default -> false;
    };
  }

  private boolean isPersonal(int group) {
    return clauses.is(group, GroupKind.PRONOUN);
  }

  /** "Please accept my condolences", "Congratulations to Roe": said by whose words these are. */
  private boolean isOwn(int noun, MessageNoun message) {
    int start = clauses.start(noun);
    boolean toPassOn = clauses.is(noun - 1, GroupKind.VERB) && isPassing(clauses.lemma(noun - 1));
    if (message.isCarrier() || toPassOn || isOwing(noun) || !voices.isSpoken(start)) {
      return false;
    }
    for (int word = start; word < clauses.end(noun); word++) {
      String text = words.string(word);
      if (text.equalsIgnoreCase("my") || text.equalsIgnoreCase("our")) {
        return true;
      }
    }
    boolean opens =
        start == 0 || !voices.isSpoken(start - 1) || clauses.is(noun - 1, GroupKind.STOP);
    return opens && !clauses.is(noun + 1, GroupKind.VERB);
  }

  /** "Thanks in part to Roe, …", "thanks largely to Roe": owing to him, nobody is thanked. */
  private boolean isOwing(int noun) {
    if (!nouns.text(noun).equals("thanks")) {
      return false;
    }
    boolean partly =
        clauses.is(noun + 1, GroupKind.ADVERB)
            || nouns.isPreposition(noun + 1, "in")
                && clauses.is(noun + 2, GroupKind.NOUN)
                && nouns.text(noun + 2).endsWith("part");
    int to = clauses.is(noun + 1, GroupKind.ADVERB) ? noun + 2 : noun + 3;
    return partly && nouns.isPreposition(to, "to");
  }

  /** "Congratulations, Prime Minister Lund": whose name stands right behind. */
  private List<Entity> named(int noun) {
    int next = clauses.is(noun + 1, GroupKind.COMMA) ? noun + 2 : noun + 1;
    Entity entity = clauses.is(next, GroupKind.NOUN) ? parties.entity(next) : null;
    return entity != null && entity.isTop() ? ImmutableList.of(entity) : ImmutableList.of();
  }

  /** "Please convey my best wishes": somebody else is to do it. */
  private static boolean isPassing(String lemma) {
    return switch (lemma) {
      case "convey", "pass", "transmit", "relay", "forward", "give" -> true;
      default -> false;
    };
  }

  /** "Messages of condolence have come in for Roe": what others are told to have sent. */
  private @Nullable Act announced(
      int noun, int sentence, MessageNoun message, List<Entity> addressees) {
    boolean own = clauses.phraseStart(noun) == noun && nouns.governor(noun) < 0;
    if (addressees.isEmpty() || nouns.hasPronounOwner(noun) || !own) {
      return null;
    }
    Act act = act(noun, sentence, message, "message-to");
    act.addressees.addAll(addressees);
    act.announcing = true;
    return act;
  }

  private List<Entity> speaker(int verb, List<Entity> addressees) {
    int subject = clauses.subject(verb);
    List<Entity> found = parties.subjects(subject);
    if (!Antecedents.isOpen(clauses, subject, found, addressees)) {
      return found;
    }
    List<Entity> meant = antecedents.of(subject, addressees);
    return meant.isEmpty() ? found : meant;
  }

  /** "told Roe in a letter", "apologised to Roe in a letter" */
  private List<Entity> told(int verb, List<Entity> senders) {
    boolean about = opensClause(clauses.object(verb)) || isAboutObject(clauses.lemma(verb));
    int object = about ? -1 : clauses.object(verb);
    List<Entity> found = object < 0 ? ImmutableList.of() : MessageNouns.top(parties.joined(object));
    if (object >= 0 && Antecedents.isOpen(clauses, object, found, senders)) {
      found = antecedents.of(object, senders);
    }
    return found.isEmpty()
        ? MessageNouns.top(nouns.behind(verb + 1, clauses.clauseEnd(verb), "to", senders))
        : found;
  }

  /** "In the message Lund described Roe as a friend": spoken of, not spoken to. */
  private static boolean isAboutObject(String lemma) {
    return switch (lemma) {
      case "describe",
          "mourn",
          "remember",
          "recall",
          "mention",
          "eulogise",
          "eulogize",
          "portray",
          "quote",
          "regard" ->
          true;
      default -> false;
    };
  }

  /** "said [the late king] had been": what follows the verb is the subject of its own. */
  private boolean opensClause(int object) {
    return object >= 0 && clauses.is(object + 1, GroupKind.VERB) && clauses.isFinite(object + 1);
  }

  private Act act(int noun, int sentence, MessageNoun message, String rule) {
    int start = clauses.start(clauses.phraseStart(noun));
    Act act = new Act(sentence, start, clauses.end(nouns.reach(noun) - 1), rule);
    nouns.describe(act, noun, message);
    return act;
  }

  /** The verb whose clause a message noun stands in: "In a letter to Roe, Lund [said]". */
  private int clauseVerb(int noun) {
    int sentence = clauses.sentenceOf(noun);
    int start = Math.max(clauses.sentenceStart(sentence), noun - REACH);
    for (int group = noun - 1; group >= start; group--) {
      if (clauses.is(group, GroupKind.VERB) && clauses.isFinite(group)) {
        return group;
      }
      if (clauses.is(group, GroupKind.SEMICOLON)) {
        break;
      }
    }
    int end = Math.min(clauses.sentenceEnd(sentence), noun + REACH);
    for (int group = noun + 1; group < end; group++) {
      boolean inside =
          clauses.is(group - 1, GroupKind.THAT)
              || clauses.is(group - 1, GroupKind.RELATIVE)
              || isSaidOfNoun(group);
      if (!inside && clauses.is(group, GroupKind.VERB) && clauses.isFinite(group)) {
        return group;
      }
    }
    return -1;
  }

  /** "In a letter to Roe, | released | on Monday, Lund said": what happened to the letter. */
  private boolean isSaidOfNoun(int verb) {
    return clauses.is(verb, GroupKind.VERB)
        && clauses.is(verb - 1, GroupKind.COMMA)
        && clauses.object(verb) < 0
        && clauses.isPast(verb)
        && switch (clauses.lemma(verb)) {
          case "release",
              "publish",
              "see",
              "obtain",
              "date",
              "post",
              "issue",
              "make",
              "read",
              "carry",
              "quote",
              "sign",
              "deliver",
              "send",
              "write" ->
              true;
          default -> false;
        };
  }

  // ---- messages that others answer

  private @Nullable Act answered(int noun, int sentence, MessageNoun message) {
    if (!answers.isAnswered(noun)) {
      return null;
    }
    MessageNouns.Ends ends = nouns.ends(noun);
    List<Entity> senders = new ArrayList<>(ends.senders());
    List<Entity> addressees = new ArrayList<>(ends.addressees());
    int replying = answers.replyingTo(noun);
    if (replying >= 0 && addressees.isEmpty()) {
      addressees.addAll(speaker(replying, senders));
    }
    boolean yours = senders.isEmpty() && isListeners(noun);
    int reason = answers.thanksFor(noun);
    int verb = reason < 0 ? -1 : answers.thanking(reason);
    if (verb >= 0 && !yours) {
      List<Entity> thanked = told(verb, speaker(verb, ImmutableList.of()));
      if (thanked.isEmpty()) {
        thanked = nouns.behind(verb + 1, reason, "to", ImmutableList.of());
      }
      if (senders.isEmpty() || nouns.hasPronounOwner(noun)) {
        senders = new ArrayList<>(thanked);
      }
      if (addressees.isEmpty()) {
        addressees.addAll(speaker(verb, senders));
      }
    }
    if (senders.stream().noneMatch(Entity::isTop) && !yours) {
      return null;
    }
    Act act = act(noun, sentence, message, "answered-message");
    act.voice = yours;
    act.senders.addAll(senders);
    act.addressees.addAll(addressees);
    act.answered = true;
    return act;
  }

  /**
   * "Lund, in response to Roe's message, said": what he says is the answer, as far as the text
   * tells of one.
   */
  @Nullable Act answering(int noun, Act answered) {
    if (!answered.answered || !answers.isAnsweredBeside(noun)) {
      return null;
    }
    int verb = clauseVerb(noun);
    if (verb < 0 || clauses.isPassive(verb) || !isSaying(clauses.lemma(verb))) {
      return null;
    }
    List<Entity> writer = MessageNouns.top(speaker(verb, answered.senders));
    if (writer.isEmpty()) {
      return null;
    }
    if (answered.addressees.isEmpty()) {
      answered.addressees.addAll(writer);
    }
    Act act = new Act(answered.sentence, answered.from, answered.to, "answering");
    act.senders.addAll(writer);
    act.addressees.addAll(answered.senders);
    act.reply = true;
    act.origins.put(MessageField.REPLY, answered.from, answered.to, act.rule);
    act.supporting = true;
    return act;
  }

  private static boolean isSaying(String lemma) {
    return switch (lemma) {
      case "say", "write", "state", "note", "express", "thank", "assure", "stress", "add", "hope" ->
          true;
      default -> false;
    };
  }

  /**
   * "I thank you for your message", "for sending me a message": the listener's, in words of another
   * message.
   */
  private boolean isListeners(int noun) {
    return voices.isSpoken(clauses.start(noun))
        && (words.string(clauses.start(noun)).equalsIgnoreCase("your") || isThankedListener(noun));
  }

  private boolean isThankedListener(int noun) {
    int reason = answers.thanksFor(noun);
    int verb = reason < 0 ? reason : answers.thanking(reason);
    for (int group = verb + 1; verb >= 0 && group < reason; group++) {
      if (clauses.is(group, GroupKind.PRONOUN) && nouns.text(group).equals("you")) {
        return true;
      }
    }
    return false;
  }

  // ---- "a letter in which Lund asks Roe"

  private @Nullable Act inWhich(int noun, int sentence, MessageNoun message) {
    int relative = relative(noun);
    if (relative < 0) {
      return null;
    }
    int end = Math.min(clauses.sentenceEnd(sentence), relative + REACH);
    int verb = relative + 1;
    while (verb < end && !(clauses.is(verb, GroupKind.VERB) && clauses.isFinite(verb))) {
      verb++;
    }
    if (verb >= end) {
      return null;
    }
    List<Entity> senders = speaker(verb, ImmutableList.of());
    if (senders.stream().noneMatch(Entity::isTop)) {
      return null;
    }
    List<Entity> addressees = nouns.ends(noun).addressees();
    Act act = act(noun, sentence, message, "message-in-which");
    act.senders.addAll(senders);
    act.addressees.addAll(addressees.isEmpty() ? told(verb, senders) : addressees);
    act.supporting = act.addressees.isEmpty();
    return act;
  }

  /** The "in which" that belongs to a noun: right behind it, or behind its date. */
  private int relative(int noun) {
    for (int group = noun + 1; group <= noun + 5 && group < clauses.count(); group++) {
      if (clauses.is(group, GroupKind.RELATIVE)) {
        boolean in = nouns.text(group).equals("in which");
        boolean parted = nouns.text(group).equals("which") && nouns.isPreposition(group - 1, "in");
        return in || parted ? group : -1;
      }
      boolean passable =
          clauses.is(group, GroupKind.TIME)
              || clauses.is(group, GroupKind.PREPOSITION)
              || clauses.is(group, GroupKind.COMMA)
              || clauses.is(group, GroupKind.VERB) && clauses.lemma(group).equals("date");
      if (!passable) {
        return -1;
      }
    }
    return -1;
  }
}
