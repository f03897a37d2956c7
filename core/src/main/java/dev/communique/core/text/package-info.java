/**
 * How texts and counts are put into what the other packages say and draw: {@link
 * dev.communique.core.text.PlainText}, {@link dev.communique.core.text.Counted} and {@link
 * dev.communique.core.text.Markup}. Comes before all of them and is not exported.
 */
@NullMarked
package dev.communique.core.text;

import org.jspecify.annotations.NullMarked;
