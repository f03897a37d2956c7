package dev.communique.parser.time;

/** Whether a clause speaks of what was or of what is to come. */
enum Tense {
  PAST,
  /** Certainly past: behind "since". */
  SINCE,
  COMING,
  /** A form of "be": the past form behind it is none. */
  BE,
  /** A word that looks past and is not; of a clause: nothing tells. */
  NONE
}
