package dev.communique.core.events;

/**
 * Two messages, one each way: a message and its answer, or two that crossed on one occasion.
 *
 * @param first the earlier one, which is answered when the second is an answer
 * @param second the later one
 * @param isAnswer whether the second answers the first; else they crossed
 */
public record Exchange(Event first, Event second, boolean isAnswer) {

  /** {@return both messages, with what they are to each other between} */
  @Override
  public String toString() {
    return first + (isAnswer ? " — answered by " : " — crossed by ") + second;
  }
}
