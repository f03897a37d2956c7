package dev.communique.parser.messages;

/** Another way than a message by which words pass. */
enum Venue {
  /** A call, meeting or visit. */
  CALL,
  /** Words to the press or the public. */
  SPEECH
}
