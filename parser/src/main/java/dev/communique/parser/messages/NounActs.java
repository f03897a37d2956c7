package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the messages that a noun tells without a predicate of its own: "Lund's letter to Roe", "in
 * a letter to Roe, Lund said", "a letter in which Lund asks Roe".
 */
final class NounActs {
  private final Clauses clauses;
  private final Words words;
  private final MessageNouns nouns;
  private final NounClause clause;
  private final AnsweredActs answered;
  private final InWhichActs inWhich;
  private final SpokenWishes spokenWishes;

  NounActs(
      Clauses clauses, PartyFinder parties, MessageNouns nouns, Entities entities, Voices voices) {
    Answers answers = new Answers(clauses, nouns);
    this.clauses = clauses;
    this.words = clauses.words();
    this.nouns = nouns;
    this.clause = new NounClause(clauses, parties, nouns, entities);
    this.answered = new AnsweredActs(clauses, nouns, clause, answers, voices);
    this.inWhich = new InWhichActs(clauses, nouns, clause, answers);
    this.spokenWishes = new SpokenWishes(clauses, parties, nouns, voices);
  }

  /** The act that a message noun tells on its own, or null. */
  @Nullable Act read(int noun, int sentence) {
    MessageNoun message = nouns.noun(noun);
    if (message == null || message.kind() == MessageNoun.Kind.FEELING || isAbsent(noun)) {
      return null;
    }
    Act act = message.isCarrier() ? inWhich.read(noun, sentence, message) : null;
    if (act != null) {
      return act;
    }
    if (message.kind() == MessageNoun.Kind.INVITATION) {
      return null; // accepted or declined, whatever way it came
    }
    act = answered.read(noun, sentence, message);
    return act == null ? plain(noun, sentence, message) : act;
  }

  /** The answer to a message that was read, as far as the sentence tells of one, or null. */
  @Nullable Act answering(int noun, Act message) {
    return answered.answering(noun, message);
  }

  /** "no report of a letter": nothing is told. */
  private boolean isAbsent(int noun) {
    int phrase = clauses.phraseStart(noun);
    return words.string(clauses.start(phrase)).equalsIgnoreCase("no") && phrase != noun;
  }

  private @Nullable Act plain(int noun, int sentence, MessageNoun message) {
    MessageNouns.Ends ends = nouns.ends(noun);
    int verb = isVehicle(noun, message, ends) ? clause.verb(noun) : -1;
    boolean spoken = verb >= 0 && clause.isSpoken(verb);
    if (spoken && isResumed(noun) && clauses.is(clauses.subject(verb), GroupKind.PRONOUN)) {
      return resumed(noun, sentence, message);
    }
    List<Entity> senders = spoken ? senders(noun, verb, ends) : ends.senders();
    List<Entity> addressees =
        verb >= 0 && ends.addressees().isEmpty() ? clause.told(verb, senders) : ends.addressees();
    if (message.kind() == MessageNoun.Kind.REPLY && senders.isEmpty() && isSaidOfMessage(noun)) {
      Act act = resumed(noun, sentence, message);
      act.medium = null;
      return act;
    }
    if (senders.isEmpty() && spokenWishes.isOwn(noun, message)) {
      return spokenWishes.act(noun, sentence, message, addressees);
    }
    return isTop(senders)
        ? told(noun, sentence, message, senders, addressees)
        : announced(noun, sentence, message, addressees);
  }

  /** Whether words are said in the message: "in a letter", "with best wishes to Roe". */
  private boolean isVehicle(int noun, MessageNoun message, MessageNouns.Ends ends) {
    int governor = nouns.governor(noun);
    return governor >= 0
        && nouns.isVehicle(governor)
        && (message.isCarrier()
            || message.kind() == MessageNoun.Kind.SENTIMENT
                && (nouns.hasPronounOwner(noun) || !ends.addressees().isEmpty()));
  }

  /** Whose message it is, else who speaks in it; "in his letter" is whose words follow. */
  private List<Entity> senders(int noun, int verb, MessageNouns.Ends ends) {
    List<Entity> speaker = clause.speaker(verb, ends.addressees());
    boolean cataphoric = nouns.hasPronounOwner(noun) && isTop(speaker);
    return ends.senders().isEmpty() || cataphoric ? speaker : ends.senders();
  }

  private Act told(
      int noun, int sentence, MessageNoun message, List<Entity> senders, List<Entity> addressees) {
    MessageNouns.Ends ends = nouns.ends(noun);
    boolean vehicle = isVehicle(noun, message, ends);
    Act act = nouns.act(noun, sentence, message, vehicle ? "said-in-message" : "message-of");
    act.senders.addAll(senders);
    act.addressees.addAll(addressees);
    boolean named = vehicle && message.isCarrier() && isFrom(noun);
    boolean felt = !message.isCarrier() && !vehicle && !isWishOfBoth(noun, message, ends);
    act.supporting = felt || addressees.isEmpty() && !named;
    act.resumed = vehicle && nouns.hasPronounOwner(noun);
    return act;
  }

  /** "Lund's congratulations to Roe", unless a verb tells what became of them. */
  private boolean isWishOfBoth(int noun, MessageNoun message, MessageNouns.Ends ends) {
    return isWish(message)
        && isTop(ends.senders())
        && isTop(ends.addressees())
        && !clauses.is(clauses.phraseStart(noun) - 1, GroupKind.VERB);
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
    return Entity.isAnyTop(found);
  }

  /** "In the cable, he hoped": words of the message told before, whoever he is. */
  private Act resumed(int noun, int sentence, MessageNoun message) {
    Act act = nouns.act(noun, sentence, message, "said-in-message");
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
    return switch (words.lower(clauses.start(noun))) {
      case "the", "this", "his", "her" -> nouns.ends(noun).addressees().isEmpty();
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
    Act act = nouns.act(noun, sentence, message, "message-to");
    act.addressees.addAll(addressees);
    act.announcing = true;
    return act;
  }
}
