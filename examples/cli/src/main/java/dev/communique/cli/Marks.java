package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Evidence;
import dev.communique.model.LeaderId;
import dev.communique.model.Mention;
import dev.communique.model.Message;
import dev.communique.model.NoveltyClaim;
import dev.communique.model.Quotation;
import dev.communique.model.Speaker;
import java.util.ArrayList;
import java.util.List;

/** Collects what was found in an article. Messages and quotations are numbered from 1. */
final class Marks {
  private final Article article;
  private final List<Mark> marks = new ArrayList<>();

  private Marks(Article article) {
    this.article = article;
  }

  /** All findings, in text order. */
  static ImmutableList<Mark> of(Article article) {
    Marks marks = new Marks(article);
    marks.addAll();
    return ImmutableList.sortedCopyOf(marks.marks);
  }

  private void addAll() {
    article.parts().forEach(p -> add(new Mark(p.span(), Mark.Kind.PART, p.kind().spelling())));
    article
        .dates()
        .forEach(d -> add(Mark.of(d.span(), Mark.Kind.DATE, "date " + d.value(), d.rule())));
    article.mentions().forEach(this::addMention);
    for (int i = 0; i < article.quotations().size(); i++) {
      addQuotation("quotation " + (i + 1), article.quotations().get(i));
    }
    for (int i = 0; i < article.messages().size(); i++) {
      addMessage("message " + (i + 1), article.messages().get(i));
    }
    article.claims().forEach(this::addClaim);
  }

  private void addMention(Mention mention) {
    String leader = mention.leader().map(LeaderId::value).orElse("leader unknown");
    String what = leader + ", " + mention.form().spelling();
    add(Mark.of(mention.span(), Mark.Kind.LEADER, what, mention.rule()));
  }

  private void addQuotation(String name, Quotation quotation) {
    String speaker = quotation.speaker().map(Speaker::name).orElse("nobody named");
    String what = name + ", " + quotation.form().spelling() + ", " + speaker;
    for (int i = 0; i < quotation.content().size(); i++) {
      String piece = quotation.content().get(i).quoted() ? "" : " (reported)";
      String label = i == 0 ? what + piece + ", by " + quotation.rule() : name + piece;
      add(new Mark(quotation.content().get(i).span(), Mark.Kind.QUOTATION, label));
    }
    quotation.cue().ifPresent(cue -> add(new Mark(cue.span(), Mark.Kind.CUE, name + ", its cue")));
  }

  private void addMessage(String name, Message message) {
    for (Evidence evidence : message.evidence()) {
      add(Mark.of(evidence.span(), Mark.Kind.MESSAGE, name, evidence.rule()));
    }
  }

  private void addClaim(NoveltyClaim claim) {
    String since = claim.since().map(date -> " since " + date).orElse("");
    add(Mark.of(claim.span(), Mark.Kind.CLAIM, "claim" + since, claim.rule()));
  }

  private void add(Mark mark) {
    marks.add(mark);
  }
}
