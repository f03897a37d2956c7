package dev.communique.parser.leaders;

import dev.communique.model.CountryCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Someone the text names, once for all mentions. Lives within one call. */
final class Referent {
  final int number;
  final @Nullable LeaderRecord leader;

  /** The fullest name the text gives. */
  String name;

  /** The words of an unknown person's name, for later mentions by one of them. */
  int nameFrom;

  int nameTo;

  /** The first word that names the person by more than a surname. */
  int introduced;

  Sex sex;
  @Nullable CountryCode country;
  @Nullable String office;
  boolean leaderOffice;
  int mentions;

  /** The first word of the first mention resolved to this one. */
  int first = Integer.MAX_VALUE;

  /** The titles of all mentions resolved to this one. */
  final List<Title> titles = new ArrayList<>(0);

  /** Whether the text gives a name, not only a description. */
  boolean named = true;

  Referent(int number, @Nullable LeaderRecord leader, String name, int introduced) {
    this.number = number;
    this.leader = leader;
    this.name = name;
    this.introduced = introduced;
    this.sex = leader == null ? Sex.UNKNOWN : leader.sex();
  }

  void addTitles(List<Title> more) {
    for (int i = 0; i < more.size(); i++) {
      if (!has(more.get(i))) {
        titles.add(more.get(i));
      }
    }
  }

  /** Whether a mention bears a title. */
  boolean has(Title title) {
    return titles.contains(title);
  }
}
