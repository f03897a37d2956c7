package dev.communique.parser.messages;

import dev.communique.model.Medium;
import dev.communique.model.Purpose;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads message nouns: what they are, whose, from whom and to whom. */
final class NounReader {
  /** Groups behind a message noun that can still belong to it. */
  private static final int REACH = 50;

  private final Clauses clauses;
  private final Words words;
  private final PartyFinder parties;
  private final Entities entities;

  NounReader(Clauses clauses, PartyFinder parties, Entities entities) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.parties = parties;
    this.entities = entities;
  }

  /** Both ends of a message as the words around its noun give them. */
  record Ends(List<Entity> senders, List<Entity> addressees, boolean named) {}

  /** The message noun that a noun group ends in, or null. */
  @Nullable MessageNoun noun(int group) {
    if (!clauses.is(group, GroupKind.NOUN)) {
      return null;
    }
    int end = clauses.head(group) + 1;
    for (int word = clauses.start(group); word < end; word++) {
      if (words.is(word, MessagesLexicon.NOUN) && words.endOf(word, MessagesLexicon.NOUN) == end) {
        return words.value(word, MessagesLexicon.NOUN);
      }
    }
    return null;
  }

  /** The group itself, or one joined behind it before the verb, that holds a message noun. */
  int nounAtOrBehind(int group, int verb) {
    for (int g = group; g < verb; g++) {
      if (noun(g) != null) {
        return g;
      }
    }
    return -1;
  }

  /** Whether a preposition makes a message noun the vehicle of words: "in a letter". */
  boolean isVehicle(int preposition) {
    return switch (text(preposition)) {
      case "in", "through", "via", "by", "with" -> true;
      default -> false;
    };
  }

  private String text(int group) {
    return words
        .string(clauses.start(group), clauses.end(group))
        .toLowerCase(java.util.Locale.ROOT);
  }

  /** The parties behind a preposition among the groups of a range. */
  List<Entity> behind(int from, int to, String preposition) {
    for (int group = from; group < to && !stops(group); group++) {
      if (clauses.is(group, GroupKind.PREPOSITION) && text(group).equals(preposition)) {
        int complement = clauses.complement(group);
        List<Entity> found = complement < 0 ? List.of() : parties.joined(complement);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** A verb has arguments of its own; a participle shares those of its noun: "a letter sent to". */
  private boolean stops(int group) {
    return clauses.is(group, GroupKind.VERB) && !clauses.isReducedParticiple(group);
  }

  /** Who stands at the ends of a message, as its noun and what belongs to it tell. */
  Ends ends(int noun) {
    List<Entity> senders = owner(noun);
    int end = reach(noun);
    if (senders.isEmpty()) {
      senders = top(behind(noun + 1, end, "from"));
    }
    if (senders.isEmpty()) {
      senders = top(behind(noun + 1, end, "by"));
    }
    if (senders.isEmpty()) {
      senders = top(behind(noun + 1, Math.min(end, noun + 3), "of"));
    }
    List<Entity> addressees = behind(noun + 1, end, "to");
    return new Ends(senders, addressees, !senders.isEmpty() || !addressees.isEmpty());
  }

  private static List<Entity> top(List<Entity> found) {
    return found.stream().anyMatch(Entity::isTop) ? found : List.of();
  }

  /** "Lund's letter", "his letter". */
  private List<Entity> owner(int noun) {
    int possessor = clauses.possessor(noun);
    if (possessor >= 0) {
      Entity entity = parties.entity(possessor);
      return entity == null ? List.of() : List.of(entity);
    }
    Entity first = entities.at(clauses.start(noun));
    boolean possessive =
        first != null
            && first.isTop()
            && first.to() == clauses.start(noun) + 1
            && clauses.end(noun) > first.to();
    return possessive ? List.of(first) : List.of();
  }

  /** Where what belongs to the noun ends: before the next finite verb or clause. */
  private int reach(int noun) {
    int end = Math.min(clauses.sentenceEnd(clauses.sentenceOf(noun)), noun + REACH);
    for (int group = noun + 1; group < end; group++) {
      switch (clauses.kind(group)) {
        case VERB:
          if (clauses.isFinite(group)) {
            return beforeSubject(group, noun);
          }
          if (clauses.isGerund(group) || clauses.isInfinitive(group)) {
            return group;
          }
          break;
        case THAT, SEMICOLON, STOP, RELATIVE, SUBORDINATOR, COLON, DASH, OPEN_BRACKET:
          return group;
        default:
          break;
      }
    }
    return end;
  }

  /** "In a letter to Roe, | Lund said": the subject of the next verb belongs to that. */
  private int beforeSubject(int verb, int noun) {
    int subject = clauses.subject(verb);
    int end = subject > noun ? clauses.phraseStart(subject) : verb;
    while (end - 1 > noun
        && (clauses.is(end - 1, GroupKind.COMMA) || clauses.is(end - 1, GroupKind.CONJUNCTION))) {
      end--;
    }
    return end;
  }

  // ---- nouns without a frame

  /** The act that a message noun tells on its own, or null. */
  @Nullable Act read(int noun, int sentence) {
    MessageNoun message = noun(noun);
    if (message == null) {
      return null;
    }
    Ends ends = ends(noun);
    List<Entity> senders = new ArrayList<>(ends.senders());
    int governor = governor(noun);
    boolean vehicle = governor >= 0 && isVehicle(governor) && message.isCarrier();
    int verb = vehicle ? clauseVerb(noun) : -1;
    if (senders.isEmpty() && verb >= 0 && !clauses.isPassive(verb)) {
      senders.addAll(parties.subjects(clauses.subject(verb)));
    }
    if (senders.stream().noneMatch(Entity::isTop)) {
      return null;
    }
    List<Entity> addressees = new ArrayList<>(ends.addressees());
    if (addressees.isEmpty() && verb >= 0) {
      addressees.addAll(told(verb));
    }
    return act(noun, sentence, message, senders, addressees, vehicle);
  }

  private Act act(
      int noun,
      int sentence,
      MessageNoun message,
      List<Entity> senders,
      List<Entity> addressees,
      boolean vehicle) {
    String rule = vehicle ? "said-in-message" : "message-of";
    int start = clauses.start(clauses.phraseStart(noun));
    Act act = new Act(sentence, start, clauses.end(reach(noun) - 1), rule);
    act.senders.addAll(senders);
    act.addressees.addAll(addressees);
    describe(act, noun, message);
    act.answered = isAnswered(noun);
    act.supporting = !act.answered && (!message.isCarrier() || addressees.isEmpty());
    return act;
  }

  private int governor(int noun) {
    int phrase = clauses.phraseStart(noun);
    return clauses.governor(phrase);
  }

  /** The verb whose clause a message noun stands in: "In a letter to Roe, Lund [said]". */
  private int clauseVerb(int noun) {
    int sentence = clauses.sentenceOf(noun);
    int start = clauses.sentenceStart(sentence);
    for (int group = noun - 1; group >= start; group--) {
      if (clauses.is(group, GroupKind.VERB) && clauses.isFinite(group)) {
        return group;
      }
      if (clauses.is(group, GroupKind.SEMICOLON)) {
        break;
      }
    }
    int end = clauses.sentenceEnd(sentence);
    for (int group = noun + 1; group < end; group++) {
      if (clauses.is(group, GroupKind.VERB) && clauses.isFinite(group)) {
        return group;
      }
    }
    return -1;
  }

  /** "told Roe in a letter" */
  private List<Entity> told(int verb) {
    int object = clauses.object(verb);
    List<Entity> found = object < 0 ? List.of() : parties.joined(object);
    return top(found);
  }

  /** "in response to Lund's letter", "thanked Lund for his letter". */
  private boolean isAnswered(int noun) {
    int governor = governor(noun);
    if (governor < 0) {
      return false;
    }
    if (words.value(clauses.start(governor), MessagesLexicon.SIGN) == Sign.ANSWER) {
      return true;
    }
    int before = governor - 1;
    String preposition = text(governor);
    if (preposition.equals("to")) {
      return clauses.is(before, GroupKind.VERB) && isAnswerVerb(before)
          || noun(before) != null && isReply(before);
    }
    return preposition.equals("for") && isThanking(governor);
  }

  private boolean isReply(int group) {
    MessageNoun noun = noun(group);
    return noun != null && noun.kind() == MessageNoun.Kind.REPLY;
  }

  private boolean isAnswerVerb(int verb) {
    String lemma = clauses.lemma(verb);
    return lemma.equals("reply") || lemma.equals("respond");
  }

  private boolean isThanking(int governor) {
    int start = Math.max(clauses.sentenceStart(clauses.sentenceOf(governor)), governor - 14);
    for (int group = governor - 1; group >= start; group--) {
      if (clauses.is(group, GroupKind.VERB)) {
        return clauses.lemma(group).equals("thank") || thanksBehind(group, governor);
      }
    }
    return false;
  }

  private boolean thanksBehind(int verb, int end) {
    for (int group = verb + 1; group < end; group++) {
      MessageNoun noun = noun(group);
      if (noun != null && noun.purpose() == Purpose.THANKS) {
        return true;
      }
    }
    return false;
  }

  // ---- what the noun tells about the message

  /** Takes medium, purpose and reply from a noun and the words around it. */
  void describe(Act act, int noun, MessageNoun message) {
    if (act.medium == null || message.medium() != Medium.MESSAGE) {
      act.medium = message.medium();
    }
    act.carrier |= message.isCarrier();
    act.reply |= message.kind() == MessageNoun.Kind.REPLY;
    if (act.purpose == null) {
      purpose(act, noun, message);
    }
    for (int word = clauses.start(noun); word < clauses.end(noun); word++) {
      Sign sign = words.value(word, MessagesLexicon.SIGN);
      act.separate |= sign == Sign.SEPARATE;
    }
    act.separate |= isPlural(noun);
  }

  /** "letters", "messages": one for each party; condolences are always in the plural. */
  private boolean isPlural(int noun) {
    MessageNoun message = noun(noun);
    int head = clauses.head(noun);
    return message != null
        && message.isCarrier()
        && words.text().charAt(words.end(head) - 1) == 's';
  }

  /** The noun's own purpose, else the words inside its group and behind "of": "of condolence". */
  private void purpose(Act act, int noun, MessageNoun message) {
    act.purpose = message.purpose();
    int end = clauses.end(noun);
    int group = noun + 1;
    while (clauses.is(group, GroupKind.PREPOSITION)
        && text(group).equals("of")
        && clauses.is(group + 1, GroupKind.NOUN)) {
      end = clauses.end(group + 1);
      group += 2;
      if (clauses.is(group, GroupKind.CONJUNCTION) && clauses.is(group + 1, GroupKind.NOUN)) {
        group += 2;
      }
    }
    for (int word = clauses.start(noun); word < end; word++) {
      PurposeWord found = words.value(word, MessagesLexicon.PURPOSE);
      if (found != null && (act.purpose == null || act.weakPurpose && !found.weak())) {
        act.purpose = found.purpose();
        act.weakPurpose = found.weak();
      }
    }
  }
}
