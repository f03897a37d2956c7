package dev.communique.core.events;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.primitives.ImmutableLongArray;
import dev.communique.model.Experimental;

/**
 * What the running text of an article is sought by. Immutable.
 *
 * @param text the number of the text: articles with one running text have the same
 * @param place where it stands in the order of the search, in ASCII: an original comes before its
 *     copies; articles of different ids have different ones
 * @param keys under which it meets others, each once
 * @param fewest how often it must meet a text before it to be worth a look, at least 1
 * @param marks what tells quickly that two texts are no copies
 */
@Experimental
public record SoughtText(
    long text, String place, ImmutableLongArray keys, int fewest, ImmutableLongArray marks) {

  /**
   * Checks how often it must meet.
   *
   * @param text the number of the text
   * @param place where it stands
   * @param keys under which it meets others
   * @param fewest how often it must meet a text
   * @param marks what tells that two are no copies
   * @throws IllegalArgumentException if {@code fewest} is less than 1
   */
  public SoughtText {
    checkNotNull(place, "place");
    checkNotNull(keys, "keys");
    checkNotNull(marks, "marks");
    checkArgument(fewest >= 1, "fewest must be at least 1: %s", fewest);
  }

  /** {@return its place and how many keys it has} */
  @Override
  public String toString() {
    return place + ", " + keys.length() + " keys";
  }
}
