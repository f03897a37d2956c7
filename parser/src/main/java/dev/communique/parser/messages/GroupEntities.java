package dev.communique.parser.messages;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells which entity a single noun group stands for: a leader or person, an office, or a state with
 * its government and people.
 */
final class GroupEntities {
  private final Clauses clauses;
  private final Words words;
  private final Entities entities;
  private final PartyHeads heads;
  private final boolean namesHead;

  /** The answers given before: many rules ask for the same groups. */
  private final @Nullable Entity[] found;

  private final boolean[] known;

  GroupEntities(Clauses clauses, Entities entities) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.entities = entities;
    this.heads = new PartyHeads(clauses, entities);
    this.namesHead = entities.all().stream().anyMatch(GroupEntities::canHeadBody);
    this.found = new Entity[clauses.count()];
    this.known = new boolean[clauses.count()];
  }

  /** A bare office as that of who holds it in the state of the party told before. */
  Entity beside(Entity party, Entity office) {
    return entities.beside(party, office);
  }

  /** The entity a single noun group or pronoun stands for, or null. */
  @Nullable Entity at(int group) {
    if (group < 0) {
      return null;
    }
    if (!known[group]) {
      known[group] = true;
      found[group] = find(group);
    }
    return found[group];
  }

  private @Nullable Entity find(int group) {
    Entity entity = entities.at(clauses.head(group));
    if (entity != null && entity.kind() == Entity.Kind.ORGAN) {
      return null;
    }
    if (entity != null && entity.kind() != Entity.Kind.STATE) {
      return office(group, entity);
    }
    if (entity == null && clauses.is(group, GroupKind.NOUN)) {
      Entity unknown = unknown(group);
      if (unknown != null) {
        return unknown;
      }
    }
    if (clauses.is(group, GroupKind.NOUN)) {
      Entity before = entities.at(clauses.start(group));
      // A name whose title follows inside the group.
      if (entity == null && before != null && before.isTop() && before.to() >= clauses.end(group)) {
        return before;
      }
      if (entity == null && before != null && before.isTop() && isTimed(group, before)) {
        return before;
      }
      Entity cut = entity == null ? cutName(group) : null;
      return cut == null ? state(group, entity) : cut;
    }
    return null;
  }

  /** Who was read of a group, but for an office that was cut short: the whole one, or nobody. */
  private @Nullable Entity office(int group, Entity read) {
    Entity whole = isCut(group, read) ? headOf(group) : null;
    if (whole != null) {
      return whole;
    }
    return heads.isOfTwoOffices(group) ? null : read;
  }

  private @Nullable Entity headOf(int group) {
    return isHeadOfBody(group) ? headOfBody(group) : heads.at(group);
  }

  /** "the GUAM Secretary-General", unless the text names who that can be. */
  private boolean isHeadOfBody(int group) {
    return endsInBodyOffice(group)
        && isBody(group)
        && words.value(clauses.head(group), MessagesLexicon.SIGN) != Sign.BODY
        && !clauses.is(group + 1, GroupKind.NOUN)
        && !namesHead;
  }

  /** Whether somebody is named who can be the head of a body of states. */
  private static boolean canHeadBody(Entity entity) {
    return entity.isTop()
        && !entity.isRole()
        && (entity.home() == null
            || entity.office() != null
                && entity.office().toLowerCase(Locale.ROOT).contains("general"));
  }

  /** "the leader", read without what he leads, or of which nothing told whose he is. */
  private boolean isCut(int group, Entity entity) {
    boolean more =
        StateOffices.isOf(clauses, group + 1) || clauses.is(group + 1, GroupKind.CONJUNCTION);
    boolean cut = more && !entity.name().contains(" of ");
    return entity.isRole() && (cut || entity.leader() == null && entity.home() == null);
  }

  /** "GUAM Secretary-General" */
  private boolean endsInBodyOffice(int group) {
    int end = clauses.head(group) + 1;
    for (int word = clauses.start(group); word < end; word++) {
      if (words.value(word, MessagesLexicon.SIGN) == Sign.BODY_OFFICE
          && words.endOf(word, MessagesLexicon.SIGN) == end) {
        return true;
      }
    }
    return false;
  }

  /** "to Lund earlier", "Lund yesterday": one word of time behind the name. */
  private boolean isTimed(int group, Entity named) {
    int last = clauses.end(group) - 1;
    return named.to() == last
        && switch (words.string(last)) {
          case "earlier", "yesterday", "today", "tonight", "later", "too", "again" -> true;
          default -> false;
        };
  }

  /** The person or office at a word, or null; states are none. */
  @Nullable Entity named(int word) {
    Entity entity = entities.at(word);
    boolean person =
        entity != null && entity.kind() != Entity.Kind.STATE && entity.kind() != Entity.Kind.ORGAN;
    return person ? entity : null;
  }

  /** A leader's name that goes on behind what was read of it: "Hamad bin Jassim | Al Thani". */
  private @Nullable Entity cutName(int group) {
    for (int word = clauses.head(group); word > clauses.start(group); word--) {
      Entity entity = entities.at(word);
      if (entity != null) {
        return entity.isTop() && !entity.isRole() ? entity : null;
      }
      if (!words.isCapitalised(word) && !words.isHyphenated(word)) {
        return null;
      }
    }
    return null;
  }

  /** "the President of Grenmark", "Tadeusz Morak": an office or person that no list knows. */
  private @Nullable Entity unknown(int group) {
    Entity named = headOf(group);
    if (named != null) {
      return named;
    }
    Sign title = title(group);
    if (title == Sign.TOP_OFFICES) {
      return oneOf(group);
    }
    return title == null ? person(group) : office(group);
  }

  /** The office a group begins or ends with, behind its article. */
  private @Nullable Sign title(int group) {
    int first = clauses.start(group);
    Sign opening = words.value(first, MessagesLexicon.SIGN);
    Sign second =
        first < clauses.head(group) && words.string(first).equalsIgnoreCase("the")
            ? words.value(first + 1, MessagesLexicon.SIGN)
            : null;
    int head = clauses.head(group);
    Sign closing = Titles.isDeputy(head, words) ? null : words.value(head, MessagesLexicon.SIGN);
    for (Sign sign : new Sign[] {opening, second, closing}) {
      if (sign == Sign.TOP_OFFICE || sign == Sign.BODY_OFFICE || sign == Sign.TOP_OFFICES) {
        return sign;
      }
    }
    return null;
  }

  /** "Presidents Ana Lund of Ruritania and …": the first name behind an office of several. */
  private @Nullable Entity oneOf(int group) {
    int from = words.endOf(clauses.start(group), MessagesLexicon.SIGN);
    int head = clauses.head(group);
    if (words.value(clauses.start(group), MessagesLexicon.SIGN) != Sign.TOP_OFFICES
        || from <= clauses.start(group)
        || from > head
        || !words.isCapitalised(from)
        || !words.isCapitalised(head)) {
      return null;
    }
    int owner = StateOffices.isOf(clauses, group + 1) ? clauses.complement(group + 1) : -1;
    Entity state = owner < 0 ? null : entities.at(clauses.head(owner));
    Home home = state == null || state.kind() != Entity.Kind.STATE ? null : state.home();
    String name = words.string(from, head + 1);
    return new Entity(Entity.Kind.PERSON, from, head + 1, name, null, null, home, true, false);
  }

  private @Nullable Entity office(int group) {
    boolean owned =
        clauses.is(group + 1, GroupKind.PREPOSITION) && text(group + 1).equalsIgnoreCase("of");
    int owner = owned ? last(clauses.complement(group + 1)) : -1;
    if (owner < 0 || !words.isCapitalised(clauses.head(owner))) {
      return null;
    }
    boolean body = isBody(clauses.complement(group + 1));
    if (!body && (title(group) == Sign.BODY_OFFICE || isOrganisation(owner))) {
      return null;
    }
    int from = clauses.start(group);
    int start = words.isCapitalised(from) ? from : Math.min(from + 1, clauses.head(group));
    Entity inside = entities.at(clauses.head(owner));
    Entity state = inside != null && inside.kind() == Entity.Kind.STATE ? inside : null;
    int end = state == null ? clauses.head(owner) + 1 : Math.max(state.to(), clauses.end(owner));
    String name = words.string(start, end);
    Home home = state == null ? null : state.home();
    return entities.named(
        new Entity(Entity.Kind.OFFICE, start, end, name, null, name, home, true, true));
  }

  private Entity headOfBody(int group) {
    int head = clauses.head(group);
    int from = clauses.start(group);
    int start = words.isCapitalised(from) ? from : Math.min(from + 1, head);
    String name = words.string(start, head + 1);
    return new Entity(Entity.Kind.OFFICE, start, head + 1, name, null, name, null, true, true);
  }

  /** "the Republic | of | Abkhazia": the last noun of a chain of "of". */
  private int last(int group) {
    int owner = group;
    for (int steps = 0; owner >= 0 && steps < 4; steps++) {
      boolean more = StateOffices.isOf(clauses, owner + 1);
      int next = more ? clauses.complement(owner + 1) : -1;
      if (next < 0 || !words.isCapitalised(clauses.head(next))) {
        return owner;
      }
      owner = next;
    }
    return owner;
  }

  /** "the President of the Council": an organisation's, no state's. */
  private boolean isOrganisation(int group) {
    for (int word = clauses.start(group); word < clauses.end(group); word++) {
      if (Sign.isOrganisation(words.value(word, MessagesLexicon.SIGN))) {
        return true;
      }
    }
    return false;
  }

  /** "the head of the United Nations agency": a body of states. */
  private boolean isBody(int group) {
    for (int word = clauses.start(group); word < clauses.end(group); word++) {
      if (words.value(word, MessagesLexicon.SIGN) == Sign.BODY && words.isCapitalised(word)) {
        return true;
      }
    }
    return false;
  }

  /** "H.E", "Hon.": letters and stops. */
  private boolean isAbbreviated(int group) {
    int letters = 0;
    for (int at = words.start(clauses.start(group)); at < words.end(clauses.head(group)); at++) {
      letters += Character.isLetter(words.text().charAt(at)) ? 1 : 0;
    }
    return letters <= 3;
  }

  private @Nullable Entity person(int group) {
    int from = clauses.start(group);
    int head = clauses.head(group);
    boolean name = head > from && !isOrganisation(group) && !isAbbreviated(group);
    boolean spelled = false;
    for (int word = from; word <= head; word++) {
      name &= words.isCapitalised(word);
      name &= words.value(word, MessagesLexicon.SIGN) != Sign.HONOUR;
      name &= words.value(word, MessagesLexicon.OCCASION) == null;
      spelled |= !words.isAllCapitals(word);
    }
    return name && spelled
        ? new Entity(
            Entity.Kind.PERSON,
            from,
            head + 1,
            words.string(from, head + 1),
            null,
            null,
            null,
            false,
            false)
        : null;
  }

  /** "Turkey", "the people of Turkey", "the Turkish government and people". */
  private @Nullable Entity state(int group, @Nullable Entity head) {
    if (head != null) {
      return isBare(group, head) ? head : null;
    }
    if (words.value(clauses.head(group), MessagesLexicon.SIGN) != Sign.PEOPLE) {
      return family(group);
    }
    Entity inside = entities.first(Entity.Kind.STATE, clauses.start(group), clauses.end(group));
    if (inside == null && clauses.is(group + 1, GroupKind.PREPOSITION)) {
      int owner = clauses.complement(group + 1);
      inside = owner < 0 ? null : entities.at(clauses.head(owner));
      inside = owner < 0 || inside != null ? inside : entities.at(clauses.start(owner));
    }
    if (inside == null && clauses.possessor(group) >= 0) {
      inside = entities.at(clauses.head(clauses.possessor(group)));
    }
    if (inside == null && clauses.is(group + 1, GroupKind.CONJUNCTION)) {
      Entity next = clauses.is(group + 2, GroupKind.NOUN) ? state(group + 2, null) : null;
      inside = next;
    }
    if (inside == null || inside.kind() != Entity.Kind.STATE) {
      return null;
    }
    return new Entity(
        Entity.Kind.STATE,
        clauses.start(group),
        clauses.end(group),
        name(group, inside),
        null,
        null,
        inside.home(),
        false,
        false);
  }

  /** "the family of President Roe", "his family": who writes to it writes to his state. */
  private @Nullable Entity family(int group) {
    Entity dead = isFamily(group) ? whose(group) : null;
    if (dead == null || dead.home() == null) {
      return null;
    }
    int from = clauses.start(clauses.phraseStart(group));
    int to = clauses.end(group);
    return new Entity(
        Entity.Kind.STATE, from, to, words.string(from, to), null, null, dead.home(), false, false);
  }

  /** Behind "to" or "with": "Lund and his family sent" is Lund. */
  private boolean isFamily(int group) {
    if (!clauses.is(clauses.phraseStart(group) - 1, GroupKind.PREPOSITION)) {
      return false;
    }
    return switch (words.lower(clauses.head(group))) {
      case "family", "relatives", "widow" -> true;
      default -> false;
    };
  }

  /** The leader, or the state of "the Tasvian royal family". */
  private @Nullable Entity whose(int group) {
    int owner =
        StateOffices.isOf(clauses, group + 1)
            ? clauses.complement(group + 1)
            : clauses.possessor(group);
    Entity named = entities.at(owner < 0 ? clauses.start(group) : clauses.head(owner));
    if (named != null && named.isTop()) {
      return named;
    }
    boolean royal = clauses.head(group) > clauses.start(group) && isRoyal(clauses.head(group) - 1);
    return royal
        ? entities.first(Entity.Kind.STATE, clauses.start(group), clauses.end(group))
        : null;
  }

  private boolean isRoyal(int word) {
    String lower = words.lower(word);
    return lower.equals("royal") || lower.equals("imperial");
  }

  /** "the government", as written; of a state that no list knows it is all that tells which. */
  private String name(int group, Entity state) {
    Home home = state.home();
    return home != null && home.code() == null
        ? home.name()
        : words.string(clauses.start(group), clauses.end(group));
  }

  /** A country's name with nothing but an article before it: not "the Korea expert". */
  private boolean isBare(int group, Entity head) {
    for (int word = clauses.start(group) + 1; word < head.from(); word++) {
      if (words.isCapitalised(word)) {
        return false;
      }
    }
    return true;
  }

  private String text(int group) {
    return words.string(clauses.start(group), clauses.end(group));
  }
}
