package dev.communique.parser.messages;

import dev.communique.model.Medium;
import dev.communique.model.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * A noun that stands for a message.
 *
 * @param kind what it says about the message
 * @param medium the form in which it went
 * @param purpose what it is for, when the noun tells
 */
record MessageNoun(Kind kind, Medium medium, @Nullable Purpose purpose) {

  /** What a message noun names. */
  enum Kind {
    /** The thing that goes: a letter. */
    CARRIER,
    /** The thing that goes back. */
    REPLY,
    /** What it holds: condolences. */
    SENTIMENT,
    /** What its writer feels: only with somebody it is told to. */
    FEELING,
    /** What it asks for; a message only when something carries it. */
    INVITATION
  }

  boolean isCarrier() {
    return kind == Kind.CARRIER || kind == Kind.REPLY;
  }
}
