package dev.communique.parquet;

import dev.communique.core.export.NamedParty;
import dev.communique.model.CountryCode;
import dev.communique.model.LeaderId;
import org.jspecify.annotations.Nullable;

/**
 * Who stands at one end of a message.
 *
 * @param name as written
 * @param id the leader's id
 * @param office the office
 * @param country ISO 3166-1 alpha-3
 * @param state as written, when it has no code
 */
public record PartyRecord(
    String name,
    @Nullable String id,
    @Nullable String office,
    @Nullable String country,
    @Nullable String state) {
  static PartyRecord from(NamedParty party) {
    return new PartyRecord(
        party.name(),
        party.leader().map(LeaderId::value).orElse(null),
        party.office().orElse(null),
        party.country().map(CountryCode::value).orElse(null),
        party.state().orElse(null));
  }
}
