package dev.communique.model;

/** What a message is for. */
public enum Purpose {
  /** On a success, an anniversary, an election, a birthday. */
  CONGRATULATION,
  /** On a death. */
  CONDOLENCE,
  /** Support in illness or need. */
  SYMPATHY,
  /** On a holiday or a new year. */
  GREETING,
  /** For something received. */
  THANKS,
  /** To come. */
  INVITATION,
  /** Of talks, a meeting, a deal, a course for both. */
  PROPOSAL,
  /** Anything else. */
  OTHER,
}
