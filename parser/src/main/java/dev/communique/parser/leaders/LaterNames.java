package dev.communique.parser.leaders;

import dev.communique.model.MentionForm;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the later mentions, by surname, of people whom no list knows. */
final class LaterNames {
  private final Scene scene;
  private final Words words;
  private final Table table;

  LaterNames(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.table = scene.table;
  }

  void find() {
    if (scene.referents.stream().allMatch(referent -> referent.leader != null)) {
      return;
    }
    List<Draft> known = new ArrayList<>(scene.drafts);
    known.sort(Comparator.comparingInt(draft -> draft.from));
    int next = 0;
    for (int word = 0; word < words.count(); word++) {
      while (next < known.size() && known.get(next).extent <= word) {
        next++;
      }
      boolean free = next == known.size() || known.get(next).from > word;
      if (free && table.isCapitalLetters(word) && !scene.countries.isAt(word) && isAlone(word)) {
        mention(word);
      }
    }
  }

  private void mention(int word) {
    Referent person = scene.personNamed(word);
    if (person == null) {
      return;
    }
    Draft draft = new Draft(word);
    draft.to = word + 1;
    draft.extent = draft.to;
    draft.nameTo = draft.to;
    draft.unknown = true;
    draft.possessive = table.isClitic(draft.to);
    draft.resolve(person, MentionForm.SURNAME, "person-again");
    scene.drafts.add(draft);
  }

  /** Whether no other part of a name stands beside the word. */
  private boolean isAlone(int word) {
    if (table.isHeadline(words.sentenceOf(word))) {
      return true;
    }
    boolean before =
        word > 0
            && words.start(word) - words.end(word - 1) == 1
            && table.isNamePart(word - 1)
            && words.sentenceStart(words.sentenceOf(word)) != word - 1;
    boolean after =
        word + 1 < words.count()
            && words.start(word + 1) - words.end(word) <= 1
            && table.isNamePart(word + 1);
    return !before && !after;
  }
}
