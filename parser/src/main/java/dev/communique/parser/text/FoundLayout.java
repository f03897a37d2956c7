package dev.communique.parser.text;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Dateline;
import dev.communique.model.PartialDate;
import dev.communique.model.Problem;
import dev.communique.model.Span;
import dev.communique.model.TextPart;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A layout as {@link LayoutFinder} found it. */
record FoundLayout(
    TextRecord record,
    @Nullable HeaderLine header,
    @Nullable Span headlineSpan,
    @Nullable Span labelSpan,
    DatelineReader.@Nullable Found found,
    ImmutableList<TextPart> parts,
    ImmutableList<Span> paragraphs,
    ImmutableList<Span> dateLines,
    ImmutableList<String> creditAgencies,
    String language,
    ImmutableList<Problem> problems)
    implements Layout {

  @Override
  public String text() {
    return record.text();
  }

  @Override
  public Optional<PartialDate> headerDate() {
    return header == null ? Optional.empty() : Optional.ofNullable(header.date(text()));
  }

  @Override
  public Optional<Span> headerSpan() {
    return header == null ? Optional.empty() : Optional.of(Span.of(header.digits(), header.end()));
  }

  @Override
  public Optional<Span> headline() {
    return Optional.ofNullable(headlineSpan);
  }

  @Override
  public Optional<Span> label() {
    return Optional.ofNullable(labelSpan);
  }

  @Override
  public Optional<Dateline> dateline() {
    return found == null ? Optional.empty() : Optional.of(found.dateline());
  }

  @Override
  public ImmutableList<Span> datelineDay() {
    return found == null ? ImmutableList.of() : found.days();
  }

  @Override
  public int line(int offset) {
    return record.position().to(offset).line();
  }

  @Override
  public int column(int offset) {
    return record.position().to(offset).column();
  }

  @Override
  public String toString() {
    return lenientFormat(
        "Layout{%s, %s paragraphs, %s parts}", record.source(), paragraphs.size(), parts.size());
  }
}
