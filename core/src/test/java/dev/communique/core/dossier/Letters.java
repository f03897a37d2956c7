package dev.communique.core.dossier;

/** Articles of our own on letters of two presidents who do not exist. */
final class Letters {
  private static final String OF_2021 =
      """
      date 2021-05-03
      OSTREL, May 3 (GNA) - President Ana Lund of Grenmark sent a letter to President Tove Falk of Tasvia on Monday on the 47th anniversary of Tasvia's founding.
      """;
  private static final String OF_2022 =
      """
      date 2022-05-03
      OSTREL, May 3 (GNA) - President Ana Lund of Grenmark sent a letter to President Tove Falk of Tasvia on Tuesday on the 48th anniversary of Tasvia's founding. "I cherish our friendship and our open border," she wrote.
      """;
  private static final String OF_2023 =
      """
      date 2023-02-01
      OSTREL, February 1 (GNA) - President Ana Lund of Grenmark sent her condolences to President Tove Falk of Tasvia on Wednesday on the earthquake of the day before. "We mourn with you," she wrote.
      """;
  private static final String OF_2024 =
      """
      date 2024-05-03
      STELLVIK, May 3 (TBS) - President Ana Lund of Grenmark congratulated President Tove Falk of Tasvia in a telegram on Friday on the 50th anniversary of Tasvia's founding. "I value our open border," she wrote.

      It was Lund's first message to Falk in fifteen months.
      """;
  private static final String THANKS =
      """
      date 2024-05-05
      STELLVIK, May 5 (TBS) - President Tove Falk of Tasvia thanked President Ana Lund of Grenmark in a letter on Sunday for her congratulations.
      """;
  private static final String NONE =
      """
      date 2024-01-02
      OSTREL, January 2 (GNA) - President Ana Lund of Grenmark did not send New Year greetings to President Tove Falk of Tasvia, her spokesman said on Tuesday.
      """;
  private static final String BRIDGE =
      """
      date 2023-05-04
      OSTREL, May 4 (GNA) - A bridge was opened on Thursday.
      """;

  private Letters() {}

  static Told told() {
    return Told.of(OF_2021, OF_2022, OF_2023, BRIDGE, NONE, OF_2024, THANKS);
  }
}
