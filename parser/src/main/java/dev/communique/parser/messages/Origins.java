package dev.communique.parser.messages;

import dev.communique.model.MessageField;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From where the fields of an act, or of a message in the making, were read. */
final class Origins {
  private final Map<MessageField, Origin> known = new EnumMap<>(MessageField.class);

  /** Notes the words and the rule of a field, in place of what was known. */
  void put(MessageField field, int from, int to, String rule) {
    known.put(field, new Origin(from, to, rule));
  }

  /** Notes the same, unless something is known. */
  void putFirst(MessageField field, int from, int to, String rule) {
    if (!known.containsKey(field)) {
      put(field, from, to, rule);
    }
  }

  /** Takes over a field, with or without words, from where its value came from. */
  void take(MessageField field, Origins source) {
    Origin origin = source.known.get(field);
    if (origin == null) {
      known.remove(field);
    } else {
      known.put(field, origin);
    }
  }

  /** Forgets a field whose value is dropped. */
  void clear(MessageField field) {
    known.remove(field);
  }

  @Nullable Origin of(MessageField field) {
    return known.get(field);
  }
}
