package dev.communique.parser.messages;

import java.util.Locale;

/** Tells whether two places of a text name the same party. */
final class Sameness {
  private Sameness() {}

  /** Whether two entities are the same party. */
  static boolean isSame(Entity a, Entity b) {
    if (a.kind() == Entity.Kind.STATE || b.kind() == Entity.Kind.STATE) {
      return a.home() != null && a.home().equals(b.home());
    }
    if (a.leader() != null && b.leader() != null) {
      return a.leader().equals(b.leader());
    }
    if (a.leader() != null || b.leader() != null) {
      if (a.home() == null || b.home() == null) {
        return sharesName(a, b);
      }
      return a.home().equals(b.home()) && (sharesName(a, b) || sharesOffice(a, b));
    }
    if (PartyHeads.isOfParty(a) && PartyHeads.isOfParty(b)) {
      return a.name().equals(b.name());
    }
    if (a.home() != null && a.home().equals(b.home())) {
      boolean named = !a.isRole() && !b.isRole();
      return a.kind() == b.kind() && (!named || sharesName(a, b));
    }
    return a.name().equals(b.name()) || isInOffice(a, b) || isInOffice(b, a) || isBySurname(a, b);
  }

  /**
   * "President Roe" and "Grenmark's President Per Roe": one office and surname, one state at most.
   */
  private static boolean isBySurname(Entity a, Entity b) {
    boolean open = a.home() == null || b.home() == null;
    boolean office = a.office() != null && b.office() != null && isWithin(a.office(), b.office());
    return open && office && sharesName(a, b);
  }

  private static boolean isWithin(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    return a.endsWith(b) || b.endsWith(a);
  }

  /** "Crown Prince Khalid" and "Crown Prince Khalid bin Faisal". */
  private static boolean isInOffice(Entity first, Entity whole) {
    return first.office() != null
        && whole.office() != null
        && whole.office().endsWith(first.office())
        && isFirstName(first.name(), whole.name());
  }

  /** "Marcos" and "Ferdinand Romualdez Marcos": one name ends with the other's last word. */
  private static boolean sharesName(Entity a, Entity b) {
    return !a.isRole()
        && !b.isRole()
        && (lastWord(a.name()).equals(lastWord(b.name()))
            || isFirstName(a.name(), b.name())
            || isFirstName(b.name(), a.name()));
  }

  /** "President Ranil" and "Ranil Wickremesinghe": the first name stands for the whole. */
  private static boolean isFirstName(String name, String whole) {
    return whole.startsWith(name) && whole.startsWith(" ", name.length());
  }

  /** "the Russian President" before or after the name, when nothing else told who it is. */
  private static boolean sharesOffice(Entity a, Entity b) {
    if (a.isRole() == b.isRole() || a.office() == null || b.office() == null) {
      return false;
    }
    String first = a.office().toLowerCase(Locale.ROOT);
    String second = b.office().toLowerCase(Locale.ROOT);
    return first.contains("president") && second.contains("president")
        || first.contains("minister") && second.contains("minister")
        || first.contains("king") && second.contains("king")
        || (a.isRole() ? first : second).contains("leader");
  }

  private static String lastWord(String name) {
    String plain = name.endsWith(" Ji") ? name.substring(0, name.length() - 3) : name;
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }
}
