package dev.communique.parser.quotes;

import dev.communique.parser.clause.GroupKind;
import java.util.List;

/** Where reported words end: before the next reporting clause that is not part of them. */
final class ContentBounds {
  private final Scene scene;
  private final List<CueClause> cues;
  private final List<SourcePhrase> sources;
  private final int to;

  ContentBounds(Scene scene, List<CueClause> cues, List<SourcePhrase> sources, int to) {
    this.scene = scene;
    this.cues = cues;
    this.sources = sources;
    this.to = to;
  }

  /** Those of no sentence. */
  static ContentBounds none(Scene scene) {
    return new ContentBounds(scene, List.of(), List.of(), 0);
  }

  /** The end of what a reporting clause reports from a word on. */
  int end(CueClause cue, int start) {
    boolean agentLast =
        cue.speaker().isPresent() && cue.speaker().from() > start && !cue.isInverted();
    int end = end(start, cue.start());
    end = agentLast ? Math.min(end, cue.speaker().from() - 1) : end;
    return cue.isRelative() ? relativeEnd(start, end) : end;
  }

  /** {@code Roe, who said he would come, was late}: a verb right behind a comma is another's. */
  private int relativeEnd(int start, int end) {
    for (int group = scene.groupFrom(start); isBefore(group + 1, end); group++) {
      if (scene.is(group, GroupKind.COMMA)
          && scene.is(group + 1, GroupKind.VERB)
          && scene.isFinite(group + 1)) {
        return scene.clauses.start(group);
      }
    }
    return end;
  }

  private boolean isBefore(int group, int end) {
    return group < scene.clauses.count() && scene.clauses.start(group) < end;
  }

  /** The end of an object: a verb behind "and" or a comma is another of the speaker's doings. */
  int objectEnd(CueClause cue, int start) {
    int end = withoutTail(start, end(cue, start));
    int group = scene.groupFrom(start);
    for (; isBefore(group + 1, end); group++) {
      boolean joint = scene.is(group, GroupKind.CONJUNCTION) || scene.is(group, GroupKind.COMMA);
      int next = scene.is(group + 1, GroupKind.ADVERB) ? group + 2 : group + 1;
      if (joint && scene.is(next, GroupKind.VERB) && scene.isFinite(next)) {
        return backOverJoint(scene.clauses.start(group + 1), start);
      }
      if (scene.is(group, GroupKind.RELATIVE)
          || scene.is(group, GroupKind.SUBORDINATOR)
          || scene.is(group, GroupKind.VERB) && scene.isFinite(group)) {
        return end;
      }
    }
    return end;
  }

  /** The end of what is reported from a word on. */
  int end(int start) {
    return end(start, -1);
  }

  /**
   * The same for words behind a reporting clause: {@code The plan, she said, calls it "a farce"},
   * where the verb behind has its subject before the clause.
   */
  private int end(int start, int clause) {
    int end = to;
    for (SourcePhrase source : sources) {
      if (source.words().from() > start) {
        end = Math.min(end, backOverJoint(source.words().from(), start));
      }
    }
    for (CueClause next : cues) {
      int at = next.start() > start ? next.start() : next.words().from();
      boolean around = next.words().from() > start && next.start() < clause;
      if (!around && at > start && at < end && reports(next, end)) {
        int back = backOverJoint(at, start);
        boolean empty = back <= start && !scene.isComma(start);
        if (!empty && (back < at || followsSpeech(at) || claimsPassage(next, end))) {
          return back;
        }
      }
    }
    return end;
  }

  /** Whether a reporting clause has something to report, before or behind it. */
  private boolean reports(CueClause next, int end) {
    boolean speaks = next.takes(CueTake.SPEECH) || next.takes(CueTake.CLAUSE);
    return switch (next.right().kind()) {
      case THAT, CLAUSE, COLON -> speaks;
      case TO, OF, STANCE, PASSAGE -> true;
      case OBJECT, AS -> scene.hasPassage(next.right().word(), end) || next.takes(CueTake.REPORT);
      case END, COMMA ->
          speaks
              && (next.isInverted()
                  || scene.isComma(next.start() - 1)
                  || followsSpeech(next.start()));
      default -> false;
    };
  }

  private boolean followsSpeech(int word) {
    int passage = scene.passageBefore(word);
    return passage >= 0 && scene.shapes.endsLikeSpeech(scene.marks.passages().get(passage));
  }

  /**
   * Whether words in marks are those of a reporting clause inside reported words: it names
   * something ("what he called"), tells who spoke ("an aide who said"), or reports whole sentences.
   */
  private boolean claimsPassage(CueClause next, int end) {
    boolean names = next.takes(CueTake.NAME) || next.takes(CueTake.AS);
    boolean speaks = next.takes(CueTake.SPEECH);
    return switch (next.right().kind()) {
      case PASSAGE -> names || speaks && (next.isRelative() || isSentence(next.right().word()));
      case COLON -> speaks && scene.isQuoted(next.right().word());
      case OBJECT, AS -> names && scene.hasPassage(next.right().word(), end);
      case THAT, CLAUSE ->
          speaks && next.isRelative() && scene.hasPassage(next.right().word(), end);
      default -> false;
    };
  }

  private boolean isSentence(int word) {
    int passage = scene.marks.at(word);
    return passage >= 0 && scene.shapes.isSentence(scene.marks.passages().get(passage));
  }

  /**
   * {@code called it "a farce" again on Monday}: adverbs and times behind marks tell of the verb.
   */
  private int withoutTail(int start, int end) {
    int last = end;
    while (last > start && !scene.isQuoted(last - 1)) {
      int group = scene.clauses.groupAt(last - 1);
      boolean tail =
          scene.is(group, GroupKind.STOP)
              || scene.is(group, GroupKind.ADVERB)
              || scene.is(group, GroupKind.TIME)
              || scene.is(group, GroupKind.PREPOSITION) && scene.is(group + 1, GroupKind.TIME);
      if (!tail) {
        return end;
      }
      last = scene.clauses.start(group);
    }
    return last > start ? last : end;
  }

  private int backOverJoint(int word, int start) {
    int end = word;
    while (end > start) {
      int group = scene.clauses.groupAt(end - 1);
      boolean joint =
          scene.is(group, GroupKind.COMMA)
              || scene.is(group, GroupKind.CONJUNCTION)
              || scene.is(group, GroupKind.SEMICOLON)
              || scene.is(group, GroupKind.DASH)
              || scene.is(group, GroupKind.SUBORDINATOR)
              || scene.is(group, GroupKind.ADVERB);
      if (!joint) {
        return end;
      }
      end = scene.clauses.start(group);
    }
    return end;
  }
}
