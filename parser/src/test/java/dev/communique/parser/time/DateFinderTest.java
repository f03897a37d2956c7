package dev.communique.parser.time;

import static dev.communique.parser.time.TimeText.dates;
import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.DateExpression;
import dev.communique.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All articles here are of Thursday, 14 March 2019, unless a test says otherwise. */
class DateFinderTest {
  private static final String DAY = "2019-03-14";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The treaty was signed on Nov. 18, 2012, in Zenda.|Nov. 18, 2012=2012-11-18",
        "The treaty was signed on 18 November 2012.|18 November 2012=2012-11-18",
        "It was signed on the 18th of November, 2012.|the 18th of November, 2012=2012-11-18",
        "Updated 2017-11-02 by the desk|2017-11-02=2017-11-02",
        "Posted 25/09/2018 by the desk|25/09/2018=2018-09-25",
        "Posted 9/25/2018 by the desk|9/25/2018=2018-09-25",
        "Posted 10.03.2019 by the desk|10.03.2019=2019-03-10",
        "A note maturing on 01.07.2028 fell.|01.07.2028=2028-07-01",
        "Posted 03/04/19 and 25/02/19|03/04/19=2019-04-03;25/02/19=2019-02-25",
        "Zenda, October 23. 2018 Juche 107|October 23. 2018 Juche 107=2018-10-23",
        "on September 9, Juche 107 (2018), the day|September 9, Juche 107 (2018)=2018-09-09",
        "The talks were held on March 3-5, 2018.|March 3-5, 2018=2018-03-03/2018-03-05",
        "The talks were held from 3 to 5 March.|3 to 5 March=2019-03-03/2019-03-05",
        "They met on Feb. 4 and 5 in Strelsau.|Feb. 4=2019-02-04;5=2019-02-05",
        "Their meeting was on 2 Feb. in Strelsau.|2 Feb.=2019-02-02",
        "The vote of July 2016 changed that.|July 2016=2016-07",
        "It has waited since 2017.|2017=2017",
        "The mid-1996 vote was close.|mid-1996=1996",
        "in the 1950s and the nineties|the 1950s=1950/1959;the nineties=1990/1999",
      })
  void reads_what_the_calendar_names(String text, String expected) {
    assertThat(String.join(";", dates(text, DAY))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Queen Flavia said Monday that she agreed.|Monday=2019-03-11",
        "Queen Flavia will embark Monday on a tour.|Monday=2019-03-18",
        "Queen Flavia arrived on Thursday.|Thursday=2019-03-14",
        "Queen Flavia is expected to arrive on Saturday.|Saturday=2019-03-16",
        "She told reporters Tuesday (March 12) in Zenda.|Tuesday (March 12)=2019-03-12",
        "Flavia left last Thursday.|last Thursday=2019-03-07",
        "Tuesday's message was short.|Tuesday=2019-03-12",
        "He spoke on Sunday night.|Sunday night=2019-03-10",
        "They met on Friday last week.|Friday last week=2019-03-08",
        "They will meet on Wednesday next week.|Wednesday next week=2019-03-20",
        "They met on Friday of last week.|Friday of last week=2019-03-08",
        "She is to speak on Tuesday week.|Tuesday week=2019-03-26",
      })
  void weekdays_follow_the_tense(String text, String expected) {
    assertThat(String.join(";", dates(text, DAY))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoy left yesterday.|yesterday=2019-03-13",
        "The envoy leaves today (14).|today (14)=2019-03-14",
        "He left the day before yesterday.|the day before yesterday=2019-03-12",
        "He left last month.|last month=2019-02",
        "Earlier this month he left.|Earlier this month=2019-03",
        "He left a week ago.|a week ago=2019-03-07",
        "He left four years ago.|four years ago=2015",
        "He left two weeks ago.|two weeks ago=2019-02-25/2019-03-03",
        "The summit is next week.|next week=2019-03-18/2019-03-24",
        "The summit was last week.|last week=2019-03-04/2019-03-10",
        "She had won last year.|last year=2018",
        "He won in June 2016 and fell later that year.|June 2016=2016-06;later that year=2016",
        "He fell on Feb. 4. He was back the next day.|Feb. 4=2019-02-04;the next day=2019-02-05",
        "He fell on Feb. 4, two days after he rose.|Feb. 4=2019-02-04",
        "He fell on Feb. 4. Two days later he rose.|Feb. 4=2019-02-04;Two days later=2019-02-06",
        "The fleet was there on the 5th.|the 5th=2019-03-05",
        "It happened on last Friday (8), not today (14).|last Friday (8)=2019-03-08;today"
            + " (14)=2019-03-14",
        "War came in 1999. In May that year he fled.|1999=1999;May that year=1999-05",
        "He left half a century ago.|half a century ago=1969",
        "They met over the weekend.|the weekend=2019-03-09/2019-03-10",
        "In his note of the 4th, Roe agreed.|the 4th=2019-03-04",
        "They met on March 8 and signed the morning after.|March 8=2019-03-08;the morning"
            + " after=2019-03-09",
        "He rose in 1994 and fell in the autumn of that year.|1994=1994;the autumn of that"
            + " year=1994-09/1994-11",
      })
  void relative_words_count_from_the_article(String text, String expected) {
    assertThat(String.join(";", dates(text, DAY))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In May, Ruritania left the pact.|May=2018-05",
        "Ruritania will leave the pact in May.|May=2019-05",
        "Elections were held last November.|last November=2018-11",
        "Elections are due in June next year.|June next year=2020-06",
        "The king was crowned on Dec. 30.|Dec. 30=2018-12-30",
        "The king will be crowned on July 2.|July 2=2019-07-02",
        "Growth slowed in the third quarter.|the third quarter=2018-07/2018-09",
        "The war began last summer.|last summer=2018-06/2018-08",
        "The war began in the spring of 1994.|the spring of 1994=1994-03/1994-05",
        "She had sent cards on New Year's Day.|New Year's Day=2019-01-01",
        "They wrote at Easter.|Easter=2019-04-21",
        "They met before Lunar New Year.|Lunar New Year=2019-02-05",
        "The tour, first planned for May, was called off.|May=2018-05",
      })
  void months_and_feasts_take_the_year_that_fits(String text, String expected) {
    assertThat(String.join(";", dates(text, DAY))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Sunday Courier wrote of his 16th century in the third century BC.",
        "The ruins were 4,000 years old 3000 years ago.",
        "Some 1,500 troops and 2000 rebels fought.",
        "It may rain, said Mrs May.",
        "He will march on, a second time, in a second.",
        "The Sun and the Mon people wrote.",
        "Resolution 1718 was read at 1930 GMT.",
        "He stayed for eight months and three weeks.",
        "The 44-year-old paid $2000.",
        "April Lund and June Roe spoke to USA Today.",
        "It was the 76th founding anniversary.",
        "Roe fell in the autumn of that year.",
        "She opened the session of the 31st summit.",
      })
  void what_is_no_date_stays_unread(String text) {
    assertThat(dates(text, DAY)).isEmpty();
  }

  @Test
  void a_range_as_article_date_gives_ranges() {
    assertThat(dates("He left yesterday, in May, on 5 Feb", "2019-03"))
        .containsExactly("yesterday=2019-02-28/2019-03-30", "May=2018-05", "5 Feb=2019-02-05");
  }

  @Test
  void what_only_the_earlier_end_of_a_range_has_is_that() {
    // January has a 31st, February has none.
    assertThat(dates("He left on the 31st of last month.", "2019-02-28/2019-03-01"))
        .containsExactly("the 31st of last month=2019-01-31");
  }

  @Test
  void in_years_that_are_no_news_only_full_dates_are_resolved() {
    String text = "On Monday they met, as on 5 May 2016.";

    assertThat(dates(text, "9001-01-01")).containsExactly("5 May 2016=2016-05-05");
    assertThat(dates(text, "0999-01-01")).containsExactly("5 May 2016=2016-05-05");
  }

  @Test
  void without_an_article_date_only_full_dates_are_resolved() {
    String text = "On Monday they met, as on 5 May 2016 and in 2014.";

    assertThat(DateFinder.create().find(TimeText.words(text)))
        .extracting(date -> TimeText.show(text, date))
        .containsExactly("5 May 2016=2016-05-05", "2014=2014");
  }

  @Test
  void a_finding_names_its_rule() {
    String text = "They met on Monday.";

    assertThat(DateFinder.create().find(TimeText.words(text), PartialDate.parse(DAY)))
        .extracting(DateExpression::rule)
        .containsExactly("weekday");
  }
}
