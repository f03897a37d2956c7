package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Message;
import dev.communique.model.Party;
import dev.communique.parser.Parsers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who writes to whom, where the words do not say it plainly. */
class PartiesTest {
  private static String pairs(String text) {
    return String.join(
        "; ",
        Parsers.shared().parse(text, "x").orElseThrow().messages().stream()
            .map(PartiesTest::pair)
            .toList());
  }

  private static String pair(Message message) {
    return names(message.senders()) + " > " + names(message.addressees());
  }

  private static String names(List<Party> parties) {
    return String.join(
        "+", parties.stream().map(p -> p.leader().map(l -> l.value()).orElse(p.name())).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "President Donald Trump published a letter to his Brazilian colleague, Luiz Inácio Lula da"
            + " Silva, in which he asked for talks. | donald-trump > luiz-inacio-lula-da-silva",
        "\"We share your grief,\" wrote Xi Jinping to President Emmanuel Macron. |"
            + " xi-jinping > emmanuel-macron",
        "\"We share your grief,\" said Ana Lund, the president of Grenmark, in a letter to"
            + " Narendra Modi. | Ana Lund > narendra-modi",
        "\"We share your grief,\" said Xi Jinping, welcoming Narendra Modi. |",
        "Xi Jinping's letter to Mongolia was brought by Leif Roe, adviser to the president of"
            + " Grenmark. | xi-jinping > Mongolia",
        "Xi Jinping's letter was brought by Leif Roe, the ambassador, to the president of Grenmark."
            + " | xi-jinping > president of Grenmark",
        "GUAM Secretary-General has sent a letter to President Xi Jinping on his birthday. |"
            + " GUAM Secretary-General > xi-jinping",
        "Works Secretary-General has sent a letter to President Xi Jinping on his birthday. | ~~",
        "Narendra Modi, in congratulating President Ana Lund of Grenmark, said he was glad. |"
            + " narendra-modi > Ana Lund",
        "Narendra Modi took part in congratulating the team of Grenmark. | ~~",
        "Xi congrats President Ana Lund of Grenmark on her election. | xi-jinping > Ana Lund",
        "President Ana Lund of Grenmark received letters of congratulation from foreign leaders. Xi"
            + " Jinping writes that he is glad. | xi-jinping > Ana Lund",
        "President Ana Lund of Grenmark met foreign leaders. Xi Jinping writes that he is glad. |"
            + " ~~",
        "Xi Jinping and Narendra Modi have exchanged letters less than three weeks before the"
            + " summit. | narendra-modi > xi-jinping; xi-jinping > narendra-modi",
        "In a letter to King Salman, released on Wednesday, President Emmanuel Macron asks him for"
            + " talks. | emmanuel-macron > salman-of-saudi-arabia",
        "In a letter addressed jointly to President Ana Lund of Grenmark and Prime Minister Tove"
            + " Falk of Tasvia, the UN secretary-general, Antonio Guterres, called on both to"
            + " meet. | antonio-guterres > Ana Lund+Tove Falk",
        "CARICOM Secretary-General Leif Roe said so in a letter congratulating President Ana Lund"
            + " of Grenmark on her victory. | Leif Roe > Ana Lund",
        "Tasvia's National Assembly Speaker Tove Falk sent a telegram to President Xi Jinping to"
            + " congratulate him on the anniversary. | Tove Falk > xi-jinping",
        "President Xi Jinping received a letter from Tove Falk, the speaker of Tasvia's"
            + " parliament. | Tove Falk > xi-jinping",
        "President Emmanuel Macron has, on behalf of the nation, offered condolences to the"
            + " governments and peoples of Malawi and Mozambique over the cyclone. |"
            + " emmanuel-macron > peoples; emmanuel-macron > Mozambique",
        "Premier Li Keqiang, on behalf of President Xi Jinping, has sent a message to Emmanuel"
            + " Macron. | xi-jinping > emmanuel-macron",
        "President Ana Lund of Grenmark sent a message of condolence to the family of President"
            + " Emmanuel Macron after his death. | Ana Lund > the family",
        "President Xi Jinping was presented with a written message from King Abdullah II of"
            + " Jordan. | abdullah-ii-of-jordan > xi-jinping",
        "President Xi Jinping has congratulated newly elected President of Grenmark, Ana Lund, on"
            + " her victory. | xi-jinping > Ana Lund",
        "Also congratulating President Emmanuel Macron in a letter, South African President, Cyril"
            + " Ramaphosa, spoke of a victory for Europe. | cyril-ramaphosa > emmanuel-macron",
        "President Ana Lund of Grenmark has won. President Tove Falk of Tasvia offered"
            + " \"heartfelt congratulations\" on Ana Lund's victory. | Tove Falk > Ana Lund",
        "Chancellor Olaf Scholz called Cyril Ramaphosa a friend. President Emmanuel Macron wrote to"
            + " Narendra Modi to congratulate him on his re-election. |"
            + " emmanuel-macron > narendra-modi",
        "In the message of condolence to the people of Grenmark, President Xi Jinping described"
            + " President Emmanuel Macron as a friend. | xi-jinping > Grenmark",
        "Xi Jinping sent a telegram to the bishop of Port Salin, Grenmark. | ~~",
        "CARICOM Secretary-General Ambassador Leif Roe in a message to President Ana Lund of"
            + " Grenmark congratulated her on her victory. | Leif Roe > Ana Lund",
        "Grenmark's Secretary-General Ambassador Leif Roe in a message to President Xi Jinping"
            + " congratulated him on his victory. | ~~",
        "President Emmanuel Macron sent a message to King Don Felipe VI on the fire. |"
            + " emmanuel-macron > felipe-vi",
        "Grenmark's ambassador, Ana Lund, the current council president, sent condolences to the"
            + " government of Tasvia. | ~~",
        "President Ana Lund of Grenmark then exchanged greetings and chatted with Emmanuel Macron."
            + " | ~~",
        "President Xi Jinping exchanged greetings and congratulations with Emmanuel Macron on the"
            + " anniversary of ties. | emmanuel-macron > xi-jinping; xi-jinping > emmanuel-macron"
      })
  void who_writes_to_whom(String text, String expected) {
    assertThat(pairs(" date 2022-05-05 " + text)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Xi Jinping sent letters to Emmanuel Macron and Olaf Scholz on tariffs. Cyril"
            + " Ramaphosa and Narendra Modi received similar letters later. |"
            + " xi-jinping > emmanuel-macron; xi-jinping > olaf-scholz;"
            + " xi-jinping > cyril-ramaphosa; xi-jinping > narendra-modi",
        "President Xi Jinping sent a cable to King Salman. In it he wished the Saudi people well."
            + " Premier Li Keqiang sent a similar cable. | xi-jinping > salman-of-saudi-arabia;"
            + " li-keqiang > salman-of-saudi-arabia",
        "President Xi Jinping sent a message of congratulation to Emmanuel Macron. Premier Li"
            + " Keqiang did the same to Olaf Scholz. | xi-jinping > emmanuel-macron;"
            + " li-keqiang > olaf-scholz",
        "World leaders sent condolences to the people of Grenmark over the flood. Other leaders to"
            + " have sent condolences include Xi Jinping and Emmanuel Macron. |"
            + " xi-jinping > Grenmark; emmanuel-macron > Grenmark",
        "President Emmanuel Macron received congratulations from many leaders on his birthday. In a"
            + " telephone call Olaf Scholz wished Macron good health. In a congratulatory letter,"
            + " President Xi Jinping praised the ties. | xi-jinping > emmanuel-macron",
        "President Xi Jinping sent a message to President Emmanuel Macron. King Salman also sent"
            + " his condolences to the President over the fire. |"
            + " xi-jinping > emmanuel-macron; salman-of-saudi-arabia > emmanuel-macron",
        "Several leaders sent their words of condolence to the people of Grenmark over the flood."
            + " The water rose for days. Roads were closed. Schools were closed too. Trains stood"
            + " still. Other leaders to have sent their condolences include Xi Jinping and"
            + " Emmanuel Macron. | xi-jinping > Grenmark; emmanuel-macron > Grenmark",
        "Several leaders sent their words of condolence to the people of Grenmark over the flood."
            + " The water rose for days. Roads were closed. Schools were closed too. Trains stood"
            + " still. Other leaders to have seen the flood include Xi Jinping and Emmanuel"
            + " Macron. | ''"
      })
  void the_sentence_before_tells_the_other_end(String text, String expected) {
    assertThat(pairs(" date 2022-05-05 " + text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xi Jinping sent a message to Emmanuel Macron. In it he thanked the French leader for"
            + " having congratulated him on his re-election. | xi-jinping > emmanuel-macron;"
            + " emmanuel-macron > xi-jinping",
        "His Majesty Sultan Haitham bin Tarik received thanks from President Xi Jinping in reply to"
            + " His Majesty's congratulatory cable on the national day. |"
            + " xi-jinping > haitham-bin-tariq; haitham-bin-tariq > xi-jinping"
      })
  void thanks_tell_the_message_they_answer(String text, String expected) {
    assertThat(pairs(" date 2022-05-05 " + text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Emmanuel Macron received phone calls from several leaders. He received condolences from"
            + " Xi Jinping and Olaf Scholz. | ~~",
        "Xi Jinping on Friday called up Emmanuel Macron. Xi congratulated Macron on his victory. |"
            + " ~~",
        "Xi Jinping and Emmanuel Macron spoke by phone on Friday. Macron thanked Xi for his warm"
            + " wishes. | ~~",
        "Among the callers was King Salman, whom Emmanuel Macron thanked. Felicitating Emmanuel"
            + " Macron, Xi Jinping spoke of his victory. | ~~"
      })
  void what_callers_say_is_no_message(String text, String expected) {
    assertThat(pairs(" date 2022-05-05 " + text)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void whose_birthday_it_is_gets_the_letter_below() {
    String letter =
        "King Felipe VI's Birthday Message by President Emmanuel Macron\n\nYour Majesty:\n\n"
            + "(The text is in French, and was not translated.)\n\nEmmanuel Macron";
    assertThat(pairs(" date 2022-05-05 " + letter)).isEqualTo("emmanuel-macron > felipe-vi");
    assertThat(pairs(" date 2022-05-05 " + letter.replace("King Felipe VI's", "A"))).isEqualTo("");
  }

  @Test
  void leaders_named_below_stand_for_the_leadership_of_the_headline() {
    String text =
        "Putin congratulates French leadership on National Day\n\nPresident Vladimir Putin sent a"
            + " congratulatory message to President Emmanuel Macron and Prime Minister Jean Castex"
            + " on the National Day.";
    assertThat(pairs(" date 2021-07-14 " + text))
        .isEqualTo("vladimir-putin > emmanuel-macron+jean-castex");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I thank you for sending me a congratulatory message on my election. |"
            + " Tove Falk > Ana Lund; Ana Lund > Tove Falk",
        "I express deep thanks to you for extending congratulations on my election. |"
            + " Tove Falk > Ana Lund; Ana Lund > Tove Falk",
        "I express deep thanks to our people for sending you a message. | Tove Falk > Ana Lund"
      })
  void thanks_in_a_printed_reply_tell_what_you_have_sent(String words, String expected) {
    String text =
        "President Ana Lund of Grenmark received a reply message from Tove Falk, president of"
            + " Tasvia, on Friday.\nThe message said:\n";
    assertThat(pairs(" date 2022-05-05 " + text + words)).isEqualTo(expected);
  }

  @Test
  void lists_of_offices_go_on_behind_what_an_office_is_besides() {
    String text =
        "Premier Ana Lund, member of the Union Council and vice-president of the State Council of"
            + " Grenmark, received messages of greeting from heads of government on the anniversary of"
            + " independence. Among them are the prime minister of Qatar who is foreign minister, the"
            + " premier of Ruritania who doubles as minister of trade and the prime minister of"
            + " Mongolia.";
    assertThat(pairs(" date 1891-05-05 " + text))
        .isEqualTo(
            "the prime minister of Qatar > Ana Lund; the premier of Ruritania > Ana Lund;"
                + " the prime minister of Mongolia > Ana Lund");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the chairman of the Green Party of Romania and the chairwoman of the Liberation Front of"
            + " Italy | chairman of the Green Party of Romania > Ana Lund;"
            + " the chairwoman of the Liberation Front of Italy > Ana Lund",
        "the leader of the \"Dawn-Party of All\" of Romania | leader of the \"Dawn-Party of All\" of"
            + " Romania > Ana Lund",
        "the chairman and the international secretary of the Green Party (Romania) | chairman of the"
            + " Green Party > Ana Lund",
        "the chairman of the Green Party of Romania and the chairman of the Dawn Party of Romania |"
            + " chairman of the Green Party of Romania > Ana Lund;"
            + " the chairman of the Dawn Party of Romania > Ana Lund",
        "the secretary general of the Lebanon Federation of Workers | ",
        "the vice-chairman of the Green Party of Romania | ",
        "the director of the Railway Company of Romania | ",
        "the chairman of the Green Party | "
      })
  void heads_of_parties_abroad_are_told_by_office(String senders, String expected) {
    String text = "President Ana Lund of Grenmark received greetings on New Year from ";
    assertThat(pairs(" date 2022-05-05 " + text + senders + "."))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Beijing: Chinese President Xi Jinping on July 22 sent a message of condolence to his"
            + " French counterpart Emmanuel Macron. | xi-jinping > emmanuel-macron",
        "President Xi Jinping sent an urgent letter to President Roe. Xi has sent the letter to"
            + " Grenmark's President Leif Roe on Monday. | xi-jinping > Leif Roe",
        "Xi Jinping on Monday sent condolences to French and German leaders after a fire. He told"
            + " French President Emmanuel Macron in a message that he was shocked. |"
            + " xi-jinping > emmanuel-macron; xi-jinping > German leaders"
      })
  void articles_without_a_date_tell_it_too(String text, String expected) {
    assertThat(pairs(text)).isEqualTo(expected);
  }
}
