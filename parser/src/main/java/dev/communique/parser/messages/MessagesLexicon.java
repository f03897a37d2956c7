package dev.communique.parser.messages;

import dev.communique.model.Medium;
import dev.communique.model.OccasionType;
import dev.communique.model.Purpose;
import dev.communique.parser.text.Category;
import dev.communique.parser.text.LetterCase;
import dev.communique.parser.text.Lexicon;
import dev.communique.parser.text.ResourceLines;
import java.util.Locale;

/** The words that the reading of messages knows. */
public final class MessagesLexicon {
  static final Category<MessageNoun> NOUN = Category.of("messages.noun", MessageNoun.class);
  static final Category<PurposeWord> PURPOSE = Category.of("messages.purpose", PurposeWord.class);
  static final Category<OccasionWord> OCCASION =
      Category.of("messages.occasion", OccasionWord.class);
  static final Category<String> REPORTER = Category.of("messages.reporter", String.class);
  static final Category<Venue> VENUE = Category.of("messages.venue", Venue.class);
  static final Category<OccasionType> ANNIVERSARY =
      Category.of("messages.anniversary", OccasionType.class);
  static final Category<String> COUNT = Category.of("messages.count", String.class);
  static final Category<String> GROUP = Category.of("messages.group", String.class);
  static final Category<Sign> SIGN = Category.of("messages.sign", Sign.class);

  private MessagesLexicon() {}

  /**
   * Adds message nouns, words of purpose and occasion, outlets, and signs of other venues.
   *
   * @param lexicon the lexicon in the making
   */
  public static void contribute(Lexicon.Builder lexicon) {
    lines("nouns.txt").forEach(line -> lexicon.add(line.field(0), NOUN, noun(line)));
    lines("purposes.txt").forEach(line -> lexicon.add(line.field(0), PURPOSE, purpose(line)));
    lines("occasions.txt").forEach(line -> lexicon.add(line.field(0), OCCASION, occasion(line)));
    lines("reporters.txt").forEach(line -> addReporter(line, lexicon));
    lines("venues.txt").forEach(line -> lexicon.add(line.field(0), VENUE, venue(line)));
    lines("anniversaries.txt")
        .forEach(
            line -> lexicon.add(line.field(0), ANNIVERSARY, OccasionType.parse(line.field(1))));
    lines("counts.txt").forEach(line -> lexicon.add(line.field(0), COUNT, line.field(0)));
    lines("groups.txt").forEach(line -> lexicon.add(line.field(0), GROUP, line.field(0)));
    lines("signs.txt").forEach(line -> lexicon.add(line.field(0), SIGN, sign(line)));
  }

  private static Iterable<ResourceLines.Line> lines(String name) {
    return ResourceLines.read(MessagesLexicon.class, name);
  }

  private static MessageNoun noun(ResourceLines.Line line) {
    MessageNoun.Kind kind = MessageNoun.Kind.valueOf(line.field(1).toUpperCase(Locale.ROOT));
    Purpose purpose = line.field(3).isEmpty() ? null : Purpose.parse(line.field(3));
    return new MessageNoun(kind, Medium.parse(line.field(2)), purpose);
  }

  private static PurposeWord purpose(ResourceLines.Line line) {
    return new PurposeWord(Purpose.parse(line.field(1)), line.field(2).equals("weak"));
  }

  private static OccasionWord occasion(ResourceLines.Line line) {
    boolean office = line.field(2).equals("office");
    boolean general = office || line.field(2).equals("general");
    return new OccasionWord(OccasionType.parse(line.field(1)), general, office);
  }

  /** Names in capitals are asked to stand in capitals: "MAP" is an agency, "map" is none. */
  private static void addReporter(ResourceLines.Line line, Lexicon.Builder lexicon) {
    String phrase = line.field(0);
    boolean capitals = phrase.equals(phrase.toUpperCase(Locale.ROOT));
    boolean name = Character.isUpperCase(phrase.charAt(0));
    LetterCase letterCase =
        capitals ? LetterCase.ALL_CAPITALS : name ? LetterCase.CAPITALISED : LetterCase.ANY;
    lexicon.add(phrase, REPORTER, line.field(1), letterCase);
  }

  private static Venue venue(ResourceLines.Line line) {
    return Venue.valueOf(line.field(1).toUpperCase(Locale.ROOT));
  }

  private static Sign sign(ResourceLines.Line line) {
    return Sign.valueOf(line.field(1).toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
