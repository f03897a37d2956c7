package dev.communique.parser.time;

import com.google.common.collect.ImmutableList;
import dev.communique.model.DateExpression;
import dev.communique.model.PartialDate;
import dev.communique.model.Span;
import dev.communique.parser.text.Lexicon;
import dev.communique.parser.text.Words;
import java.util.List;

/** Texts for the tests of this package, scanned with its own words only. */
final class TimeText {
  static final Lexicon LEXICON = lexicon();

  private TimeText() {}

  /** Made anew: its lists are read again. */
  static Lexicon lexicon() {
    Lexicon.Builder builder = Lexicon.builder();
    TimeLexicon.contribute(builder);
    return builder.build();
  }

  static Words words(String text) {
    return Words.scan(text, ImmutableList.of(Span.of(0, text.length())), LEXICON);
  }

  /** What the finder reads, as "words=value". */
  static List<String> dates(String text, String articleDate) {
    return DateFinder.create().find(words(text), PartialDate.parse(articleDate)).stream()
        .map(date -> show(text, date))
        .toList();
  }

  static String show(String text, DateExpression date) {
    return date.span().in(text).replaceAll("\\s+", " ") + "=" + date.value();
  }
}
