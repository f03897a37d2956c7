package dev.communique.parser.text;

import com.google.common.collect.ImmutableList;
import dev.communique.model.PartKind;
import dev.communique.model.Problem;
import dev.communique.model.Span;
import dev.communique.model.TextPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was told apart so far. Not thread-safe. */
final class LayoutDraft {
  final TextRecord record;
  final Datelines datelines;
  final List<TextPart> parts = new ArrayList<>();
  final List<Span> paragraphs = new ArrayList<>();
  final List<Span> dateLines = new ArrayList<>();
  final Set<String> credits = new LinkedHashSet<>();
  final List<Problem> problems = new ArrayList<>();
  @Nullable HeaderLine header;
  @Nullable Span headline;
  @Nullable Span label;
  DatelineReader.@Nullable Found dateline;
  String language = "und";

  LayoutDraft(TextRecord record, DatelineReader datelines) {
    this.record = record;
    this.datelines = new Datelines(datelines, record.text());
  }

  String text() {
    return record.text();
  }

  void part(PartKind kind, int start, int end) {
    if (start < end) {
      parts.add(TextPart.of(kind, Span.of(start, end)));
    }
  }

  void paragraph(int start, int end) {
    if (start < end) {
      paragraphs.add(Span.of(start, end));
    }
  }

  /** The part for a line that tells what it is. */
  void part(Item item) {
    PartKind kind =
        switch (item.kind()) {
          case DATE_LINE -> PartKind.DATE_LINE;
          case BYLINE -> PartKind.BYLINE;
          case CAPTION -> PartKind.CAPTION;
          case ADDRESS -> PartKind.ADDRESS;
          default -> PartKind.BOILERPLATE;
        };
    part(kind, item.start(), item.end());
    if (kind == PartKind.DATE_LINE) {
      dateLines.add(item.span());
    }
  }

  Layout build() {
    parts.sort(Comparator.comparing(TextPart::span));
    paragraphs.sort(null);
    return new FoundLayout(
        record,
        header,
        headline,
        label,
        dateline,
        ImmutableList.copyOf(parts),
        ImmutableList.copyOf(paragraphs),
        ImmutableList.copyOf(dateLines),
        ImmutableList.copyOf(credits),
        language,
        ImmutableList.copyOf(problems));
  }
}
