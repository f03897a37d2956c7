package dev.communique.parser;

import dev.communique.model.*;
import java.nio.file.*;

class Try {
  public static void main(String[] a) throws Exception {
    long t0 = System.nanoTime();
    ArticleParser p = ArticleParser.create();
    System.err.println("create ms " + (System.nanoTime() - t0) / 1000000);
    for (String f : a) {
      try (var s = p.read(Path.of(f))) {
        s.forEach(
            o -> {
              if (!o.hasValue()) {
                System.out.println(o);
                return;
              }
              Article x = o.orElseThrow();
              System.out.println(
                  "=== "
                      + x.source()
                      + " "
                      + x.date()
                      + " dl "
                      + x.dateline()
                      + " H:"
                      + x.headline()
                      + " L:"
                      + x.label());
              x.problems().forEach(q -> System.out.println("  ! " + q));
              x.leaders().forEach(q -> System.out.println("  leader " + q));
              if (System.getenv("V") != null)
                x.mentions()
                    .forEach(
                        q -> System.out.println("  mention " + q.span().in(x.text()) + " " + q));
              if (System.getenv("V") != null)
                x.dates()
                    .forEach(q -> System.out.println("  date " + q.span().in(x.text()) + " " + q));
              int i = 0;
              for (Quotation q : x.quotations())
                System.out.println(
                    "  q"
                        + i++
                        + " "
                        + q.form()
                        + " "
                        + q.speaker().map(z -> z.name() + "/" + z.span().in(x.text())).orElse("-")
                        + " ["
                        + q.rule()
                        + "] "
                        + q.content().stream()
                            .map(c -> (c.quoted() ? "“" : "") + c.span().in(x.text()))
                            .toList());
              i = 0;
              for (Message m : x.messages())
                System.out.println(
                    "  m"
                        + i++
                        + " "
                        + m
                        + "\n      reply "
                        + m.isReply()
                        + " to "
                        + m.inReplyTo()
                        + " passing "
                        + m.isPassing()
                        + " sent "
                        + m.sent()
                        + " rcv "
                        + m.received()
                        + " rep "
                        + m.reported()
                        + " by "
                        + m.reportedBy()
                        + " occ "
                        + m.occasion()
                        + " content "
                        + m.content()
                        + "\n      "
                        + m.evidence().stream()
                            .map(e -> e.rule() + ": " + e.span().in(x.text()))
                            .toList());
              x.claims().forEach(c -> System.out.println("  claim " + c));
            });
      }
    }
  }
}
