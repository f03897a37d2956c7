package dev.communique.parser.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * Which fields of a JSON line, or columns of a CSV file, hold what. Only the text must be there.
 * Immutable.
 *
 * <pre>{@code
 * RecordFields fields = RecordFields.defaults().withText("body").withDate("published");
 * }</pre>
 *
 * @param text the name of the field with the text, itself dated text that may hold its own header
 * @param date the name of the field with the day
 * @param headline the name of the field with the headline
 * @param id the name of the field with the article's id
 */
@Immutable
public record RecordFields(String text, String date, String headline, String id)
    implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final RecordFields DEFAULTS = new RecordFields("text", "date", "headline", "id");

  /**
   * Names the fields.
   *
   * @param text the name of the field with the text
   * @param date the name of the field with the day
   * @param headline the name of the field with the headline
   * @param id the name of the field with the article's id
   * @throws IllegalArgumentException if a name is blank
   */
  public RecordFields {
    notBlank("text", text);
    notBlank("date", date);
    notBlank("headline", headline);
    notBlank("id", id);
  }

  /** {@return the fields {@code text}, {@code date}, {@code headline} and {@code id}} */
  public static RecordFields defaults() {
    return DEFAULTS;
  }

  /**
   * {@return the same, with the text in another field}
   *
   * @param name its name
   */
  public RecordFields withText(String name) {
    return new RecordFields(name, date, headline, id);
  }

  /**
   * {@return the same, with the day in another field}
   *
   * @param name its name
   */
  public RecordFields withDate(String name) {
    return new RecordFields(text, name, headline, id);
  }

  /**
   * {@return the same, with the headline in another field}
   *
   * @param name its name
   */
  public RecordFields withHeadline(String name) {
    return new RecordFields(text, date, name, id);
  }

  /**
   * {@return the same, with the id in another field}
   *
   * @param name its name
   */
  public RecordFields withId(String name) {
    return new RecordFields(text, date, headline, name);
  }

  private static void notBlank(String field, String name) {
    checkArgument(!name.isBlank(), "the name of the field %s must not be blank", field);
  }
}
