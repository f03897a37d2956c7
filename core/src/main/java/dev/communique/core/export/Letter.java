package dev.communique.core.export;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Message;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Report;
import dev.communique.model.Status;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A letter as the correspondence metadata interchange format (CMIF) holds it: who wrote to whom and
 * when, and what it answers; neither purpose nor occasion nor words. Writing and reading give equal
 * letters. Immutable.
 */
public final class Letter {
  /** What CMIF calls a person of whom nothing is known. */
  static final String UNKNOWN = "Unknown";

  private final Optional<String> address;
  private final ImmutableList<LetterParty> senders;
  private final ImmutableList<LetterParty> addressees;
  private final Optional<PartialDate> sent;
  private final Optional<PartialDate> received;
  private final boolean isReply;
  private final Optional<String> inReplyTo;
  private final boolean isUncertain;

  private Letter(Builder builder) {
    this.address = builder.address.map(WebAddress::clean);
    this.senders = known(builder.senders);
    this.addressees = known(builder.addressees);
    this.sent = builder.sent;
    this.received = builder.received;
    this.inReplyTo = builder.inReplyTo.map(WebAddress::clean);
    this.isReply = builder.isReply || inReplyTo.isPresent();
    this.isUncertain = builder.isUncertain;
  }

  private static ImmutableList<LetterParty> known(List<LetterParty> parties) {
    return parties.stream()
        .filter(party -> !party.name().equals(UNKNOWN) || party.reference().isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the letter that a message is}
   *
   * @param report the message
   * @param edition gives the addresses of items and people
   */
  public static Letter from(Report report, CmifEdition edition) {
    Message message = report.message();
    return builder()
        .address(edition.addressOf(report))
        .senders(parties(message.senders(), edition))
        .addressees(parties(message.addressees(), edition))
        .sent(message.sent())
        .received(message.received())
        .isReply(message.isReply())
        .inReplyTo(report.inReplyTo().map(edition::addressOf))
        .isUncertain(message.status() == Status.RUMOURED)
        .build();
  }

  private static ImmutableList<LetterParty> parties(List<Party> parties, CmifEdition edition) {
    return parties.stream()
        .map(party -> party(party, edition))
        .collect(ImmutableList.toImmutableList());
  }

  /** Who has no office and is written small ("the people of …") is no person. */
  private static LetterParty party(Party party, CmifEdition edition) {
    boolean isPerson =
        party.leader().isPresent()
            || party.office().isPresent()
            || !Character.isLowerCase(party.name().strip().codePointAt(0));
    LetterParty named =
        isPerson ? LetterParty.person(party.name()) : LetterParty.organisation(party.name());
    return party.leader().flatMap(edition::addressOf).map(named::withReference).orElse(named);
  }

  static Builder builder() {
    return new Builder();
  }

  /** {@return the address of the item that tells of it} */
  public Optional<String> address() {
    return address;
  }

  /** {@return who wrote; empty when unknown} */
  public ImmutableList<LetterParty> senders() {
    return senders;
  }

  /** {@return to whom; empty when unknown} */
  public ImmutableList<LetterParty> addressees() {
    return addressees;
  }

  /** {@return when it was sent} */
  public Optional<PartialDate> sent() {
    return sent;
  }

  /** {@return when it was received} */
  public Optional<PartialDate> received() {
    return received;
  }

  /** {@return whether it answers another, known or not} */
  public boolean isReply() {
    return isReply;
  }

  /** {@return the address of the item it answers} */
  public Optional<String> inReplyTo() {
    return inReplyTo;
  }

  /** {@return whether it is doubtful that it was sent} */
  public boolean isUncertain() {
    return isUncertain;
  }

  private List<Object> values() {
    return List.of(address, senders, addressees, sent, received, isReply, inReplyTo, isUncertain);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Letter that && values().equals(that.values());
  }

  @Override
  public int hashCode() {
    return Objects.hash(address, senders, addressees, sent);
  }

  /** {@return date and parties, on one line} */
  @Override
  public String toString() {
    return sent.map(date -> date + " ").orElse("") + senders + " → " + addressees;
  }

  /** Gathers what one element says; not thread-safe. */
  static final class Builder {
    private Optional<String> address = Optional.empty();
    private List<LetterParty> senders = ImmutableList.of();
    private List<LetterParty> addressees = ImmutableList.of();
    private Optional<PartialDate> sent = Optional.empty();
    private Optional<PartialDate> received = Optional.empty();
    private boolean isReply;
    private Optional<String> inReplyTo = Optional.empty();
    private boolean isUncertain;

    Builder address(String value) {
      address = Optional.of(value);
      return this;
    }

    Builder senders(List<LetterParty> value) {
      senders = value;
      return this;
    }

    Builder addressees(List<LetterParty> value) {
      addressees = value;
      return this;
    }

    Builder sent(Optional<PartialDate> value) {
      sent = value;
      return this;
    }

    Builder received(Optional<PartialDate> value) {
      received = value;
      return this;
    }

    Builder isReply(boolean value) {
      isReply = value;
      return this;
    }

    Builder inReplyTo(Optional<String> value) {
      inReplyTo = value;
      return this;
    }

    Builder isUncertain(boolean value) {
      isUncertain = value;
      return this;
    }

    Letter build() {
      return new Letter(this);
    }
  }
}
