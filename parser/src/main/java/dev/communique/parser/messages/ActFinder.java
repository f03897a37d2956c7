package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.model.MessageField;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places where a text tells of messages: predicates by the {@linkplain Frames frames},
 * message nouns with their own "from", "to" and possessives, lists of senders, letters in full.
 */
final class ActFinder {
  /** Acts that one sentence may tell; the longest real round-up seen tells under thirty. */
  private static final int SENTENCE_LIMIT = 100;

  /** Acts that one article may tell: what is beyond is not read, so that time stays linear. */
  private static final int ARTICLE_LIMIT = 1000;

  private final Clauses clauses;
  private final Words words;
  private final PartyFinder parties;
  private final MessageNouns nouns;
  private final FrameNouns objects;
  private final FrameReader predicates;
  private final NounActs nounActs;
  private final RollCalls rollCalls;
  private final Gapping gapping;
  private final List<Act> acts = new ArrayList<>();

  private ActFinder(Reading reading, Frames frames, Voices voices) {
    this.clauses = reading.clauses();
    this.words = clauses.words();
    Entities entities = reading.entities();
    this.parties = reading.parties();
    this.nouns = reading.nouns();
    this.objects = new FrameNouns(clauses, nouns);
    Collectives collectives = new Collectives(clauses, entities, nouns);
    Antecedents antecedents = new Antecedents(clauses, entities);
    Roles roles = new Roles(clauses, parties, nouns, antecedents, voices);
    this.predicates =
        new FrameReader(clauses, entities, frames, nouns, objects, roles, collectives, voices);
    this.nounActs = new NounActs(clauses, parties, nouns, entities, voices);
    this.gapping = new Gapping(clauses, parties, nouns);
    this.rollCalls = new RollCalls(clauses, parties, nouns, collectives);
  }

  /**
   * What was found.
   *
   * @param acts in the order of the sentences
   * @param letters those that are printed
   * @param unread the sentences that tell too much to be read to their ends
   */
  record Found(List<Act> acts, ImmutableList<Letter> letters, ImmutableList<Integer> unread) {}

  /** The acts of a text. */
  static Found find(Reading reading, Frames frames) {
    boolean spoken = Transcripts.is(reading);
    ImmutableList<Letter> letters =
        spoken ? ImmutableList.of() : LetterFinder.find(reading.clauses(), reading.entities());
    Voices quoted =
        new Voices(reading.words(), reading.entities(), reading.quotations(), letters, null);
    Entity author = new Headings(reading.clauses(), reading.entities(), quoted::isSpoken).speaker();
    Voices voices = quoted.of(author);
    ActFinder finder = new ActFinder(reading, frames, voices);
    letters.stream().filter(Letter::hasBoth).forEach(finder::letter);
    ImmutableList.Builder<Integer> unread = ImmutableList.builder();
    for (int s = 0; s < finder.words.sentenceCount(); s++) {
      if (finder.acts.size() >= ARTICLE_LIMIT || !finder.sentence(s)) {
        unread.add(s);
      }
    }
    finder.acts.removeIf(act -> spoken && !Transcripts.isWritten(act));
    return new Found(finder.acts, letters, unread.build());
  }

  private void letter(Letter letter) {
    int end = words.paragraphEnd(words.paragraphOf(letter.from()));
    Act act = new Act(words.sentenceOf(letter.head()), letter.head(), end, Letter.RULE);
    act.senders.addAll(letter.senders());
    act.addressees.addAll(letter.addressees());
    act.medium = letter.medium();
    act.origins.put(MessageField.MEDIUM, act.from, act.to, act.rule);
    act.carrier = true;
    acts.add(act);
  }

  /** "So did Roe.", "…, as did Roe": the act before, by somebody else. */
  private void likewise(int sentence) {
    if (acts.isEmpty() || sentence - acts.get(acts.size() - 1).sentence > 1) {
      return;
    }
    for (int word = words.sentenceStart(sentence); word < words.sentenceEnd(sentence); word++) {
      Sign sign = words.value(word, MessagesLexicon.SIGN);
      int end = words.endOf(word, MessagesLexicon.SIGN);
      if (sign == Sign.LIKEWISE && end < words.sentenceEnd(sentence)) {
        repeat(word, parties.joined(clauses.groupAt(end)), ImmutableList.of(), sentence);
        return;
      }
      if (sign == Sign.SAME_DEED || isFollowing(word)) {
        int verb = clauses.groupAt(word);
        List<Entity> senders = parties.subjects(clauses.subject(verb));
        List<Entity> others = nouns.behind(verb + 1, clauses.clauseEnd(verb), "to", senders);
        repeat(word, senders, MessageNouns.top(others), sentence);
        return;
      }
    }
  }

  /**
   * "Roe followed on Monday", "Roe followed by telegram": nothing is followed, only done after
   * another. What followed "with a visit" was another deed.
   */
  private boolean isFollowing(int word) {
    int verb = clauses.groupAt(word);
    return clauses.is(verb, GroupKind.VERB)
        && clauses.start(verb) == word
        && clauses.lemma(verb).equals("follow")
        && clauses.isFinite(verb)
        && !clauses.isPassive(verb)
        && (clauses.object(verb) < 0 || isLater(verb + 1))
        && saysOnlyWhen(verb);
  }

  /** "hours | later" */
  private boolean isLater(int noun) {
    return clauses.is(noun, GroupKind.NOUN)
        && clauses.is(noun + 1, GroupKind.ADVERB)
        && words.string(clauses.start(noun + 1)).equals("later");
  }

  /** Whether nothing but times, adverbs and the medium stands between a verb and what is next. */
  private boolean saysOnlyWhen(int verb) {
    int end = clauses.sentenceEnd(clauses.sentenceOf(verb));
    int group = verb + 1;
    while (group < end && (clauses.is(group, GroupKind.TIME) || isAside(group))) {
      group++;
    }
    return group == end
        || switch (clauses.kind(group)) {
          case COMMA, CONJUNCTION, SEMICOLON, STOP, DASH -> true;
          default -> false;
        };
  }

  /** "on" of "on Monday", "by telegram", "soon"; no noun but one of a message or a time. */
  private boolean isAside(int group) {
    return clauses.is(group, GroupKind.ADVERB)
        || isLater(group)
        || clauses.is(group, GroupKind.PREPOSITION) && !isOtherNoun(group + 1)
        || nouns.noun(group) != null;
  }

  private boolean isOtherNoun(int group) {
    return clauses.is(group, GroupKind.PRONOUN)
        || clauses.is(group, GroupKind.NOUN) && nouns.noun(group) == null;
  }

  /** By other senders, to others where {@code addressees} names them: "did the same to Roe". */
  private void repeat(int word, List<Entity> senders, List<Entity> addressees, int sentence) {
    Act last = told(word, sentence);
    if (!addressees.isEmpty()) {
      repeat(last, word, senders, addressees, sentence);
    } else if (last.mutual && senders.size() == 2) {
      repeat(last, word, senders.subList(0, 1), senders.subList(1, 2), sentence);
      repeat(last, word, senders.subList(1, 2), senders.subList(0, 1), sentence);
    } else {
      repeat(last, word, senders, last.addressees, sentence);
    }
  }

  /** "received thanks from Roe in reply to her cable": hers who gets the reply, and to Roe. */
  private void answered(int before) {
    for (Act act : acts.subList(before, acts.size())) {
      Act reply = act.answered && !act.voice ? reply(before) : null;
      if (reply == null || reply.senders.isEmpty() || reply.addressees.isEmpty()) {
        continue;
      }
      boolean own = areSame(act.senders, reply.senders);
      if (own) {
        act.senders.clear();
        act.senders.addAll(reply.addressees);
      }
      if (own || act.addressees.isEmpty() && areSame(act.senders, reply.addressees)) {
        act.addressees.clear();
        act.addressees.addAll(reply.senders);
      }
    }
  }

  /** The act of a sentence that answers another, or null. */
  private @Nullable Act reply(int before) {
    return acts.subList(before, acts.size()).stream()
        .filter(act -> act.reply && !act.answered && !act.voice)
        .findFirst()
        .orElse(null);
  }

  private static boolean areSame(List<Entity> some, List<Entity> others) {
    return some.size() == 1 && others.size() == 1 && Sameness.isSame(some.get(0), others.get(0));
  }

  /** The act told last before a word. */
  private Act told(int word, int sentence) {
    int i = acts.size() - 1;
    while (i > 0 && acts.get(i).sentence == sentence && acts.get(i).from >= word) {
      i--;
    }
    return acts.get(i);
  }

  private void repeat(
      Act last, int word, List<Entity> senders, List<Entity> addressees, int sentence) {
    if (!MessageNouns.top(senders).isEmpty()) {
      int end = Math.max(word + 1, senders.get(senders.size() - 1).to());
      Act act = new Act(sentence, Math.min(word, senders.get(0).from()), end, "likewise");
      act.senders.addAll(senders);
      act.addressees.addAll(addressees);
      act.purpose = last.purpose;
      act.weakPurpose = last.weakPurpose;
      act.medium = last.medium;
      act.origins.take(MessageField.PURPOSE, last.origins);
      act.origins.take(MessageField.MEDIUM, last.origins);
      act.carrier = last.carrier;
      act.separate = true;
      act.model = last;
      acts.add(act);
    }
  }

  /** Adds what a sentence tells; whether all of it was read. */
  private boolean sentence(int sentence) {
    int from = clauses.sentenceStart(sentence);
    int to = clauses.sentenceEnd(sentence);
    int limit = acts.size() + SENTENCE_LIMIT;
    int before = acts.size();
    for (int group = from; group < to && acts.size() < limit; group++) {
      if (clauses.is(group, GroupKind.VERB)) {
        predicates.read(group, sentence, acts);
      }
    }
    for (int group = from; group < to && acts.size() < limit; group++) {
      if (clauses.is(group, GroupKind.NOUN) && !objects.isUsed(group)) {
        Act act = nounActs.read(group, sentence);
        if (act != null && act.announcing && nouns.isEcho(group) && acts.size() > before) {
          act.announcing = false;
          act.senders.addAll(acts.get(before).senders);
          act.sent = acts.get(before).sent;
          act.origins.take(MessageField.SENT, acts.get(before).origins);
        }
        if (act != null) {
          acts.add(act);
          Act answer = nounActs.answering(group, act);
          if (answer != null) {
            acts.add(answer);
          }
        }
      }
    }
    answered(before);
    gapping.read(before, acts);
    likewise(sentence);
    if (acts.size() == before) {
      rollCalls.read(sentence, acts);
    }
    return acts.size() < limit;
  }
}
