package dev.communique.spark;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;

/**
 * Which nodes are linked by keys, directly or over others. Each key's nodes are linked to the least
 * of them on the executors; what comes to the driver is a pair of numbers for each such link, each
 * once.
 */
record Components(HashMap<Long, Long> roots) implements Serializable {

  /** Given rows of {@code key BIGINT, node BIGINT}, which are worked out once. */
  static Components of(Dataset<Row> keys) {
    Dataset<Row> kept = keys.persist(StorageLevel.MEMORY_AND_DISK());
    try {
      return linked(links(kept).toLocalIterator());
    } finally {
      kept.unpersist();
    }
  }

  /** Given rows of two nodes that are linked. */
  static Components linkedBy(Dataset<Row> links) {
    return linked(links.toLocalIterator());
  }

  private static Dataset<Row> links(Dataset<Row> keys) {
    Dataset<Row> least =
        keys.groupBy("key")
            .agg(functions.min("node").as("least"), functions.max("node").as("most"))
            .filter("least < most")
            .select("key", "least");
    return keys.join(least, "key").filter("node <> least").select("node", "least").distinct();
  }

  private static Components linked(Iterator<Row> links) {
    Map<Long, Long> parents = new HashMap<>();
    links.forEachRemaining(link -> join(link.getLong(0), link.getLong(1), parents));
    HashMap<Long, Long> roots = new HashMap<>();
    parents.keySet().forEach(node -> roots.put(node, root(node, parents)));
    return new Components(roots);
  }

  /** The least node of the component, so that nothing depends on the order of links. */
  private static void join(long one, long other, Map<Long, Long> parents) {
    long first = root(one, parents);
    long second = root(other, parents);
    if (first != second) {
      parents.put(Math.max(first, second), Math.min(first, second));
    }
  }

  private static long root(long node, Map<Long, Long> parents) {
    long root = node;
    for (Long up = parents.get(root); up != null; up = parents.get(root)) {
      root = up;
    }
    long at = node;
    while (at != root) {
      Long up = parents.put(at, root);
      at = up == null ? root : up;
    }
    return root;
  }

  /** How many nodes the largest component has. */
  long largest() {
    Map<Long, Long> counts = new HashMap<>();
    roots.values().forEach(root -> counts.merge(root, 1L, Long::sum));
    return 1 + counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /** What names the component of a node: the least of its nodes. */
  long of(long node) {
    return roots.getOrDefault(node, node);
  }
}
