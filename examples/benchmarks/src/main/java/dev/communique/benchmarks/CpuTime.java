package dev.communique.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Has JMH measure the processor time of a call, that of the garbage collector included. Others who
 * use the machine at the same time change it little, where they change the time on the clock a lot.
 */
public final class CpuTime implements InternalProfiler {
  /** The name of its result. */
  static final String MICROSECONDS = "cpu";

  private final OperatingSystemMXBean process =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private long begun;

  @Override
  public String getDescription() {
    return "processor time";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    begun = process.getProcessCpuTime();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double micros = (process.getProcessCpuTime() - begun) / 1e3;
    double calls = result.getMetadata().getMeasuredOps();
    return List.of(new ScalarResult(MICROSECONDS, micros / calls, "us/op", AggregationPolicy.AVG));
  }
}
