/**
 * Measures the library: how fast each stage of reading is beside plain decoding, and that a stream
 * of any length fits into little memory. Starts at {@link dev.communique.benchmarks.Main}. Last in
 * the flow; nothing depends on it.
 */
@NullMarked
package dev.communique.benchmarks;

import org.jspecify.annotations.NullMarked;
