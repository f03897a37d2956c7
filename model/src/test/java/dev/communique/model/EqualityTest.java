package dev.communique.model;

import com.google.common.collect.ImmutableList;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EqualityTest {
  @ParameterizedTest
  @ValueSource(
      classes = {
        ImmutableArticle.class,
        ImmutableArticleDate.class,
        ImmutableDateConflict.class,
        ImmutableDateExpression.class,
        ImmutableDateline.class,
        ImmutableLeader.class,
        ImmutableMention.class,
        ImmutableMessage.class,
        ImmutableNoveltyClaim.class,
        ImmutableOccasion.class,
        ImmutableParty.class,
        ImmutableProblem.class,
        ImmutableQuotation.class,
        ImmutableSpeaker.class,
        ImmutableTenure.class,
      })
  void covers_every_attribute(Class<?> type) {
    EqualsVerifier.forClass(type)
        .suppress(Warning.NULL_FIELDS)
        .withPrefabValues(
            PartialDate.class, PartialDate.parse("2016"), PartialDate.parse("2017-01-02"))
        .withPrefabValues(Span.class, Span.of(0, 1), Span.of(1, 3))
        .withPrefabValues(LeaderId.class, LeaderId.of("a"), LeaderId.of("b"))
        .withPrefabValues(CountryCode.class, CountryCode.of("XRU"), CountryCode.of("XZU"))
        .withPrefabValues(ImmutableList.class, ImmutableList.of(1), ImmutableList.of(2))
        .verify();
  }

  @Test
  void of_an_outcome_covers_value_and_problems() {
    EqualsVerifier.forClass(Outcome.class)
        .suppress(Warning.NULL_FIELDS)
        .withPrefabValues(ImmutableList.class, ImmutableList.of(1), ImmutableList.of(2))
        .verify();
  }
}
