package dev.communique.parser.clause;

import dev.communique.model.Span;
import dev.communique.parser.text.Words;

/**
 * The groups of words that the sentences of a text consist of, and how they hang together.
 *
 * <p>Groups are numbered from 0 in text order and tile the words. Where the shallow reading cannot
 * tell, the methods answer -1: it abstains rather than guesses. Immutable and thread-safe.
 */
public final class Clauses {
  private static final int NON_FINITE =
      GroupTable.INFINITIVE | GroupTable.GERUND | GroupTable.PARTICIPLE | GroupTable.REDUCED;

  private final Words words;
  private final LexiconCodes lexicon;
  private final GroupTable groups;
  private final Arguments arguments;
  private final Complements complements;

  private Clauses(Words words, GroupTable groups) {
    this.words = words;
    this.lexicon = LexiconCodes.of(words.lexicon());
    this.groups = groups;
    this.arguments = new Arguments(this);
    this.complements = new Complements(this);
  }

  /**
   * {@return the groups of a text}
   *
   * @param words its words; their lexicon holds what {@link ClauseLexicon} contributes
   * @param times the date expressions found in it
   * @param names the names of persons found in it, with their titles
   */
  public static Clauses parse(Words words, Iterable<Span> times, Iterable<Span> names) {
    WordCodes codes = WordCodes.of(words, times, names);
    return parse(
        words, codes, new Tokens(), new GroupTable(words.count(), words.sentenceCount()));
  }

  /** Reads into empty tables, which a test may have count how often they are looked at. */
  static Clauses parse(Words words, WordCodes codes, Tokens tokens, GroupTable groups) {
    Tagger tagger = new Tagger(words, codes, tokens);
    Grouper grouper = new Grouper(words, codes, tokens, groups);
    for (int s = 0; s < words.sentenceCount(); s++) {
      tagger.tag(words.sentenceStart(s), words.sentenceEnd(s));
      grouper.group();
      groups.endSentence(s);
    }
    groups.finish();
    return new Clauses(words, groups).settled();
  }

  /** Settles which past forms are participles behind their noun: it takes all groups to tell. */
  private Clauses settled() {
    for (int group = 0; group < groups.count(); group++) {
      if (groups.has(group, GroupTable.MAYBE_PARTICIPLE) && arguments.isReduced(group)) {
        groups.set(group, GroupTable.REDUCED);
      }
    }
    return this;
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
    return groups.has(
        group, GroupTable.PASSIVE | GroupTable.PARTICIPLE | GroupTable.REDUCED);
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

  // ---- arguments

  /**
   * {@return the noun group or pronoun that is a verb's grammatical subject, or -1}
   *
   * <p>Appositives, relative clauses and adverbials between the two are passed over; of joined
   * subjects it is the last; in a noun with "of" it is the first: "the <b>head</b> of the house
   * said".
   *
   * @param verb a verb group
   */
  public int subject(int verb) {
    return arguments.subject(verb);
  }

  /**
   * {@return the noun group or pronoun right after a verb, or -1}
   *
   * @param verb a verb group
   */
  public int object(int verb) {
    return complements.object(verb);
  }

  /**
   * {@return the noun group or pronoun right after another, as in "sent [Kim] [a letter]", or -1}
   *
   * @param noun a noun group or pronoun
   */
  public int secondObject(int noun) {
    return complements.secondObject(noun);
  }

  /**
   * {@return the noun group or pronoun that a preposition governs, or -1}
   *
   * @param preposition a preposition group
   */
  public int complement(int preposition) {
    return complements.complement(preposition);
  }

  /**
   * {@return the preposition that governs a noun group, or -1}
   *
   * @param noun a noun group or pronoun
   */
  public int governor(int noun) {
    return is(noun - 1, GroupKind.PREPOSITION) ? noun - 1 : -1;
  }

  /**
   * {@return the group before a possessive ending, as in "[Kim]'s [letter]", or -1}
   *
   * @param noun a noun group
   */
  public int possessor(int noun) {
    return is(noun - 1, GroupKind.POSSESSIVE) && is(noun - 2, GroupKind.NOUN) ? noun - 2 : -1;
  }

  /**
   * {@return the first group after a clause's verb and its arguments: where the next finite clause,
   * a clause with "that", or the sentence's end begins}
   *
   * @param verb a verb group
   */
  public int clauseEnd(int verb) {
    return complements.clauseEnd(verb);
  }

  /**
   * {@return the first noun group of the noun with "of" and possessives that a group ends: for
   * "Cuba" in "the president of Cuba" the group "the president"}
   *
   * @param noun a noun group
   */
  public int phraseStart(int noun) {
    return arguments.phraseStart(noun);
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
