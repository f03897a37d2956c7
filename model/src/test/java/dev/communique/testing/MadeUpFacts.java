package dev.communique.testing;

import com.google.common.collect.ImmutableList;
import dev.communique.model.ContentPiece;
import dev.communique.model.CountryCode;
import dev.communique.model.Coverage;
import dev.communique.model.Cue;
import dev.communique.model.Evidence;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.model.MessageField;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Provenance;
import dev.communique.model.Purpose;
import dev.communique.model.Quotation;
import dev.communique.model.QuotationForm;
import dev.communique.model.Span;
import dev.communique.model.Speaker;
import dev.communique.model.Status;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The text of one made-up article and facts at spans of it. */
final class MadeUpFacts {
  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "queen",
          "Flavia",
          "wrote",
          "to",
          "“dear",
          "friend”",
          "Strelsau",
          "naïve",
          "\"yes\"",
          "😀",
          "tab\there",
          "back\\slash",
          "日本",
          "of",
          "Ruritania",
          "\u2028",
          "end.\n\n");
  private static final ImmutableList<Leader> LEADERS =
      ImmutableList.of(
          leader("flavia-elphberg", "Flavia Elphberg", "XRU"),
          leader("madame-d", "Madame D.", "XZU"),
          Leader.builder().id(LeaderId.of("zero")).name("Zero Moustafa").build());

  private final Random random;
  private final String text;
  private final ImmutableList<Quotation> quotations;
  private final ImmutableList<Message> messages;

  private MadeUpFacts(Random random) {
    this.random = random;
    this.text = words(20 + random.nextInt(60));
    this.quotations =
        list(5, this::quotation).stream()
            .sorted(Comparator.comparing((Quotation quotation) -> quotation.span().start()))
            .collect(ImmutableList.toImmutableList());
    int count = random.nextInt(4);
    this.messages =
        IntStream.range(0, count)
            .mapToObj(index -> message(index, count))
            .collect(ImmutableList.toImmutableList());
  }

  static MadeUpFacts of(Random random) {
    return new MadeUpFacts(random);
  }

  private static Leader leader(String id, String name, String country) {
    return Leader.builder().id(LeaderId.of(id)).name(name).country(CountryCode.of(country)).build();
  }

  String text() {
    return text;
  }

  ImmutableList<Quotation> quotations() {
    return quotations;
  }

  ImmutableList<Message> messages() {
    return messages;
  }

  int messageCount() {
    return messages.size();
  }

  ImmutableList<Leader> leaders() {
    return LEADERS;
  }

  String words(int count) {
    return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
        .limit(count)
        .reduce("Word", (left, right) -> left + " " + right);
  }

  String rule() {
    return "rule-" + random.nextInt(9);
  }

  int number(int bound) {
    return random.nextInt(bound);
  }

  <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  void maybe(Runnable step) {
    if (random.nextBoolean()) {
      step.run();
    }
  }

  <T> ImmutableList<T> list(int most, Supplier<T> item) {
    return Stream.generate(item)
        .limit(random.nextInt(most + 1))
        .collect(ImmutableList.toImmutableList());
  }

  /** Facts at up to {@code most} spans, in text order. */
  <T> ImmutableList<T> spans(int most, Function<Span, T> fact) {
    return list(most, this::span).stream()
        .sorted()
        .map(fact)
        .collect(ImmutableList.toImmutableList());
  }

  Span span() {
    int start = random.nextInt(text.length());
    return Span.of(start, start + 1 + random.nextInt(text.length() - start));
  }

  /** Up to four spans in text order that do not overlap. */
  ImmutableList<Span> disjoint() {
    List<Integer> cuts =
        IntStream.range(0, 8)
            .map(i -> random.nextInt(text.length()))
            .boxed()
            .distinct()
            .sorted()
            .toList();
    return IntStream.range(0, cuts.size() / 2)
        .mapToObj(i -> Span.of(cuts.get(2 * i), cuts.get(2 * i + 1)))
        .collect(ImmutableList.toImmutableList());
  }

  PartialDate date() {
    LocalDate day = LocalDate.of(1990 + random.nextInt(40), 1, 1).plusDays(random.nextInt(365));
    return switch (random.nextInt(4)) {
      case 0 -> PartialDate.of(day);
      case 1 -> PartialDate.of(YearMonth.from(day));
      case 2 -> PartialDate.ofYear(day.getYear());
      default -> PartialDate.of(day, day.plusDays(random.nextInt(100)));
    };
  }

  private Quotation quotation() {
    ImmutableList<ContentPiece> content =
        Stream.generate(this::disjoint)
            .filter(spans -> !spans.isEmpty())
            .findFirst()
            .orElseThrow()
            .stream()
            .map(span -> ContentPiece.of(span, random.nextBoolean()))
            .collect(ImmutableList.toImmutableList());
    Quotation.Builder quotation =
        Quotation.builder().form(form(content)).content(content).rule(rule());
    maybe(() -> quotation.speaker(speaker()));
    maybe(() -> quotation.cue(Cue.of("said", span())));
    return quotation.build();
  }

  private static QuotationForm form(List<ContentPiece> content) {
    if (content.stream().allMatch(ContentPiece::quoted)) {
      return QuotationForm.DIRECT;
    }
    boolean mixed = content.stream().anyMatch(ContentPiece::quoted);
    return mixed ? QuotationForm.MIXED : QuotationForm.INDIRECT;
  }

  private Speaker speaker() {
    Speaker.Builder speaker = Speaker.builder().name(words(2)).span(span());
    maybe(() -> speaker.leader(LEADERS.get(number(LEADERS.size())).id()));
    return speaker.build();
  }

  private Message message(int index, int count) {
    Message.Builder message =
        Message.builder()
            .senders(list(2, this::party))
            .addAddressees(party())
            .purpose(any(Purpose.values()))
            .medium(any(Medium.values()))
            .isReply(random.nextBoolean())
            .reportedBy(list(2, () -> words(1)))
            .coverage(any(Coverage.values()))
            .isPassing(random.nextBoolean())
            .status(any(Status.values()))
            .content(content())
            .evidence(spans(3, span -> Evidence.of(span, rule())))
            .provenance(
                Arrays.stream(MessageField.values())
                    .flatMap(field -> spans(1, span -> Provenance.of(field, span, rule())).stream())
                    .toList());
    if (index + 1 < count) {
      maybe(() -> message.isReply(true).inReplyTo(index + 1));
    }
    maybe(() -> message.occasion(occasion()));
    maybe(() -> message.sent(date()));
    maybe(() -> message.received(date()));
    maybe(() -> message.reported(date()));
    return message.build();
  }

  private List<Integer> content() {
    List<Integer> all = IntStream.range(0, quotations.size()).boxed().toList();
    return all.isEmpty() ? Collections.emptyList() : all.subList(number(all.size()), all.size());
  }

  private Party party() {
    Party.Builder party = Party.builder().name(words(2)).span(span());
    maybe(() -> party.leader(LEADERS.get(number(LEADERS.size())).id()));
    maybe(() -> party.office("Queen"));
    maybe(() -> party.country(CountryCode.of("XRU")));
    maybe(() -> party.state("Vantia"));
    return party.build();
  }

  private Occasion occasion() {
    Occasion.Builder occasion = Occasion.builder().type(any(OccasionType.values())).text(words(3));
    maybe(() -> occasion.ordinal(1 + number(99)));
    maybe(() -> occasion.of(CountryCode.of("XRU")));
    maybe(() -> occasion.day(date()));
    return occasion.build();
  }
}
