package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A row of the list of leaders. Mentions and quotations are counted of those in the registry alone:
 * of others only the parties of messages are known.
 *
 * @param leader who it is, when in the registry
 * @param name the name, else the role, as written
 * @param state the code, else the name as written, else nothing
 * @param articles articles that name the leader, or tell of a message of somebody else
 * @param mentions how often
 * @param quotations what was said
 * @param sent messages sent
 * @param received messages received
 */
record LeaderRow(
    Optional<Leader> leader,
    String name,
    String state,
    int articles,
    OptionalInt mentions,
    OptionalInt quotations,
    int sent,
    int received) {
  static final Listing<LeaderRow> LISTING = new Listing<>(columns(), columns(), LeaderRow::json);

  static LeaderRow of(LeaderCount count) {
    Leader leader = count.leader();
    return new LeaderRow(
        Optional.of(leader),
        leader.name(),
        leader.country().map(CountryCode::value).orElse(""),
        count.articleCount(),
        OptionalInt.of(count.mentionCount()),
        OptionalInt.of(count.quotationCount()),
        count.sentCount(),
        count.receivedCount());
  }

  static LeaderRow of(UnlistedCount count) {
    return new LeaderRow(
        Optional.empty(),
        count.name(),
        count.state(),
        count.articleCount(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        count.sentCount(),
        count.receivedCount());
  }

  private static ImmutableList<Column<LeaderRow>> columns() {
    return ImmutableList.of(
        Column.of("leader", row -> row.leader.map(leader -> leader.id().value()).orElse("")),
        Column.of("name", LeaderRow::name),
        Column.of("country", LeaderRow::state),
        Column.ofNumbers("articles", LeaderRow::articles),
        count("mentions", LeaderRow::mentions),
        count("quotations", LeaderRow::quotations),
        Column.ofNumbers("sent", LeaderRow::sent),
        Column.ofNumbers("received", LeaderRow::received),
        Column.of("notes", row -> row.leader.isPresent() ? "" : "not in the registry"));
  }

  private static Column<LeaderRow> count(String name, Function<LeaderRow, OptionalInt> value) {
    return Column.<LeaderRow>of(
            name,
            row ->
                value.apply(row).isPresent() ? Integer.toString(value.apply(row).getAsInt()) : "")
        .toTheRight();
  }

  private Map<String, Object> json() {
    Map<String, Object> object = new LinkedHashMap<>();
    leader.ifPresentOrElse(known -> object.put("leader", known), () -> putName(object));
    object.put("articles", articles);
    mentions.ifPresent(count -> object.put("mentions", count));
    quotations.ifPresent(count -> object.put("quotations", count));
    object.put("sent", sent);
    object.put("received", received);
    return object;
  }

  private void putName(Map<String, Object> object) {
    object.put("name", name);
    if (!state.isEmpty()) {
      object.put("state", state);
    }
  }
}
