/**
 * What the tests of every module share: the rules of the architecture and made-up articles. Start
 * at {@link dev.communique.testing.ArchitectureRules}.
 */
@NullMarked
package dev.communique.testing;

import org.jspecify.annotations.NullMarked;
