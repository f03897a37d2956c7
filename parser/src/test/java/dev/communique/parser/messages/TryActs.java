package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.model.*;
import dev.communique.parser.clause.*;
import dev.communique.parser.leaders.*;
import dev.communique.parser.text.*;
import dev.communique.parser.time.*;

class TryActs {
  public static void main(String[] a) {
    Lexicon.Builder b = Lexicon.builder();
    TimeLexicon.contribute(b);
    LeadersLexicon.contribute(b, Registry.builtIn());
    ClauseLexicon.contribute(b);
    MessagesLexicon.contribute(b);
    Lexicon lex = b.build();
    PartialDate d = PartialDate.parse(a[0]);
    for (int i = 1; i < a.length; i++) {
      Words w = Words.scan(a[i], ImmutableList.of(Span.of(0, a[i].length())), lex);
      var dates = DateFinder.create().find(w, d);
      LeaderReading l = LeaderFinder.create(Registry.builtIn()).find(w, d);
      Clauses c =
          Clauses.parse(
              w,
              dates.stream().map(DateExpression::span).toList(),
              l.people().stream()
                  .filter(m -> m.form() != MentionForm.ROLE && m.form() != MentionForm.PRONOUN)
                  .map(PersonMention::span)
                  .toList());
      System.out.println(c);
      l.people()
          .forEach(
              p ->
                  System.out.println(
                      "   P " + p + " " + p.isLeader() + " " + p.office() + " " + p.country()));
      Entities e = EntityReader.read(l, w);
      ActFinder.find(c, Frames.builtIn(), e)
          .forEach(
              x ->
                  System.out.println(
                      "   ACT "
                          + x
                          + " supporting "
                          + x.supporting
                          + " answered "
                          + x.answered
                          + " carrier "
                          + x.carrier
                          + " ["
                          + w.string(x.from, x.to)
                          + "]"));
      System.out.println(
          "   "
              + MessageFinder.create(Frames.builtIn())
                  .find(
                      c,
                      l,
                      dates,
                      ImmutableList.of(),
                      ImmutableList.of(),
                      java.util.Optional.of(d),
                      false,
                      ImmutableList.of())
                  .messages());
    }
  }
}
