package dev.communique.parser.messages;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the heads of political parties that are told by their office alone: "the chairman of the
 * Socialist Party of Tasvia". The state must be told with the party: without it nobody could tell
 * them from rivals at home.
 */
final class PartyHeads {
  /**
   * Steps from the office to the party: "of the Central Committee of the Union Party of Tasvia".
   */
  private static final int STEPS = 4;

  private static final Splitter PARTS = Splitter.on(CharMatcher.anyOf(" -"));

  /** Dashes and marks between two parts of a name. */
  private static final int MARKS = 3;

  private final Clauses clauses;
  private final Words words;
  private final Entities entities;

  PartyHeads(Clauses clauses, Entities entities) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.entities = entities;
  }

  /** The office that begins in a noun group, as far as its party goes; or null. */
  @Nullable Entity at(int group) {
    if (!isOffice(group)) {
      return null;
    }
    int held = behindSecondOffice(group);
    int last = held;
    boolean party = false;
    for (int step = 0; step < STEPS && StateOffices.isOf(clauses, closed(last) + 1); step++) {
      int next = opened(clauses.complement(closed(last) + 1));
      if (next < 0 || !words.isCapitalised(clauses.head(next))) {
        break;
      }
      last = whole(next);
      boolean own = isParty(last);
      last = own ? behindAim(last) : last;
      party |= own;
    }
    Home home = party ? home(held, last) : null;
    return home == null ? null : office(group, held, last, home);
  }

  /** "the chairman and the secretary of the Green Party": a party's, though no state is told. */
  boolean isOfTwoOffices(int group) {
    int held = isOffice(group) ? behindSecondOffice(group) : group;
    int party = held == group ? -1 : clauses.complement(held + 1);
    return party >= 0 && isParty(party);
  }

  /** Whether an office is that of a party: of two such in one state each is its own. */
  static boolean isOfParty(Entity entity) {
    return entity.isRole()
        && entity.leader() == null
        && PARTS.splitToStream(entity.name()).anyMatch(PartyHeads::isPartyWord);
  }

  /**
   * "the chairman | and | the international secretary | of": the second one goes on; or the first.
   */
  private int behindSecondOffice(int group) {
    int next = group + 1;
    if (!clauses.is(next, GroupKind.CONJUNCTION)) {
      return group;
    }
    next = clauses.is(next + 1, GroupKind.ADVERB) ? next + 2 : next + 1;
    boolean second =
        clauses.is(next, GroupKind.NOUN)
            && StateOffices.isOf(clauses, next + 1)
            && isSecretary(words.lower(clauses.head(next)));
    return second ? next : group;
  }

  private static boolean isSecretary(String office) {
    return office.equals("secretary") || office.equals("general");
  }

  /** "the Party | for | Peace | and | Unity": the last word of what a party is for. */
  private int behindAim(int group) {
    boolean aim =
        clauses.is(group + 1, GroupKind.PREPOSITION)
            && words.string(clauses.start(group + 1)).equals("for")
            && isCapitalised(group + 2);
    if (!aim) {
      return group;
    }
    boolean pair = clauses.is(group + 3, GroupKind.CONJUNCTION) && isCapitalised(group + 4);
    return pair && StateOffices.isOf(clauses, group + 5) ? group + 4 : group + 2;
  }

  private boolean isCapitalised(int group) {
    return clauses.is(group, GroupKind.NOUN) && words.isCapitalised(clauses.start(group));
  }

  /** "of the | " | Dawn Party": the name behind the mark. */
  private int opened(int group) {
    boolean mark =
        group >= 0
            && clauses.is(group + 1, GroupKind.QUOTE)
            && clauses.is(group + 2, GroupKind.NOUN)
            && words.string(clauses.head(group)).equalsIgnoreCase("the");
    return mark ? group + 2 : group;
  }

  /** "Dawn Party | " | of Tasvia": the mark behind a name. */
  private int closed(int group) {
    return clauses.is(group + 1, GroupKind.QUOTE) ? group + 1 : group;
  }

  /** "the Unity | - | " | Dawn | " | Party": a name with all its dashes, marks and possessives. */
  private int whole(int group) {
    int last = owned(group);
    for (int part = last + 1; part - last <= MARKS; part++) {
      if (clauses.is(part, GroupKind.NOUN)) {
        if (part == last + 1 || !words.isCapitalised(clauses.head(part))) {
          return last;
        }
        last = owned(part);
      } else if (!isMark(part)) {
        return last;
      }
    }
    return last;
  }

  private boolean isMark(int group) {
    return clauses.is(group, GroupKind.DASH)
        || clauses.is(group, GroupKind.QUOTE)
        || clauses.is(group, GroupKind.OTHER);
  }

  /** "the chairman", "the national chairman", "General Secretary" */
  private boolean isOffice(int group) {
    int head = clauses.head(group);
    String office = words.lower(head);
    if (Titles.isDeputy(head, words)) {
      return false;
    }
    return switch (office) {
      case "chairman", "chairwoman", "chairperson", "leader", "president" -> true;
      case "secretary" -> isBefore(head, "general") || isBefore(head, "first");
      case "general" -> isBefore(head, "secretary");
      default -> false;
    };
  }

  private boolean isBefore(int head, String word) {
    int before = head > 0 && words.string(head - 1).equals("-") ? head - 2 : head - 1;
    return before >= 0 && words.string(before).equalsIgnoreCase(word);
  }

  /** "the Hungarian Workers | ' | Party": the last of its possessives. */
  private int owned(int group) {
    int last = group;
    while (clauses.is(last + 1, GroupKind.POSSESSIVE) && clauses.is(last + 2, GroupKind.NOUN)) {
      last += 2;
    }
    return last;
  }

  private boolean isParty(int group) {
    String head = words.string(clauses.head(group));
    boolean league = head.equals("League") && clauses.is(group - 1, GroupKind.POSSESSIVE);
    return league || head.startsWith("Party-") || isPartyWord(head);
  }

  private static boolean isPartyWord(String word) {
    return switch (word) {
      case "Party", "Front", "Movement", "Rally" -> true;
      default -> false;
    };
  }

  /** The state that the party's name tells: "of Tasvia", "Tasvian", "(Tasvia)". */
  private @Nullable Home home(int first, int last) {
    Entity behind =
        clauses.is(last + 1, GroupKind.OPEN_BRACKET)
                && clauses.is(last + 3, GroupKind.CLOSE_BRACKET)
            ? entities.at(clauses.head(last + 2))
            : null;
    if (behind != null && behind.kind() == Entity.Kind.STATE) {
      return behind.home();
    }
    for (int word = clauses.end(last) - 1; word >= clauses.end(first); word--) {
      Entity entity = entities.at(word);
      if (entity != null && entity.kind() == Entity.Kind.STATE) {
        return entity.home();
      }
    }
    return null;
  }

  private Entity office(int group, int held, int last, Home home) {
    int from = clauses.start(group);
    int start = words.isCapitalised(from) ? from : Math.min(from + 1, clauses.head(group));
    int end = clauses.head(last) + 1;
    String body = words.string(clauses.end(held), end);
    String name = words.string(start, clauses.end(group)) + " " + body;
    return entities.named(
        new Entity(Entity.Kind.OFFICE, start, end, name, null, name, home, true, true));
  }
}
