package dev.communique.parser.messages;

import org.jspecify.annotations.Nullable;

/** What a small word or phrase tells about the message beside it. */
enum Sign {
  /** "in response to": what follows was answered. */
  ANSWER,
  /** "separate", "each": a message each. */
  SEPARATE,
  /** "respectively": the first to the first, the second to the second. */
  RESPECTIVELY,
  /** "joint", "jointly": one message of several, or to several. */
  JOINT,
  /** "unnamed sources": rumoured. */
  RUMOUR,
  /** "first", "rare": opens a claim of rarity. */
  FIRST,
  /** "last": when the one before was. */
  LAST,
  /** "since": the claim's beginning. */
  SINCE,
  /** People of a state: they stand for it as receiver. */
  PEOPLE,
  /** "one", "another": repeats the noun named before. */
  ECHO,
  /** "theirs", "his" alone: repeats the noun named before, as a thing of the subject. */
  OWN_ECHO,
  /** "each other": whoever does it does it to the other. */
  EACH_OTHER,
  /** "credence", "resignation": a letter of that kind is no message. */
  OFFICE,
  /** "so did", "as did": the same act by somebody else. */
  LIKEWISE,
  /** "not yet": nothing was sent. */
  NOT_YET,
  /** "no report": nothing is told. */
  NO_WORD,
  /** "cup", "championship": a victory there is no election. */
  SPORT,
  /** "strong", "clear": a message so called is a deed that says something. */
  FORCE,
  /** "Twitter", "posted": a post on a social network. */
  SOCIAL,
  /** "excellency", "majesty": with a possessive before them a title. */
  HONOUR,
  /** "similar", "the same": the message is of the kind of the one told before. */
  SIMILAR,
  /** "Dear", "Your Excellency": opens a letter. */
  SALUTATION,
  /** "ladies and gentlemen": a speech and no letter. */
  AUDIENCE,
  /** "in reply", "in turn": the sentence answers the one before. */
  BACK,
  /** "quick", "swift": who was quick to write did. */
  EAGER,
  /** "urged", "suggested": asks for something. */
  ASKING,
  /** "talks", "a meeting": what a proposal asks for. */
  COURSE,
  /** "did the same": the act before, by the subject of these words. */
  SAME_DEED,
  /** "council", "parliament": who heads one heads no state. */
  ORGANISATION,
  /** "university", "club": an organisation of which every country has many. */
  FIRM,
  /** "dated", "written on": the date behind is a letter's. */
  DATED,
  /** "a pleasure", "honoured": what it is to do is done. */
  PLEASURE,
  /** "envoy", "ambassador": who is one writes for another. */
  ENVOY,
  /** "United Nations", "UNESCO": a body of states, whose head writes to leaders. */
  BODY,
  /** "director-general", "head": who is one of a body of states heads it. */
  BODY_OFFICE,
  /** "loss of", "went missing": a ship or plane behind or before it met with disaster. */
  LOSS,
  /** "flight", "ferry": what carries people and can be lost. */
  VEHICLE,
  /** "Times", "News Agency": what the name of a newspaper or an agency ends in. */
  OUTLET,
  /** "presidents", "kings": the names behind it hold the office each. */
  TOP_OFFICES,
  /** "president", "king": an office at the top of a state. */
  TOP_OFFICE;

  /** Whether it is what somebody may head who heads no state. */
  static boolean isOrganisation(@Nullable Sign sign) {
    return sign == ORGANISATION || sign == FIRM;
  }
}
