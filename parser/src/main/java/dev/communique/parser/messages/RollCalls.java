package dev.communique.parser.messages;

import dev.communique.model.Medium;
import dev.communique.model.MessageField;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentences that name, one by one, those of whom the sentence before told together: "They
 * include Lund and Roe", "Among the senders were …", "Those came from the presidents of …".
 */
final class RollCalls {
  /** Sentences a list may stand behind what it belongs to. */
  private static final int NEAR = 3;

  /** The same where it says that others have written too. */
  private static final int FAR = 12;

  private final Clauses clauses;
  private final Words words;
  private final PartyFinder parties;
  private final MessageNouns nouns;
  private final Collectives collectives;

  RollCalls(Clauses clauses, PartyFinder parties, MessageNouns nouns, Collectives collectives) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.parties = parties;
    this.nouns = nouns;
    this.collectives = collectives;
  }

  /** Adds the act that a sentence's list makes of the ones told before. */
  void read(int sentence, List<Act> acts) {
    Act told = told(sentence, acts);
    if (told == null
        || told.sentence == sentence
        || sentence - told.sentence > (tellsOfOthers(sentence) ? FAR : NEAR)) {
      return;
    }
    boolean several = told.separate && told.medium != Medium.SOCIAL_POST;
    boolean open = told.announcing || told.broadcast || told.listed || several;
    if (!open && told.medium == Medium.SOCIAL_POST && told.addressees.isEmpty()) {
      return; // written to everybody
    }
    if (!open && !told.senders.isEmpty() && !told.addressees.isEmpty() && told.carrier) {
      return;
    }
    int start = clauses.sentenceStart(sentence);
    int item = isListed(sentence, told) ? item(sentence) : -1;
    if (item >= 0) {
      add(item, item, sentence, told, acts);
      return;
    }
    for (int group = start; group < clauses.sentenceEnd(sentence); group++) {
      if (clauses.is(group, GroupKind.VERB) && clauses.isFinite(group) && !isInside(group)) {
        int list = isAboutThem(group, start) ? list(group) : -1;
        if (list >= 0) {
          add(list, group, sentence, told, acts);
        }
        return;
      }
    }
  }

  /** The act a list goes on with: the last one, or where it says so the last of many. */
  private @Nullable Act told(int sentence, List<Act> acts) {
    Act last = acts.isEmpty() ? null : acts.get(acts.size() - 1);
    if (last == null || last.announcing || !tellsOfOthers(sentence)) {
      return last;
    }
    for (int i = acts.size() - 1; i >= 0 && sentence - acts.get(i).sentence <= FAR; i--) {
      Act act = acts.get(i);
      if (act.announcing && act.purpose != null && !act.addressees.isEmpty()) {
        return act;
      }
    }
    return last;
  }

  /** "Other leaders to have sent condolences include" */
  private boolean tellsOfOthers(int sentence) {
    int first = words.sentenceStart(sentence);
    String opener = words.string(first);
    return (opener.equals("Other") || opener.equals("Others")) && namesMessage(sentence);
  }

  private boolean namesMessage(int sentence) {
    for (int word = words.sentenceStart(sentence); word < words.sentenceEnd(sentence); word++) {
      if (words.is(word, MessagesLexicon.NOUN)) {
        return true;
      }
    }
    return false;
  }

  /** "Others who | sent | cables include", "Others | to have sent | cables include" */
  private boolean isInside(int verb) {
    return clauses.is(verb - 1, GroupKind.RELATIVE)
        || words.string(clauses.start(verb)).equalsIgnoreCase("to");
  }

  private void add(int list, int verb, int sentence, Act told, List<Act> acts) {
    List<Entity> named = MessageNouns.top(parties.joined(list));
    if (named.isEmpty()) {
      return;
    }
    int from = clauses.start(clauses.sentenceStart(sentence));
    int to = Math.max(clauses.end(list), named.get(named.size() - 1).to());
    Act act = new Act(sentence, Math.min(from, clauses.start(verb)), to, "roll-call");
    act.listed = list == verb;
    if (nouns.isPreposition(list - 1, "to")) {
      act.listedAddressees = true;
      act.senders.addAll(told.senders);
      act.addressees.addAll(named);
      if (act.senders.isEmpty()) {
        return;
      }
    } else if (told.broadcast || told.addressees.isEmpty() || told.listedAddressees) {
      act.listedAddressees = true;
      act.senders.addAll(told.senders);
      act.addressees.addAll(named);
      if (act.senders.isEmpty()) {
        return;
      }
    } else {
      act.senders.addAll(named);
      act.addressees.addAll(told.addressees);
    }
    act.separate = true;
    act.carrier = told.carrier;
    act.medium = told.medium;
    act.origins.take(MessageField.MEDIUM, told.origins);
    act.resemble(told);
    acts.add(act);
  }

  /** "Telegrams came from:", "Lund; | Roe; |": the next line is one more of a list. */
  private boolean isListed(int sentence, Act told) {
    int last = words.sentenceEnd(sentence - 1) - 1;
    return told.listed && sentence - told.sentence == 1
        || clauses.is(clauses.groupAt(last), GroupKind.COLON);
  }

  /** The name that a line without a verb begins with, or -1. */
  private int item(int sentence) {
    int first = -1;
    for (int group = clauses.sentenceStart(sentence);
        group < clauses.sentenceEnd(sentence);
        group++) {
      if (clauses.is(group, GroupKind.VERB) && clauses.isFinite(group)) {
        return -1;
      }
      first = first < 0 && clauses.is(group, GroupKind.NOUN) ? group : first;
    }
    return first;
  }

  /** The subject stands for the senders or their messages: "they", "the leaders", "the cables". */
  private boolean isAboutThem(int verb, int start) {
    if (words.string(clauses.start(start)).equalsIgnoreCase("among")) {
      return true;
    }
    int subject = clauses.subject(verb);
    if (subject < 0) {
      return collectives.isCollective(start);
    }
    if (nouns.noun(subject) != null || collectives.isCollective(subject)) {
      return !isOtherwiseEngaged(subject, verb);
    }
    return switch (words.lower(clauses.head(subject))) {
      case "they", "these", "those", "others", "senders", "list" -> true;
      default -> false;
    };
  }

  /** "leaders [staying] at home included": those who do that, and not those who write. */
  private boolean isOtherwiseEngaged(int subject, int verb) {
    for (int group = subject + 1; group < verb; group++) {
      if (clauses.is(group, GroupKind.VERB)
          && clauses.isGerund(group)
          && !Deed.MOVE.isOf(clauses.lemma(group))
          && !Deed.GIVE.isOf(clauses.lemma(group))
          && !tellsMessage(group, verb)) {
        return true;
      }
    }
    return false;
  }

  /** "leaders congratulating him", "leaders expressing condolences" */
  private boolean tellsMessage(int from, int to) {
    for (int word = clauses.start(from); word < clauses.start(to); word++) {
      if (words.is(word, MessagesLexicon.PURPOSE) || words.is(word, MessagesLexicon.NOUN)) {
        return true;
      }
    }
    return false;
  }

  /** The first group of the list, or -1. */
  private int list(int verb) {
    int next = verb + 1;
    while (clauses.is(next, GroupKind.ADVERB)
        || clauses.is(next, GroupKind.COLON)
        || clauses.is(next, GroupKind.VERB) && clauses.isGerund(next)) {
      next++;
    }
    boolean to = clauses.isPassive(verb) && isSent(verb) && nouns.isPreposition(next, "to");
    if (to) {
      return clauses.is(next + 1, GroupKind.NOUN) ? next + 1 : -1;
    }
    if (clauses.isCopula(verb) || clauses.isPassive(verb) || isComing(verb)) {
      boolean leads = nouns.isPreposition(next, "from") || nouns.isPreposition(next, "by");
      next = leads ? next + 1 : clauses.isCopula(verb) ? next : -1;
    } else if (!clauses.lemma(verb).equals("include")) {
      return -1;
    }
    return clauses.is(next, GroupKind.NOUN) ? next : -1;
  }

  /** "They were addressed | to Roe and Day" */
  private boolean isSent(int verb) {
    return switch (clauses.lemma(verb)) {
      case "address", "send", "direct" -> true;
      default -> false;
    };
  }

  private boolean isComing(int verb) {
    return clauses.lemma(verb).equals("come");
  }
}
