/**
 * Questions to articles: messages, articles, quotations and leaders by who, when and what. Start at
 * {@link dev.communique.core.query.MessageQuery}; first in the module, it sees articles only
 * through {@link dev.communique.core.query.ArticleSource}.
 */
@NullMarked
package dev.communique.core.query;

import org.jspecify.annotations.NullMarked;
