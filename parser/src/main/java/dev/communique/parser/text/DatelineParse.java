package dev.communique.parser.text;

import dev.communique.model.Span;
import dev.communique.parser.text.DateTokens.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a dateline, from the left: agency, place, region, day, agencies, separator, most
 * of them optional. What was seen decides whether it is one. Not thread-safe.
 */
final class DatelineParse {
  static final int MOST_PLACE_WORDS = 6;
  private static final int MOST_REGION_WORDS = 3;
  private static final int LONGEST_ABBREVIATION = 5;

  private final DatelineTokens tokens;
  private final boolean wholeLine;
  private final DatelineNames names;
  private final List<String> agencies = new ArrayList<>();
  private final List<Span> days = new ArrayList<>();
  private @Nullable String place;
  private int placeWords;
  private boolean region;
  private boolean knownRegion;
  private boolean year;

  /** What was seen after the place; what opens a dateline proves nothing for the place after it. */
  private boolean knownAgency;

  private boolean group;
  private int separator = -1;
  private int at;
  private int content;

  DatelineParse(DatelineTokens tokens, boolean wholeLine, DatelineNames names) {
    this.tokens = tokens;
    this.wholeLine = wholeLine;
    this.names = names;
  }

  List<String> agencies() {
    return agencies;
  }

  List<Span> days() {
    return days;
  }

  @Nullable String place() {
    return place;
  }

  /** Whether an agency vouches for it. */
  boolean isSigned() {
    return !agencies.isEmpty();
  }

  /** Where the text after the dateline and its separator starts. */
  int end() {
    return at == 0 ? 0 : tokens.token(at - 1).end();
  }

  /** Where place, agencies and day end. */
  int contentEnd() {
    return content == 0 ? 0 : tokens.token(content - 1).end();
  }

  boolean read() {
    boolean opened = opening() && tokens.startsSentence(at);
    int afterOpening = at;
    int openingContent = content;
    int openingAgencies = agencies.size();
    knownAgency = false;
    group = false;
    separator = -1;
    readPlace();
    elements();
    if (isDateline()) {
      return true;
    }
    at = afterOpening;
    content = openingContent;
    place = null;
    days.clear();
    agencies.subList(openingAgencies, agencies.size()).clear();
    return opened;
  }

  /**
   * {@code (AFP) - }, {@code NNA – }, {@code Xinhua News Agency, }; says whether it can stand
   * alone.
   */
  private boolean opening() {
    if (tokens.isMark(at, '(')) {
      group();
      boolean known = knownAgency;
      boolean dash = at > 0 && readSeparator();
      return known || dash;
    }
    int end = tokens.agencyEnd(at);
    if (end <= at
        || !(tokens.isSeparator(end) || tokens.isMark(end, ',') || tokens.isMark(end, '/'))) {
      return false;
    }
    addAgency(at, end);
    if (readSeparator()) {
      return true;
    }
    at++;
    return false;
  }

  private boolean readSeparator() {
    if (!tokens.isSeparator(at)) {
      return false;
    }
    separator = at;
    at++;
    return true;
  }

  private void readPlace() {
    int from = at;
    int to = from;
    while (to - from < MOST_PLACE_WORDS && tokens.has(to) && isPlaceToken(to, from)) {
      to++;
    }
    while (to > from && !tokens.isWord(to - 1)) {
      to--;
    }
    if (to > from) {
      place = tokens.string(from, to);
      placeWords = to - from;
      at = to;
      content = at;
    }
  }

  private boolean isPlaceToken(int index, int from) {
    if (tokens.isWord(index)) {
      return tokens.isCapitalWord(index)
          || (index == from
              ? tokens.isGroupOfAgencies(index + 1)
              : DatelineNames.isParticle(tokens.string(index, index + 1)));
    }
    if (tokens.isMark(index, '/')) {
      return index > from && tokens.isCapitalWord(index + 1) && tokens.agencyEnd(index + 1) < 0;
    }
    return tokens.isMark(index, '.')
        && index > from
        && tokens.string(index - 1, index).length() <= 3
        && tokens.isWord(index + 1)
        && tokens.agencyEnd(index + 1) < 0;
  }

  private void elements() {
    int before = -1;
    while (separator < 0 && at > before && tokens.has(at)) {
      before = at;
      if (tokens.isMark(at, '(')) {
        group();
      } else if (tokens.isMark(at, '/')) {
        slashes();
      } else if (tokens.isMark(at, ',') || tokens.isMark(at, '.')) {
        mark();
      } else if (tokens.dayEnd(at) > at) {
        day();
      } else if (tokens.agencyEnd(at) > at) {
        addAgency(at, tokens.agencyEnd(at));
      } else {
        readSeparator();
      }
    }
    again();
  }

  /** {@code AMMAN: (Petra) -- }, {@code March 25 - STRELSAU – }. */
  private void again() {
    if (separator >= 0 && tokens.isGroupOfAgencies(at)) {
      group();
    }
    int end = separator >= 0 ? tokens.agencyEnd(at) : -1;
    if (end > 0 && tokens.isDash(end)) {
      addAgency(at, end);
    }
    int day = separator >= 0 ? tokens.dayEnd(at) : -1;
    if (day > at && tokens.isSeparator(day)) {
      day();
      separator = at++;
    }
    while (separator >= 0 && tokens.isDash(at)) {
      at++;
    }
  }

  private void mark() {
    int next = at + 1;
    boolean comma = tokens.isMark(at, ',');
    boolean more = tokens.dayEnd(next) > next || tokens.agencyEnd(next) > next;
    boolean goesOn = more || tokens.isMark(next, '/') || tokens.isDash(next);
    if (goesOn || tokens.isGroupOfAgencies(next) || tokens.isGroupOfCapitals(next)) {
      at++;
    } else if (!comma && (!days.isEmpty() || knownAgency)) {
      separator = at++;
    } else if (comma && days.isEmpty() && place != null && tokens.isCapitalWord(next)) {
      region(next);
    }
  }

  /** {@code , Azerbaijan}, {@code , Mo. } before a bracket, dash or comma. */
  private void region(int from) {
    int to = from;
    while (to - from < MOST_REGION_WORDS && tokens.isCapitalWord(to) && tokens.agencyEnd(to) < 0) {
      to++;
    }
    boolean abbreviated =
        tokens.isMark(to, '.') && tokens.string(to - 1, to).length() <= LONGEST_ABBREVIATION;
    boolean goesOn =
        tokens.isMark(to + 1, '(') || tokens.isSeparator(to + 1) || tokens.isMark(to + 1, ',');
    at = abbreviated && goesOn ? to + 1 : to;
    content = at;
    region = true;
    knownRegion = to > from && names.isPlace(tokens.string(from, to));
    if (knownRegion && place != null && !isKnown(place)) {
      place = tokens.string(from, to);
    }
  }

  /** {@code /TASS/}. */
  private void slashes() {
    int end = tokens.agencyEnd(at + 1);
    if (end > 0 && tokens.isMark(end, '/')) {
      addAgency(at + 1, end);
      at = end + 1;
      content = at;
    }
  }

  private void day() {
    int end = tokens.dayEnd(at);
    days.add(tokens.span(at, end));
    year |= tokens.isKind(end - 1, Kind.YEAR);
    at = end;
    content = at;
  }

  private void addAgency(int from, int to) {
    agencies.add(tokens.string(from, to));
    knownAgency = true;
    at = to;
    content = at;
  }

  /** Everything between brackets, when it names agencies or a day. */
  private void group() {
    int open = at;
    int close = tokens.closing(open);
    boolean day = tokens.dayEnd(open + 1) == close && close > open + 1;
    boolean agency = tokens.isGroupOfAgencies(open) || tokens.isGroupOfCapitals(open);
    if (close < 0 || !(day || agency || isUnknownAgency(open, close))) {
      return;
    }
    int index = open + 1;
    while (index < close) {
      index = Math.max(groupPiece(index, close), index + 1);
    }
    group = true;
    at = close + 1;
    content = at;
  }

  private int groupPiece(int index, int close) {
    int day = tokens.dayEnd(index);
    if (day > index && day <= close) {
      days.add(tokens.span(index, day));
      return day;
    }
    int agency = tokens.agencyEnd(index);
    if (agency > index && agency <= close) {
      addAgency(index, agency);
      return agency;
    }
    int to = index;
    while (to < close && tokens.isWord(to) && tokens.agencyEnd(to) < 0) {
      to++;
    }
    if (to > index && (tokens.isAllCapitals(index) || isUnknownAgency(index - 1, close))) {
      agencies.add(tokens.string(index, to));
    }
    return to;
  }

  /** {@code Sanaa, July 4 (Sheba) -- }: a name in brackets after a day or a known place. */
  private boolean isUnknownAgency(int open, int close) {
    boolean expected = !days.isEmpty() || (place != null && isKnown(place));
    if (!expected || !tokens.isMark(open, '(') || !tokens.isDash(close + 1) || close - open > 4) {
      return false;
    }
    for (int i = open + 1; i < close; i++) {
      if (!tokens.isCapitalWord(i)) {
        return false;
      }
    }
    return close > open + 1;
  }

  private boolean isDateline() {
    boolean ends = wholeLine && !tokens.has(at);
    boolean marked = knownAgency || group || separator >= 0 || ends;
    if (!marked && days.isEmpty()) {
      return false;
    }
    if (place == null) {
      return isSigned() && !days.isEmpty() && separator >= 0;
    }
    if (!isGoodPlace(place) || !(ends || tokens.startsSentence(at))) {
      return false;
    }
    if (knownAgency) {
      return separator >= 0 || group || ends;
    }
    if (!days.isEmpty()) {
      return separator >= 0 || (ends && !year && !group);
    }
    if (group) {
      return separator >= 0 && (isKnown(place) || DatelineNames.isCapitals(place));
    }
    return separator >= 0 ? isPlaceAlone(place) : ends && placeWords < 4 && names.isPlace(place);
  }

  private boolean isGoodPlace(String name) {
    return names.isPlace(name) || !names.isNoPlace(DatelineNames.firstWord(name));
  }

  /** A place with nothing but a separator after it. */
  private boolean isPlaceAlone(String name) {
    if (knownRegion || isKnown(name)) {
      return true;
    }
    boolean capitals = DatelineNames.isCapitals(name) && name.length() > 3;
    if (!capitals) {
      return region && tokens.isLongDash(separator) && placeWords <= 2;
    }
    int mostWords = tokens.isDash(separator) ? 4 : region ? 0 : 2;
    return placeWords <= mostWords && names.canBePlace(name);
  }

  /** Known, or two known ones, or known but for its first letter. */
  private boolean isKnown(String name) {
    return names.arePlaces(name) || names.isPlaceTail(name);
  }
}
