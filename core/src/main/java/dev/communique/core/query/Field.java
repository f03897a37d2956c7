package dev.communique.core.query;

import static dev.communique.core.query.Kind.ARTICLE;
import static dev.communique.core.query.Kind.LEADER;
import static dev.communique.core.query.Kind.MESSAGE;
import static dev.communique.core.query.Kind.QUOTATION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.communique.model.Coverage;
import dev.communique.model.Medium;
import dev.communique.model.OccasionType;
import dev.communique.model.Purpose;
import dev.communique.model.QuotationForm;
import dev.communique.model.Status;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a query can ask about: the word before the colon in {@code from:Xi}. This is the one list of
 * them: the text form, the errors and the index follow it.
 */
public enum Field {
  /** A sender of the message. */
  FROM("from", ValueType.NAME, "a sender", MESSAGE),
  /** An addressee of the message. */
  TO("to", ValueType.NAME, "an addressee", MESSAGE),
  /** A sender or an addressee of the message. */
  WITH("with", ValueType.NAME, "a sender or an addressee", MESSAGE),
  /** Who says the words of the quotation. */
  BY("by", ValueType.NAME, "who says it", QUOTATION),
  /** Somebody the article names; for leaders, the leader. */
  NAMING("naming", ValueType.NAME, "a leader whom the article names", ARTICLE, LEADER),
  /** Days on which it can lie: the message's, the article's. */
  DATE("date", ValueType.DATE, "when", ARTICLE, MESSAGE, QUOTATION, LEADER),
  /** Days on which the message can have been sent. */
  SENT("sent", ValueType.DATE, "when it was sent", MESSAGE),
  /** Days on which the message can have been received. */
  RECEIVED("received", ValueType.DATE, "when it was received", MESSAGE),
  /** Days on which the message can have been reported. */
  REPORTED("reported", ValueType.DATE, "when it was reported", MESSAGE),
  /** What the message is for. */
  PURPOSE("purpose", choices(Purpose.values(), Purpose::spelling), "what it is for", MESSAGE),
  /** The kind of event the message is about. */
  OCCASION(
      "occasion", choices(OccasionType.values(), OccasionType::spelling), "its event", MESSAGE),
  /** Which in a row the event is: 76 for a 76th anniversary. */
  ORDINAL("ordinal", ValueType.NUMBER, "which anniversary", MESSAGE),
  /** Whose event it is. */
  OF("of", ValueType.NAME, "the state whose event it is", MESSAGE),
  /** The form in which the message went. */
  MEDIUM("medium", choices(Medium.values(), Medium::spelling), "the form it went in", MESSAGE),
  /** Whether the message was sent. */
  STATUS("status", choices(Status.values(), Status::spelling), "whether it was sent", MESSAGE),
  /** How much of the message the article gives. */
  COVERAGE("coverage", choices(Coverage.values(), Coverage::spelling), "how much is told", MESSAGE),
  /** Yes-or-no facts of the message. */
  IS("is", ImmutableList.of("reply", "passing", "main", "joint", "answered"), "a fact", MESSAGE),
  /** Whom the article credits with making the message known. */
  REPORTED_BY("reported-by", ValueType.NAME, "who made it known", MESSAGE),
  /** An agency of the dateline or the label of the article. */
  OUTLET("outlet", ValueType.NAME, "who carries the article", ARTICLE, MESSAGE, QUOTATION, LEADER),
  /** Words of the id of the article, which unless set is its source. */
  ID("id", ValueType.NAME, "words of the article's id", ARTICLE, MESSAGE, QUOTATION, LEADER),
  /** How the words of the quotation are given. */
  FORM(
      "form",
      choices(QuotationForm.values(), QuotationForm::spelling),
      "how it is given",
      QUOTATION),
  /** Words anywhere in the text of the article. */
  TEXT("text", ValueType.WORDS, "words of the article", ARTICLE, MESSAGE, QUOTATION, LEADER),
  /** The message's own words. */
  CONTENT("content", ValueType.WORDS, "the message's own words", MESSAGE),
  /** Where a word without a field is looked for; the queries of each kind document it. */
  ABOUT("about", ValueType.WORDS, "words about it", ARTICLE, MESSAGE, QUOTATION, LEADER);

  private final String spelling;
  private final ValueType type;
  private final ImmutableList<String> choices;
  private final String meaning;
  private final ImmutableSet<Kind> kinds;

  Field(String spelling, ValueType type, String meaning, Kind... kinds) {
    this(spelling, type, ImmutableList.of(), meaning, kinds);
  }

  Field(String spelling, ImmutableList<String> choices, String meaning, Kind... kinds) {
    this(spelling, ValueType.CHOICE, choices, meaning, kinds);
  }

  Field(
      String spelling,
      ValueType type,
      ImmutableList<String> choices,
      String meaning,
      Kind... kinds) {
    this.spelling = spelling;
    this.type = type;
    this.choices = choices;
    this.meaning = meaning;
    this.kinds = Sets.immutableEnumSet(Arrays.asList(kinds));
  }

  private static <E> ImmutableList<String> choices(E[] constants, Function<E, String> spelling) {
    return Arrays.stream(constants).map(spelling).collect(ImmutableList.toImmutableList());
  }

  /** {@return the word before the colon} */
  public String spelling() {
    return spelling;
  }

  /** {@return what its value says, in a few words} */
  public String meaning() {
    return meaning;
  }

  /** {@return the values it can have; empty when there is no list of them} */
  public ImmutableList<String> choices() {
    return choices;
  }

  /** {@return what can be asked for by it} */
  public ImmutableSet<Kind> kinds() {
    return kinds;
  }

  ValueType type() {
    return type;
  }

  /** {@return the fields that a kind can be asked for by, in their order} */
  static ImmutableList<Field> of(Kind kind) {
    return Arrays.stream(values())
        .filter(field -> field.kinds.contains(kind))
        .collect(ImmutableList.toImmutableList());
  }

  /** The field of a spelling. */
  static Optional<Field> find(String spelling) {
    String word = Names.spelling(spelling);
    return Arrays.stream(values()).filter(field -> field.spelling.equals(word)).findFirst();
  }
}
