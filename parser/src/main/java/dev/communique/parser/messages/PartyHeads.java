package dev.communique.parser.messages;

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
    int last = group;
    boolean party = false;
    for (int step = 0; step < STEPS && StateOffices.isOf(clauses, last + 1); step++) {
      int next = clauses.complement(last + 1);
      if (next < 0 || !words.isCapitalised(clauses.head(next))) {
        break;
      }
      last = owned(next);
      party |= isParty(last);
    }
    Home home = party ? home(group, last) : null;
    return home == null ? null : office(group, last, home);
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
    return head.equals("Party") || head.equals("Front");
  }

  /** The state that the party's name tells: "of Tasvia", "Tasvian". */
  private @Nullable Home home(int first, int last) {
    for (int word = clauses.end(last) - 1; word >= clauses.end(first); word--) {
      Entity entity = entities.at(word);
      if (entity != null && entity.kind() == Entity.Kind.STATE) {
        return entity.home();
      }
    }
    return null;
  }

  private Entity office(int group, int last, Home home) {
    int from = clauses.start(group);
    int start = words.isCapitalised(from) ? from : Math.min(from + 1, clauses.head(group));
    int end = clauses.head(last) + 1;
    String name = words.string(start, end);
    return entities.named(
        new Entity(Entity.Kind.OFFICE, start, end, name, null, name, home, true, true));
  }
}
