package dev.communique.core.query;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.communique.model.PartialDate;
import dev.communique.model.Purpose;
import dev.communique.model.QuotationForm;
import java.util.stream.Collectors;

/**
 * What a query asks for, as a value: it knows no source and no registry, so that every kind of
 * source answers the same condition. Prints in the text form of queries.
 *
 * <p>Names are those that {@link NameBook} knows: leaders by id, full name or what the press calls
 * them alone, and countries, whose leaders are all meant. A name it does not know is looked for in
 * the words of the article.
 */
public sealed interface Condition {

  /**
   * A message from somebody.
   *
   * @param name a leader's or a country's name
   */
  record From(String name) implements Condition {
    /**
     * Checks the name.
     *
     * @param name not blank
     */
    public From {
      Condition.checkWords("name", name);
    }

    @Override
    public String toString() {
      return "from:" + Condition.quote(name);
    }
  }

  /**
   * A message to somebody.
   *
   * @param name a leader's or a country's name
   */
  record To(String name) implements Condition {
    /**
     * Checks the name.
     *
     * @param name not blank
     */
    public To {
      Condition.checkWords("name", name);
    }

    @Override
    public String toString() {
      return "to:" + Condition.quote(name);
    }
  }

  /**
   * Words of somebody.
   *
   * @param name a leader's, a country's or any other speaker's name
   */
  record By(String name) implements Condition {
    /**
     * Checks the name.
     *
     * @param name not blank
     */
    public By {
      Condition.checkWords("name", name);
    }

    @Override
    public String toString() {
      return "by:" + Condition.quote(name);
    }
  }

  /**
   * An article that names somebody.
   *
   * @param name a leader's or a country's name
   */
  record Naming(String name) implements Condition {
    /**
     * Checks the name.
     *
     * @param name not blank
     */
    public Naming {
      Condition.checkWords("name", name);
    }

    @Override
    public String toString() {
      return "naming:" + Condition.quote(name);
    }
  }

  /**
   * Something whose date can lie in a stretch of days.
   *
   * @param dates the stretch
   */
  record During(PartialDate dates) implements Condition {
    @Override
    public String toString() {
      return "date:" + dates;
    }
  }

  /**
   * A message of a purpose.
   *
   * @param purpose the purpose
   */
  record For(Purpose purpose) implements Condition {
    @Override
    public String toString() {
      return "purpose:" + purpose.spelling();
    }
  }

  /**
   * A quotation of a form.
   *
   * @param form the form
   */
  record Given(QuotationForm form) implements Condition {
    @Override
    public String toString() {
      return "form:" + form.spelling();
    }
  }

  /**
   * Something that holds a phrase: whole words in this order, without regard to case, accents and
   * what stands between the words.
   *
   * @param phrase the phrase
   */
  record About(String phrase) implements Condition {
    /**
     * Checks the phrase.
     *
     * @param phrase at least one letter or digit
     */
    public About {
      Condition.checkWords("phrase", phrase);
    }

    @Override
    public String toString() {
      return '"' + phrase.replace("\"", "\\\"") + '"';
    }
  }

  /**
   * Everything that meets all of some conditions; of none, everything.
   *
   * @param conditions the conditions
   */
  record All(ImmutableList<Condition> conditions) implements Condition {
    @Override
    public String toString() {
      return conditions.stream()
          .map(part -> part instanceof Any ? "(" + part + ")" : part.toString())
          .collect(Collectors.joining(" "));
    }
  }

  /**
   * Everything that meets at least one of some conditions.
   *
   * @param conditions the conditions
   */
  record Any(ImmutableList<Condition> conditions) implements Condition {
    @Override
    public String toString() {
      return Joiner.on(" or ").join(conditions);
    }
  }

  /**
   * Everything that does not meet a condition.
   *
   * @param condition the condition
   */
  record Not(Condition condition) implements Condition {
    @Override
    public String toString() {
      boolean several = condition instanceof All || condition instanceof Any;
      return several ? "-(" + condition + ")" : "-" + condition;
    }
  }

  /** {@return the condition that everything meets} */
  static Condition everything() {
    return new All(ImmutableList.of());
  }

  /**
   * {@return this condition and another}
   *
   * @param other what must hold besides
   */
  default Condition and(Condition other) {
    ImmutableList.Builder<Condition> both = ImmutableList.builder();
    return new All(both.addAll(parts()).addAll(other.parts()).build());
  }

  /**
   * {@return this condition or another}
   *
   * @param other what may hold instead
   */
  default Condition or(Condition other) {
    return new Any(ImmutableList.of(this, other));
  }

  private ImmutableList<Condition> parts() {
    return this instanceof All all ? all.conditions() : ImmutableList.of(this);
  }

  private static void checkWords(String name, String words) {
    checkArgument(
        words.codePoints().anyMatch(Character::isLetterOrDigit),
        "%s must hold a letter or digit: \"%s\"",
        name,
        words);
  }

  private static String quote(String value) {
    boolean bare = CharMatcher.anyOf("\"():-").or(CharMatcher.whitespace()).matchesNoneOf(value);
    return bare ? value : '"' + value.replace("\"", "\\\"") + '"';
  }
}
