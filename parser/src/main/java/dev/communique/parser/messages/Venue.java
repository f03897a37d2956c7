package dev.communique.parser.messages;

/** Another way than a message by which words pass. */
enum Venue {
  /** A call, meeting or visit. */
  CALL,
  /** A book that lies open for all to write in. */
  BOOK,
  /** Words to the press or the public. */
  SPEECH,
  /** A text handed out to all: a message only when its words address somebody. */
  STATEMENT
}
