package dev.communique.cli;

import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Evidence;
import dev.communique.model.Message;
import dev.communique.model.MessageField;
import dev.communique.model.Occasion;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Provenance;
import dev.communique.model.Quotation;
import dev.communique.model.Report;
import dev.communique.model.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Prints every field of a message, each with the words it was read from and the rule. */
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
    parties("from", message.senders(), MessageField.SENDERS);
    parties("to", message.addressees(), MessageField.ADDRESSEES);
    field("purpose", message.purpose().spelling(), MessageField.PURPOSE);
    field("medium", message.medium().spelling(), MessageField.MEDIUM);
    if (message.isReply()) {
      String answered = message.inReplyTo().isPresent() ? answered(message) : "yes";
      field("reply", answered, MessageField.REPLY);
    }
    if (message.occasion().isPresent()) {
      occasion(message.occasion().get());
    }
    date("sent", message.sent(), MessageField.SENT);
    date("received", message.received(), MessageField.RECEIVED);
    date("reported", message.reported(), MessageField.REPORTED);
    if (!message.reportedBy().isEmpty()) {
      String outlets = Joiner.on(", ").join(message.reportedBy());
      field("reported by", outlets, MessageField.REPORTED_BY);
    }
    field("coverage", message.coverage().spelling(), MessageField.COVERAGE);
    field("place", message.isPassing() ? "passing" : "main", MessageField.PASSING);
    field("status", message.status().spelling(), MessageField.STATUS);
    content(message);
    for (Evidence evidence : message.evidence()) {
      line("read by", evidence.rule() + from(evidence.span()));
    }
  }

  private static String answered(Message message) {
    return "to message " + (message.inReplyTo().getAsInt() + 1);
  }

  /** Parties and their words stand in one order; a party told by no words of its own has none. */
  private void parties(String name, List<Party> parties, MessageField field) throws IOException {
    ImmutableList<Provenance> read = report.message().provenance(field);
    for (Party party : parties) {
      String leader = party.leader().map(id -> ", " + id).orElse("");
      String office = party.office().map(o -> ", " + o).orElse("");
      String rule =
          read.stream()
              .filter(words -> words.span().equals(party.span()))
              .map(words -> ", by " + words.rule())
              .findFirst()
              .orElse("");
      line(name, party + leader + office + from(party.span()) + rule);
    }
  }

  private void occasion(Occasion occasion) throws IOException {
    String day = occasion.day().map(d -> " " + d).orElse("");
    field("occasion", occasion + day, MessageField.OCCASION);
  }

  private void date(String name, Optional<PartialDate> date, MessageField field)
      throws IOException {
    if (date.isPresent()) {
      field(name, date.get().toString(), field);
    }
  }

  private void content(Message message) throws IOException {
    ImmutableList<Provenance> read = message.provenance(MessageField.CONTENT);
    Article article = report.article();
    for (int index : message.content()) {
      Quotation quotation = article.quotations().get(index);
      String rule =
          read.stream()
              .filter(words -> words.span().equals(quotation.span()))
              .map(words -> ", by " + words.rule())
              .findFirst()
              .orElse("");
      line("content", "quotation " + (index + 1) + ": " + quotation.in(article.text()) + rule);
    }
  }

  private void field(String name, String value, MessageField field) throws IOException {
    ImmutableList<Provenance> read = report.message().provenance(field);
    StringBuilder explained = new StringBuilder(value);
    for (Provenance words : read) {
      explained.append(from(words.span())).append(", by ").append(words.rule());
    }
    line(name, explained + (read.isEmpty() ? without(field) : ""));
  }

  /** What stands behind a field that no words of the text tell. */
  private static String without(MessageField field) {
    return switch (field) {
      case REPORTED -> ", as the article is dated";
      case REPORTED_BY -> ", the agency of the article";
      case PURPOSE, MEDIUM -> ", as no word tells another";
      default -> "";
    };
  }

  private String from(Span span) {
    return " ← “" + report.article().textOf(span) + "”";
  }

  private void line(String name, String value) throws IOException {
    out.append("  ").append(Strings.padEnd(name, NAME_WIDTH, ' '));
    out.append(PlainText.oneLine(value)).append('\n');
  }
}
