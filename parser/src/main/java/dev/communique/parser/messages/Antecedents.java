package dev.communique.parser.messages;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom a pronoun at one end of a message means when the other end is known: nobody writes to
 * himself, so of two leaders named before, it is the other.
 */
final class Antecedents {
  /** Sentences before that are looked at. */
  private static final int BACK = 3;

  /** The same for titles such as "His Majesty", which keep meaning one. */
  private static final int FAR = 12;

  private final Clauses clauses;
  private final Words words;
  private final Entities entities;

  Antecedents(Clauses clauses, Entities entities) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.entities = entities;
  }

  /**
   * The party a pronoun group stands for; empty when it is no pronoun or nobody comes into
   * question.
   */
  List<Entity> of(int group, List<Entity> others) {
    boolean pronoun = clauses.is(group, GroupKind.PRONOUN) && isPersonal(group);
    if (!pronoun && isHonour(group)) {
      return honoured(group, others);
    }
    if (!pronoun && isStatesman(group)) {
      return compatriot(group, others);
    }
    if (!pronoun && !isBareOffice(group)) {
      return List.of();
    }
    int sentence = clauses.sentenceOf(group);
    Entity holder = pronoun ? null : holder(group, others);
    if (holder != null) {
      return List.of(holder);
    }
    if (!pronoun && entities.at(clauses.head(group)) == null) {
      return List.of();
    }
    Rank rank = pronoun ? Rank.ANY : Rank.of(words.lower(clauses.head(group)));
    Entity found = before(clauses.start(group), words.sentenceStart(sentence), others, rank);
    for (int s = sentence; found == null && s > 0 && s > sentence - BACK; s--) {
      found = before(words.sentenceStart(s), words.sentenceStart(s - 1), others, rank);
    }
    return found == null ? List.of() : List.of(found);
  }

  /**
   * Whether a group is still to be told: nobody was found, or a pronoun only means the other end.
   */
  static boolean isOpen(Clauses clauses, int group, List<Entity> found, List<Entity> others) {
    return found.isEmpty()
        || found.stream().allMatch(Antecedents::isVague)
        || (clauses.is(group, GroupKind.PRONOUN) || isBare(found))
            && found.stream().allMatch(a -> others.stream().anyMatch(b -> Sameness.isSame(a, b)));
  }

  /** "the president", not "the President of Grenmark". */
  private static boolean isVague(Entity entity) {
    return entity.isRole()
        && entity.leader() == null
        && entity.home() == null
        && !entity.name().contains(" of ");
  }

  /** "the president", whoever it was read as: not "the President of Grenmark". */
  static boolean isBare(List<Entity> found) {
    return found.size() == 1 && found.get(0).isRole() && !found.get(0).name().contains(" of ");
  }

  /** "the President said": of two presidents before, the one who is not the other end. */
  private boolean isBareOffice(int group) {
    Entity entity = group < 0 ? null : entities.at(clauses.head(group));
    if (group >= 0 && entity == null) {
      return clauses.end(group) - clauses.start(group) == 2
          && words.string(clauses.start(group)).equalsIgnoreCase("the")
          && words.value(clauses.head(group), MessagesLexicon.SIGN) == Sign.TOP_OFFICE;
    }
    return entity != null
        && entity.isRole()
        && entity.to() - entity.from() <= 3
        && (words.string(clauses.start(group)).equalsIgnoreCase("the")
            || clauses.end(group) - clauses.start(group) == 1);
  }

  /** "the Grenmarkian statesman" */
  private boolean isStatesman(int group) {
    return clauses.is(group, GroupKind.NOUN)
        && switch (words.string(clauses.head(group))) {
          case "statesman", "strongman", "monarch", "ruler" -> true;
          default -> false;
        };
  }

  /** The last one named before who is of the state that a group names. */
  private List<Entity> compatriot(int group, List<Entity> others) {
    Entity state = entities.first(Entity.Kind.STATE, clauses.start(group), clauses.end(group));
    int from = words.sentenceStart(Math.max(0, clauses.sentenceOf(group) - FAR));
    for (int word = clauses.start(group) - 1; state != null && word >= from; word--) {
      Entity entity = entities.at(word);
      if (entity != null
          && entity.isTop()
          && Objects.equals(entity.home(), state.home())
          && others.stream().noneMatch(other -> Sameness.isSame(other, entity))) {
        return List.of(entity);
      }
    }
    return List.of();
  }

  /** "His Majesty" alone, no name behind. */
  private boolean isHonour(int group) {
    int last = clauses.end(group) - 1;
    return clauses.is(group, GroupKind.NOUN)
        && clauses.end(group) - clauses.start(group) <= 3
        && words.value(last, MessagesLexicon.SIGN) == Sign.HONOUR
        && !clauses.is(group + 1, GroupKind.NOUN)
        && switch (words.lower(clauses.start(group))) {
          case "his", "her" -> true;
          default -> false;
        };
  }

  /** The last one before whose title had those words: "His Majesty Sultan Idris". */
  private List<Entity> honoured(int group, List<Entity> others) {
    String honour = words.string(clauses.start(group), clauses.end(group)).toLowerCase(Locale.ROOT);
    int from = words.sentenceStart(Math.max(0, clauses.sentenceOf(group) - FAR));
    for (int word = clauses.start(group) - 1; word >= from; word--) {
      Entity entity = entities.at(word);
      if (entity != null
          && isTitled(entity, honour)
          && others.stream().noneMatch(other -> Sameness.isSame(other, entity))) {
        return List.of(entity);
      }
    }
    return List.of();
  }

  private static boolean isTitled(Entity entity, String honour) {
    return entity.isTop()
        && entity.office() != null
        && entity.office().toLowerCase(Locale.ROOT).contains(honour);
  }

  /**
   * "the Amir": the last one before who was given that title, and is not dead. Who heads a
   * government may be named by another title of such: "the premier" after "the prime minister".
   */
  private @Nullable Entity holder(int group, List<Entity> others) {
    String title = words.lower(clauses.head(group));
    Entity alike = null;
    int sentence = clauses.sentenceOf(group);
    int from = words.sentenceStart(Math.max(0, sentence - BACK));
    for (int word = clauses.start(group) - 1; word >= from; word--) {
      Entity entity = entities.at(word);
      if (entity != null && entity.isTop() && !entity.isRole() && entity.office() != null) {
        String office = entity.office().toLowerCase(Locale.ROOT);
        boolean late = words.string(entity.from()).equalsIgnoreCase("late");
        boolean other = others.stream().noneMatch(end -> Sameness.isSame(end, entity));
        if (other && !late && office.endsWith(title)) {
          return entity;
        }
        if (other && !late && alike == null && headsGovernment(title) && headsGovernment(office)) {
          alike = entity;
        }
      }
    }
    return alike;
  }

  private static boolean headsGovernment(String title) {
    return Rank.of(title) == Rank.HEAD_OF_GOVERNMENT;
  }

  private boolean isPersonal(int group) {
    String pronoun = words.lower(clauses.head(group));
    return switch (pronoun) {
      case "he", "she", "him", "her" -> true;
      default -> false;
    };
  }

  /** The first leader of a stretch who is none of the others: subjects come first in English. */
  private @Nullable Entity before(int to, int from, List<Entity> others, Rank rank) {
    for (int word = from; word < to; word++) {
      Entity entity = entities.at(word);
      if (entity != null
          && entity.isTop()
          && isOf(rank, entity)
          && others.stream().noneMatch(other -> Sameness.isSame(other, entity))) {
        return entity;
      }
    }
    return null;
  }

  /** "the premier" is no president. */
  private static boolean isOf(Rank rank, Entity entity) {
    Rank held = entity.office() == null ? Rank.ANY : Rank.of(entity.office());
    return rank != Rank.HEAD_OF_GOVERNMENT || held == Rank.ANY || rank == held;
  }
}
