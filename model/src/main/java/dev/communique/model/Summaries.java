package dev.communique.model;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The one-line forms in which people read the larger values in a shell. */
final class Summaries {
  private static final int HEADLINE_LENGTH = 48;
  private static final int NAMES_SHOWN = 3;

  private Summaries() {}

  /** {@code Article 004.txt 2024-09-09 "headline…" 3 messages}. */
  static String of(Article article) {
    List<String> parts = new ArrayList<>();
    parts.add("Article " + article.id());
    article.date().ifPresent(date -> parts.add(date.value().toString()));
    article.headline().ifPresent(headline -> parts.add(quoted(headline)));
    int count = article.messages().size();
    parts.add(count == 1 ? "1 message" : count + " messages");
    return Joiner.on(' ').join(parts);
  }

  /** {@code 2024-09-09 Ana Lund → Jo Berg congratulation (election), letter, excerpt}. */
  static String of(Message message) {
    StringBuilder line = new StringBuilder();
    message.date().ifPresent(date -> line.append(date).append(' '));
    line.append(names(message.senders())).append(" → ").append(names(message.addressees()));
    line.append(' ').append(message.purpose().spelling());
    message.occasion().ifPresent(occasion -> line.append(" (").append(occasion).append(')'));
    line.append(", ").append(message.medium().spelling());
    line.append(", ").append(message.coverage().spelling());
    if (message.isReply()) {
      line.append(", reply");
    }
    if (message.isPassing()) {
      line.append(", passing");
    }
    if (message.status() != Status.DONE) {
      line.append(", ").append(message.status().spelling());
    }
    return line.toString();
  }

  /** {@code founding-anniversary 76th PRK 2024-09-09}. */
  static String of(Occasion occasion) {
    List<String> parts = new ArrayList<>();
    parts.add(occasion.type().spelling());
    occasion.ordinal().ifPresent(ordinal -> parts.add(ordinal(ordinal)));
    occasion.of().ifPresent(country -> parts.add(country.value()));
    return Joiner.on(' ').join(parts);
  }

  /** {@code direct by Ana Lund [10,42)}. */
  static String of(Quotation quotation) {
    String speaker = quotation.speaker().map(s -> " by " + oneLine(s.name())).orElse("");
    return quotation.form().spelling() + speaker + " " + quotation.span();
  }

  /** {@code BEIJING (BLOOMBERG, AFP) 2017-11-02}. */
  static String of(Dateline dateline) {
    List<String> parts = new ArrayList<>();
    dateline.place().ifPresent(parts::add);
    if (!dateline.agencies().isEmpty()) {
      parts.add("(" + Joiner.on(", ").join(dateline.agencies()) + ")");
    }
    dateline.day().ifPresent(day -> parts.add(day.toString()));
    parts.add(dateline.span().toString());
    return Joiner.on(' ').join(parts);
  }

  /** {@code Ana Lund (RUR)}. */
  static String named(String name, Optional<CountryCode> country) {
    return oneLine(name) + country.map(code -> " (" + code + ")").orElse("");
  }

  /** {@code Ana Lund (RUR)}, {@code Ana Lund (Grenmark)}; a state itself by its name alone. */
  static String of(Party party) {
    Optional<String> written = party.state().filter(state -> !party.name().contains(state));
    String known = named(party.name(), party.country());
    return party.country().isPresent()
        ? known
        : known + written.map(state -> " (" + oneLine(state) + ")").orElse("");
  }

  /** The text on one line, cut when it is long, in quotation marks. */
  static String quoted(String text) {
    return '"' + Ascii.truncate(oneLine(text), HEADLINE_LENGTH, "…") + '"';
  }

  /** Names stand in an article as they were written, over the end of a line too. */
  static String oneLine(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
  }

  private static String names(List<Party> parties) {
    if (parties.isEmpty()) {
      return "?";
    }
    boolean all = parties.size() <= NAMES_SHOWN;
    List<String> names = new ArrayList<>();
    parties.stream()
        .limit(all ? NAMES_SHOWN : NAMES_SHOWN - 1)
        .map(party -> oneLine(party.name()))
        .forEach(names::add);
    if (!all) {
      names.add(parties.size() - names.size() + " others");
    }
    return Joiner.on(" and ").join(names);
  }

  /** 1st, 2nd, 3rd, 4th, 11th, 21st. */
  static String ordinal(int number) {
    int tens = number / 10 % 10;
    String suffix =
        switch (tens == 1 ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + suffix;
  }
}
