package dev.communique.spark;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/**
 * News of invented states for measuring, the same for one number: about one article in five tells
 * of a message, every message is told twice in different words, and one such article in six is a
 * copy of another.
 */
final class GeneratedNews {
  private static final int STATES = 200;
  private static final int TERM_YEARS = 6;
  private static final int FIRST_YEAR = 1990;
  private static final int TERMS = 6;
  private static final int PARAGRAPHS = 6;

  private static final DateTimeFormatter DATELINE =
      DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

  private GeneratedNews() {}

  /** The files of a registry that has its states and leaders: name and text. */
  static ImmutableMap<String, String> registry() {
    StringBuilder countries = new StringBuilder("code,name,names,demonyms,seats,nicknames\n");
    StringBuilder leaders =
        new StringBuilder("country,office,kind,name,from,to,short,variants,id,pronoun\n");
    for (int state = 0; state < STATES; state++) {
      String name = state(state);
      countries.append(
          "%s,%s,Republic of %s,%sn|%sns,%s,\n"
              .formatted(code(state), name, name, name, name, capital(state)));
      for (int term = 0; term < TERMS; term++) {
        int from = FIRST_YEAR + term * TERM_YEARS;
        leaders.append(
            "%s,President,state+leader,%s,%d-01-01,%d-01-01,%s,,,he\n"
                .formatted(
                    code(state),
                    leader(state, term),
                    from,
                    from + TERM_YEARS,
                    surname(state, term)));
      }
    }
    return ImmutableMap.of(
        "countries.csv", countries.toString(), "leaders.csv", leaders.toString());
  }

  /** The article of a number: {@code id}, {@code date} and {@code text}. */
  static ImmutableMap<String, String> article(int number) {
    boolean isLetter = number % 5 == 0;
    int letter = number / 5;
    boolean isCopy = isLetter && letter % 6 == 5;
    int event = (isCopy ? letter - 1 : letter) / 2;
    Random random = new Random(isLetter ? event : ~number);
    LocalDate day =
        LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(TERMS * TERM_YEARS * 365));
    String text =
        isLetter
            ? letter(random, day, isCopy ? letter - 1 : letter)
            : news(random, day, random.nextInt(STATES));
    String outlet = isCopy ? "WIRE COPY: " : "";
    return ImmutableMap.of("id", "n" + number, "date", day.toString(), "text", outlet + text);
  }

  /** Few pairs write to each other often, most of them seldom. */
  private static String letter(Random random, LocalDate day, int letter) {
    int from = (int) (STATES * random.nextDouble() * random.nextDouble());
    int to = (from + 1 + (int) ((STATES - 1) * Math.pow(random.nextDouble(), 3))) % STATES;
    int years = 20 + random.nextInt(100);
    boolean isFirst = letter % 2 == 0;
    String lead =
        isFirst
            ? "President %s of %s sent a message of congratulation to President %s of %s on %s on the %dth anniversary of the independence of %s."
                .formatted(
                    leader(from, term(day)),
                    state(from),
                    leader(to, term(day)),
                    state(to),
                    WEEKDAY.format(day),
                    years,
                    state(to))
            : "President %s of %s received a letter from %s, president of %s, who congratulated him on the %dth anniversary of independence, the palace said on %s."
                .formatted(
                    leader(to, term(day)),
                    state(to),
                    leader(from, term(day)),
                    state(from),
                    years,
                    WEEKDAY.format(day));
    Random words = new Random(letter);
    return dateline(day, isFirst ? from : to)
        + lead
        + "\n\n“The %s of our two countries is a %s one,” %s wrote.\n\n"
            .formatted(NewsWords.noun(words), NewsWords.adjective(words), surname(from, term(day)))
        + paragraphs(words, to, PARAGRAPHS);
  }

  private static String news(Random random, LocalDate day, int state) {
    return dateline(day, state) + paragraphs(random, state, PARAGRAPHS + 1);
  }

  private static String paragraphs(Random random, int state, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(sentence(random, state)).append(' ').append(sentence(random, state));
      text.append(i % 3 == 1 ? " " + said(random, state) : "").append("\n\n");
    }
    return text.toString().trim();
  }

  private static String sentence(Random random, int state) {
    return "The %s %s of %s was %s near the %s %s, %d days after the %s of %s had %s the %s."
        .formatted(
            NewsWords.adjective(random),
            NewsWords.noun(random),
            state(random.nextInt(STATES)),
            NewsWords.verb(random),
            NewsWords.adjective(random),
            NewsWords.noun(random),
            2 + random.nextInt(90),
            NewsWords.noun(random),
            state(state),
            NewsWords.verb(random),
            NewsWords.noun(random));
  }

  private static String said(Random random, int state) {
    return "“We %s the %s and the %s %s,” the minister of %ss, %s, told reporters in %s."
        .formatted(
            NewsWords.verb(random),
            NewsWords.noun(random),
            NewsWords.adjective(random),
            NewsWords.noun(random),
            NewsWords.noun(random),
            NewsWords.name(random.nextInt(8000)) + " " + NewsWords.name(random.nextInt(8000)),
            capital(state));
  }

  private static String dateline(LocalDate day, int state) {
    return "%s, %s (%s) -- "
        .formatted(Ascii.toUpperCase(capital(state)), DATELINE.format(day), agency(state));
  }

  private static String agency(int state) {
    return Ascii.toUpperCase(state(state).substring(0, 2)) + "NA";
  }

  private static int term(LocalDate day) {
    return Math.min(TERMS - 1, (day.getYear() - FIRST_YEAR) / TERM_YEARS);
  }

  private static String code(int state) {
    return "X" + (char) ('A' + state / 26) + (char) ('A' + state % 26);
  }

  private static String state(int state) {
    return NewsWords.name(state) + "ia";
  }

  private static String capital(int state) {
    return NewsWords.name(state) + "burg";
  }

  private static String leader(int state, int term) {
    return NewsWords.name(400 + term * 40 + state % 40) + " " + surname(state, term);
  }

  private static String surname(int state, int term) {
    return NewsWords.name(800 + term * STATES + state) + "ndor";
  }
}
