/**
 * All that is known of two sides on one page: {@link dev.communique.core.dossier.Dossier} puts
 * timeline, last messages, changes of wording, claims, what is missing and the sources together.
 * Nothing is reckoned here that the values of the other packages do not tell. Comes after {@code
 * core.chart}.
 */
@NullMarked
package dev.communique.core.dossier;

import org.jspecify.annotations.NullMarked;
