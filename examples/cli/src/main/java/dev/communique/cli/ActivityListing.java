package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.core.query.LeaderActivity;
import dev.communique.model.CountryCode;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What is shown of a leader and what articles tell of him or her. */
final class ActivityListing {
  static final Listing<LeaderActivity> LISTING =
      new Listing<>(columns(), columns(), ActivityListing::json);

  private ActivityListing() {}

  private static ImmutableList<Column<LeaderActivity>> columns() {
    return ImmutableList.of(
        Column.of("leader", activity -> activity.leader().id().value()),
        Column.of("name", activity -> activity.leader().name()),
        Column.of("country", ActivityListing::country),
        number("articles", LeaderActivity::articleCount),
        number("quotations", LeaderActivity::quotationCount),
        number("sent", LeaderActivity::sentCount),
        number("received", LeaderActivity::receivedCount));
  }

  private static String country(LeaderActivity activity) {
    return activity.leader().country().map(CountryCode::value).orElse("");
  }

  private static Column<LeaderActivity> number(String name, ToIntFunction<LeaderActivity> value) {
    return Column.of(name, activity -> Integer.toString(value.applyAsInt(activity)));
  }

  private static Map<String, Object> json(LeaderActivity activity) {
    return ImmutableMap.of(
        "leader", activity.leader(),
        "articles", activity.articleCount(),
        "quotations", activity.quotationCount(),
        "sent", activity.sentCount(),
        "received", activity.receivedCount());
  }
}
