package dev.communique.cli;

import dev.communique.model.CountryCode;
import dev.communique.model.Party;

/** How often somebody stands at an end of messages who is not in the registry; grows. */
final class UnlistedCount {
  private final String name;
  private final String state;
  private int articleCount;
  private int sentCount;
  private int receivedCount;

  UnlistedCount(Party party) {
    this.name = party.name();
    this.state = state(party);
  }

  /** The code of the state, else its name as written; empty when neither is known. */
  static String state(Party party) {
    return party.country().map(CountryCode::value).or(party::state).orElse("");
  }

  void addArticle() {
    articleCount++;
  }

  void addSent() {
    sentCount++;
  }

  void addReceived() {
    receivedCount++;
  }

  String name() {
    return name;
  }

  String state() {
    return state;
  }

  int articleCount() {
    return articleCount;
  }

  int sentCount() {
    return sentCount;
  }

  int receivedCount() {
    return receivedCount;
  }

  int messageCount() {
    return sentCount + receivedCount;
  }
}
