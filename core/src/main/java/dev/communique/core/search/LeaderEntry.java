package dev.communique.core.search;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import java.util.List;

/** A leader as one term of the index: id, country and name with line feeds between. */
final class LeaderEntry {
  private static final char SEPARATOR = '\n';

  private LeaderEntry() {}

  static String print(Leader leader) {
    String country = leader.country().map(CountryCode::value).orElse("");
    return Joiner.on(SEPARATOR).join(leader.id().value(), country, leader.name());
  }

  static Leader parse(String term) {
    List<String> parts = Splitter.on(SEPARATOR).limit(3).splitToList(term);
    Leader.Builder leader = Leader.builder().id(LeaderId.of(parts.get(0))).name(parts.get(2));
    if (!parts.get(1).isEmpty()) {
      leader.country(CountryCode.of(parts.get(1)));
    }
    return leader.build();
  }
}
