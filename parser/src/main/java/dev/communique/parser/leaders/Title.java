package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** A title or form of address and the offices it can denote. */
record Title(Rank rank, ImmutableList<String> offices, int kindMask, Sex sex, String phrase) {
  private static final ImmutableSet<String> STATE_ONLY =
      ImmutableSet.of(
          "King", "Queen", "Emperor", "Sultan", "Emir", "Prime Minister", "Crown Prince");

  /** Whom a title belongs to. */
  enum Rank {
    LEADER,
    OTHER,
    ADDRESS
  }

  static ImmutableList<Title> parse(RegistryRow row) {
    Rank rank =
        switch (row.required("class")) {
          case "leader" -> Rank.LEADER;
          case "other" -> Rank.OTHER;
          case "address" -> Rank.ADDRESS;
          default -> throw row.error("class must be leader, other or address");
        };
    int kinds = OfficeKind.mask(OfficeKind.parse(row.get("kinds"), "|", row));
    Sex sex = Sex.parse(row.get("sex"), row);
    return row.list("phrase").stream()
        .map(phrase -> new Title(rank, row.list("offices"), kinds, sex, phrase))
        .collect(ImmutableList.toImmutableList());
  }

  boolean isLeader() {
    return rank == Rank.LEADER;
  }

  /** Whether it says that somebody is another's equal, without naming the office. */
  boolean isCounterpart() {
    return isLeader() && offices.isEmpty() && kindMask == 0;
  }

  /** How well it fits an office: 0 not at all, 1 by kind or beginning, 2 by name. */
  int fit(OfficeTerm term) {
    String bare = term.bareOffice();
    int fit = 0;
    for (String start : offices) {
      if (bare.equals(start)) {
        return 2;
      }
      if (isBeginning(start, bare) && !isOtherPresident(start, term)) {
        fit = 1;
      }
    }
    return fit > 0 || (kindMask & term.kindMask()) != 0 ? 1 : 0;
  }

  private static boolean isBeginning(String start, String office) {
    int end = start.length();
    return office.length() > end && office.charAt(end) == ' ' && office.startsWith(start);
  }

  /** Whether no company and no club has such a title. */
  boolean isOfStateOnly() {
    for (String office : offices) {
      if (STATE_ONLY.contains(office)) {
        return true;
      }
    }
    return false;
  }

  boolean isPope() {
    return offices.contains("Pope");
  }

  /** The president of a parliament is not meant by the bare word. */
  private static boolean isOtherPresident(String start, OfficeTerm term) {
    return start.indexOf(' ') < 0 && term.is(OfficeKind.SPEAKER) && !term.is(OfficeKind.STATE);
  }
}
