package dev.communique.parser.messages;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.List;

/** Finds the parties that stand in the places of a clause which a frame names. */
final class Roles {
  /** Groups a search in a sentence looks at. */
  private static final int REACH = 90;

  private final Clauses clauses;
  private final Words words;
  private final PartyFinder parties;
  private final MessageNouns nouns;
  private final Antecedents antecedents;
  private final Voices voices;

  Roles(
      Clauses clauses,
      PartyFinder parties,
      MessageNouns nouns,
      Antecedents antecedents,
      Voices voices) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.parties = parties;
    this.nouns = nouns;
    this.antecedents = antecedents;
    this.voices = voices;
  }

  /** The parties in the first of some places that holds any; {@code others} are the other end. */
  List<Entity> find(List<Frame.Role> roles, int verb, int noun, List<Entity> others) {
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
      case FIRST_OBJECT -> firstObject(verb, noun, others);
      case TO -> to(verb, others);
      case FROM -> behind(verb, "from", others);
      case BY -> behind(verb, "by", others);
      case WITH -> behind(verb, "with", others);
      case AT -> behind(verb, "at", others);
      case FOR -> MessageNouns.top(behind(verb, "for", others));
    };
  }

  /** Behind the verb, or before it where the clause begins: "To Roe and his people I offer". */
  private List<Entity> to(int verb, List<Entity> others) {
    List<Entity> found = behind(verb, "to", others);
    if (!found.isEmpty()) {
      return found;
    }
    int start = Math.max(clauses.sentenceStart(clauses.sentenceOf(verb)), verb - REACH);
    for (int group = verb - 1; group >= start; group--) {
      if (clauses.is(group, GroupKind.VERB)) {
        return found;
      }
      boolean opens = group == start || clauses.is(group - 1, GroupKind.QUOTE);
      if (opens && nouns.isPreposition(group, "to")) {
        return nouns.behind(group, group + 1, "to", others);
      }
    }
    return found;
  }

  /** "sent [Roe] a letter"; "[Roe] was sent a letter". */
  private List<Entity> firstObject(int verb, int noun, List<Entity> others) {
    if (clauses.isPassive(verb)) {
      return noun > verb ? subject(verb, others) : List.of();
    }
    if (clauses.object(verb) == noun) {
      return noun == verb + 1 && nouns.isGiven(noun) ? parties.openingOf(noun) : List.of();
    }
    return object(verb, others);
  }

  /** "It is a pleasure to congratulate": who says so does. */
  private List<Entity> subject(int verb, List<Entity> others) {
    int subject = isBehindReceiver(verb) ? finiteSubject(verb) : clauses.subject(verb);
    boolean own = clauses.isInfinitive(verb) && isPronoun(subject, "it", "it");
    if (own || isFirstPerson(subject) || isJoined(verb) || opensWords(verb)) {
      return voices.speaker(clauses.start(verb));
    }
    if (subject < 0 && isSwallowed(verb)) {
      return parties.subjects(verb - 1);
    }
    int named = behindStates(subject);
    if (named >= 0) {
      return MessageNouns.top(parties.joined(named));
    }
    List<Entity> found = listed(subject, verb, parties.subjects(subject));
    if (found.isEmpty() && isAmong(verb)) {
      return parties.joined(behindCopula(verb));
    }
    int copula = found.isEmpty() ? beingAmong(verb) : -1;
    if (copula >= 0) {
      return MessageNouns.top(parties.subjects(clauses.subject(copula)));
    }
    if (!Antecedents.isOpen(clauses, subject, found, others)) {
      return found;
    }
    List<Entity> meant = antecedents.of(subject, others);
    return meant.isEmpty() && !clauses.is(subject, GroupKind.PRONOUN) ? found : meant;
  }

  /** "Let me | thank", "My wife joins me | in | sending": the speaker does. */
  private boolean isJoined(int verb) {
    int before = nouns.isPreposition(verb - 1, "in") ? verb - 2 : verb - 1;
    return isPronoun(before, "me", "us");
  }

  /** "Wishing President Roe good health": words of somebody who is not named in them. */
  private boolean opensWords(int verb) {
    int start = clauses.start(verb);
    return clauses.isGerund(verb)
        && voices.isSpoken(start)
        && (clauses.sentenceStart(clauses.sentenceOf(verb)) == verb || !voices.isSpoken(start - 1));
  }

  /** "the presidents of Grenmark and Tasvia, | Lund and Roe,": the first of the names, or -1. */
  private int behindStates(int subject) {
    Entity state = subject < 0 ? null : parties.entity(subject);
    boolean last =
        state != null
            && state.kind() == Entity.Kind.STATE
            && clauses.is(subject - 1, GroupKind.CONJUNCTION)
            && clauses.is(subject + 1, GroupKind.COMMA)
            && clauses.is(subject + 2, GroupKind.NOUN);
    Entity first = last ? parties.entity(subject + 2) : null;
    return first != null && first.isTop() && !first.isRole() ? subject + 2 : -1;
  }

  /** "In the name of Grenmark | Ana Lund congratulated": no comma parts her from the state. */
  private boolean isSwallowed(int verb) {
    Entity named = clauses.is(verb - 1, GroupKind.NOUN) ? parties.entity(verb - 1) : null;
    return clauses.isFinite(verb)
        && named != null
        && named.isTop()
        && !named.isRole()
        && clauses.is(clauses.sentenceStart(clauses.sentenceOf(verb)), GroupKind.PREPOSITION);
  }

  /** "Lund, Roe and Day, sent": the list that a comma before the verb makes look like a title. */
  private List<Entity> listed(int subject, int verb, List<Entity> found) {
    boolean joined = false;
    for (int group = subject + 1; subject >= 0 && group < verb; group++) {
      joined |= clauses.is(group, GroupKind.CONJUNCTION);
    }
    List<Entity> list = joined ? MessageNouns.top(parties.joined(subject)) : List.of();
    return list.size() > found.size() ? list : found;
  }

  /** "sent a letter to Roe | thanking him", "sent a letter | congratulating Roe": who sent it. */
  private boolean isBehindReceiver(int verb) {
    return clauses.isGerund(verb)
        && clauses.is(verb - 1, GroupKind.NOUN)
        && (nouns.isPreposition(clauses.phraseStart(verb - 1) - 1, "to")
            || nouns.noun(verb - 1) != null);
  }

  private int finiteSubject(int verb) {
    int start = Math.max(clauses.sentenceStart(clauses.sentenceOf(verb)), verb - REACH);
    for (int group = verb - 1; group >= start; group--) {
      if (clauses.is(group, GroupKind.VERB) && clauses.isFinite(group)) {
        return clauses.subject(group);
      }
    }
    return -1;
  }

  /** "congratulations on [Roe's] victory": who is congratulated, when nobody else is named. */
  List<Entity> achiever(int noun, List<Entity> senders) {
    int on = clauses.is(noun + 1, GroupKind.QUOTE) ? noun + 2 : noun + 1;
    int achieved =
        nouns.isPreposition(on, "on") || nouns.isPreposition(on, "upon")
            ? clauses.complement(on)
            : -1;
    int owner = achieved < 0 ? -1 : clauses.possessor(achieved);
    Entity entity = owner < 0 ? null : parties.entity(owner);
    boolean abroad =
        entity != null
            && entity.isTop()
            && senders.stream().noneMatch(sender -> Joining.isHome(sender, entity));
    return abroad ? List.of(entity) : List.of();
  }

  /** "a letter in which [Roe] noted": who writes, as the clause behind the noun tells. */
  List<Entity> writer(int noun) {
    int end = Math.min(clauses.sentenceEnd(clauses.sentenceOf(noun)), noun + 12);
    for (int group = noun + 1; group < end; group++) {
      if (clauses.is(group, GroupKind.RELATIVE) && nouns.text(group).equals("in which")) {
        List<Entity> found =
            clauses.is(group + 1, GroupKind.NOUN) ? parties.joined(group + 1) : List.of();
        return MessageNouns.top(found);
      }
      if (clauses.is(group, GroupKind.VERB)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "[an envoy of Lund] arrived carrying a letter to Roe": whose envoy brings it. */
  List<Entity> sending(int verb) {
    boolean brings = Deed.CARRY.isOf(clauses.lemma(verb));
    int subject = brings && !clauses.isPassive(verb) ? clauses.subject(verb) : -1;
    Entity entity = subject < 0 ? null : parties.entity(subject);
    boolean envoy =
        entity != null
            && entity.leader() != null
            && words.value(entity.from(), MessagesLexicon.SIGN) == Sign.ENVOY;
    return envoy ? List.of(entity) : List.of();
  }

  /** "sent on behalf of Lund", "on Lund's behalf": whose words somebody of his state sends. */
  List<Entity> behalf(int verb, List<Entity> senders) {
    int end = clauses.clauseEnd(verb);
    int subject = clauses.subject(verb);
    for (int group = subject < 0 ? verb + 1 : subject + 1; group < end; group++) {
      int named = -1;
      if (nouns.isPreposition(group, "on behalf of")) {
        named = clauses.complement(group);
      } else if (nouns.text(group).equals("behalf")) {
        named =
            nouns.isPreposition(group + 1, "of")
                ? clauses.complement(group + 1)
                : clauses.possessor(group);
      }
      Entity entity = named < 0 ? null : parties.entity(named);
      if (entity != null
          && entity.isTop()
          && senders.stream()
              .allMatch(s -> Joining.isHome(s, entity) && !Sameness.isSame(s, entity))) {
        return List.of(entity);
      }
    }
    return List.of();
  }

  /** Whether "they" or "both" do what a verb says. */
  boolean isThey(int verb) {
    int subject = clauses.isPassive(verb) ? -1 : clauses.subject(verb);
    return isPronoun(subject, "they", "both");
  }

  /** "responded to the book": to nothing that somebody wrote to whoever responds. */
  boolean isToThing(int verb) {
    int meant = nouns.isPreposition(verb + 1, "to") ? clauses.complement(verb + 1) : -1;
    return clauses.is(meant, GroupKind.NOUN)
        && nouns.noun(meant) == null
        && parties.entity(meant) == null
        && clauses.possessor(meant) < 0
        && !words.is(clauses.head(meant), MessagesLexicon.PURPOSE)
        && !words.isCapitalised(clauses.head(meant));
  }

  /** "I", "we". */
  boolean isFirstPerson(int group) {
    return isPronoun(group, "i", "we");
  }

  /** Whether the verb's object, or what "to" leads to, is "you". */
  boolean speaksToListener(int verb) {
    if (isPronoun(verb + 1, "you", "you")) {
      return true;
    }
    int end = clauses.clauseEnd(verb);
    for (int group = verb + 1; group < end; group++) {
      if (nouns.isPreposition(group, "to") && isPronoun(group + 1, "you", "you")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPronoun(int group, String one, String other) {
    if (!clauses.is(group, GroupKind.PRONOUN)) {
      return false;
    }
    String pronoun = words.lower(clauses.head(group));
    return pronoun.equals(one) || pronoun.equals(other);
  }

  /** "Among those who sent … were Lund and Roe" */
  private boolean isAmong(int verb) {
    int first = words.sentenceStart(clauses.sentenceOf(verb));
    return words.string(first).equalsIgnoreCase("among") && behindCopula(verb) >= 0;
  }

  /** "Lund and Roe [were] among those who sent", "… among the leaders who sent"; or -1. */
  private int beingAmong(int verb) {
    int start = Math.max(clauses.sentenceStart(clauses.sentenceOf(verb)), verb - 8);
    boolean senders = false;
    boolean among = false;
    for (int group = verb - 1; group >= start; group--) {
      if (clauses.is(group, GroupKind.VERB)) {
        return among && senders && clauses.isCopula(group) ? group : -1;
      }
      among |= nouns.isPreposition(group, "among") || nouns.isPreposition(group, "amongst");
      senders |= clauses.is(group, GroupKind.NOUN) && isSenders(group);
    }
    return -1;
  }

  /** "those", "the leaders": not "the guests". */
  private boolean isSenders(int group) {
    int head = clauses.head(group);
    return words.is(head, MessagesLexicon.GROUP) || words.string(head).equalsIgnoreCase("those");
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
    if (nouns.noun(object) != null) {
      return nouns.isGiven(object) ? parties.openingOf(object) : nouns.writer(object);
    }
    List<Entity> written = clauses.isInfinitive(verb) ? writtenTo(verb, object) : List.of();
    if (!written.isEmpty()) {
      return written;
    }
    List<Entity> found = parties.joined(object);
    if (found.isEmpty()) {
      found = parties.openingOf(object);
    }
    return Antecedents.isOpen(clauses, object, found, others)
        ? antecedents.of(object, others)
        : found;
  }

  /** "wrote to Roe | to congratulate him": him to whom one writes, whoever was named before. */
  private List<Entity> writtenTo(int verb, int object) {
    int start = Math.max(clauses.sentenceStart(clauses.sentenceOf(verb)), verb - REACH);
    int main = verb - 1;
    while (clauses.is(object, GroupKind.PRONOUN)
        && main >= start
        && !clauses.is(main, GroupKind.VERB)) {
      main--;
    }
    boolean writes =
        clauses.is(object, GroupKind.PRONOUN)
            && clauses.is(main, GroupKind.VERB)
            && clauses.isFinite(main);
    return writes ? MessageNouns.top(nouns.behind(main + 1, verb, "to", List.of())) : List.of();
  }

  /** The parties behind a preposition in the verb's clause. */
  private List<Entity> behind(int verb, String preposition, List<Entity> others) {
    return nouns.behind(verb + 1, clauses.clauseEnd(verb), preposition, others);
  }
}
