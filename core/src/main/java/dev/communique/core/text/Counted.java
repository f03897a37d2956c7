package dev.communique.core.text;

/** How many of something there are, in words. */
public final class Counted {
  private Counted() {}

  /**
   * {@return a number and its noun: {@code 1 report}, {@code 2 reports}, {@code 3 copies}}
   *
   * @param number how many
   * @param noun what, of one
   */
  public static String of(long number, String noun) {
    return number + " " + noun(number, noun);
  }

  /**
   * {@return the noun for so many, where the number is written otherwise}
   *
   * @param number how many, of a range the most
   * @param noun what, of one; it takes an s, and ies for a y after a consonant
   */
  public static String noun(long number, String noun) {
    if (number == 1) {
      return noun;
    }
    int last = noun.length() - 1;
    boolean isChanged = noun.charAt(last) == 'y' && "aeiou".indexOf(noun.charAt(last - 1)) < 0;
    return isChanged ? noun.substring(0, last) + "ies" : noun + "s";
  }
}
