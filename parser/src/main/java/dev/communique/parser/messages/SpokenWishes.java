package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.List;

/** Reads wishes that are spoken: "Please accept my condolences", "Congratulations to Roe". */
final class SpokenWishes {
  private final Clauses clauses;
  private final Words words;
  private final PartyFinder parties;
  private final MessageNouns nouns;
  private final Voices voices;

  SpokenWishes(Clauses clauses, PartyFinder parties, MessageNouns nouns, Voices voices) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.parties = parties;
    this.nouns = nouns;
    this.voices = voices;
  }

  /** Whether a noun without a writer is said by whose words these are. */
  boolean isOwn(int noun, MessageNoun message) {
    int start = clauses.start(noun);
    boolean toPassOn =
        clauses.is(noun - 1, GroupKind.VERB) && Deed.PASS_ON.isOf(clauses.lemma(noun - 1));
    if (message.isCarrier() || toPassOn || isOwing(noun) || !voices.isSpoken(start)) {
      return false;
    }
    return isFirstPersons(noun) || opens(noun) && !clauses.is(noun + 1, GroupKind.VERB);
  }

  private boolean isFirstPersons(int noun) {
    for (int word = clauses.start(noun); word < clauses.end(noun); word++) {
      String text = words.string(word);
      if (text.equalsIgnoreCase("my") || text.equalsIgnoreCase("our")) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(int noun) {
    int start = clauses.start(noun);
    return start == 0 || !voices.isSpoken(start - 1) || clauses.is(noun - 1, GroupKind.STOP);
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

  /** What such a noun tells, to whom its sentence says or to whom the words around it go. */
  Act act(int noun, int sentence, MessageNoun message, List<Entity> addressees) {
    List<Entity> senders = voices.speaker(clauses.start(noun));
    boolean known = Entity.isAnyTop(senders);
    Act act = nouns.act(noun, sentence, message, "own-words");
    act.senders.addAll(senders);
    act.addressees.addAll(addressees.isEmpty() ? addressed(noun) : addressees);
    act.voice = !known;
    act.supporting = known && act.addressees.isEmpty();
    return act;
  }

  private List<Entity> addressed(int noun) {
    List<Entity> listener = voices.listener(clauses.start(noun));
    List<Entity> greeted = listener.isEmpty() ? voices.greeted(clauses.start(noun)) : listener;
    return greeted.isEmpty() ? named(noun) : greeted;
  }

  /** "Congratulations, Prime Minister Lund": whose name stands right behind. */
  private List<Entity> named(int noun) {
    int next = clauses.is(noun + 1, GroupKind.COMMA) ? noun + 2 : noun + 1;
    Entity entity = clauses.is(next, GroupKind.NOUN) ? parties.entity(next) : null;
    return entity != null && entity.isTop() ? ImmutableList.of(entity) : ImmutableList.of();
  }
}
