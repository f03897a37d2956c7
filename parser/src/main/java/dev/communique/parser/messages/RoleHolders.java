package dev.communique.parser.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Gives an office its holder's name when the text names him elsewhere: "Ruritania's new president"
 * of the headline is the only president of Ruritania that the text names.
 */
final class RoleHolders {
  private final List<Entity> holders;

  private RoleHolders(List<Entity> holders) {
    this.holders = holders;
  }

  /** The persons that a text names as those at the top of a state. */
  static RoleHolders of(List<Entity> entities) {
    List<Entity> holders = new ArrayList<>();
    for (Entity entity : entities) {
      boolean person = !entity.isRole() && entity.isTop() && entity.home() != null;
      if (person && holders.stream().noneMatch(other -> Sameness.isSame(other, entity))) {
        holders.add(entity);
      }
    }
    return new RoleHolders(holders);
  }

  /** An office with the name of the only person who comes into question; else the entity itself. */
  Entity name(Entity entity) {
    return isOpen(entity) ? named(entity) : entity;
  }

  /** The holder of an office that no state is told of, in the state of a party; else the office. */
  Entity beside(Entity party, Entity office) {
    for (Entity holder : holders) {
      if (isOf(holder, party.home())
          && holder.office() != null
          && office.office() != null
          && holder.office().contains(office.office())
          && !Sameness.isSame(holder, party)) {
        return holder;
      }
    }
    return office;
  }

  private static boolean isOpen(Entity entity) {
    return entity.isRole() && entity.leader() == null && entity.home() != null;
  }

  private Entity named(Entity role) {
    Rank asked = Rank.of(role.office() == null ? role.name() : role.office());
    if (asked == Rank.GROUP) {
      return role;
    }
    List<Entity> same = new ArrayList<>();
    List<Entity> open = new ArrayList<>();
    for (Entity holder : holders) {
      if (isOf(holder, role.home()) && !isFormer(holder)) {
        Rank held = holder.office() == null ? Rank.ANY : Rank.of(holder.office());
        if (asked == held) {
          same.add(holder);
        } else if (asked == Rank.ANY || held == Rank.ANY) {
          open.add(holder);
        }
      }
    }
    List<Entity> found = same.isEmpty() ? open : same;
    return found.size() == 1 ? role.heldBy(found.get(0)) : role;
  }

  private static boolean isOf(Entity holder, @Nullable Home home) {
    return holder.home() != null && holder.home().equals(home);
  }

  private static boolean isFormer(Entity holder) {
    String lower = holder.office() == null ? "" : holder.office().toLowerCase(Locale.ROOT);
    return lower.contains("former") || lower.startsWith("ex-") || lower.startsWith("late ");
  }
}
