package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.model.MessageField;
import dev.communique.model.Provenance;
import dev.communique.model.Purpose;
import dev.communique.model.Quotation;
import dev.communique.model.Span;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells for each field of a message the words it was read from, and the rule that read them. */
final class ProvenanceFinder {
  private static final Comparator<Provenance> ORDER =
      Comparator.comparing(Provenance::field).thenComparing(Provenance::span);

  private final Reading reading;
  private final Words words;

  ProvenanceFinder(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** By field, then in text order; fields that no words tell are left out. */
  ImmutableList<Provenance> find(Draft draft) {
    List<Provenance> found = new ArrayList<>();
    for (Entity sender : draft.senders) {
      found.add(party(MessageField.SENDERS, sender, draft));
    }
    for (Entity addressee : draft.addressees) {
      found.add(party(MessageField.ADDRESSEES, addressee, draft));
    }
    for (MessageField field : MessageField.values()) {
      Origin origin = isOfParties(field) ? null : origin(field, draft);
      if (origin != null) {
        found.add(provenance(field, origin));
      }
    }
    content(draft, found);
    found.sort(ORDER);
    return ImmutableList.copyOf(found);
  }

  private static boolean isOfParties(MessageField field) {
    return field == MessageField.SENDERS || field == MessageField.ADDRESSEES;
  }

  /** The purpose that only the occasion tells has the occasion's words. */
  private static @Nullable Origin origin(MessageField field, Draft draft) {
    if (field != MessageField.PURPOSE) {
      return draft.origins.of(field);
    }
    Purpose decided = draft.decidedPurpose();
    if (decided == draft.purpose) {
      return draft.origins.of(field);
    }
    Origin occasion = draft.origins.of(MessageField.OCCASION);
    return occasion == null || decided == Purpose.OTHER
        ? null
        : new Origin(occasion.from(), occasion.to(), "purpose-of-occasion");
  }

  private Provenance provenance(MessageField field, Origin origin) {
    return Provenance.of(field, words.span(origin.from(), origin.to()), origin.rule());
  }

  /** The words that name a party, and the rule of the act that gave it its place. */
  private Provenance party(MessageField field, Entity party, Draft draft) {
    String rule = draft.acts.get(0).rule;
    for (Act act : draft.acts) {
      List<Entity> parties = field == MessageField.SENDERS ? act.senders : act.addressees;
      if (parties.stream().anyMatch(told -> told.from() == party.from())) {
        Origin origin = act.origins.of(field);
        rule = origin == null ? act.rule : origin.rule();
        break;
      }
    }
    return Provenance.of(field, words.span(party.from(), party.to()), rule);
  }

  private void content(Draft draft, List<Provenance> found) {
    for (int i = 0; i < draft.content.size(); i++) {
      Quotation quotation = reading.quotations().get(draft.content.get(i));
      Span span = quotation.span();
      found.add(Provenance.of(MessageField.CONTENT, span, draft.contentRules.get(i)));
    }
  }
}
