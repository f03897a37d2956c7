package dev.communique.parser.messages;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import dev.communique.parser.text.ResourceLines;

/** What a verb near a message does, as far as rules other than {@link Frame frames} ask for it. */
enum Deed {
  /** "sent", "signed": its day is that of a letter's sending. */
  SEND,
  /** "sent to Roe", behind what was sent. */
  DIRECT,
  /** "sent one", "received another": messages go or come. */
  MOVE,
  /** "sent Roe greetings": a receiver may stand before what is sent. */
  GIVE,
  /** "arrived carrying a letter": brought for another. */
  CARRY,
  /** "convey my best wishes": somebody else is to say it. */
  PASS_ON,
  /** "a letter, released on Monday": what happens to letters themselves. */
  BEFALL,
  /** "said in response": what is said may be an answer. */
  SAY,
  /** "is said to have asked": told of him by others. */
  HEAR_SAY,
  /** "described Roe as a friend": its object is spoken of, not spoken to. */
  SPEAK_OF,
  /** "the agency reported": who does it reports. */
  REPORT,
  /** "quoted the agency": whom it is done to reports. */
  QUOTE,
  /** "plans to send": not done yet. */
  PLAN,
  /** "used the day to congratulate": what it leads to is done. */
  SET_ABOUT,
  /** "discussed sending": not done, and perhaps never. */
  CONSIDER,
  /** "was seen greeting": it was done face to face. */
  WATCH,
  /** "denied that Lund had sent". */
  DENY,
  /** "leaders, headed by Lund": of the ones it is done to. */
  LEAD;

  /** Whether a verb does it, given its base form. */
  boolean isOf(String lemma) {
    return Verbs.BY_DEED.containsEntry(this, lemma);
  }

  /** Read when the first verb is asked for. */
  private static final class Verbs {
    private static final Splitter COMMA = Splitter.on(',');
    static final ImmutableSetMultimap<Deed, String> BY_DEED = read();

    private static ImmutableSetMultimap<Deed, String> read() {
      ImmutableSetMultimap.Builder<Deed, String> verbs = ImmutableSetMultimap.builder();
      for (ResourceLines.Line line : ResourceLines.read(Deed.class, "deeds.txt")) {
        Deed deed = valueOf(Ascii.toUpperCase(line.field(0)).replace('-', '_'));
        verbs.putAll(deed, COMMA.split(line.field(1)));
      }
      return verbs.build();
    }
  }
}
