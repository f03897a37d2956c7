package dev.communique.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;

/** Groups that all executors have, until it is closed: once the rows that need them were used. */
final class SharedGroups implements AutoCloseable {
  private final JavaSparkContext context;
  private final List<Broadcast<Components>> shared = new ArrayList<>();

  SharedGroups(SparkSession spark) {
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
  }

  Broadcast<Components> share(Components groups) {
    Broadcast<Components> broadcast = context.broadcast(groups);
    shared.add(broadcast);
    return broadcast;
  }

  @Override
  public void close() {
    shared.forEach(Broadcast::destroy);
  }
}
