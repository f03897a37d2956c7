package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableList;
import dev.communique.model.LeaderId;
import dev.communique.model.PartialDate;
import dev.communique.model.Span;
import dev.communique.parser.text.Lexicon;
import dev.communique.parser.text.Words;
import java.util.stream.Collectors;

/** Reads short texts for the tests of this package. */
final class Leaders {
  static final Registry REGISTRY = Registry.builtIn();
  private static final Lexicon LEXICON = lexicon(REGISTRY);

  private Leaders() {}

  static Lexicon lexicon(Registry registry) {
    Lexicon.Builder lexicon = Lexicon.builder();
    LeadersLexicon.contribute(lexicon, registry);
    return lexicon.build();
  }

  static LeaderReading read(String text, String date) {
    return read(text, date, REGISTRY, LEXICON);
  }

  static LeaderReading read(String text, String date, Registry registry, Lexicon lexicon) {
    ImmutableList.Builder<Span> paragraphs = ImmutableList.builder();
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || text.charAt(end) == '\n') {
        if (end > start) {
          paragraphs.add(Span.of(start, end));
        }
        start = end + 1;
      }
    }
    Words words = Words.scan(text, paragraphs.build(), lexicon);
    return LeaderFinder.create(registry).find(words, PartialDate.parse(date));
  }

  /**
   * The text with each mention in brackets and, behind it, whom it names: the id of a leader, the
   * name of anybody else, a question mark before candidates.
   */
  static String marked(String text, LeaderReading reading) {
    StringBuilder marked = new StringBuilder();
    int last = 0;
    for (PersonMention mention : reading.people()) {
      marked.append(text, last, mention.span().start());
      marked
          .append('[')
          .append(mention.span().in(text))
          .append(" = ")
          .append(who(mention))
          .append(']');
      last = mention.span().end();
    }
    return marked.append(text.substring(last)).toString();
  }

  static String marked(String text, String date) {
    return marked(text, read(text, date));
  }

  private static String who(PersonMention mention) {
    if (mention.leader().isPresent()) {
      return mention.leader().get().value();
    }
    if (!mention.candidates().isEmpty()) {
      return "?"
          + mention.candidates().stream().map(LeaderId::value).collect(Collectors.joining("/"));
    }
    return mention.person() < 0 ? "?" : mention.name();
  }
}
