package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableList;
import dev.communique.model.CountryCode;
import dev.communique.model.MentionForm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mention while it is read and resolved. Lives within one call. */
final class Draft {
  int from;
  int to;

  /** The name's words; empty when a title or description stands alone. */
  int nameFrom;

  int nameTo;

  /** The end of titles that follow the name after a comma; {@code to} when there are none. */
  int extent;

  final List<Title> titles = new ArrayList<>(0);

  /** Where the titles stand, in front of the name; -1 when there are none. */
  int titleFrom = -1;

  int titleTo = -1;
  @Nullable CountryCode country;
  boolean definite;
  boolean indefinite;
  boolean possessor;
  boolean former;
  boolean elect;
  boolean acting;

  /** "the new president". */
  boolean fresh;

  boolean foreign;

  /** Of a state that nobody knows: "the King of Ruritania". */
  boolean ofUnknownState;

  boolean possessive;
  boolean headline;
  ImmutableList<LeaderRecord> full = ImmutableList.of();
  ImmutableList<ShortName> shorts = ImmutableList.of();
  boolean unknown;
  Sex sex = Sex.UNKNOWN;

  @Nullable Referent referent;
  ImmutableList<LeaderRecord> candidates = ImmutableList.of();
  MentionForm form = MentionForm.ROLE;
  String rule = "";

  Draft(int from) {
    this.from = from;
    this.to = from;
    this.nameFrom = from;
    this.nameTo = from;
    this.extent = from;
  }

  /** Starts this draft again at another word; only for one that was not kept. */
  Draft at(int word) {
    if (titleFrom >= 0 || !titles.isEmpty() || unknown || !full.isEmpty() || !shorts.isEmpty()) {
      return new Draft(word);
    }
    from = word;
    to = word;
    nameFrom = word;
    nameTo = word;
    extent = word;
    country = null;
    definite = false;
    indefinite = false;
    possessor = false;
    former = false;
    elect = false;
    acting = false;
    fresh = false;
    foreign = false;
    ofUnknownState = false;
    possessive = false;
    sex = Sex.UNKNOWN;
    return this;
  }

  boolean hasName() {
    return nameTo > nameFrom;
  }

  boolean hasLeaderTitle() {
    if (foreign) {
      return false;
    }
    for (Title title : titles) {
      if (title.isLeader()) {
        return true;
      }
    }
    return false;
  }

  boolean hasOtherTitle() {
    for (Title title : titles) {
      if (title.rank() == Title.Rank.OTHER) {
        return true;
      }
    }
    return false;
  }

  boolean isCounterpart() {
    for (Title title : titles) {
      if (title.isCounterpart()) {
        return true;
      }
    }
    return false;
  }

  void add(Title title) {
    titles.add(title);
    if (title.sex() != Sex.UNKNOWN) {
      sex = title.sex();
    }
  }

  void resolve(Referent to, MentionForm as, String by) {
    referent = to;
    form = as;
    rule = by;
    to.mentions++;
    to.first = Math.min(to.first, from);
    to.addTitles(titles);
  }
}
