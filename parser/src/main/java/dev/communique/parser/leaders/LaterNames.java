package dev.communique.parser.leaders;

import dev.communique.model.MentionForm;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the later mentions, by surname, of people whom no list knows. */
final class LaterNames {
  private final Scene scene;
  private final Words words;
  private final Table table;
  private final Map<String, List<Referent>> byBeginning = new HashMap<>();
  private long firstMask;

  LaterNames(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.table = scene.table;
  }

  void find() {
    long known = nameMask();
    if (known == 0) {
      return;
    }
    List<Draft> drafts = new ArrayList<>(scene.drafts);
    int next = 0;
    for (int word = 0; word < words.count(); word++) {
      if (!table.isCapitalised(word) || (known & scene.bit(word)) == 0) {
        continue;
      }
      while (next < drafts.size() && drafts.get(next).extent <= word) {
        next++;
      }
      boolean free = next == drafts.size() || drafts.get(next).from > word;
      if (!free || !table.isCapitalLetters(word) || scene.countries.isAt(word)) {
        continue;
      }
      int whole = endOfWhole(word);
      if (whole > word) {
        word = whole - 1;
      } else if (isAlone(word)) {
        mention(word);
      }
    }
  }

  /** A bit for first letter and length of each part of an unknown person's name. */
  private long nameMask() {
    long mask = 0;
    for (Referent referent : scene.referents) {
      if (referent.leader == null) {
        for (int word = referent.nameFrom; word < referent.nameTo; word++) {
          mask |= scene.bit(word);
        }
        firstMask |= scene.bit(referent.nameFrom);
        if (referent.nameTo - referent.nameFrom > 1) {
          byBeginning
              .computeIfAbsent(beginning(referent.nameFrom), key -> new ArrayList<>(1))
              .add(referent);
        }
      }
    }
    return mask;
  }

  /**
   * The end of the whole name of a person that stands at a word; the word itself when none does.
   */
  private int endOfWhole(int word) {
    if ((firstMask & scene.bit(word)) == 0 || word + 1 == words.count()) {
      return word;
    }
    for (Referent referent : byBeginning.getOrDefault(beginning(word), List.of())) {
      int length = referent.nameTo - referent.nameFrom;
      if (word + length <= words.count()) {
        int same = 0;
        while (same < length && scene.isSame(referent.nameFrom + same, word + same)) {
          same++;
        }
        if (same == length) {
          add(referent, word, word + length, MentionForm.FULL_NAME);
          return word + length;
        }
      }
    }
    return word;
  }

  /** The first two words of a name: of those with one first name there may be many. */
  private String beginning(int word) {
    return words.string(word) + ' ' + words.string(word + 1);
  }

  private void mention(int word) {
    Referent person = scene.personNamed(word);
    if (person == null) {
      return;
    }
    add(person, word, word + 1, MentionForm.SURNAME);
  }

  private void add(Referent person, int from, int to, MentionForm form) {
    Draft draft = new Draft(from);
    draft.to = to;
    draft.extent = to;
    draft.nameTo = to;
    draft.unknown = true;
    draft.possessive = table.isClitic(to);
    draft.resolve(person, form, "person-again");
    scene.drafts.add(draft);
  }

  /** Whether no other part of a name stands beside the word. */
  private boolean isAlone(int word) {
    if (table.isHeadline(table.sentenceOf(word))) {
      return true;
    }
    boolean before =
        word > 0
            && words.start(word) - words.end(word - 1) == 1
            && table.isNamePart(word - 1)
            && words.sentenceStart(table.sentenceOf(word)) != word - 1;
    boolean after =
        word + 1 < words.count()
            && words.start(word + 1) - words.end(word) <= 1
            && table.isNamePart(word + 1);
    return !before && !after;
  }
}
