package dev.communique.parser.messages;

import com.google.common.collect.ImmutableSet;
import dev.communique.model.MessageField;
import dev.communique.model.Status;
import dev.communique.parser.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter told bare, among messages of one purpose, is one of them: "Roe sent his condolences.
 * Lund wrote to the king as well". It stands in their paragraph, or says "also", and goes where
 * they go.
 */
final class Company {
  private static final ImmutableSet<String> ALSO = ImmutableSet.of("also", "too", "likewise");

  private final Reading reading;
  private final Words words;

  Company(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** Gives the bare ones the purpose and the occasion of those told right before. */
  void join(List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Draft fellow = isBare(draft) ? fellow(draft, drafts.subList(0, i)) : null;
      if (fellow != null) {
        draft.purpose = fellow.purpose;
        draft.weakPurpose = fellow.weakPurpose;
        draft.origins.take(MessageField.PURPOSE, fellow.origins);
        takeOccasion(draft, fellow);
      }
    }
  }

  private static void takeOccasion(Draft draft, Draft fellow) {
    if (draft.occasion == null && fellow.occasion != null) {
      draft.takeOccasion(fellow.occasion, fellow.origins);
      draft.generalOccasion = fellow.generalOccasion;
    }
  }

  private static boolean isBare(Draft draft) {
    return draft.purpose == null
        && draft.carrier
        && draft.status == Status.DONE
        && !draft.answered
        && !draft.reply;
  }

  private @Nullable Draft fellow(Draft draft, List<Draft> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft other = before.get(i);
      if (isOfFeeling(other) && isFellow(draft, other)) {
        return other;
      }
    }
    return null;
  }

  private static boolean isOfFeeling(Draft other) {
    return !other.answered
        && !other.reply
        && other.purpose != null
        && switch (other.purpose) {
          case CONGRATULATION, CONDOLENCE, SYMPATHY, GREETING -> true;
          default -> false;
        };
  }

  private boolean isFellow(Draft draft, Draft other) {
    int sentence = draft.firstSentence();
    int distance = reading.paragraph(sentence) - reading.paragraph(last(other, sentence));
    boolean also = distance <= 1 && saysAlso(sentence);
    return (distance == 0 || also) && isOneWay(draft, other, also);
  }

  /** To the same receiver; one that says "also" may go to another of the same state. */
  private static boolean isOneWay(Draft draft, Draft other, boolean also) {
    return draft.addressees.stream()
        .allMatch(
            a ->
                other.hasAddressee(a)
                    || also && other.addressees.stream().anyMatch(b -> Joining.isHome(a, b)));
  }

  private static int last(Draft draft, int sentence) {
    return draft.acts.stream()
        .mapToInt(act -> act.sentence)
        .filter(s -> s <= sentence)
        .max()
        .orElse(draft.firstSentence());
  }

  private boolean saysAlso(int sentence) {
    for (int word = words.sentenceStart(sentence); word < words.sentenceEnd(sentence); word++) {
      if (ALSO.contains(words.lower(word))
          || words.string(word).equalsIgnoreCase("well")
              && word > 0
              && words.string(word - 1).equalsIgnoreCase("as")) {
        return true;
      }
    }
    return false;
  }
}
