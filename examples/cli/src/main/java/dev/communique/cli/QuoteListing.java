package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import dev.communique.core.query.Utterance;
import dev.communique.model.Cue;
import dev.communique.model.LeaderId;
import dev.communique.model.PartialDate;
import dev.communique.model.Speaker;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is shown of a quotation. */
final class QuoteListing {
  static final Listing<Utterance> LISTING = new Listing<>(table(), csv(), QuoteListing::json);

  private QuoteListing() {}

  private static ImmutableList<Column<Utterance>> table() {
    return ImmutableList.of(
        Column.of("date", QuoteListing::date),
        Column.ofPaths("article", quote -> quote.article().source()),
        Column.of("form", quote -> quote.quotation().form().spelling()),
        Column.of("speaker", QuoteListing::speaker),
        Column.of("cue", QuoteListing::cue),
        Column.of("words", Utterance::text));
  }

  private static ImmutableList<Column<Utterance>> csv() {
    return ImmutableList.of(
        Column.of("article", quote -> quote.article().id()),
        Column.of("date", QuoteListing::date),
        Column.of("quotation", quote -> Integer.toString(quote.index())),
        Column.of("form", quote -> quote.quotation().form().spelling()),
        Column.of("speaker", QuoteListing::speaker),
        Column.of("speaker_leader", QuoteListing::leader),
        Column.of("cue", QuoteListing::cue),
        Column.of("rule", quote -> quote.quotation().rule()),
        Column.of("words", Utterance::text));
  }

  private static Map<String, Object> json(Utterance quote) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("article", quote.article().id());
    object.put("source", quote.article().source());
    quote.date().ifPresent(date -> object.put("date", date.toString()));
    object.put("index", quote.index());
    object.put("quotation", quote.quotation());
    object.put("words", quote.text());
    return object;
  }

  private static String date(Utterance quote) {
    return quote.date().map(PartialDate::toString).orElse("");
  }

  private static String speaker(Utterance quote) {
    return quote.speaker().orElse("");
  }

  private static String leader(Utterance quote) {
    return quote.quotation().speaker().flatMap(Speaker::leader).map(LeaderId::value).orElse("");
  }

  private static String cue(Utterance quote) {
    return quote.quotation().cue().map(Cue::text).orElse("");
  }
}
