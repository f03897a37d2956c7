package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableList;
import dev.communique.model.MentionForm;
import java.util.ArrayList;
import java.util.List;

/** Recognises leaders by names that no list has word for word. */
final class LongerNames {
  private final Scene scene;

  LongerNames(Scene scene) {
    this.scene = scene;
  }

  /**
   * A name that no list has word for word, with the office: "Cuban President Miguel Mario
   * Diaz-Canel" has every word of the name of the one who holds it.
   */
  boolean resolve(Draft draft) {
    boolean official = draft.hasLeaderTitle() && draft.country != null;
    if (!official && !hasShortName(draft)) {
      return false;
    }
    if (scene.table.has(draft.nameTo - 1, WordRole.SUFFIX)) {
      return false;
    }
    List<String> parts = NameForms.parts(scene.words.string(draft.nameFrom, draft.nameTo));
    List<LeaderRecord> open = new ArrayList<>();
    if (official) {
      for (OfficeTerm term : scene.terms.of(draft.country)) {
        addLonger(scene.terms.holder(term), draft, parts, open);
      }
    }
    for (int word = draft.nameFrom; word < draft.nameTo; word++) {
      for (ShortName name : scene.words.values(word, LeadersLexicon.SHORT_NAME)) {
        addLonger(name.leader(), draft, parts, open);
      }
    }
    if (open.isEmpty() && official) {
      addOtherSpelling(draft, open);
    }
    NameResolver.narrow(open, leader -> leader.isInOffice(scene.days));
    if (open.size() != 1) {
      return false;
    }
    boolean titled = draft.titleFrom >= 0;
    MentionForm form = titled ? MentionForm.TITLED : MentionForm.FULL_NAME;
    draft.resolve(scene.introduce(open.get(0), draft), form, "longer-name");
    return true;
  }

  /**
   * "Iraqi Prime Minister Nuri al-Maliki": who holds that office now has this surname and initial.
   */
  private void addOtherSpelling(Draft draft, List<LeaderRecord> open) {
    for (int word = draft.nameFrom + 1; word < draft.nameTo; word++) {
      boolean last = scene.words.endOf(word, LeadersLexicon.SHORT_NAME) == draft.nameTo;
      for (ShortName name :
          last
              ? scene.words.values(word, LeadersLexicon.SHORT_NAME)
              : ImmutableList.<ShortName>of()) {
        LeaderRecord leader = name.leader();
        boolean initial = leader.name().charAt(0) == scene.words.first(draft.nameFrom);
        if (initial && !draft.former && holdsNow(leader, draft) && !open.contains(leader)) {
          open.add(leader);
        }
      }
    }
  }

  private boolean holdsNow(LeaderRecord leader, Draft draft) {
    for (OfficeTerm term : leader.terms()) {
      if (term.isHeldIn(scene.days) && NameResolver.fits(term, draft)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasShortName(Draft draft) {
    for (int word = draft.nameFrom + 1; word < draft.nameTo; word++) {
      if (scene.table.is(word, WordFacts.SHORT_NAME)) {
        return true;
      }
    }
    return false;
  }

  private void addLonger(
      LeaderRecord leader, Draft draft, List<String> parts, List<LeaderRecord> open) {
    if (open.contains(leader) || !NameResolver.fits(leader, draft) || !scene.isKnownBy(leader)) {
      return;
    }
    for (List<String> name : leader.nameParts()) {
      if (isWithin(name, parts)) {
        open.add(leader);
        return;
      }
    }
  }

  /** Whether the words of a name stand among the parts, the first first and all in their order. */
  private static boolean isWithin(List<String> sought, List<String> parts) {
    int next = 0;
    for (String part : parts) {
      if (next < sought.size() && part.equals(sought.get(next))) {
        next++;
      } else if (next == 0) {
        return false;
      }
    }
    return next == sought.size() && next > 1;
  }
}
