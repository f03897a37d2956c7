package dev.communique.parser.messages;

import dev.communique.model.MessageField;
import dev.communique.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who was written to, and tells whom a sentence means that names no receiver: the one the
 * same sender wrote to before, whom he answers, or the one all are writing to.
 */
final class Receivers {
  /** Sentences, and paragraphs, over which a receiver is kept in mind. */
  private static final int SENTENCES = 5;

  private static final int PARAGRAPHS = 2;

  /** Acts that are looked at, the last ones first. */
  private static final int MEMORY = 120;

  private final Reading reading;
  private final Hosts hosts;
  private final List<Act> told = new ArrayList<>();

  Receivers(Reading reading) {
    this.reading = reading;
    this.hosts = new Hosts(reading);
  }

  /** Keeps an act in mind. */
  void tell(Act act) {
    int at = told.size();
    while (at > 0 && isBefore(act, told.get(at - 1))) {
      at--;
    }
    told.add(at, act);
  }

  private static boolean isBefore(Act a, Act b) {
    return a.sentence != b.sentence ? a.sentence < b.sentence : a.from < b.from;
  }

  /** Gives an act without addressees those that the text before lets it have. */
  void fill(Act act, List<Draft> drafts) {
    Act like = act.similar ? last(act, other -> isModel(act, other)) : null;
    if (like != null) {
      receivers(act, like.addressees, "receiver-of-similar");
      return;
    }
    Act asked = act.reply && !act.answered ? last(act, other -> isToSenders(act, other)) : null;
    if (asked != null) {
      receivers(act, asked.senders, "receiver-answered");
      return;
    }
    if (!act.answered) {
      Act own = last(act, other -> isBySame(act, other) && !other.addressees.isEmpty());
      if (own != null) {
        receivers(act, own.addressees, "receiver-written-to-before");
        return;
      }
    }
    Draft answer = act.answered || act.reply ? lastTo(act.senders, drafts) : null;
    if (answer != null) {
      receivers(act, answer.senders, "receiver-answered");
    }
    if (answer == null && !act.answered) {
      Act near = last(act, other -> other.announcing && isNear(act, other) && isAbroad(act, other));
      if (near == null) {
        near = last(act, other -> isNear(act, other) && isAbroad(act, other));
      }
      if (near != null) {
        receivers(act, near.addressees, "receiver-others-write-to");
      } else if (act.carrier && act.status == Status.DONE) {
        receivers(act, hosts.of(act), "receiver-host");
      } else if (isKind(act) && act.status == Status.DONE) {
        receivers(act, hosts.before(act), "receiver-told-of-before");
      }
    }
  }

  /** "Roe sent a similar cable": like the cable told last, not like the wishes in it. */
  private static boolean isModel(Act act, Act other) {
    return other.carrier && other.medium == act.medium && isAbroad(act, other);
  }

  /** "sent her congratulations": good wishes and condolences go to somebody. */
  private static boolean isKind(Act act) {
    return act.medium != null && act.purpose != null && !act.weakPurpose && act.rule.equals("send");
  }

  private static void receivers(Act act, List<Entity> meant, String rule) {
    act.addressees.addAll(meant);
    act.origins.put(MessageField.ADDRESSEES, act.from, act.to, rule);
  }

  private static void senders(Act act, Act source) {
    act.senders.addAll(source.senders);
    act.origins.put(MessageField.SENDERS, source.from, source.to, "sender-told-before");
    act.announcing = false;
  }

  /** "A message was also sent to Roe": by whom is told to be writing to many. */
  void author(Act act) {
    Act many = last(act, other -> other.broadcast && isNear(act, other));
    boolean sent = act.rule.equals("send") || act.rule.equals("receive");
    if (many != null && act.senders.isEmpty() && sent) {
      senders(act, many);
    }
    Act told =
        (act.definite || act.similar) && act.senders.isEmpty()
            ? last(act, other -> isJustTold(act, other))
            : null;
    if (told != null) {
      senders(act, told);
      act.resemble(told);
    }
  }

  /** Gives an act without a purpose of its own that of the many it is one of. */
  void inherit(Act act) {
    if (act.answered || act.reply) {
      return;
    }
    Act many =
        last(
            act,
            other ->
                (other.broadcast || act.resumed && other.purpose != null) && isBySame(act, other)
                    || other.announcing && isNear(act, other) && isToSame(act, other));
    if (many == null) {
      return;
    }
    if (act.purpose == null || act.weakPurpose) {
      act.resemble(many);
    } else if (act.occasion == null) {
      act.takeOccasion(many);
    }
  }

  /** Whether an act is one of several to the same receiver that the text tells around it. */
  boolean isOneOfMany(Act act) {
    return last(act, other -> isNear(act, other) && isToSame(act, other) && !isBySame(act, other))
        != null;
  }

  private @Nullable Act last(Act act, Predicate<Act> wanted) {
    for (int i = told.size() - 1, seen = 0; i >= 0 && seen < MEMORY; i--) {
      Act other = told.get(i);
      if (other != act && !isBefore(act, other)) {
        seen++;
        boolean open = !other.oral || act.carrier && reading.isLead(other.sentence);
        if (open && isLike(act, other) && wanted.test(other)) {
          return other;
        }
      }
    }
    return null;
  }

  private static boolean isLike(Act a, Act b) {
    return a.purpose == null
        || b.purpose == null
        || a.weakPurpose
        || b.weakPurpose
        || Draft.alike(a.purpose, b.purpose);
  }

  private static boolean isBySame(Act act, Act other) {
    return !other.senders.isEmpty()
        && act.senders.stream()
            .allMatch(a -> other.senders.stream().anyMatch(b -> Sameness.isSame(a, b)));
  }

  /** Whether a message went to those who now answer. */
  private static boolean isToSenders(Act act, Act other) {
    return !other.senders.isEmpty()
        && !other.reply
        && act.senders.stream()
            .allMatch(a -> other.addressees.stream().anyMatch(b -> Sameness.isSame(a, b)));
  }

  /** "Lund sent condolences. | The cables went to Roe and Day." */
  private static boolean isJustTold(Act act, Act other) {
    return act.sentence - other.sentence <= SENTENCES
        && act.sentence != other.sentence
        && !other.senders.isEmpty()
        && !other.answered
        && (act.medium == other.medium || !act.similar);
  }

  private static boolean isToSame(Act act, Act other) {
    return act.addressees.stream()
        .anyMatch(a -> other.addressees.stream().anyMatch(b -> Sameness.isSame(a, b)));
  }

  private static boolean isAbroad(Act act, Act other) {
    return !other.addressees.isEmpty()
        && act.senders.stream()
            .noneMatch(
                sender -> other.addressees.stream().anyMatch(b -> Joining.isHome(sender, b)));
  }

  private boolean isNear(Act act, Act other) {
    return reading.isLead(other.sentence)
        || act.sentence - other.sentence <= SENTENCES
            && reading.paragraph(act.sentence) - reading.paragraph(other.sentence) <= PARAGRAPHS;
  }

  private static @Nullable Draft lastTo(List<Entity> addressees, List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (addressees.stream().allMatch(drafts.get(i)::hasAddressee)) {
        return drafts.get(i);
      }
    }
    return null;
  }
}
