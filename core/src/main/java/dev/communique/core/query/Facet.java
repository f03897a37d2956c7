package dev.communique.core.query;

/** A fact by whose values answers are counted and grouped. */
public enum Facet {
  /** Senders, by their usual name where they are known. */
  FROM("from", false),
  /** Addressees, by their usual name where they are known. */
  TO("to", false),
  /** Sender and addressee, {@code Xi Jinping > Kim Jong Un}. */
  PAIR("pair", false),
  /** What messages are for. */
  PURPOSE("purpose", false),
  /** The kind of event messages are about. */
  OCCASION("occasion", false),
  /** The form in which messages went. */
  MEDIUM("medium", false),
  /** Whether messages were sent. */
  STATUS("status", false),
  /** How much of messages is told. */
  COVERAGE("coverage", false),
  /** Who made messages known. */
  REPORTED_BY("reported-by", false),
  /** The outlets that carry the articles. */
  OUTLET("outlet", false),
  /** Who says the words of quotations. */
  BY("by", false),
  /** How words of quotations are given. */
  FORM("form", false),
  /** The leaders that articles name. */
  NAMING("naming", false),
  /** The year, in order of time. */
  YEAR("year", true),
  /** The month, in order of time: {@code 2024-09}. */
  MONTH("month", true),
  /** The day of the week, from Monday. */
  WEEKDAY("weekday", true);

  private final String spelling;
  private final boolean ordered;

  Facet(String spelling, boolean ordered) {
    this.spelling = spelling;
    this.ordered = ordered;
  }

  /** {@return its name as the head of a table} */
  public String spelling() {
    return spelling;
  }

  /** Whether its values have an order of their own; else the most frequent come first. */
  boolean isOrdered() {
    return ordered;
  }
}
