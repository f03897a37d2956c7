package dev.communique.parser.leaders;

/**
 * A name that stands alone.
 *
 * @param given a king's or pope's given name, which wants a title or an introduction
 * @param common also an everyday word or name
 */
record ShortName(LeaderRecord leader, boolean given, boolean common) {}
