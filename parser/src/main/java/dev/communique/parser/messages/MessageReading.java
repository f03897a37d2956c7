package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Message;
import dev.communique.model.NoveltyClaim;
import dev.communique.model.Span;

/**
 * The messages of an article and what it claims about their rarity.
 *
 * @param messages in the order of the text
 * @param claims in the order of the text
 * @param unread stretches that tell of more messages than are read from one sentence or article
 */
public record MessageReading(
    ImmutableList<Message> messages,
    ImmutableList<NoveltyClaim> claims,
    ImmutableList<Span> unread) {
  /** What is read of a text that tells of no message. */
  static final MessageReading NONE =
      new MessageReading(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
}
