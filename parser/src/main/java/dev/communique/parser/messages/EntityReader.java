package dev.communique.parser.messages;

import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.MentionForm;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.leaders.CountryMention;
import dev.communique.parser.leaders.LeaderReading;
import dev.communique.parser.leaders.PersonMention;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the people and states of a text into those that can stand at an end of a message. */
final class EntityReader {
  private EntityReader() {}

  static Entities read(LeaderReading leaders, Clauses clauses) {
    Words words = clauses.words();
    List<Entity> found = new ArrayList<>();
    Map<LeaderId, CountryCode> homes = homes(leaders);
    for (PersonMention mention : leaders.people()) {
      boolean honour = isHonour(mention, words) || isHonorific(mention);
      Entity entity = honour ? null : person(mention, leaders.countries(), words);
      if (entity != null) {
        found.add(atHome(entity, homes));
      }
    }
    for (CountryMention mention : leaders.countries()) {
      found.add(state(mention, words));
    }
    List<Entity> settled = OfficesInTurn.add(clauses, WrittenStates.add(clauses, found));
    settled = HoldersBeside.add(clauses, Namesakes.add(clauses, settled));
    return Entities.of(settled, words.count());
  }

  private static Map<LeaderId, CountryCode> homes(LeaderReading leaders) {
    Map<LeaderId, CountryCode> homes = new HashMap<>();
    for (Leader leader : leaders.leaders()) {
      leader.country().ifPresent(country -> homes.put(leader.id(), country));
    }
    return homes;
  }

  /** A leader named without title is of the state that the registry gives. */
  private static Entity atHome(Entity entity, Map<LeaderId, CountryCode> homes) {
    CountryCode home =
        entity.leader() == null || entity.home() != null ? null : homes.get(entity.leader());
    return home == null ? entity : entity.of(Home.of(home));
  }

  /** "His Excellency", "Her Majesty": part of a title, whoever the pronoun was read as. */
  private static boolean isHonour(PersonMention mention, Words words) {
    return mention.form() == MentionForm.PRONOUN
        && mention.to() < words.count()
        && words.value(mention.to(), MessagesLexicon.SIGN) == Sign.HONOUR;
  }

  /** "Hon.", "H.E.", the "Dom" of "King Dom Lund" read as a name. */
  private static boolean isHonorific(PersonMention mention) {
    return mention.leader().isEmpty()
        && mention.form() != MentionForm.ROLE
        && switch (mention.name()) {
          case "Hon", "Hon.", "H.E", "H.E.", "Dr.", "Mr.", "Mrs.", "Ms.", "Rt.", "Excellency" ->
              true;
          case "Dom", "Don", "Dona", "Doña" -> true; // before a first name
          default -> false;
        };
  }

  /** The titles behind a name belong to it: none of them is a second party. */
  private static @Nullable Entity person(
      PersonMention mention, List<CountryMention> countries, Words words) {
    Entity.Kind kind = kind(mention);
    if (kind == null) {
      return null;
    }
    boolean unknown = mention.leader().isEmpty() && mention.form() != MentionForm.PRONOUN;
    if (unknown && BodyHeads.isBefore(mention.from(), words)) {
      return plain(mention, kind, null).asHead();
    }
    String office = mention.isLeader() ? mention.office().orElse(null) : null;
    Entity plain = plain(mention, kind, isForAnother(mention, words) ? null : office);
    if (unknown && plain.home() == null && Clubs.isOfOne(plain.from(), plain.to(), words)) {
      return plain.asPerson();
    }
    if (isForAnother(mention, words)) {
      return plain.kind() == Entity.Kind.PERSON ? plain.asPerson() : plain;
    }
    boolean open = !plain.isTop() && mention.form() != MentionForm.PRONOUN;
    return open ? holder(plain, mention, countries, words) : plain;
  }

  private static Entity plain(PersonMention mention, Entity.Kind kind, @Nullable String office) {
    return new Entity(
        kind,
        mention.from(),
        Math.max(mention.to(), mention.reachEnd()),
        mention.name(),
        mention.leader().orElse(null),
        office,
        Home.ofNullable(mention.country().orElse(null)),
        kind != Entity.Kind.PERSON
            || office != null && !isBare(mention) && !Firms.areIn(office) && !isOfClub(office)
            || isHolder(mention),
        mention.form() == MentionForm.ROLE);
  }

  /** A person no list knows, with the office that the words beside the name give. */
  private static Entity holder(
      Entity person, PersonMention mention, List<CountryMention> countries, Words words) {
    int end = Math.max(mention.to(), mention.reachEnd());
    if (BodyHeads.isNamedWith(mention.from(), end, words)) {
      return person.asHead();
    }
    int title = -1;
    for (int word = mention.from(); word < end; word++) {
      Sign sign = words.value(word, MessagesLexicon.SIGN);
      boolean other = Sign.isOrganisation(sign) && !isSpeaker(title, words);
      if (other || sign == Sign.ENVOY) {
        return person;
      }
      title = title < 0 && sign == Sign.TOP_OFFICE ? word : title;
    }
    if (title < 0 || title > mention.from() && !isBehindComma(mention.from(), title, words)) {
      return person;
    }
    CountryMention state = null;
    for (CountryMention country : countries) {
      boolean inside = country.from() >= mention.from() && country.to() <= end;
      state = state == null && inside ? country : state;
    }
    int officeEnd = state == null ? words.endOf(title, MessagesLexicon.SIGN) : state.to();
    return new Entity(
        person.kind(),
        person.from(),
        person.to(),
        person.name(),
        null,
        words.string(title, Math.max(officeEnd, title + 1)),
        state == null ? person.home() : Home.of(state.country()),
        true,
        false);
  }

  /** "the speaker of Grenmark's parliament": an office at the top of an organisation. */
  private static boolean isSpeaker(int title, Words words) {
    return title >= 0 && words.string(title).equalsIgnoreCase("speaker");
  }

  /** "Ana Lund, speaker", "Ana Lund, the speaker" */
  private static boolean isBehindComma(int from, int title, Words words) {
    int before = words.string(title - 1).equals("the") ? title - 2 : title - 1;
    return before > from && words.string(before).equals(",");
  }

  /** "the President" of whom nothing tells which one he is. */
  private static boolean isBare(PersonMention mention) {
    return mention.form() == MentionForm.ROLE
        && mention.office().map(EntityReader::isBareTitle).orElse(true);
  }

  private static boolean isBareTitle(String office) {
    String lower = office.toLowerCase(Locale.ROOT);
    return !lower.contains(" of ")
        || lower.endsWith("head of state")
        || lower.endsWith("head of government");
  }

  /** A full name behind or before a leader's title, though the registry does not know it. */
  private static boolean isHolder(PersonMention mention) {
    return mention.isLeader()
        && mention
            .office()
            .map(office -> !isEnvoy(office) && !isOfClub(office) && !Firms.areIn(office))
            .orElse(true)
        && switch (mention.form()) {
          case FULL_NAME, TITLED -> true;
          default -> false;
        };
  }

  /** "President of the NCS": of something that letters stand for; a state's has its country. */
  private static boolean isOfClub(String office) {
    String last = office.substring(office.lastIndexOf(' ') + 1);
    return office.contains(" of ")
        && last.length() > 2
        && last.equals(last.toUpperCase(Locale.ROOT));
  }

  /** "Ambassador Lund, special envoy of the prime minister": he brings what others write. */
  private static boolean isForAnother(PersonMention mention, Words words) {
    if (mention.leader().isPresent() || mention.form() == MentionForm.PRONOUN) {
      return false;
    }
    int end = Math.max(mention.to(), mention.reachEnd());
    for (int word = mention.from(); word < end; word++) {
      if (words.value(word, MessagesLexicon.SIGN) == Sign.ENVOY) {
        return true;
      }
    }
    return isBehindEnvoy(mention.from(), words);
  }

  /** "Grenmark's ambassador, | Ana Lund, the council president": her first office is that. */
  private static boolean isBehindEnvoy(int name, Words words) {
    return name > 1
        && words.string(name - 1).equals(",")
        && words.value(name - 2, MessagesLexicon.SIGN) == Sign.ENVOY
        && words.value(name, MessagesLexicon.SIGN) == null;
  }

  /** "special envoy of the prime minister": nobody at the top. */
  private static boolean isEnvoy(String office) {
    String lower = office.toLowerCase(Locale.ROOT);
    return lower.contains("envoy") || lower.contains("ambassador") || lower.contains("adviser");
  }

  private static Entity.@Nullable Kind kind(PersonMention mention) {
    if (mention.leader().isPresent()) {
      return Entity.Kind.LEADER;
    }
    return switch (mention.form()) {
      case PRONOUN -> mention.person() < 0 ? null : Entity.Kind.PERSON;
      case ROLE ->
          mention.isLeader()
                  && mention.country().isPresent()
                  && !mention.office().map(Firms::areIn).orElse(false)
              ? Entity.Kind.OFFICE
              : Entity.Kind.PERSON;
      default -> Entity.Kind.PERSON;
    };
  }

  private static Entity state(CountryMention mention, Words words) {
    Entity.Kind kind =
        switch (mention.form()) {
          case NAME, DEMONYM, NICKNAME -> Entity.Kind.STATE;
          case SEAT, ORGAN -> Entity.Kind.ORGAN;
        };
    return new Entity(
        kind,
        mention.from(),
        mention.to(),
        words.string(mention.from(), mention.to()),
        null,
        null,
        Home.of(mention.country()),
        false,
        false);
  }
}
