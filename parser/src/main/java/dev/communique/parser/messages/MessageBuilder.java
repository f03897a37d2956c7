package dev.communique.parser.messages;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.model.Evidence;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.model.MessageField;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Makes values of the drafts, deciding what the text leaves open by the rules of the field. */
final class MessageBuilder {
  private static final ImmutableSet<String> TITLES_OF_THRONES =
      ImmutableSet.of("King", "Queen", "Emperor", "Empress", "Sultan", "Emir", "Amir", "Pope");

  private final Reading reading;
  private final List<Draft> drafts;
  private final ReporterFinder reporters;
  private final CoverageFinder coverage;
  private final ProvenanceFinder provenance;

  MessageBuilder(Reading reading, List<Draft> drafts) {
    this.reading = reading;
    this.drafts = drafts;
    this.reporters = new ReporterFinder(reading);
    this.coverage = new CoverageFinder(reading);
    this.provenance = new ProvenanceFinder(reading);
  }

  ImmutableList<Message> build() {
    return drafts.stream().map(this::message).collect(ImmutableList.toImmutableList());
  }

  private Message message(Draft draft) {
    Message.Builder message =
        Message.builder()
            .purpose(draft.decidedPurpose())
            .medium(draft.medium == null ? Medium.MESSAGE : draft.medium)
            .isReply(draft.reply)
            .occasion(Optional.ofNullable(draft.occasion))
            .sent(Optional.ofNullable(sent(draft)))
            .received(Optional.ofNullable(draft.received))
            .reported(reporters.reported(draft))
            .reportedBy(reporters.find(draft))
            .coverage(coverage.find(draft))
            .isPassing(draft.passing)
            .status(draft.status)
            .content(draft.content);
    draft.senders.forEach(entity -> message.addSenders(party(entity)));
    draft.addressees.forEach(entity -> message.addAddressees(party(entity)));
    message.evidence(evidence(draft)).provenance(provenance.find(draft));
    if (draft.answers != null) {
      message.inReplyTo(OptionalInt.of(drafts.indexOf(draft.answers)));
    }
    return message.build();
  }

  /** A name that the text breaks over two lines is one name. */
  private Party party(Entity entity) {
    return Party.builder()
        .name(CharMatcher.whitespace().collapseFrom(name(entity), ' '))
        .leader(Optional.ofNullable(entity.leader()))
        .office(Optional.ofNullable(entity.office()))
        .country(Optional.ofNullable(entity.country()))
        .state(Optional.ofNullable(entity.home()).flatMap(Home::writtenName))
        .span(reading.words().span(entity.from(), entity.to()))
        .build();
  }

  /** "Sultan Idris": one name is a monarch's only with the title. */
  private static String name(Entity entity) {
    String office = entity.office() == null ? "" : entity.office();
    String title = office.substring(0, Math.max(0, (office + ' ').indexOf(' ')));
    boolean one = entity.leader() == null && !entity.isRole() && entity.name().indexOf(' ') < 0;
    return one && TITLES_OF_THRONES.contains(title) ? title + ' ' + entity.name() : entity.name();
  }

  private ImmutableList<Evidence> evidence(Draft draft) {
    return draft.acts.stream()
        .map(
            act ->
                Evidence.of(
                    Span.of(reading.words().start(act.from), reading.words().end(act.to - 1)),
                    act.rule))
        .distinct()
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The date tied to the sending. Of an answered message without one it is the month of the event
   * that it congratulated or condoled on: such messages follow within days.
   */
  private static @Nullable PartialDate sent(Draft draft) {
    if (draft.sent != null || !draft.answered || draft.occasion == null) {
      return draft.sent;
    }
    PartialDate day = draft.occasion.day().filter(month -> !month.isExact()).orElse(null);
    Origin occasion = draft.origins.of(MessageField.OCCASION);
    if (day != null && occasion != null) {
      draft.origins.put(MessageField.SENT, occasion.from(), occasion.to(), "month-of-occasion");
    }
    return day;
  }
}
