package dev.communique.spark;

import java.io.Serializable;

/**
 * A file to read.
 *
 * @param order its place among all, from 0: of two articles with one id the later is kept
 * @param path where it lies
 * @param source what its articles say they come from
 * @param size bytes
 * @param stamp when it was changed
 */
record InputFile(int order, String path, String source, long size, long stamp)
    implements Serializable {
  boolean isParquet() {
    return source.endsWith(".parquet");
  }
}
