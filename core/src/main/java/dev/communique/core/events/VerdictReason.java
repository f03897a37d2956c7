package dev.communique.core.events;

import java.util.ArrayList;
import java.util.List;

/** What decided about two reports, in one clause. */
final class VerdictReason {
  private VerdictReason() {}

  static String of(Match match, boolean isTogether, boolean isOneArticle) {
    if (isOneArticle) {
      return isTogether ? "the same report" : "one article tells of one message once";
    }
    if (isTogether) {
      return match.isTogether()
          ? "what speaks for it is " + supports(match)
          : "each fits what the other reports of the event tell";
    }
    return match.isTogether()
        ? "they could be one, but each fits its own event, as all reports tell it, better"
        : against(match);
  }

  private static String supports(Match match) {
    List<String> supports = new ArrayList<>();
    add(supports, match.areCopies(), "a copied text");
    add(supports, match.words() == Finding.AGREES, "the same words");
    add(supports, match.occasion() == Finding.AGREES, "the same occasion");
    add(supports, match.purpose() == Finding.AGREES, "the same purpose");
    add(supports, match.date() == Finding.AGREES, "the same day");
    return supports.isEmpty() ? "news of the same days" : String.join(", ", supports);
  }

  private static String against(Match match) {
    List<String> against = new ArrayList<>();
    add(against, match.parties() == Finding.DIFFERS, "sender or addressee");
    add(against, match.date() == Finding.DIFFERS, "date");
    add(against, match.purpose() == Finding.DIFFERS, "purpose");
    add(against, match.occasion() == Finding.DIFFERS, "occasion");
    add(against, match.medium() == Finding.DIFFERS, "medium");
    return against.isEmpty()
        ? "too little speaks for it"
        : String.join(" and ", against) + (against.size() == 1 ? " differs" : " differ");
  }

  private static void add(List<String> to, boolean isSo, String words) {
    if (isSo) {
      to.add(words);
    }
  }
}
