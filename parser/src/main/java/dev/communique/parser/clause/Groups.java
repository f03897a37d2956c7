package dev.communique.parser.clause;

import dev.communique.model.Span;
import dev.communique.parser.text.Words;

/** What each group of a text is, and what its verbs say of voice, tense and negation. */
abstract class Groups {
  private static final int NON_FINITE =
      GroupTable.INFINITIVE | GroupTable.GERUND | GroupTable.PARTICIPLE | GroupTable.REDUCED;

  final Words words;
  final GroupTable groups;
  private final LexiconCodes lexicon;

  Groups(Words words, GroupTable groups) {
    this.words = words;
    this.groups = groups;
    this.lexicon = LexiconCodes.of(words.lexicon());
  }

  /** {@return the words the groups consist of} */
  public Words words() {
    return words;
  }

  /** {@return the number of groups} */
  public int count() {
    return groups.count();
  }

  /**
   * {@return what a group is}
   *
   * @param group the group
   */
  public GroupKind kind(int group) {
    return groups.kind(group);
  }

  /**
   * {@return whether a group exists and is of a kind}
   *
   * @param group any number
   * @param kind the kind
   */
  public boolean is(int group, GroupKind kind) {
    return groups.is(group, kind);
  }

  /**
   * {@return a group's first word}
   *
   * @param group the group
   */
  public int start(int group) {
    return groups.start(group);
  }

  /**
   * {@return the word after a group's last}
   *
   * @param group the group
   */
  public int end(int group) {
    return groups.end(group);
  }

  /**
   * {@return the word that stands for a group: the last noun, or the main verb}
   *
   * @param group the group
   */
  public int head(int group) {
    return groups.head(group);
  }

  /**
   * {@return the stretch of text a group covers}
   *
   * @param group the group
   */
  public Span span(int group) {
    return words.span(groups.start(group), groups.end(group));
  }

  /**
   * {@return the group that holds a word; -1 for a word before the first, the last group for one
   * behind the last}
   *
   * @param word any number
   */
  public int groupAt(int word) {
    return groups.groupAt(word);
  }

  /**
   * {@return a sentence's first group}
   *
   * @param sentence as numbered by the words
   */
  public int sentenceStart(int sentence) {
    return groups.sentenceStart(sentence);
  }

  /**
   * {@return the group after a sentence's last}
   *
   * @param sentence as numbered by the words
   */
  public int sentenceEnd(int sentence) {
    return groups.sentenceEnd(sentence);
  }

  /**
   * {@return the sentence a group is in}
   *
   * @param group the group
   */
  public int sentenceOf(int group) {
    return groups.sentenceOf(group);
  }

  /**
   * {@return whether a noun group ends in a noun that a clause without "that" may follow: "the last
   * time [the king wrote]"}
   *
   * @param noun a noun group
   */
  public boolean takesClause(int noun) {
    return words.is(groups.head(noun), ClauseLexicon.CLAUSE_NOUN);
  }

  // ---- verbs

  /**
   * {@return the base form of a verb group's main verb; empty for other groups and for auxiliaries
   * that stand alone}
   *
   * @param group the group
   */
  public String lemma(int group) {
    if (!groups.is(group, GroupKind.VERB) || groups.has(group, GroupTable.COPULA)) {
      return "";
    }
    VerbForm form = lexicon.form(words, groups.head(group));
    return form == null ? "" : form.lemma();
  }

  /**
   * {@return whether a verb group is passive: "was sent"}
   *
   * @param group the group
   */
  public boolean isPassive(int group) {
    return groups.has(group, GroupTable.PASSIVE | GroupTable.PARTICIPLE | GroupTable.REDUCED);
  }

  /**
   * {@return whether a verb group is negated: "did not reply"}
   *
   * @param group the group
   */
  public boolean isNegated(int group) {
    return groups.has(group, GroupTable.NEGATED);
  }

  /**
   * {@return whether a verb group speaks of the future: "will send"}
   *
   * @param group the group
   */
  public boolean isFuture(int group) {
    return groups.has(group, GroupTable.FUTURE);
  }

  /**
   * {@return whether a verb group has a modal verb: "would send", "may reply"}
   *
   * @param group the group
   */
  public boolean isModal(int group) {
    return groups.has(group, GroupTable.MODAL);
  }

  /**
   * {@return whether a verb group is in the perfect: "has sent", "had sent"}
   *
   * @param group the group
   */
  public boolean isPerfect(int group) {
    return groups.has(group, GroupTable.PERFECT);
  }

  /**
   * {@return whether a verb group is in a past tense: "sent", "had sent"}
   *
   * @param group the group
   */
  public boolean isPast(int group) {
    return groups.has(group, GroupTable.PAST);
  }

  /**
   * {@return whether a verb group is an infinitive: "to send"}
   *
   * @param group the group
   */
  public boolean isInfinitive(int group) {
    return groups.has(group, GroupTable.INFINITIVE);
  }

  /**
   * {@return whether a verb group is a form in -ing without auxiliary: "saying"}
   *
   * @param group the group
   */
  public boolean isGerund(int group) {
    return groups.has(group, GroupTable.GERUND);
  }

  /**
   * {@return whether a verb group is only an auxiliary: "is ready"}
   *
   * @param group the group
   */
  public boolean isCopula(int group) {
    return groups.has(group, GroupTable.COPULA);
  }

  /**
   * {@return whether a verb group is a participle behind its noun: "the letter sent by"}
   *
   * @param group the group
   */
  public boolean isReducedParticiple(int group) {
    return groups.has(group, GroupTable.PARTICIPLE | GroupTable.REDUCED);
  }

  /**
   * {@return whether a verb group makes a clause: neither infinitive, -ing form nor participle}
   *
   * @param group the group
   */
  public boolean isFinite(int group) {
    return groups.is(group, GroupKind.VERB) && !groups.has(group, NON_FINITE);
  }

  /** Whether a clause without "that" often follows a verb: "said". */
  boolean takesBareClause(int verb) {
    return groups.has(verb, GroupTable.SAYS);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int group = 0; group < count(); group++) {
      text.append('[').append(words.string(start(group), end(group))).append(' ');
      text.append(kind(group)).append("] ");
    }
    return text.toString().trim();
  }
}
