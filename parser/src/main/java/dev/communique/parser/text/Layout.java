package dev.communique.parser.text;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Dateline;
import dev.communique.model.PartialDate;
import dev.communique.model.Problem;
import dev.communique.model.Span;
import dev.communique.model.TextPart;
import java.util.Optional;

/**
 * What stands where in a record. Every character that is no blank lies in exactly one part or
 * paragraph. Immutable.
 */
public interface Layout {

  /** {@return the record's text, into which every span points} */
  String text();

  /** {@return the date of the header, when it is one} */
  Optional<PartialDate> headerDate();

  /** {@return the digits of the header} */
  Optional<Span> headerSpan();

  /** {@return the headline, the best one when there are several} */
  Optional<Span> headline();

  /** {@return the outlet label without its colon, {@code WNAM REPORT}} */
  Optional<Span> label();

  /** {@return the dateline, its day left open} */
  Optional<Dateline> dateline();

  /** {@return the day words of the dateline, {@code Sept. 9}} */
  ImmutableList<Span> datelineDay();

  /** {@return what is not running text, in text order} */
  ImmutableList<TextPart> parts();

  /**
   * {@return the paragraphs of the running text, in order, disjoint from the parts; the lead begins
   * after its dateline}
   */
  ImmutableList<Span> paragraphs();

  /** {@return the lines that give a date, {@code Updated: 2008-05-14 19:35}} */
  ImmutableList<Span> dateLines();

  /** {@return the agencies that credits name, as written: {@code (KUNA)}, {@code Source: AFP}} */
  ImmutableList<String> creditAgencies();

  /** {@return ISO 639-1: {@code en} or what it looks like, {@code und} when it has no letters} */
  String language();

  /** {@return what is doubtful about header and language} */
  ImmutableList<Problem> problems();

  /**
   * {@return the 1-based line of the file}
   *
   * @param offset a UTF-16 offset of the text
   */
  int line(int offset);

  /**
   * {@return the 1-based column, in UTF-16 units}
   *
   * @param offset a UTF-16 offset of the text
   */
  int column(int offset);
}
