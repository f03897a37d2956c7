package dev.communique.core.timeline;

import dev.communique.core.events.Event;
import dev.communique.core.events.Exchange;
import dev.communique.model.PartialDate;
import java.util.Optional;

/**
 * A message and the one that answers it.
 *
 * @param message what was answered
 * @param answer the answer
 * @param delay the days from one to the other; empty when one of them is not dated
 */
public record Reply(Event message, Event answer, Optional<Bounds> delay) {

  static Reply of(Exchange exchange) {
    Optional<PartialDate> from = exchange.first().when();
    Optional<PartialDate> to = exchange.second().when();
    return new Reply(
        exchange.first(),
        exchange.second(),
        from.flatMap(first -> to.map(second -> Dated.between(first, second))));
  }

  /** {@return the message, the answer and the days between} */
  @Override
  public String toString() {
    String days = delay.map(between -> " after " + between + " days").orElse("");
    return message + " — answered" + days + " by " + answer;
  }
}
