package dev.communique.model;

/** The kinds of problem. */
public enum ProblemKind {
  /** A record without text. */
  EMPTY_RECORD,
  /** A file that cannot be opened or read. */
  UNREADABLE_FILE,
  /** Bytes that are not text. */
  NOT_TEXT,
  /** Bytes that are not valid in the file's encoding. */
  MALFORMED_BYTES,
  /** Not UTF-8; read as windows-1252. */
  ENCODING_FALLBACK,
  /** A date header without a real date. */
  MALFORMED_HEADER,
  /** A date header without a day. */
  MONTH_ONLY_HEADER,
  /** More than one kind of line end. */
  MIXED_LINE_ENDS,
  /** Text that is not English; kept, without findings. */
  UNSUPPORTED_LANGUAGE,
  /** Evidence that disagrees about the article's date. */
  DATE_CONFLICT,
  /** Nothing dates the article. */
  NO_DATE,
  /** A date that reads two ways. */
  AMBIGUOUS_DATE,
  /** A quotation mark never closed. */
  UNCLOSED_QUOTATION,
  /** A date beyond what the registry knows. */
  STALE_REGISTRY,
  /** A stated limit cut reading short. */
  LIMIT_REACHED,
  /** A file that is not an article format. */
  SKIPPED_FILE,
  /** A link that leads back to its own folder. */
  LINK_LOOP,
  /** A record whose format is broken. */
  MALFORMED_RECORD,
}
