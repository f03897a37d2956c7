package dev.communique.parser.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.ContentPiece;
import dev.communique.model.Quotation;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rule reads what; the text's line breaks are written as ¶. */
class RulesTest {

  private static String describe(Quotation quotation, String text) {
    return quotation.rule()
        + " "
        + quotation.speaker().map(speaker -> speaker.span().in(text)).orElse("?")
        + ": "
        + quotation.content().stream()
            .map(ContentPiece::span)
            .map(span -> span.in(text))
            .collect(Collectors.joining(" … "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"We sail,\" said Ana Lund.|trailing-cue Ana Lund: We sail,",
        "“We sail,\" said Ana Lund.|trailing-cue Ana Lund: We sail,",
        "``We sail,'' said Ana Lund.|trailing-cue Ana Lund: We sail,",
        "''We sail,'' said Ana Lund.|trailing-cue Ana Lund: We sail,",
        "«We sail», said Ana Lund.|trailing-cue Ana Lund: We sail",
        "The fleet, Ana Lund said, will sail.|trailing-cue Ana Lund: The fleet … will sail",
        "\"We sail,\" Lund was quoted as saying by the daily.|trailing-cue Lund: We sail,",
        "Roe wrote that the pier was \"a ruin,\" Ana Lund said.|trailing-cue Ana Lund: Roe wrote that the pier was … a ruin,",
        "The board, Ana Lund said, called the pier \"a ruin\".|trailing-cue Ana Lund: The board … called the pier … a ruin",
        "\"The pier is gone,\" as Ana Lund said on Monday.|trailing-cue Ana Lund: The pier is gone,",
        "But, Ana Lund said, the fleet will sail.|trailing-cue Ana Lund: But … the fleet will sail",
        "Lund said,\"We sail.\"|leading-cue Lund: We sail.",
        "Lund said the fleet was \"lost at sea\".|leading-cue Lund: the fleet was … lost at sea",
        "RNA quoted Ana Lund as saying that the fleet would sail.|leading-cue Ana Lund: the fleet would sail",
        "The message said that the fleet would sail.|leading-cue The message: the fleet would sail",
        "Lund vowed to rebuild the pier.|vowed-to Lund: to rebuild the pier",
        "Lund conveyed her condolences to the crews.|expressed-stance Lund: her condolences to the crews",
        "Lund accused Roe of selling the pier.|accused-of Lund: selling the pier",
        "It sincerely wished the crews success.|reported-object It: the crews success",
        "Lund called for calm.|reported-object Lund: calm",
        "Lund called Roe \"the Tin Heron\".|quoted-object Lund: Roe … the Tin Heron",
        "Lund's claim that the pier was safe is in print.|noun-of-saying Lund: the pier was safe",
        "According to the harbour board, the pier is safe.|according-to the harbour board: the pier is safe",
        "The book \"Nets and Taxes\" is out.|name-or-term ?: Nets and Taxes",
        "Each spring the \"experts\" come.|name-or-term ?: experts",
        "The film \"12 Lamps\" opens in May.|name-or-term ?: 12 Lamps",
        "The wall bears \"Nets and the Taxes of Old\" in red.|name-or-term ?: Nets and the Taxes of Old",
        "The wall bears \"nets and the taxes of old\" in red.|quotation-marks ?: nets and the taxes of old",
        "The wall bears \"Nets and the Taxes of Old!\" in red.|quotation-marks ?: Nets and the Taxes of Old!",
        "The so-called \"tax on boats and nets\" fell.|name-or-term ?: tax on boats and nets",
        "The phrase \"a net full of old holes\" is hers.|name-or-term ?: a net full of old holes",
        "Each spring the \"boats and nets\" come.|name-or-term ?: boats and nets",
        "Each spring the \"boats and two nets\" come.|quotation-marks ?: boats and two nets",
        "Ana Lund had come home with \"songs\".|name-or-term ?: songs",
        "Ana Lund was greeted with \"a storm of loud cheers\".|quotation-marks ?: a storm of loud cheers",
        "\"We sail,\" Lund said of the fleet, \"We stay out.\"|trailing-cue Lund: We sail, … We stay out.",
        "Somebody had cut \"leave the boats where they are\" into the door.|quotation-marks ?: leave the boats where they are",
      })
  void reads(String text, String expected) {
    assertThat(GoldenTest.read(text).quotations())
        .extracting(quotation -> describe(quotation, text))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"We sail,\" Lund said. \"At dawn.\"|continued-speech Lund: At dawn.",
        "\"We sail,\" Lund said. \"They all came early\" to the feast.|continued-speech Lund: They all came early",
        "\"We sail,\" Lund said. \"They all came early\" was painted on the wall.|quotation-marks ?: They all came early",
        "\"We sail,\" Lund said. \"Nets and Taxes\" on every shelf.|name-or-term ?: Nets and Taxes",
        "\"We sail,\" Lund said.¶\"At dawn.\"|next-paragraph Lund: At dawn.",
        "Lund wrote:¶\"We sail.\"|introduced Lund: We sail.",
        "Ana Lund raised the flag. \"We sail.\"|told-before Ana Lund: We sail.",
        "The letter reads as follows:¶I thank you.|printed-text The letter: I thank you",
        "MR. LUND: We sail.¶MS. ROE: We stay.|transcript MS. ROE: We stay",
        "The message said the fleet was strong. The fleet is a wall of the north. It wished the crews success.|inferred-continuation The message: The fleet is a wall of the north",
        "Ana Lund had come home with \"a head full of songs\".|told-of Ana Lund: a head full of songs",
        "Lund said: \"We sail.¶\"We sail at dawn.\"|leading-cue Lund: We sail. … We sail at dawn.",
      })
  void goes_on(String text, String expected) {
    String lines = text.replace('¶', '\n');

    assertThat(GoldenTest.read(lines).quotations())
        .extracting(quotation -> describe(quotation, lines))
        .contains(expected);
  }
}
