package dev.communique.parser.time;

import java.util.Locale;

/** The shapes of date expressions; the name in kebab-case is the rule that a finding names. */
enum Form {
  /** "2017-11-02", "2021/09/25". */
  ISO_DATE,
  /** "25/09/2021", "10.09.2021": the order of day and month is found out. */
  NUMERIC_DATE,
  /** "Nov. 18, 2022", "2 November 2017". */
  FULL_DATE,
  /** "Sept. 9", "9 September", "March eighth", "20-22 March", perhaps with its weekday. */
  MONTH_DAY,
  /** "July 2016", "2016-07", "June last year". */
  MONTH_YEAR,
  /** "in May", "last November". */
  MONTH,
  /** "2017", "fiscal 1989". */
  YEAR,
  /** "2018-19": a season of sport, a school year. */
  YEARS,
  /** "the 1950s", "the nineties". */
  DECADE,
  /** "the 20th century". */
  CENTURY,
  /** "on Saturday", "last Wednesday", "Thursday last week". */
  WEEKDAY,
  /** "yesterday", "today (22)". */
  NAMED_DAY,
  /** "on the 19th". */
  DAY_OF_MONTH,
  /** "last week", "this year", "the weekend". */
  POINTED_UNIT,
  /** "four years ago", "two days later". */
  DISTANCE,
  /** "the next day", "later that year", "the day before". */
  FROM_CONTEXT,
  /** "the third quarter", "the first half of 2016". */
  PART_OF_YEAR,
  /** "the quarter", "the latest period". */
  REPORTED_PERIOD,
  /** "last fall", "the winter of 1994". */
  SEASON,
  /** "New Year's Day". */
  HOLIDAY,
  /** "the week of March 6". */
  WEEK_OF;

  private final String rule;

  Form() {
    rule = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String rule() {
    return rule;
  }
}
