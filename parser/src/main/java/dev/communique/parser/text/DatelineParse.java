package dev.communique.parser.text;

import dev.communique.model.Span;
import dev.communique.parser.text.DateTokens.Kind;
import dev.communique.parser.text.DateTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a dateline, from the left: agency, place, region, day, agencies, separator, most
 * of them optional. What was seen decides whether it is one. Not thread-safe.
 */
final class DatelineParse {
  private static final int MOST_PLACE_WORDS = 6;
  private static final int MOST_AGENCY_TOKENS = 5;

  private final String text;
  private final List<Token> tokens;
  private final boolean wholeLine;
  private final DatelineNames names;
  private final List<String> agencies = new ArrayList<>();
  private final List<Span> days = new ArrayList<>();
  private @Nullable String place;
  private int placeWords;
  private boolean knownAgency;
  private boolean group;
  private boolean year;
  private int separator = -1;
  private int at;
  private int content;

  DatelineParse(String text, List<Token> tokens, boolean wholeLine, DatelineNames names) {
    this.text = text;
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

  /** Where the text after the dateline and its separator starts. */
  int end() {
    return at == 0 ? 0 : tokens.get(at - 1).end();
  }

  /** Where place, agencies and day end. */
  int contentEnd() {
    return content == 0 ? 0 : tokens.get(content - 1).end();
  }

  boolean read() {
    opening();
    int afterOpening = at;
    int openingContent = content;
    boolean opened = at > 0;
    readPlace();
    elements();
    if (isDateline()) {
      return true;
    }
    if (opened && knownAgency && (group || separator >= 0)) {
      at = afterOpening;
      content = openingContent;
      place = null;
      return startsSentence();
    }
    return false;
  }

  /** {@code (AFP) - }, {@code NNA – }, {@code Xinhua News Agency, }. */
  private void opening() {
    if (isMark(at, '(')) {
      group();
    } else {
      int end = agencyEnd(at);
      if (end > at && (isSeparator(end) || isMark(end, ',') || isMark(end, '/'))) {
        addAgency(at, end);
        at = end;
        content = at;
        if (!isSeparator(at)) {
          at++;
        }
      }
    }
    separator();
  }

  private void separator() {
    if (at > 0 && isSeparator(at)) {
      separator = at;
      at++;
    }
  }

  private void readPlace() {
    int from = at;
    int to = from;
    while (to < tokens.size() && to - from < MOST_PLACE_WORDS && isPlaceToken(to, from)) {
      to++;
    }
    while (to > from && !isWord(to - 1)) {
      to--;
    }
    if (to > from) {
      place = text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
      placeWords = to - from;
      separator = -1;
      at = to;
      content = at;
    }
  }

  private boolean isPlaceToken(int index, int from) {
    if (isWord(index)) {
      return isCapital(index)
          || DatelineNames.isParticle(word(index)) && index > from
          || index == from && isMark(index + 1, '(') && isGroupOfAgencies(index + 1);
    }
    if (isMark(index, '/')) {
      return index > from && isWord(index + 1) && isCapital(index + 1) && agencyEnd(index + 1) < 0;
    }
    return isMark(index, '.') && index > from && word(index - 1).length() <= 3 && isWord(index + 1);
  }

  private void elements() {
    while (at < tokens.size() && separator < 0) {
      int before = at;
      if (isMark(at, '(')) {
        group();
      } else if (isMark(at, '/')) {
        slashes();
      } else if (isMark(at, ',') || isMark(at, '.')) {
        mark();
      } else if (dayEnd(at) > at) {
        day();
      } else if (agencyEnd(at) > at) {
        agency();
      } else {
        separator();
      }
      if (at == before) {
        return;
      }
    }
    while (separator >= 0 && isMark(at, '(') && isGroupOfAgencies(at) || isDash(at)) {
      again();
    }
  }

  /** {@code AMMAN: (Petra) -- }. */
  private void again() {
    if (isMark(at, '(')) {
      group();
    }
    separator();
  }

  private void mark() {
    int next = at + 1;
    boolean more = dayEnd(next) > next || agencyEnd(next) > next || isMark(next, '/');
    if (more || isMark(next, '(') || isMark(at, ',') && isDash(next)) {
      at++;
    } else if (isMark(at, '.') && (!days.isEmpty() || knownAgency)) {
      separator = at++;
    } else if (isMark(at, '.') && isDash(next)) {
      at++;
    } else if (isMark(at, ',') && days.isEmpty() && isRegion(next)) {
      region(next);
    }
  }

  private boolean isRegion(int index) {
    return isWord(index)
        && isCapital(index)
        && place != null
        && tokens.get(index).kind() == Kind.WORD;
  }

  private void region(int from) {
    int to = from;
    while (to < tokens.size() && to - from < 3 && isWord(to) && isCapital(to)) {
      to++;
    }
    boolean abbreviated = isMark(to, '.') && word(to - 1).length() <= 5;
    at =
        abbreviated && (isMark(to + 1, '(') || isDash(to + 1) || isMark(to + 1, ',')) ? to + 1 : to;
    content = at;
  }

  /** {@code /TASS/}. */
  private void slashes() {
    int end = agencyEnd(at + 1);
    if (end > 0 && isMark(end, '/')) {
      addAgency(at + 1, end);
      at = end + 1;
      content = at;
    }
  }

  private void agency() {
    int end = agencyEnd(at);
    addAgency(at, end);
    at = end;
    content = at;
  }

  private void day() {
    int end = dayEnd(at);
    days.add(Span.of(tokens.get(at).start(), tokens.get(end - 1).end()));
    year |= isKind(end - 1, Kind.YEAR);
    at = end;
    content = at;
  }

  private void addAgency(int from, int to) {
    agencies.add(text.substring(tokens.get(from).start(), tokens.get(to - 1).end()));
    knownAgency = true;
  }

  /** Everything between brackets, when it names agencies or a day. */
  private void group() {
    int close = closing(at);
    if (close < 0 || !isGroupOfAgencies(at) && dayEnd(at + 1) != close) {
      return;
    }
    int index = at + 1;
    while (index < close) {
      int next = groupPiece(index, close);
      index = Math.max(next, index + 1);
    }
    group = true;
    at = close + 1;
    content = at;
  }

  private int groupPiece(int index, int close) {
    int day = dayEnd(index);
    if (day > index && day <= close) {
      days.add(Span.of(tokens.get(index).start(), tokens.get(day - 1).end()));
      return day;
    }
    int agency = agencyEnd(index);
    if (agency > index && agency <= close) {
      addAgency(index, agency);
      return agency;
    }
    int to = index;
    while (to < close && isWord(to) && agencyEnd(to) < 0) {
      to++;
    }
    if (to > index && isAllCapitals(index)) {
      agencies.add(text.substring(tokens.get(index).start(), tokens.get(to - 1).end()));
    }
    return to;
  }

  /** Whether a bracket names a known agency, or holds nothing but words in capitals. */
  private boolean isGroupOfAgencies(int open) {
    int close = closing(open);
    if (close < 0) {
      return false;
    }
    boolean capitals = close > open + 1;
    for (int i = open + 1; i < close; i++) {
      if (agencyEnd(i) > 0) {
        return true;
      }
      capitals &= !isWord(i) || isAllCapitals(i) && tokens.get(i).end() - tokens.get(i).start() > 1;
    }
    return capitals && isWord(open + 1);
  }

  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += isMark(i, '(') ? 1 : isMark(i, ')') ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** {@code Sept. 9}, {@code 9 September}, {@code Monday}, each with a year or without. */
  private int dayEnd(int from) {
    int index = from;
    if (isKind(index, Kind.WEEKDAY)) {
      index++;
      int after = isMark(index, ',') ? index + 1 : index;
      int rest = monthDayEnd(after);
      return rest > after ? rest : index;
    }
    return monthDayEnd(index);
  }

  private int monthDayEnd(int from) {
    int end = from;
    if (isKind(from, Kind.MONTH)) {
      int day = isMark(from + 1, '.') ? from + 2 : from + 1;
      end = isKind(day, Kind.DAY) ? day + 1 : from;
    } else if (isKind(from, Kind.DAY) && isKind(from + 1, Kind.MONTH)) {
      boolean abbreviated = isMark(from + 2, '.') && !startsSentenceAt(from + 3);
      end = abbreviated ? from + 3 : from + 2;
    }
    if (end == from) {
      return from;
    }
    int yearAt = isMark(end, ',') ? end + 1 : end;
    return isKind(yearAt, Kind.YEAR) ? yearAt + 1 : end;
  }

  private int agencyEnd(int from) {
    if (!isWord(from) && !isMark(from, '/')) {
      return -1;
    }
    for (int to = Math.min(tokens.size(), from + MOST_AGENCY_TOKENS); to > from; to--) {
      String name = text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
      if (Character.isLetter(name.charAt(0)) && names.isAgency(name)) {
        return to;
      }
    }
    return -1;
  }

  private boolean isDateline() {
    if (place == null ? !knownAgency || separator < 0 : !isGoodPlace(place)) {
      return false;
    }
    if (knownAgency || group && !agencies.isEmpty()) {
      boolean ends = separator >= 0 || group || at == tokens.size() && wholeLine;
      return ends && (startsSentence() || at == tokens.size()) && (knownAgency || separator >= 0);
    }
    if (!days.isEmpty()) {
      return separator >= 0 && startsSentence() || at == tokens.size() && wholeLine && !year;
    }
    return separator >= 0 && startsSentence() && isPlaceAlone(String.valueOf(place));
  }

  private boolean isGoodPlace(String name) {
    String first = name.split("[ /.]", 2)[0];
    return names.isPlace(name) || !names.isNoPlace(first);
  }

  /** A place with nothing but a separator after it. */
  private boolean isPlaceAlone(String name) {
    if (names.isPlace(name) || isPlacePair(name)) {
      return true;
    }
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 3;
    if (capitals) {
      return placeWords <= 4 && !hasLabelWord(name);
    }
    Token mark = tokens.get(separator);
    boolean longDash = mark.end() - mark.start() > 1 || text.charAt(mark.start()) > '-';
    return longDash && text.charAt(mark.start()) != ':' && isDash(separator) && placeWords <= 2;
  }

  private boolean isPlacePair(String name) {
    for (String part : name.split("/")) {
      if (!names.isPlace(part.strip())) {
        return false;
      }
    }
    return true;
  }

  private boolean hasLabelWord(String name) {
    for (String word : name.split(" ")) {
      if (names.isLabelWord(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsSentence() {
    return startsSentenceAt(at);
  }

  private boolean startsSentenceAt(int index) {
    if (index >= tokens.size()) {
      return false;
    }
    char c = text.charAt(tokens.get(index).start());
    return !Character.isLowerCase(c) && ",;:.)/".indexOf(c) < 0;
  }

  private boolean isSeparator(int index) {
    return isDash(index) || isMark(index, ':') || isMark(index, ';');
  }

  private boolean isDash(int index) {
    return isKind(index, Kind.DASH);
  }

  private boolean isMark(int index, char mark) {
    return isKind(index, Kind.MARK) && text.charAt(tokens.get(index).start()) == mark;
  }

  private boolean isKind(int index, Kind kind) {
    return index < tokens.size() && tokens.get(index).kind() == kind;
  }

  private boolean isWord(int index) {
    return isKind(index, Kind.WORD) || isKind(index, Kind.LABEL);
  }

  private boolean isCapital(int index) {
    return Character.isUpperCase(text.charAt(tokens.get(index).start()));
  }

  private boolean isAllCapitals(int index) {
    String word = word(index);
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  private String word(int index) {
    Token token = tokens.get(index);
    return text.substring(token.start(), token.end());
  }
}
