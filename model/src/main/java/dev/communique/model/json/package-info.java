/**
 * The JSON form of articles: one object, one line, one article. Start at {@link
 * dev.communique.model.json.ArticleJson}. Knows {@code dev.communique.model} alone; {@code
 * article.schema.json} beside it states the form for other tools.
 */
@NullMarked
package dev.communique.model.json;

import org.jspecify.annotations.NullMarked;
