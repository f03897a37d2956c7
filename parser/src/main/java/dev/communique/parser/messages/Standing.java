package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.model.OccasionType;
import dev.communique.model.Purpose;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import java.util.List;
import java.util.Locale;

/**
 * Tells who stands at no end of a message, though the words put him there: the speaker, chairman or
 * party secretary of whom no state is told is of the country that he writes to or hears from; who
 * has won a prize, or a lower office, is no leader.
 */
final class Standing {
  /** Words around an office in which the body of states may be named that it belongs to. */
  private static final int BODY = 8;

  /** Words before a name in which its title stands. */
  private static final int TITLE = 4;

  /** Offices that every country has many of, or that serve under its leaders. */
  private static final ImmutableSet<String> HOME_OFFICES =
      ImmutableSet.of(
          "speaker",
          "chairman",
          "chairwoman",
          "chairperson",
          "general secretary",
          "governor",
          "leader");

  /** Titles of those who are elected or appointed without leading a state. */
  private static final ImmutableSet<String> LOWER_TITLES =
      ImmutableSet.of(
          "vice",
          "deputy",
          "governor",
          "senator",
          "mayor",
          "judge",
          "justice",
          "congressman",
          "congresswoman",
          "representative",
          "minister",
          "secretary");

  private final Reading reading;
  private final Words words;
  private final Entities entities;

  Standing(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.entities = reading.entities();
  }

  /** Takes those out of an act who stand at no end of it. */
  void settle(Act act) {
    List<Entity> senders = ImmutableList.copyOf(act.senders);
    act.senders.removeIf(from -> isOfHome(from) && isAtHome(act, act.addressees));
    act.addressees.removeIf(
        to -> isOfHome(to) && areListed(senders) && (isBelow(to) || isAtHome(act, senders)));
    act.addressees.removeIf(to -> isPrivate(to, act));
  }

  private static boolean areListed(List<Entity> parties) {
    return parties.stream().allMatch(party -> party.leader() != null && party.home() != null);
  }

  /**
   * Whether the other end is somebody whom the lists know, and no words around the act name his
   * state or another one.
   */
  private boolean isAtHome(Act act, List<Entity> others) {
    if (!areListed(others)) {
      return false;
    }
    for (Entity other : others) {
      if (isStateTold(act.sentence, other)
          || isOtherTold(act.sentence, other)
          || isOtherInLead(act, other)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOtherInLead(Act act, Entity party) {
    for (int s = 0; s < act.sentence && reading.isLead(s); s++) {
      if (isOtherTold(s, party)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfHome(Entity party) {
    String office = party.office() == null && party.isRole() ? party.name() : party.office();
    return party.leader() == null
        && party.home() == null
        && office != null
        && isHomeOffice(office.toLowerCase(Locale.ROOT))
        && !isOfBody(party)
        && !isOwned(party);
  }

  /** "Grenmark's National Assembly Speaker Ana Lund", whether or not a list knows Grenmark. */
  private boolean isOwned(Entity party) {
    for (int word = Math.max(0, party.from() - TITLE); word < party.to(); word++) {
      if (words.kind(word) == WordKind.CLITIC) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHomeOffice(String office) {
    return HOME_OFFICES.stream().anyMatch(office::contains);
  }

  /** Speakers and governors are written to by those who lead their own country. */
  private static boolean isBelow(Entity party) {
    String office = party.office() == null ? party.name() : party.office();
    String lower = office.toLowerCase(Locale.ROOT);
    return lower.contains("speaker") || lower.contains("governor");
  }

  /** "Chairperson of the African Union Commission" */
  private boolean isOfBody(Entity party) {
    int end = Math.min(words.count(), party.to() + BODY);
    for (int word = Math.max(0, party.from() - BODY); word < end; word++) {
      if (words.value(word, MessagesLexicon.SIGN) == Sign.BODY) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence names the state of a party by itself: "the king of Grenmark". */
  private boolean isStateTold(int sentence, Entity party) {
    for (int word = words.sentenceStart(sentence); word < words.sentenceEnd(sentence); word++) {
      Entity entity = entities.at(word);
      if (entity != null
          && entity.home() != null
          && entity.home().equals(party.home())
          && (isState(entity) || isStateInside(entity))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence names a state that is not that of a party. */
  private boolean isOtherTold(int sentence, Entity party) {
    for (int word = words.sentenceStart(sentence); word < words.sentenceEnd(sentence); word++) {
      Entity entity = entities.at(word);
      if (entity != null && entity.home() != null && isState(entity)) {
        Home home = party.home();
        if (home == null || !home.equals(entity.home())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isState(Entity entity) {
    return entity.kind() == Entity.Kind.STATE || entity.kind() == Entity.Kind.ORGAN;
  }

  /** "the Grenmarkian president", "President of Grenmark": more words than the office has. */
  private static boolean isStateInside(Entity entity) {
    return entity.isRole() && entity.office() != null && entity.to() - entity.from() > 2;
  }

  /** A person of no office who has won something else than one at the top. */
  private boolean isPrivate(Entity to, Act act) {
    if (to.kind() != Entity.Kind.PERSON || to.isTop() || to.leader() != null) {
      return false;
    }
    if (isLower(to)) {
      return true;
    }
    return act.purpose == Purpose.CONGRATULATION
        && act.occasion != null
        && act.occasion.type() == OccasionType.APPOINTMENT
        && !isOfficeTold(act);
  }

  /** "Vice President Ana Lund", "Governor-elect Roe" */
  private boolean isLower(Entity person) {
    int from =
        Math.max(words.sentenceStart(words.sentenceOf(person.from())), person.from() - TITLE);
    for (int word = person.to() - 1; word >= from && isOfTitle(word); word--) {
      if (LOWER_TITLES.contains(words.lower(word))
          && !(word > 0 && words.string(word - 1).equalsIgnoreCase("prime"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfTitle(int word) {
    return words.isCapitalised(word)
        || words.isHyphenated(word)
        || words.string(word).equals("-")
        || words.string(word).equals("elect");
  }

  /** Whether a sentence names the office that somebody was appointed to. */
  private boolean isOfficeTold(Act act) {
    int end = words.sentenceEnd(act.sentence);
    for (int word = words.sentenceStart(act.sentence); word < end; word++) {
      Entity entity = entities.at(word);
      if ((entity == null || !isNamed(entity)) && isOffice(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Entity entity) {
    return entity.isTop() && !entity.isRole();
  }

  private boolean isOffice(int word) {
    Sign sign = words.value(word, MessagesLexicon.SIGN);
    String text = words.lower(word);
    boolean office =
        sign == Sign.TOP_OFFICE || sign == Sign.TOP_OFFICES || sign == Sign.BODY_OFFICE;
    return office && !Titles.isDeputy(word, words)
        || text.startsWith("presiden")
        || text.equals("leader")
        || text.equals("premiership");
  }
}
