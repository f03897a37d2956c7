package dev.communique.core.query;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Questions of every form, the same for one seed. */
public final class RandomQuestions {
  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "Flavia Elphberg",
          "Zero Moustafa",
          "Elphberg",
          "Zubrowka",
          "XZU",
          "President of Veldania",
          "the hosts",
          "Pope Francis",
          "President of Cuba",
          "nobody at all",
          "Díaz-Canel",
          "or",
          "-minus",
          "a \"b\" (c)",
          "back\\slash",
          "veldania");
  private static final ImmutableList<String> DATES =
      ImmutableList.of(
          "2019", "2018/2020", "2019-02", "2020-06-02", "2019-02-10/2019-03-01", "1990");
  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "stability",
          "peace",
          "letters",
          "condolence",
          "stab*",
          "\"and peace\"",
          "or",
          "not",
          "\"peace stability\"~1",
          "\"stability peace matter\"~4",
          "grand*",
          "\"people of\"",
          "thank",
          "\"thanked Flavia\"",
          "write",
          "jubilee",
          "zub*");

  private final Random random;

  /**
   * Makes the questions of a seed.
   *
   * @param seed the seed
   */
  public RandomQuestions(long seed) {
    this.random = new Random(seed);
  }

  /**
   * {@return the next question}
   *
   * @param kind what it is for
   */
  public Question question(Kind kind) {
    Question question = Question.of(kind).withCondition(condition(kind, 3));
    List<Sorting> sortings = new ArrayList<>(List.of(Sorting.values()));
    sortings.remove(Sorting.RELEVANCE);
    question = question.withSorting(pick(sortings));
    question = random.nextInt(4) == 0 ? question.withOffset(random.nextInt(3)) : question;
    return random.nextInt(4) == 0 ? question.withLimit(random.nextInt(5)) : question;
  }

  private Condition condition(Kind kind, int depth) {
    int choice = depth == 0 ? 9 : random.nextInt(10);
    if (choice < 2) {
      return condition(kind, depth - 1).and(condition(kind, depth - 1));
    }
    if (choice < 4) {
      return condition(kind, depth - 1).or(condition(kind, depth - 1));
    }
    if (choice == 4) {
      return condition(kind, depth - 1).not();
    }
    return choice == 5 && depth < 3 ? Condition.everything() : term(pick(Field.of(kind)));
  }

  private Condition term(Field field) {
    return switch (field.type()) {
      case NAME ->
          Condition.of(
              field,
              pick(field == Field.ID ? ImmutableList.of("txt", "first", "reply.txt") : NAMES));
      case DATE -> Condition.of(field, pick(DATES));
      case CHOICE -> Condition.of(field, pick(field.choices()));
      case NUMBER -> Condition.of(field, String.valueOf(1 + random.nextInt(80)));
      case WORDS -> Condition.of(field, pick(WORDS));
    };
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
