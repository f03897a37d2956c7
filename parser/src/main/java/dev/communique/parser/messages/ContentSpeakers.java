package dev.communique.parser.messages;

import dev.communique.model.ContentPiece;
import dev.communique.model.Quotation;
import dev.communique.model.Speaker;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether who speaks certain words is the sender of a message. */
final class ContentSpeakers {
  private static final String THE = "the ";

  private final Reading reading;
  private final Clauses clauses;
  private final Words words;

  ContentSpeakers(Reading reading) {
    this.reading = reading;
    this.clauses = reading.clauses();
    this.words = reading.words();
  }

  /** By name, by a role that is the sender's, or because nobody speaks of himself by name. */
  boolean says(Draft draft, Quotation quotation, Speaker speaker) {
    if (isSender(draft, speaker)) {
      return true;
    }
    Entity entity = entity(speaker);
    if (entity == null) {
      return isHonour(speaker) && isInLetter(draft, speaker) || isOffice(draft, speaker);
    }
    return speaker.leader().isEmpty() && (draft.hasSender(entity) || isOffice(draft, entity))
        || draft.hasAddressee(entity) && isRole(speaker) && isNamed(entity, quotation);
  }

  /** "The prime minister", which the sender is and the receiver is not. */
  private static boolean isOffice(Draft draft, Entity role) {
    return role.isRole()
        && role.leader() == null
        && draft.senders.stream().anyMatch(sender -> isOf(sender, role))
        && draft.addressees.stream().noneMatch(addressee -> isOf(addressee, role));
  }

  private static boolean isOffice(Draft draft, Speaker speaker) {
    String name = speaker.name();
    String role =
        name.regionMatches(true, 0, THE, 0, THE.length()) ? name.substring(THE.length()) : name;
    return speaker.leader().isEmpty()
        && draft.senders.stream().anyMatch(sender -> role.equalsIgnoreCase(sender.office()))
        && draft.addressees.stream().noneMatch(other -> role.equalsIgnoreCase(other.office()));
  }

  private static boolean isOf(Entity holder, Entity role) {
    return role.office() != null && role.office().equalsIgnoreCase(holder.office());
  }

  /** "His Majesty" */
  private boolean isHonour(Speaker speaker) {
    int word = words.wordAt(speaker.span().end() - 1);
    return word < words.count() && words.value(word, MessagesLexicon.SIGN) == Sign.HONOUR;
  }

  /** "In her cable, Her Majesty": where the words are told to be of the letter. */
  private boolean isInLetter(Draft draft, Speaker speaker) {
    int sentence = words.sentenceOf(words.wordAt(speaker.span().start()));
    return draft.acts.stream()
        .anyMatch(act -> act.sentence == sentence && act.rule.equals("said-in-message"));
  }

  private static boolean isSender(Draft draft, Speaker speaker) {
    return draft.senders.stream()
        .anyMatch(
            sender ->
                speaker.leader().isPresent()
                    ? speaker.leader().get().equals(sender.leader())
                    : sender.leader() == null && speaker.name().equals(sender.name()));
  }

  private @Nullable Entity entity(Speaker speaker) {
    int word = words.wordAt(speaker.span().start());
    int last = words.wordAt(speaker.span().end() - 1);
    for (int w = word; w <= last && w < words.count(); w++) {
      Entity entity = reading.entities().at(w);
      if (entity != null && (entity.isTop() || entity.isRole())) {
        return entity;
      }
    }
    return null;
  }

  /** "he", "the president": whoever it was taken for. */
  private boolean isRole(Speaker speaker) {
    int group = clauses.groupAt(words.wordAt(speaker.span().start()));
    return clauses.is(group, GroupKind.PRONOUN)
        || words.string(clauses.start(group)).equalsIgnoreCase("the");
  }

  /** "I wish Roe every success," he wrote: so it was not Roe. */
  private boolean isNamed(Entity speaker, Quotation quotation) {
    for (ContentPiece piece : quotation.content()) {
      int from = words.wordAt(piece.span().start());
      int to = words.wordAt(piece.span().end() - 1);
      for (int word = from; piece.quoted() && word <= to && word < words.count(); word++) {
        Entity entity = reading.entities().at(word);
        boolean name = clauses.is(clauses.groupAt(word), GroupKind.NOUN);
        if (entity != null && name && Sameness.isSame(entity, speaker)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "extended [his condolences to Roe]": what tells that there is a message is none of its words.
   */
  boolean isTelling(Quotation quotation, List<Draft> drafts) {
    int from = words.wordAt(quotation.content().get(0).span().start());
    if (quotation.content().size() > 1 || quotation.content().get(0).quoted()) {
      return false;
    }
    int group = from < words.count() ? clauses.groupAt(from) : -1;
    return group >= 0
        && clauses.is(group, GroupKind.NOUN)
        && words.is(clauses.head(group), MessagesLexicon.NOUN)
        && drafts.stream().anyMatch(draft -> isToldFirst(draft, from));
  }

  /** What a later sentence tells of a letter, "in it he expressed", is of its words. */
  private static boolean isToldFirst(Draft draft, int word) {
    int first = draft.firstSentence();
    return draft.acts.stream()
        .filter(act -> act.sentence == first)
        .anyMatch(act -> act.from <= word && word < act.to);
  }
}
