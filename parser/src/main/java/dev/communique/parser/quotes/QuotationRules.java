package dev.communique.parser.quotes;

/** Names of the rules that others tell quotations apart by; each finder knows its own otherwise. */
public final class QuotationRules {
  /** A text printed without marks behind the words that introduce it. */
  public static final String PRINTED_TEXT = "printed-text";

  /** A post of a social network with its signature. */
  public static final String EMBEDDED_POST = "embedded-post";

  /** What speakers with labels in capitals say in turn. */
  public static final String TRANSCRIPT = "transcript";

  private QuotationRules() {}
}
