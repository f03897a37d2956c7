package dev.communique.cli;

import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import dev.communique.model.Article;
import dev.communique.model.DateExpression;
import dev.communique.model.Evidence;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Report;
import dev.communique.model.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Prints every field of a message, each with the words of the text it came from. */
final class MessageSheet {
  private static final int NAME_WIDTH = 14;

  private final Report report;
  private final Writer out;

  MessageSheet(Report report, Writer out) {
    this.report = report;
    this.out = out;
  }

  void print() throws IOException {
    Message message = report.message();
    out.append("message ").append(Integer.toString(report.index() + 1)).append('\n');
    parties("from", message.senders());
    parties("to", message.addressees());
    field("purpose", message.purpose().spelling());
    field("medium", message.medium().spelling());
    if (message.isReply()) {
      field("reply", message.inReplyTo().isPresent() ? answered(message) : "yes");
    }
    if (message.occasion().isPresent()) {
      occasion(message.occasion().get());
    }
    date("sent", message.sent());
    date("received", message.received());
    date("reported", message.reported());
    if (!message.reportedBy().isEmpty()) {
      field("reported by", Joiner.on(", ").join(message.reportedBy()));
    }
    field("coverage", message.coverage().spelling());
    field("place", message.isPassing() ? "passing" : "main");
    field("status", message.status().spelling());
    for (int quotation : message.content()) {
      field("content", "quotation " + (quotation + 1) + ": " + words(quotation));
    }
    for (Evidence evidence : message.evidence()) {
      field("read by", evidence.rule() + from(evidence.span()));
    }
  }

  private static String answered(Message message) {
    return "to message " + (message.inReplyTo().getAsInt() + 1);
  }

  private void parties(String name, List<Party> parties) throws IOException {
    for (Party party : parties) {
      String leader = party.leader().map(id -> ", " + id).orElse("");
      String office = party.office().map(o -> ", " + o).orElse("");
      field(name, party + leader + office + from(party.span()));
    }
  }

  private void occasion(Occasion occasion) throws IOException {
    String day = occasion.day().map(d -> " " + d).orElse("");
    field("occasion", occasion + day + " ← “" + occasion.text() + "”");
  }

  /** The words are those of a date of the text that means the same days, if there is one. */
  private void date(String name, Optional<PartialDate> date) throws IOException {
    if (date.isPresent()) {
      Optional<Span> words =
          report.article().dates().stream()
              .filter(expression -> expression.value().equals(date.get()))
              .map(DateExpression::span)
              .findFirst();
      field(name, date.get() + words.map(this::from).orElse(""));
    }
  }

  private String words(int quotation) {
    Article article = report.article();
    return article.quotations().get(quotation).in(article.text());
  }

  private String from(Span span) {
    return " ← “" + report.article().textOf(span) + "”";
  }

  private void field(String name, String value) throws IOException {
    out.append("  ").append(Strings.padEnd(name, NAME_WIDTH, ' '));
    out.append(PlainText.oneLine(value)).append('\n');
  }
}
