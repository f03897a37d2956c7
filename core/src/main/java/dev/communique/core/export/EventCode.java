package dev.communique.core.export;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Message;
import dev.communique.model.OccasionType;
import dev.communique.model.Purpose;
import java.util.Optional;

/**
 * How the event data schemes code a message between leaders.
 *
 * <p>The CAMEO code is the one that the dictionary of PETRARCH2 gives the verb of the purpose
 * (congratulate and thank 051, greet 050, express condolences or sympathy 018), else that of
 * sending a message or letter, 040. The PLOVER type and contexts are those that PLOVER's own table
 * ({@code CAMEO2PLOVER-2021.txt}) turns the code into; it has none for 018. Contexts of the
 * occasion are added. Neither scheme has a place for the purpose itself, the occasion, the reply or
 * the text.
 */
enum EventCode {
  PRAISE("051", Optional.of("SUPPORT"), ImmutableList.of("diplomatic")),
  DIPLOMATIC_COOPERATION("050", Optional.of("SUPPORT"), ImmutableList.of("diplomatic")),
  EMPATHETIC_COMMENT("018", Optional.empty(), ImmutableList.of()),
  CONSULT("040", Optional.of("CONSULT"), ImmutableList.of());

  /** Agreement in words, the first of PLOVER's four classes. */
  static final int VERBAL_COOPERATION = 1;

  private final String cameo;
  private final Optional<String> plover;
  private final ImmutableList<String> contexts;

  EventCode(String cameo, Optional<String> plover, ImmutableList<String> contexts) {
    this.cameo = cameo;
    this.plover = plover;
    this.contexts = contexts;
  }

  static EventCode of(Purpose purpose) {
    return switch (purpose) {
      case CONGRATULATION, THANKS -> PRAISE;
      case GREETING -> DIPLOMATIC_COOPERATION;
      case CONDOLENCE, SYMPATHY -> EMPATHETIC_COMMENT;
      case INVITATION, PROPOSAL, OTHER -> CONSULT;
    };
  }

  String cameo() {
    return cameo;
  }

  /** PLOVER's type; empty where it has none. */
  Optional<String> plover() {
    return plover;
  }

  /** PLOVER's contexts of the code and of a message's occasion. */
  ImmutableList<String> contexts(Message message) {
    Optional<String> occasion = message.occasion().flatMap(about -> context(about.type()));
    return ImmutableList.<String>builder()
        .addAll(contexts)
        .addAll(occasion.stream().toList())
        .build();
  }

  private static Optional<String> context(OccasionType type) {
    return switch (type) {
      case ELECTION -> Optional.of("election");
      case APPOINTMENT -> Optional.of("executive");
      case DISASTER -> Optional.of("disaster");
      case ILLNESS -> Optional.of("health");
      default -> Optional.empty();
    };
  }
}
