/**
 * Articles in a full-text index, in memory or on disk, that answers the same questions as a look at
 * every article does. Start at {@link dev.communique.core.search.ArticleIndex}; {@link
 * dev.communique.core.search.IndexEditor} writes one. Comes after {@code core.query}, whose
 * questions it answers.
 */
@NullMarked
package dev.communique.core.search;

import org.jspecify.annotations.NullMarked;
