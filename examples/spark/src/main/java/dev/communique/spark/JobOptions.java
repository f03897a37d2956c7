package dev.communique.spark;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What a run is asked for.
 *
 * @param out the folder of the tables
 * @param registry a folder of files of further leaders; empty for none
 * @param batchBytes how much is read before it is kept for good, at least one file
 * @param partitions into how many tasks work is cut, at least 1
 */
record JobOptions(String out, String registry, long batchBytes, int partitions) {
  JobOptions {
    checkArgument(batchBytes > 0, "batch-bytes must be positive: %s", batchBytes);
    checkArgument(partitions > 0, "partitions must be positive: %s", partitions);
  }
}
