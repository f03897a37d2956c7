package dev.communique.core.compare;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;

/** Along a series of messages, when a phrase enters, stays, lapses and returns. Immutable. */
public final class PhraseHistory {
  /** What a message does with a phrase. */
  public enum Presence {
    /** Has it as the first. */
    ENTERS("+"),
    /** Has it as the message before. */
    STAYS("="),
    /** Is the first without it. */
    LAPSES("-"),
    /** Has it again. */
    RETURNS("^"),
    /** Does not have it, as the message before. */
    ABSENT(""),
    /** None of its words are reported: nothing can be said. */
    UNKNOWN("?");

    private final String sign;

    Presence(String sign) {
      this.sign = sign;
    }

    /** {@return how it stands in a table} */
    public String sign() {
      return sign;
    }
  }

  private final String words;
  private final ImmutableList<Presence> presence;

  private PhraseHistory(String words, ImmutableList<Presence> presence) {
    this.words = words;
    this.presence = presence;
  }

  /** For the messages that have the phrase, of a series in which some report no words. */
  static PhraseHistory of(String words, BitSet messages, List<Wording> series) {
    ImmutableList.Builder<Presence> presence = ImmutableList.builder();
    boolean before = false;
    boolean ever = false;
    for (int i = 0; i < series.size(); i++) {
      if (series.get(i).count() == 0) {
        presence.add(Presence.UNKNOWN);
        continue;
      }
      boolean now = messages.get(i);
      presence.add(presence(before, ever, now));
      before = now;
      ever |= now;
    }
    return new PhraseHistory(words, presence.build());
  }

  private static Presence presence(boolean before, boolean ever, boolean now) {
    if (now) {
      return before ? Presence.STAYS : ever ? Presence.RETURNS : Presence.ENTERS;
    }
    return before ? Presence.LAPSES : Presence.ABSENT;
  }

  /** {@return the phrase, as first written} */
  public String words() {
    return words;
  }

  /** {@return what each message of the series does with it} */
  public ImmutableList<Presence> presence() {
    return presence;
  }

  /** {@return how many messages have it} */
  public int count() {
    return (int)
        presence.stream()
            .filter(
                each ->
                    each == Presence.ENTERS || each == Presence.STAYS || each == Presence.RETURNS)
            .count();
  }

  /** {@return the phrase and a sign for each message, a point for one without} */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(words).append(' ');
    presence.forEach(each -> line.append(each == Presence.ABSENT ? "." : each.sign()));
    return line.toString();
  }
}
