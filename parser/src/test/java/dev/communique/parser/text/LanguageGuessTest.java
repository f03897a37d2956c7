package dev.communique.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
  private final LanguageGuess guess = LanguageGuess.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en|The president has sent a letter to the king, and he has not replied to it.
          en|Lund writes
          en|Lund-Falk talks: Zubrowka, Ruritania agree
          es|El presidente envió una carta al rey y le deseó en nombre de los pueblos la paz.
          fr|Le président a envoyé une lettre au roi pour les fêtes, et il a été remercié.
          de|Der Präsident hat dem König einen Brief geschickt und ihm für die Hilfe gedankt.
          it|Il presidente ha inviato una lettera al re per la festa, e il re è stato contento.
          pt|O presidente enviou uma carta ao rei, que não respondeu, e também não foi à festa.
          nl|De president heeft een brief aan de koning gestuurd en het antwoord is niet gekomen.
          tr|Cumhurbaşkanı bir mektup gönderdi ve kral için daha sonra bir yemek verdi.
          id|Presiden itu telah mengirim surat untuk raja dan surat itu tidak akan dibalas untuk raja.
          ru|Президент направил королю письмо.
          zh|总统致信国王。
          ja|大統領は国王に手紙を送りました。
          ko|대통령이 국왕에게 편지를 보냈다.
          ar|أرسل الرئيس رسالة إلى الملك.
          el|Ο πρόεδρος έστειλε επιστολή.
          hi|राष्ट्रपति ने राजा को पत्र भेजा।
          und|2017-11-02 -- 12:30
          """)
  void tells_the_language(String language, String text) {
    assertThat(guess.language(text, text.toCharArray(), 0)).isEqualTo(language);
  }
}
