package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.model.MessageField;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads messages that are named because they are answered: "thanked Roe for her letter". */
final class AnsweredActs {
  private final Clauses clauses;
  private final Words words;
  private final MessageNouns nouns;
  private final NounClause clause;
  private final Answers answers;
  private final Voices voices;

  AnsweredActs(
      Clauses clauses, MessageNouns nouns, NounClause clause, Answers answers, Voices voices) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.nouns = nouns;
    this.clause = clause;
    this.answers = answers;
    this.voices = voices;
  }

  /** The message that a noun names as answered, or null. */
  @Nullable Act read(int noun, int sentence, MessageNoun message) {
    if (!answers.isAnswered(noun)) {
      return null;
    }
    MessageNouns.Ends told = nouns.ends(noun);
    boolean yours = told.senders().isEmpty() && isListeners(noun);
    MessageNouns.Ends ends = yours ? replied(noun, told) : thanked(noun, replied(noun, told));
    if (!Entity.isAnyTop(ends.senders()) && !yours) {
      return null;
    }
    Act act = nouns.act(noun, sentence, message, "answered-message");
    act.voice = yours;
    act.senders.addAll(ends.senders());
    act.addressees.addAll(ends.addressees());
    act.answered = true;
    return act;
  }

  /** "Lund replied to the letter": who does had it. */
  private MessageNouns.Ends replied(int noun, MessageNouns.Ends ends) {
    int verb = answers.replyingTo(noun);
    return verb < 0 || !ends.addressees().isEmpty()
        ? ends
        : new MessageNouns.Ends(ends.senders(), clause.speaker(verb, ends.senders()));
  }

  /** "Lund thanked Roe for her letter": who is thanked wrote it. */
  private MessageNouns.Ends thanked(int noun, MessageNouns.Ends ends) {
    int reason = answers.thanksFor(noun);
    int verb = reason < 0 ? -1 : answers.thanking(reason);
    if (verb < 0) {
      return ends;
    }
    boolean open = ends.senders().isEmpty() || nouns.hasPronounOwner(noun);
    List<Entity> senders = open ? thanked(verb, reason) : ends.senders();
    return new MessageNouns.Ends(
        senders, ends.addressees().isEmpty() ? clause.speaker(verb, senders) : ends.addressees());
  }

  private List<Entity> thanked(int verb, int reason) {
    List<Entity> thanked = clause.told(verb, clause.speaker(verb, ImmutableList.of()));
    return thanked.isEmpty() ? nouns.behind(verb + 1, reason, "to", ImmutableList.of()) : thanked;
  }

  /**
   * "Lund, in response to Roe's message, said": what he says is the answer, as far as the text
   * tells of one.
   */
  @Nullable Act answering(int noun, Act answered) {
    if (!answered.answered || !answers.isAnsweredBeside(noun)) {
      return null;
    }
    int verb = clause.verb(noun);
    if (verb < 0 || clauses.isPassive(verb) || !Deed.SAY.isOf(clauses.lemma(verb))) {
      return null;
    }
    List<Entity> writer = MessageNouns.top(clause.speaker(verb, answered.senders));
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
}
