package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.core.query.LeaderActivity;
import dev.communique.model.CountryCode;
import java.util.Map;

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
        Column.ofNumbers("articles", LeaderActivity::articleCount),
        Column.ofNumbers("quotations", LeaderActivity::quotationCount),
        Column.ofNumbers("sent", LeaderActivity::sentCount),
        Column.ofNumbers("received", LeaderActivity::receivedCount));
  }

  private static String country(LeaderActivity activity) {
    return activity.leader().country().map(CountryCode::value).orElse("");
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
