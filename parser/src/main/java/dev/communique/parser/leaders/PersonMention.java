package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableList;
import dev.communique.model.CountryCode;
import dev.communique.model.LeaderId;
import dev.communique.model.Mention;
import dev.communique.model.MentionForm;
import dev.communique.model.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that names a person, or an office without its holder's name.
 *
 * <p>A name and the titles before it are one mention, without the article: "[Chinese President Xi
 * Jinping]"; of "Cuba's Diaz-Canel" the name alone is. A description takes its article or
 * possessive: "[the North's leader]", "[his Chinese counterpart]". Titles after a name and a comma
 * belong to it ({@link #reachEnd}) without being part of its span; "the Russian president, Vladimir
 * Putin," is one mention. A possessive ending is never part of it.
 *
 * <p>Immutable.
 */
public final class PersonMention {
  private final int from;
  private final int to;
  private final int reachEnd;
  private final Span span;
  private final MentionForm form;
  private final String rule;
  private final String name;
  private final int person;
  private final boolean possessive;
  private final boolean leading;
  private final @Nullable LeaderId leader;
  private final @Nullable CountryCode country;
  private final @Nullable String office;
  private final ImmutableList<LeaderId> candidates;

  PersonMention(Draft draft, Scene scene) {
    Referent referent = draft.referent;
    LeaderRecord record = referent == null ? null : referent.leader;
    OfficeTerm term = record == null ? null : record.termAt(scene.days);
    this.from = draft.from;
    this.to = draft.to;
    this.reachEnd = draft.extent;
    this.span = scene.words.span(draft.from, draft.to);
    this.form = draft.form;
    this.rule = draft.rule.isEmpty() ? "office" : draft.rule;
    this.name = referent == null ? scene.words.string(draft.from, draft.to) : referent.name;
    this.person = referent == null ? -1 : referent.number;
    this.possessive = draft.possessive;
    this.leader = record == null ? null : record.id();
    this.leading =
        record != null || draft.hasLeaderTitle() || referent != null && referent.leaderOffice;
    this.country = country(draft, term);
    this.office = office(draft, term, scene);
    this.candidates = ids(draft.candidates);
  }

  private static ImmutableList<LeaderId> ids(ImmutableList<LeaderRecord> leaders) {
    if (leaders.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<LeaderId> ids = ImmutableList.builderWithExpectedSize(leaders.size());
    for (LeaderRecord leader : leaders) {
      ids.add(leader.id());
    }
    return ids.build();
  }

  private static @Nullable CountryCode country(Draft draft, @Nullable OfficeTerm term) {
    if (draft.country != null) {
      return draft.country;
    }
    if (term != null) {
      return term.country();
    }
    return draft.referent == null ? null : draft.referent.country;
  }

  private static @Nullable String office(Draft draft, @Nullable OfficeTerm term, Scene scene) {
    if (draft.titleFrom >= 0) {
      return scene.words.string(draft.titleFrom, draft.titleTo);
    }
    if (term != null) {
      return term.office();
    }
    return draft.referent == null ? null : draft.referent.office;
  }

  /** {@return its first word} */
  public int from() {
    return from;
  }

  /** {@return the word after its last} */
  public int to() {
    return to;
  }

  /**
   * {@return the word after the titles that follow the name and a comma; {@link #to} without any}
   */
  public int reachEnd() {
    return reachEnd;
  }

  /** {@return where} */
  public Span span() {
    return span;
  }

  /** {@return how it names the person} */
  public MentionForm form() {
    return form;
  }

  /** {@return the name of the rule that resolved it, or says why it is not} */
  public String rule() {
    return rule;
  }

  /** {@return the fullest name that the text gives the person; else the words of the mention} */
  public String name() {
    return name;
  }

  /** {@return a number shared by all mentions of one person in this text; -1 when unresolved} */
  public int person() {
    return person;
  }

  /** {@return whether a possessive ending follows: "Kim's sister" is not Kim} */
  public boolean isPossessive() {
    return possessive;
  }

  /**
   * {@return whether it names a leader: one of the registry, resolved or not, or somebody whom the
   * text gives a leader's title}
   */
  public boolean isLeader() {
    return leading || !candidates.isEmpty();
  }

  /** {@return the leader, when resolved to one of the registry} */
  public Optional<LeaderId> leader() {
    return Optional.ofNullable(leader);
  }

  /** {@return who it could be, when that cannot be told} */
  public ImmutableList<LeaderId> candidates() {
    return candidates;
  }

  /** {@return the state, from the text or the registry} */
  public Optional<CountryCode> country() {
    return Optional.ofNullable(country);
  }

  /** {@return the office or description: the text's own words, else the registry's} */
  public Optional<String> office() {
    return Optional.ofNullable(office);
  }

  /** {@return the same as a value of the model} */
  public Mention toMention() {
    return Mention.builder().span(span).leader(leader()).form(form).rule(rule).build();
  }

  @Override
  public String toString() {
    return span + " " + form + " " + (leader == null ? name : leader.value()) + " (" + rule + ")";
  }
}
