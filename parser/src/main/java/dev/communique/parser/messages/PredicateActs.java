package dev.communique.parser.messages;

import dev.communique.model.Medium;
import dev.communique.model.MessageField;
import dev.communique.model.Purpose;
import dev.communique.model.Status;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts into an act what the predicate of a verb tells besides the parties. */
final class PredicateActs {
  private final Clauses clauses;
  private final Words words;
  private final MessageNouns nouns;
  private final FrameNouns objects;
  private final Answers answers;
  private final Roles roles;
  private final Collectives collectives;
  private final Reality reality;
  private final Voices voices;

  PredicateActs(
      Clauses clauses,
      MessageNouns nouns,
      FrameNouns objects,
      Answers answers,
      Roles roles,
      Collectives collectives,
      Reality reality,
      Voices voices) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.nouns = nouns;
    this.objects = objects;
    this.answers = answers;
    this.roles = roles;
    this.collectives = collectives;
    this.reality = reality;
    this.voices = voices;
  }

  /** What a verb tells of a message between parties; null when nobody is known to write. */
  @Nullable Act act(
      Frame frame,
      int verb,
      int noun,
      @Nullable MessageNoun message,
      List<Entity> senders,
      List<Entity> addressees,
      int sentence,
      boolean resumed) {
    boolean top = Entity.isAnyTop(senders);
    top &= !resumed;
    boolean voice = resumed || !top && senders.isEmpty() && isUnknownVoice(verb);
    boolean announcing =
        !top && !voice && !addressees.isEmpty() && collectives.isSender(frame, verb);
    if (!top && !voice && !announcing) {
      return null;
    }
    int from = Math.min(start(clauses.subject(verb), verb), clauses.start(verb));
    int to = clauses.end(Math.max(verb, clauses.clauseEnd(verb) - 1));
    Act act = new Act(sentence, from, Math.max(to, clauses.end(verb)), frame.name());
    act.senders.addAll(top ? senders : List.of());
    act.addressees.addAll(addressees);
    act.voice = voice;
    act.announcing = announcing;
    describe(act, frame, verb, noun, message);
    return act;
  }

  private void describe(Act act, Frame frame, int verb, int noun, @Nullable MessageNoun message) {
    act.purpose = frame.purpose();
    act.weakPurpose = frame.need() == Frame.Need.OCCASION;
    act.medium = frame.medium();
    act.status = reality.status(verb);
    note(act, frame, verb);
    answering(act, verb, frame.reply());
    act.earlier = isBehindAfter(verb);
    int answered = objects.inWhich(verb);
    if (answered >= 0 && answers.isAnswered(answered)) {
      act.answered = true;
    }
    act.receiving = isReceiving(frame, verb);
    if (noun >= 0 && message != null) {
      objects.use(noun);
      nouns.describe(act, noun, message);
    }
    act.supporting |=
        isWeak(frame, message)
            && !(frame.reply() && objects.carrierBeside(verb))
            && !isHeadlineAlone(act);
    act.carrier |= frame.medium() != null && frame.medium() != Medium.MESSAGE;
    int vehicle = noun < 0 ? objects.vehicle(verb) : -1;
    MessageNoun carrying = vehicle < 0 ? null : nouns.noun(vehicle);
    act.carrier |= carrying != null;
    act.separate |= carrying != null && nouns.isPlural(vehicle, carrying);
    act.separate |= noun < 0 && frame.medium() != null || frame.medium() == Medium.SOCIAL_POST;
  }

  /** What the verb tells is read from the verb. */
  void note(Act act, Frame frame, int verb) {
    int from = clauses.start(verb);
    int to = clauses.end(verb);
    if (act.purpose != null) {
      act.origins.put(MessageField.PURPOSE, from, to, frame.name());
    }
    if (act.medium != null) {
      act.origins.put(MessageField.MEDIUM, from, to, frame.name());
    }
    if (act.status != Status.DONE) {
      act.origins.put(MessageField.STATUS, from, to, "mood-of-verb");
    }
  }

  /** "replied"; "sent a letter in reply to his congratulations" */
  private void answering(Act act, int verb, boolean tells) {
    act.reply = tells;
    if (tells) {
      act.origins.put(MessageField.REPLY, clauses.start(verb), clauses.end(verb), act.rule);
      return;
    }
    for (int word = act.from; word < act.to; word++) {
      if (words.value(word, MessagesLexicon.SIGN) == Sign.ANSWER) {
        if (clauses.is(clauses.groupAt(word), GroupKind.PREPOSITION)) {
          int end = words.endOf(word, MessagesLexicon.SIGN);
          act.reply = true;
          act.origins.put(MessageField.REPLY, word, end, "in-answer-to");
        }
        return;
      }
    }
  }

  /** "I congratulate you", in a text whose writer is not told beside it. */
  private boolean isUnknownVoice(int verb) {
    int subject = clauses.subject(verb);
    return roles.isFirstPerson(subject) && voices.isSpoken(clauses.start(verb));
  }

  /** "received", "handed over", "arrived": the verb tells of the far end. */
  private boolean isReceiving(Frame frame, int verb) {
    return switch (frame.name()) {
      case "receive", "have-from", "hand-over", "reach" -> true;
      case "come-from" -> !clauses.lemma(verb).equals("go");
      default -> false;
    };
  }

  private int start(int group, int verb) {
    return group < 0 ? clauses.start(verb) : clauses.start(clauses.phraseStart(group));
  }

  /**
   * "Lund greets Roe" and nothing below it: lists of headlines tell of what was sent. Where there
   * is a story, it says whether they wrote or met.
   */
  private boolean isHeadlineAlone(Act act) {
    int last = words.count() - 1;
    return words.sentenceCount() == 1
        && words.kind(last) != WordKind.PUNCTUATION
        && Entity.isAnyTop(act.senders)
        && Entity.isAnyTop(act.addressees);
  }

  /** Thanks, replies and wishes need a message beside them that they belong to. */
  private static boolean isWeak(Frame frame, @Nullable MessageNoun message) {
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
}
