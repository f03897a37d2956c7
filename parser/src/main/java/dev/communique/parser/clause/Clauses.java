package dev.communique.parser.clause;

import dev.communique.model.Span;
import dev.communique.parser.text.Words;

/**
 * The groups of words that the sentences of a text consist of, and how they hang together.
 *
 * <p>Groups are numbered from 0 in text order and tile the words. Where the shallow reading cannot
 * tell, the methods answer -1: it abstains rather than guesses. Immutable and thread-safe.
 */
public final class Clauses extends Groups {
  private final Arguments arguments;
  private final Complements complements;

  private Clauses(Words words, GroupTable groups) {
    super(words, groups);
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
    return parse(words, codes, new Tokens(), new GroupTable(words.count(), words.sentenceCount()));
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
    Participles participles = new Participles(this);
    for (int group = 0; group < groups.count(); group++) {
      if (groups.has(group, GroupTable.MAYBE_PARTICIPLE) && participles.isReduced(group)) {
        groups.set(group, GroupTable.REDUCED);
      }
    }
    return this;
  }

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
    return arguments.isInverted(verb) ? -1 : complements.object(verb);
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
}
