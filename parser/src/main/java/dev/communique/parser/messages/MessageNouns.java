package dev.communique.parser.messages;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.communique.model.Medium;
import dev.communique.model.MessageField;
import dev.communique.model.Purpose;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads message nouns: what they are, from whom and to whom, and what they tell of the message. */
final class MessageNouns {
  /** Groups behind a message noun that can still belong to it. */
  private static final int REACH = 50;

  /** Groups that "one" or "another" may stand behind the noun it repeats. */
  private static final int ECHO = 40;

  private final Clauses clauses;
  private final Words words;
  private final PartyFinder parties;
  private final Entities entities;

  /** The nouns that were asked for before: many rules ask for the same ones. */
  private final @Nullable MessageNoun[] found;

  private final boolean[] known;

  /** What groups say in small letters, as far as it was asked for. */
  private final @Nullable String[] texts;

  MessageNouns(Clauses clauses, PartyFinder parties, Entities entities) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.parties = parties;
    this.entities = entities;
    this.found = new MessageNoun[clauses.count()];
    this.known = new boolean[clauses.count()];
    this.texts = new String[clauses.count()];
  }

  /** Both ends of a message as the words around its noun give them. */
  record Ends(List<Entity> senders, List<Entity> addressees) {}

  /** The message noun that a noun group ends in, or null. */
  @Nullable MessageNoun noun(int group) {
    if (!clauses.is(group, GroupKind.NOUN)) {
      return null;
    }
    if (!known[group]) {
      known[group] = true;
      found[group] = find(group);
    }
    return found[group];
  }

  private @Nullable MessageNoun find(int group) {
    int end = clauses.head(group) + 1;
    for (int word = clauses.start(group); word < end; word++) {
      if (words.is(word, MessagesLexicon.NOUN) && words.endOf(word, MessagesLexicon.NOUN) == end) {
        MessageNoun noun = words.value(word, MessagesLexicon.NOUN);
        return isOfOffice(group) ? null : noun;
      }
    }
    if (isCalled(group)) {
      return words.value(clauses.start(group), MessagesLexicon.NOUN);
    }
    return isEcho(group) ? echoed(group) : null;
  }

  /** "Congratulations President-elect | Lund": the title of whom the wish calls by name. */
  private boolean isCalled(int group) {
    int first = clauses.start(group);
    MessageNoun noun = words.value(first, MessagesLexicon.NOUN);
    Entity next = clauses.is(group + 1, GroupKind.NOUN) ? parties.entity(group + 1) : null;
    return noun != null
        && noun.kind() == MessageNoun.Kind.SENTIMENT
        && words.endOf(first, MessagesLexicon.NOUN) == first + 1
        && first < clauses.head(group)
        && words.isCapitalised(clauses.head(group))
        && next != null
        && next.isTop();
  }

  /** "letters of credence", "letter of resignation": no message. */
  private boolean isOfOffice(int group) {
    return isPreposition(group + 1, "of")
        && clauses.is(group + 2, GroupKind.NOUN)
        && words.value(clauses.head(group + 2), MessagesLexicon.SIGN) == Sign.OFFICE;
  }

  /** "one to Roe", "another went to Lund", "sent theirs": stands for the noun named before. */
  boolean isEcho(int group) {
    if (isOwnEcho(group)) {
      return true;
    }
    return clauses.end(group) - clauses.start(group) <= 2
        && words.value(clauses.head(group), MessagesLexicon.SIGN) == Sign.ECHO
        && (isSentObject(group)
            || isPreposition(group + 1, "to")
            || isPreposition(group + 1, "from")
            || clauses.is(group + 1, GroupKind.VERB)
            || clauses.is(group + 1, GroupKind.RELATIVE)
            || isPreposition(group + 1, "in"));
  }

  /** "sent theirs", "and Roe his to Lund": a possessive without a noun. */
  private boolean isOwnEcho(int group) {
    return clauses.end(group) - clauses.start(group) == 1
        && words.value(clauses.start(group), MessagesLexicon.SIGN) == Sign.OWN_ECHO
        && (isSentObject(group) || isPreposition(group + 1, "to"));
  }

  /** "sent one", "received another": the object of a verb that moves messages. */
  private boolean isSentObject(int group) {
    return clauses.is(group - 1, GroupKind.VERB) && Deed.MOVE.isOf(clauses.lemma(group - 1));
  }

  private @Nullable MessageNoun echoed(int group) {
    boolean own = isOwnEcho(group);
    for (int g = group - 1; g >= Math.max(0, group - ECHO); g--) {
      if (clauses.is(g, GroupKind.NOUN) && !isEcho(g)) {
        MessageNoun noun = noun(g);
        if (noun != null && (own || noun.isCarrier())) {
          return noun;
        }
      }
    }
    return null;
  }

  boolean isPreposition(int group, String preposition) {
    if (preposition.indexOf(' ') > 0) {
      return clauses.is(group, GroupKind.PREPOSITION) && text(group).equals(preposition);
    }
    return clauses.is(group, GroupKind.PREPOSITION)
        && words.end(clauses.end(group) - 1) - words.start(clauses.start(group))
            == preposition.length()
        && words
            .text()
            .regionMatches(
                true, words.start(clauses.start(group)), preposition, 0, preposition.length());
  }

  /** The words of a group in small letters, whatever blanks and line ends part them. */
  String text(int group) {
    String text = texts[group];
    if (text == null) {
      String written = words.string(clauses.start(group), clauses.end(group));
      text = CharMatcher.whitespace().replaceFrom(written, ' ').toLowerCase(Locale.ROOT);
      texts[group] = text;
    }
    return text;
  }

  /** The preposition that a noun with its owner and "of" stands behind, or -1. */
  int governor(int noun) {
    return clauses.governor(clauses.phraseStart(noun));
  }

  /** Whether a preposition makes a message noun the vehicle of words: "in a letter". */
  boolean isVehicle(int preposition) {
    return switch (text(preposition)) {
      case "in", "through", "via", "by", "with" -> true;
      default -> false;
    };
  }

  /** The parties behind a preposition among the groups of a range; the range ends at a verb. */
  List<Entity> behind(int from, int to, String preposition, List<Entity> others) {
    for (int group = from; group < to && !stops(group); group++) {
      if (isPreposition(group, preposition) && !isOfPost(group)) {
        List<Entity> found = complement(group, others);
        if (!found.isEmpty() || isListener(group + 1)) {
          return found;
        }
      }
    }
    return ImmutableList.of();
  }

  /** "by Roe, | adviser | to | the president": to whom somebody's post is, not what he brings. */
  private boolean isOfPost(int preposition) {
    int post = preposition - 1;
    return clauses.is(post, GroupKind.NOUN)
        && clauses.is(clauses.phraseStart(post) - 1, GroupKind.COMMA)
        && words.value(clauses.head(post), MessagesLexicon.SIGN) == Sign.ENVOY;
  }

  /** "to you, and through you to the leaders": no other place names the receiver. */
  private boolean isListener(int group) {
    return clauses.is(group, GroupKind.PRONOUN) && text(group).equals("you");
  }

  /** Whom a preposition leads to: the parties, whom a pronoun means, or the owner of a message. */
  private List<Entity> complement(int preposition, List<Entity> others) {
    int complement = clauses.complement(preposition);
    if (complement < 0) {
      return ImmutableList.of();
    }
    if (noun(complement) != null) {
      return writer(complement);
    }
    List<Entity> found = parties.joined(complement);
    return Antecedents.isOpen(clauses, complement, found, others)
        ? new Antecedents(clauses, entities).of(complement, others)
        : found;
  }

  /** A verb has arguments of its own; a participle shares those of its noun: "a letter sent to". */
  private boolean stops(int group) {
    return clauses.is(group, GroupKind.VERB)
        && !clauses.isReducedParticiple(group)
        && !isSent(group);
  }

  /** "best wishes | sent | to Roe": wishes do not send. */
  private boolean isSent(int verb) {
    return Deed.DIRECT.isOf(clauses.lemma(verb)) && clauses.object(verb) < 0 && isMessage(verb - 1);
  }

  private boolean isMessage(int group) {
    return clauses.is(group, GroupKind.NOUN) && words.is(clauses.head(group), MessagesLexicon.NOUN);
  }

  /** Who stands at the ends of a message, as its noun and what belongs to it tell. */
  Ends ends(int noun) {
    MessageNoun message = noun(noun);
    List<Entity> senders = owner(noun);
    int end = reach(noun);
    if (senders.isEmpty()) {
      senders = top(behind(noun + 1, end, "from", ImmutableList.of()));
    }
    if (senders.isEmpty()) {
      senders = top(behind(noun + 1, end, "by", ImmutableList.of()));
    }
    if (senders.isEmpty()) {
      senders = top(behind(noun + 1, Math.min(end, noun + 3), "of", ImmutableList.of()));
    }
    List<Entity> addressees = behind(noun + 1, end, "to", senders);
    if (addressees.isEmpty() && message != null && message.isCarrier()) {
      addressees = top(behind(noun + 1, Math.min(end, noun + 3), "for", senders));
    }
    return new Ends(senders, addressees);
  }

  static List<Entity> top(List<Entity> found) {
    return Entity.isAnyTop(found) ? found : ImmutableList.of();
  }

  /** Whose a message is: "Lund's letter", "the letter of Lund", "a letter from Lund". */
  List<Entity> writer(int noun) {
    List<Entity> owner = owner(noun);
    boolean of = isPreposition(noun + 1, "of") || isPreposition(noun + 1, "from");
    int writer = owner.isEmpty() && of ? clauses.complement(noun + 1) : -1;
    return writer < 0 || noun(writer) != null ? owner : top(parties.joined(writer));
  }

  /** "Lund's letter", "his letter". */
  List<Entity> owner(int noun) {
    int possessor = clauses.possessor(noun);
    if (possessor >= 0) {
      Entity entity = parties.entity(possessor);
      return entity == null
          ? new Antecedents(clauses, entities).of(possessor, ImmutableList.of())
          : ImmutableList.of(entity);
    }
    Entity first = entities.at(clauses.start(noun));
    if (first == null || !first.isTop()) {
      return ImmutableList.of();
    }
    boolean possessive = first.to() == clauses.start(noun) + 1 && clauses.end(noun) > first.to();
    return possessive && !isGiven(noun) ? ImmutableList.of(first) : ImmutableList.of();
  }

  /** "sent Roe greetings": what stands before the noun in its group is whom it goes to. */
  boolean isGiven(int noun) {
    return clauses.is(noun - 1, GroupKind.VERB)
        && !hasPronounOwner(noun)
        && Deed.GIVE.isOf(clauses.lemma(noun - 1));
  }

  /** Whether a noun has a possessive pronoun, resolved or not: "her letter". */
  boolean hasPronounOwner(int noun) {
    return switch (words.lower(clauses.start(noun))) {
      case "his", "her", "their" -> clauses.end(noun) - clauses.start(noun) > 1;
      default -> false;
    };
  }

  /** Where what belongs to the noun ends: before the next finite verb or clause. */
  int reach(int noun) {
    int end = Math.min(clauses.sentenceEnd(clauses.sentenceOf(noun)), noun + REACH);
    for (int group = noun + 1; group < end; group++) {
      switch (clauses.kind(group)) {
        case VERB:
          if (clauses.isFinite(group) && !isSent(group)) {
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

  /** What a noun tells of a message, with all that belongs to it. */
  Act act(int noun, int sentence, MessageNoun message, String rule) {
    int start = clauses.start(clauses.phraseStart(noun));
    Act act = new Act(sentence, start, clauses.end(reach(noun) - 1), rule);
    describe(act, noun, message);
    return act;
  }

  /** Takes medium, purpose and reply from a noun and the words around it. */
  void describe(Act act, int noun, MessageNoun message) {
    Medium medium = isOneOfTwo(noun, message) ? Medium.MESSAGE : message.medium();
    if (act.medium == null || medium != Medium.MESSAGE) {
      act.medium = medium;
      note(act, MessageField.MEDIUM, noun, "message-noun");
    }
    act.carrier |= message.isCarrier();
    act.definite |=
        words.string(clauses.start(noun)).equalsIgnoreCase("the") || hasPronounOwner(noun);
    if (message.kind() == MessageNoun.Kind.REPLY) {
      act.reply = true;
      note(act, MessageField.REPLY, noun, "reply-noun");
    }
    if (act.purpose == null) {
      purpose(act, noun, message);
    }
    for (int word = clauses.start(noun); word < clauses.end(noun); word++) {
      Sign sign = words.value(word, MessagesLexicon.SIGN);
      act.similar |= sign == Sign.SIMILAR;
      act.separate |= sign == Sign.SEPARATE || sign == Sign.SIMILAR;
    }
    act.separate |= isPlural(noun, message);
  }

  /** "The messages and letters were sent by": who sent which is not told. */
  private boolean isOneOfTwo(int noun, MessageNoun message) {
    return isPlural(noun, message) && (isOther(noun, -1, message) || isOther(noun, 1, message));
  }

  private boolean isOther(int noun, int way, MessageNoun message) {
    int next = noun + 2 * way;
    MessageNoun other = clauses.is(noun + way, GroupKind.CONJUNCTION) ? noun(next) : null;
    return other != null && other.medium() != message.medium() && isPlural(next, other);
  }

  private void note(Act act, MessageField field, int noun, String rule) {
    act.origins.put(field, clauses.start(noun), clauses.end(noun), rule);
  }

  /** "letters", "messages": one for each party; condolences are always in the plural. */
  boolean isPlural(int noun, MessageNoun message) {
    return message.isCarrier() && words.text().charAt(words.end(clauses.head(noun)) - 1) == 's';
  }

  /** The noun's own purpose, else the words inside its group and behind "of": "of condolence". */
  private void purpose(Act act, int noun, MessageNoun message) {
    act.purpose = message.purpose();
    if (act.purpose != null) {
      note(act, MessageField.PURPOSE, noun, "message-noun");
    }
    int end = clauses.end(noun);
    int group = noun + 1;
    while (isPreposition(group, "of") && clauses.is(group + 1, GroupKind.NOUN)) {
      end = clauses.end(group + 1);
      group += 2;
    }
    for (int word = clauses.start(noun); word < end; word++) {
      PurposeWord found = words.value(word, MessagesLexicon.PURPOSE);
      if (found != null && (act.purpose == null || act.weakPurpose && !found.weak())) {
        act.purpose = found.purpose();
        act.weakPurpose = found.weak() && found.purpose() != Purpose.SYMPATHY;
        int stop = words.endOf(word, MessagesLexicon.PURPOSE);
        act.origins.put(MessageField.PURPOSE, word, stop, "purpose-of-noun");
      }
    }
  }
}
