package dev.communique.model;

/** The kinds of problem, each with the severity it has unless a stage knows better. */
public enum ProblemKind {
  /** A record without text. */
  EMPTY_RECORD(Severity.WARNING),
  /** A file that cannot be opened or read. */
  UNREADABLE_FILE(Severity.ERROR),
  /** Bytes that are not text. */
  NOT_TEXT(Severity.ERROR),
  /** Bytes that are not valid in the file's encoding. */
  MALFORMED_BYTES(Severity.WARNING),
  /** Not UTF-8; read as windows-1252. */
  ENCODING_FALLBACK(Severity.WARNING),
  /** A date header without a real date. */
  MALFORMED_HEADER(Severity.WARNING),
  /** A date header without a day. */
  MONTH_ONLY_HEADER(Severity.WARNING),
  /** More than one kind of line end. */
  MIXED_LINE_ENDS(Severity.WARNING),
  /** Text that is not English; kept, without findings. */
  UNSUPPORTED_LANGUAGE(Severity.WARNING),
  /** Evidence that disagrees about the article's date. */
  DATE_CONFLICT(Severity.WARNING),
  /** Nothing dates the article. */
  NO_DATE(Severity.WARNING),
  /** A date that reads two ways. */
  AMBIGUOUS_DATE(Severity.WARNING),
  /** A quotation mark never closed. */
  UNCLOSED_QUOTATION(Severity.WARNING),
  /** A date beyond what the registry knows. */
  STALE_REGISTRY(Severity.WARNING),
  /** A stated limit cut reading short. */
  LIMIT_REACHED(Severity.WARNING),
  /** A file that is not an article format. */
  SKIPPED_FILE(Severity.NOTICE),
  /** A link that leads back to its own folder. */
  LINK_LOOP(Severity.NOTICE),
  /** A record whose format is broken. */
  MALFORMED_RECORD(Severity.ERROR);

  private static final Spellings<ProblemKind> SPELLINGS =
      Spellings.of("problem kind", ProblemKind.class);

  private final Severity severity;

  ProblemKind(Severity severity) {
    this.severity = severity;
  }

  /**
   * {@return the constant that {@code text} spells}
   *
   * @param text as {@link #spelling} gives it
   * @throws IllegalArgumentException if nothing is spelled so; the message lists what is
   */
  public static ProblemKind parse(String text) {
    return SPELLINGS.parse(text);
  }

  /** {@return the spelling in JSON, CSV and queries: lower case, with hyphens} */
  public String spelling() {
    return SPELLINGS.of(this);
  }

  /** {@return how bad a problem of this kind is, unless its stage says otherwise} */
  public Severity severity() {
    return severity;
  }
}
