package dev.communique.parser.messages;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.communique.model.Medium;
import dev.communique.model.Purpose;
import dev.communique.parser.text.ResourceLines;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who does what to whom in a predicate that reports a message; one line of {@code frames.txt}.
 *
 * @param name the rule's name
 * @param verbs base forms
 * @param sender where the sender stands, best first; empty when only the noun tells
 * @param addressee where the addressee stands, best first
 * @param need what must stand beside the verb
 * @param purpose when the verb tells it
 * @param medium when the verb tells it
 * @param reply whether the verb tells that the message answers one
 */
record Frame(
    String name,
    ImmutableList<String> verbs,
    ImmutableList<Role> sender,
    ImmutableList<Role> addressee,
    Need need,
    @Nullable Purpose purpose,
    @Nullable Medium medium,
    boolean reply) {

  /** A place in the clause. */
  enum Role {
    SUBJECT,
    OBJECT,
    FIRST_OBJECT,
    TO,
    FROM,
    BY,
    WITH,
    AT,
    FOR
  }

  /** What must stand beside the verb for the frame to hold. */
  enum Need {
    /** A message noun as object. */
    NEEDED,
    /** A letter or the like as object. */
    CARRIER,
    /** A message noun as subject. */
    SUBJECT,
    /** An occasion. */
    OCCASION,
    /** A message of the other side, or a carrier. */
    ANSWERED,
    /** A message noun in the plural as object. */
    EXCHANGED,
    /** "in a letter". */
    IN_CARRIER,
    /** Nothing. */
    NONE
  }

  /** Whether the frame holds only with a message noun. */
  boolean needsNoun() {
    return switch (need) {
      case NEEDED, CARRIER, SUBJECT, EXCHANGED -> true;
      default -> false;
    };
  }

  /** Whether the frame may hold where no message noun stands in the text. */
  boolean tellsAlone() {
    return !needsNoun() && need != Need.IN_CARRIER;
  }

  private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final Splitter STROKE = Splitter.on('|').trimResults().omitEmptyStrings();

  static Frame parse(ResourceLines.Line line) {
    if (line.fields().size() < 5) {
      throw line.error("a frame has at least five fields: name, verbs, sender, addressee, noun");
    }
    return new Frame(
        line.field(0),
        ImmutableList.copyOf(COMMA.split(line.field(1))),
        roles(line, 2),
        roles(line, 3),
        constant(Need.class, line, line.field(4)),
        isBlank(line.field(5)) ? null : Purpose.parse(line.field(5)),
        isBlank(line.field(6)) ? null : Medium.parse(line.field(6)),
        line.field(7).equals("reply"));
  }

  private static ImmutableList<Role> roles(ResourceLines.Line line, int field) {
    if (isBlank(line.field(field))) {
      return ImmutableList.of();
    }
    return STROKE
        .splitToStream(line.field(field))
        .map(role -> constant(Role.class, line, role))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isBlank(String field) {
    return field.isEmpty() || field.equals("-");
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, ResourceLines.Line line, String spelling) {
    for (E value : type.getEnumConstants()) {
      if (value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(spelling)) {
        return value;
      }
    }
    throw line.error(
        "unknown " + type.getSimpleName().toLowerCase(Locale.ROOT) + " '" + spelling + "'");
  }
}
