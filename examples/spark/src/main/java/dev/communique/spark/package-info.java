/**
 * The library on Apache Spark: articles of any Hadoop file system in, Parquet tables out. Start at
 * {@link dev.communique.spark.Main}.
 */
@NullMarked
package dev.communique.spark;

import org.jspecify.annotations.NullMarked;
