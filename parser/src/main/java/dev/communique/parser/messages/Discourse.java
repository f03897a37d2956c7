package dev.communique.parser.messages;

import dev.communique.model.Medium;
import dev.communique.model.MessageField;
import dev.communique.model.Purpose;
import dev.communique.model.Quotation;
import dev.communique.model.Span;
import dev.communique.model.Status;
import dev.communique.parser.quotes.QuotationRules;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the acts of an article together to messages: fills in a receiver named before, joins what is
 * told twice, drops what is no message, links replies.
 */
final class Discourse {
  /** Sentences between a message and the thanks for it that name none. */
  private static final int THANKED = 6;

  private final Words words;
  private final Elsewhere elsewhere;
  private final Receivers receivers;
  private final Standing standing;
  private final Joining joining = new Joining();
  private final List<Span> posts;
  private final List<Act> waiting = new ArrayList<>();

  private Discourse(Reading reading) {
    this.words = reading.words();
    this.elsewhere = new Elsewhere(reading);
    this.receivers = new Receivers(reading);
    this.standing = new Standing(reading);
    this.posts =
        reading.quotations().stream()
            .filter(said -> said.rule().equals(QuotationRules.EMBEDDED_POST))
            .map(Quotation::span)
            .toList();
  }

  /** The messages of an article, in the order of their first words. */
  static List<Draft> put(Reading reading, List<Act> acts) {
    Discourse discourse = new Discourse(reading);
    for (int i = 0; i < acts.size(); i++) {
      quoted(acts, i);
    }
    acts.forEach(
        act -> act.heading = reading.hasHeadline() && reading.paragraph(act.sentence) == 0);
    acts.stream().filter(act -> !act.answered).forEach(discourse::take);
    acts.stream().filter(act -> act.answered).forEach(discourse::take);
    discourse.waiting.forEach(discourse::takeSupporting);
    acts.stream().filter(act -> act.voice).forEach(discourse::takeVoice);
    discourse.link();
    discourse.joining.sort();
    return discourse.joining.drafts();
  }

  /**
   * "Lund expressed his condolences. 'I offer them to the people of Ruritania,' he said": whom the
   * quoted words address is the receiver.
   */
  private static void quoted(List<Act> acts, int voice) {
    Act words = acts.get(voice);
    if (!words.voice || words.addressees.isEmpty() || words.purpose == null) {
      return;
    }
    for (int i = voice - 1; i >= 0 && words.sentence - acts.get(i).sentence <= THANKED; i--) {
      Act told = acts.get(i);
      boolean alike = told.purpose != null && Draft.alike(told.purpose, words.purpose);
      if (!told.voice && !told.answered && !told.senders.isEmpty() && alike) {
        boolean abroad =
            told.senders.stream()
                .noneMatch(s -> words.addressees.stream().anyMatch(a -> Joining.isHome(s, a)));
        if (told.addressees.isEmpty() && abroad) {
          told.addressees.addAll(words.addressees);
          told.origins.put(MessageField.ADDRESSEES, words.from, words.to, "receiver-in-own-words");
        }
        return;
      }
    }
  }

  private List<Draft> drafts() {
    return joining.drafts();
  }

  private void take(Act act) {
    if (act.voice) {
      return;
    }
    if (act.supporting) {
      waiting.add(act);
      return;
    }
    if (names(act, Sign.NO_WORD) || isToPress(act)) {
      return;
    }
    if (elsewhere.holds(act)) {
      act.oral = true;
      receivers.tell(act); // others may have written to whom he called
      return;
    }
    if (act.announcing) {
      receivers.author(act);
    }
    if (act.announcing || act.broadcast) {
      receivers.tell(act);
      return;
    }
    act.addressees.removeIf(a -> act.senders.stream().anyMatch(s -> Sameness.isSame(s, a)));
    if (act.addressees.isEmpty() && !elsewhere.isToNobody(act)) {
      receivers.fill(act, drafts());
    }
    if (act.addressees.isEmpty() && act.carrier) {
      receivers.tell(act);
    }
    if (act.addressees.isEmpty() || isClaimOnly(act)) {
      return;
    }
    receivers.inherit(act);
    takeComplete(act);
  }

  private boolean isToPress(Act act) {
    return act.rule.equals("own-words") && elsewhere.isToPress(act);
  }

  /** Words of a message tell what it is for. */
  private void takeVoice(Act act) {
    for (int i = drafts().size() - 1; i >= 0; i--) {
      Draft draft = drafts().get(i);
      if (draft.carrier && !draft.answered && draft.firstSentence() <= act.sentence) {
        if (act.answered) {
          act.senders.addAll(draft.addressees);
          act.addressees.addAll(draft.senders);
          act.origins.put(MessageField.SENDERS, act.from, act.to, "sender-addressed");
          takeComplete(act);
        } else if (draft.fits(act)) {
          draft.add(act);
        }
        return;
      }
    }
  }

  /** "the last time … reported a message from Lund": known only from a claim, receiver unnamed. */
  private boolean isClaimOnly(Act act) {
    return act.rule.equals("message-of") && names(act, Sign.LAST) && !names(act, Sign.FIRST);
  }

  private boolean names(Act act, Sign sign) {
    return find(words.sentenceStart(act.sentence), act.to, sign) >= 0;
  }

  private boolean names(int sentence, Sign sign) {
    return find(sentence, sign) >= 0;
  }

  private int find(int sentence, Sign sign) {
    return find(words.sentenceStart(sentence), words.sentenceEnd(sentence), sign);
  }

  /** The first word that is such a sign, or -1. */
  private int find(int from, int to, Sign sign) {
    for (int word = from; word < to; word++) {
      if (words.value(word, MessagesLexicon.SIGN) == sign) {
        return word;
      }
    }
    return -1;
  }

  private void note(Act act, MessageField field, int word, String rule) {
    int end = Math.max(word + 1, words.endOf(word, MessagesLexicon.SIGN));
    act.origins.put(field, word, end, rule);
  }

  // ---- one act, one or more messages

  private void takeComplete(Act act) {
    standing.settle(act);
    if (act.senders.isEmpty() || act.addressees.isEmpty()) {
      return;
    }
    receivers.tell(act);
    describe(act);
    if (act.senders.size() == act.addressees.size()
        && act.senders.size() > 1
        && names(act.sentence, Sign.RESPECTIVELY)) {
      for (int i = 0; i < act.senders.size(); i++) {
        joining.take(act, act.senders.subList(i, i + 1), act.addressees.subList(i, i + 1));
      }
      return;
    }
    act.separate |= names(act.sentence, Sign.RESPECTIVELY);
    for (List<Entity> senders : parts(act.senders, act, true)) {
      for (List<Entity> addressees : parts(act.addressees, act, false)) {
        joining.take(act, senders, addressees);
      }
    }
  }

  /** What small words of the sentence tell about its messages. */
  private void describe(Act act) {
    int rumour = find(act.sentence, Sign.RUMOUR);
    if (act.status == Status.DONE && rumour >= 0) {
      act.status = Status.RUMOURED;
      note(act, MessageField.STATUS, rumour, "unnamed-sources");
    }
    int social = posted(act);
    if (isPostable(act) && social >= 0) {
      act.medium = Medium.SOCIAL_POST;
      note(act, MessageField.MEDIUM, social, "social-network");
    }
    int back = find(act.sentence, Sign.BACK);
    if (!act.reply && back >= 0 && opposite(act) != null) {
      act.reply = true;
      note(act, MessageField.REPLY, back, "in-turn");
    }
  }

  /** The word that tells that it was posted: a network, a verb, a handle; or -1. */
  private int posted(Act act) {
    int social = isInPost(act) ? act.from : find(act.sentence, Sign.SOCIAL);
    for (int word = words.sentenceStart(act.sentence);
        social < 0 && word + 1 < words.sentenceEnd(act.sentence);
        word++) {
      boolean handle =
          words.kind(word) == WordKind.SYMBOL
              && words.first(word) == '@'
              && words.isGlued(word + 1);
      social = handle ? word : social;
    }
    return social;
  }

  private boolean isInPost(Act act) {
    int offset = words.start(act.from);
    return posts.stream().anyMatch(post -> post.start() <= offset && offset < post.end());
  }

  /** What is called a letter stays one, wherever it is shown. */
  private boolean isPostable(Act act) {
    boolean open = act.medium == null || act.medium == Medium.LETTER;
    return act.medium == Medium.MESSAGE || open && !namesLetter(act);
  }

  private boolean namesLetter(Act act) {
    for (int word = act.from; word < words.sentenceEnd(act.sentence); word++) {
      MessageNoun noun = words.value(word, MessagesLexicon.NOUN);
      if (noun != null && noun.medium() == Medium.LETTER) {
        return true;
      }
    }
    return false;
  }

  /** Each party for itself, unless one thing went from, or to, all of them. */
  private List<List<Entity>> parts(List<Entity> parties, Act act, boolean senders) {
    boolean one = act.carrier && !act.separate || names(act, Sign.JOINT);
    List<Entity> able = new ArrayList<>(parties);
    if (senders) {
      able.removeIf(entity -> !entity.isTop());
    }
    if (able.size() <= 1 || one && !names(act, Sign.SEPARATE)) {
      return able.isEmpty() ? List.of() : List.of(able);
    }
    List<List<Entity>> parts = new ArrayList<>();
    able.forEach(entity -> parts.add(List.of(entity)));
    return parts;
  }

  // ---- acts that do not stand alone

  /** Joins an act to its message, or lets it stand for what is told around it. */
  private void takeSupporting(Act act) {
    boolean named = !act.addressees.isEmpty();
    if (!named) {
      if (isClaimOnly(act)) {
        return;
      }
      receivers.fill(act, drafts());
    }
    if (act.addressees.isEmpty() || elsewhere.holds(act)) {
      return;
    }
    Draft known = joining.known(act, act.senders, act.addressees);
    if (known != null && named) {
      joining.take(act, act.senders, act.addressees);
      return;
    }
    if (known != null) {
      known.add(act);
      return;
    }
    boolean answer = isAnswerBeside(act) || isThanks(act) && opposite(act) != null;
    if (stands(act, answer)) {
      if (answer && !act.reply) {
        act.reply = true;
        act.origins.put(MessageField.REPLY, act.from, act.to, "answer-beside");
      }
      receivers.inherit(act);
      takeComplete(act);
    }
  }

  private boolean stands(Act act, boolean answer) {
    return switch (act.rule) {
      case "greet", "wish" -> act.occasion != null || receivers.isOneOfMany(act);
      case "said-in-message", "message-of", "message-in-which" ->
          act.carrier && receivers.isOneOfMany(act) || answer;
      case "own-words" -> receivers.isOneOfMany(act) || answer;
      case "answering" -> answer && isToKindWords(act);
      case "reply" -> answer || act.status == Status.DENIED;
      default -> answer;
    };
  }

  private boolean isAnswerBeside(Act act) {
    return drafts().stream()
        .anyMatch(
            draft ->
                draft.answered
                    && act.senders.stream().allMatch(draft::hasAddressee)
                    && draft.acts.stream().anyMatch(other -> other.sentence == act.sentence));
  }

  /** What is said in answer to good wishes or condolences is a message; to a proposal, a stand. */
  private boolean isToKindWords(Act act) {
    Draft answered = opposite(act);
    return answered != null
        && switch (answered.decidedPurpose()) {
          case CONGRATULATION, GREETING, CONDOLENCE, SYMPATHY -> true;
          default -> false;
        };
  }

  private static boolean isThanks(Act act) {
    return act.rule.equals("thank") || act.purpose == Purpose.THANKS;
  }

  /** The message that went the other way shortly before, or null. */
  private @Nullable Draft opposite(Act act) {
    for (int i = drafts().size() - 1; i >= 0; i--) {
      Draft draft = drafts().get(i);
      int distance = act.sentence - draft.firstSentence();
      if (distance >= 0
          && distance <= THANKED
          && act.senders.stream().allMatch(draft::hasAddressee)
          && act.addressees.stream().allMatch(draft::hasSender)) {
        return draft;
      }
    }
    return null;
  }

  // ---- replies

  /** A message answered by another, and the one that answers it, go opposite ways. */
  private void link() {
    for (Draft draft : drafts()) {
      for (Draft other : drafts()) {
        if (other != draft && other.answers == null && isAnswer(other, draft)) {
          other.answers = draft;
          other.reply = true;
          other.origins.putFirst(
              MessageField.REPLY, draft.firstWord(), draft.lastWord(), "opposite-ways");
          draft.answered = true;
          other.shareOccasion();
        }
      }
    }
  }

  private static boolean isAnswer(Draft reply, Draft answered) {
    boolean opposite =
        reply.senders.stream().anyMatch(answered::hasAddressee)
            && answered.senders.stream().anyMatch(reply::hasAddressee);
    boolean thanks =
        reply.purpose == Purpose.THANKS
            && answered.purpose != Purpose.THANKS
            && answered.firstWord() < reply.firstWord();
    return opposite
        && !reply.answered
        && (answered.answered || thanks || reply.reply && !answered.reply);
  }
}
