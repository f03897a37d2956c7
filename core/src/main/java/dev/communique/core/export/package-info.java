/**
 * Answers in the formats of other programs, and back where the format can hold them. Start at
 * {@link dev.communique.core.export.Export}, which lists the formats. Comes after {@code
 * core.timeline} and takes values of the packages before it.
 *
 * <p>Each {@link dev.communique.core.export.Format} takes an {@code Iterable} and an {@code
 * Appendable} or a file, so that any number of values is written in the memory of one. A format is
 * a value of its own, rather than a method on some values, because formats differ in what they take
 * (messages, events, articles, networks) and some have settings; so a user's own format is used in
 * the same way as these.
 */
@NullMarked
package dev.communique.core.export;

import org.jspecify.annotations.NullMarked;
