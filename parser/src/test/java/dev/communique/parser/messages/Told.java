package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Message;
import dev.communique.parser.Parsers;

/** The messages of short texts about three leaders who do not exist: LUND, FALK and ROE. */
final class Told {
  private Told() {}

  static ImmutableList<Message> messages(String text) {
    String told =
        text.replace("LUND", "President Ana Lund of Grenmark")
            .replace("FALK", "Prime Minister Tove Falk of Tasvia")
            .replace("ROE", "King Ada Roe of Ruritania")
            .replace("\\n", "\n");
    return Parsers.shared().parse(" date 2019-03-06 " + told, "x").orElseThrow().messages();
  }

  /** "Ana Lund > Tove Falk", of the first of each side. */
  static String parties(Message message) {
    return message.senders().get(0).name() + " > " + message.addressees().get(0).name();
  }
}
