/**
 * Messages as Parquet, the column format of data teams. Starts at {@link
 * dev.communique.parquet.ParquetMessages}. Last in the flow; a user of the library like any other.
 */
@NullMarked
package dev.communique.parquet;

import org.jspecify.annotations.NullMarked;
