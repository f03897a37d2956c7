package dev.communique.parser.messages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entities of a text, looked up by word. */
final class Entities {
  private final List<Entity> all;
  private final int[] byWord;
  private final RoleHolders holders;

  private Entities(List<Entity> all, int wordCount) {
    this.all = all;
    this.holders = RoleHolders.of(all);
    all.replaceAll(holders::name);
    this.byWord = new int[wordCount];
    Arrays.fill(byWord, -1);
    for (int i = 0; i < all.size(); i++) {
      Entity entity = all.get(i);
      for (int word = entity.from(); word < entity.to() && word < wordCount; word++) {
        if (byWord[word] < 0 || outranks(entity, all.get(byWord[word]))) {
          byWord[word] = i;
        }
      }
    }
  }

  static Entities of(List<Entity> entities, int wordCount) {
    return new Entities(new ArrayList<>(entities), wordCount);
  }

  /** People before states: in "the Cuban president" the president. */
  private static boolean outranks(Entity a, Entity b) {
    return a.kind().compareTo(b.kind()) < 0;
  }

  /** The entity that covers a word, or null. */
  @Nullable Entity at(int word) {
    return word < 0 || word >= byWord.length || byWord[word] < 0 ? null : all.get(byWord[word]);
  }

  /** The first entity of a kind that starts in a range of words, or null. */
  @Nullable Entity first(Entity.Kind kind, int from, int to) {
    for (int word = Math.max(0, from); word < to && word < byWord.length; word++) {
      Entity entity = at(word);
      if (entity != null && entity.kind() == kind) {
        return entity;
      }
    }
    return null;
  }

  /** An office with the name of its holder, when the text names only one who can be it. */
  Entity named(Entity office) {
    return holders.name(office);
  }

  /** "to King Roe and the Crown Prince": who holds a bare office in the state of another. */
  Entity beside(Entity party, Entity office) {
    return holders.beside(party, office);
  }

  List<Entity> all() {
    return all;
  }
}
