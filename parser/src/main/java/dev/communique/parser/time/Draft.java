package dev.communique.parser.time;

import org.jspecify.annotations.Nullable;

/** A phrase while it is being read; one per text, cleared for each. */
final class Draft {
  Form form = Form.YEAR;
  int from;
  int to;
  int year;
  int month;
  int day;
  int lastDay;
  int weekday;
  int count;
  Unit unit = Unit.DAY;
  Pointer pointer = Pointer.BARE;
  Direction direction = Direction.AGO;
  Part part = Part.WHOLE;
  @Nullable Holiday holiday;

  Draft start(int word) {
    from = word;
    to = word;
    year = 0;
    month = 0;
    day = 0;
    lastDay = 0;
    weekday = 0;
    count = 0;
    unit = Unit.DAY;
    pointer = Pointer.BARE;
    direction = Direction.AGO;
    part = Part.WHOLE;
    holiday = null;
    return this;
  }

  /** Ends the reading: what was read has this shape and ends here. */
  boolean done(Form read, int end) {
    form = read;
    to = end;
    return true;
  }

  /** Ends the reading of what lies so many units from the date named before. */
  boolean fromContext(Unit counted, int steps, int end) {
    unit = counted;
    count = steps;
    return done(Form.FROM_CONTEXT, end);
  }

  Phrase phrase() {
    return new Phrase(
        form, from, to, year, month, day, lastDay, weekday, count, unit, pointer, direction, part,
        holiday);
  }
}
