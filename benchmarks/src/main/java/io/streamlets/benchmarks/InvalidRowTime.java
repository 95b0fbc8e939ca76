package io.streamlets.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * The cases of {@link InvalidRowBenchmark} by the processor time of Spark's tasks, which other work on the machine changes less
 * than the time that passes.
 *
 * <p>Prints a row for each: medians in nanoseconds a row, after runs that warm up the JVM.
 */
public final class InvalidRowTime {
    private static final int WARMUPS = 4;
    private static final int RUNS = 12;

    private InvalidRowTime() {}

    public static void main(String[] args) throws IOException, TimeoutException {
        Map<String, String> columns = measure("columns");
        Map<String, String> objects = measure("objects");
        PrintStream out = System.out;
        out.println("| | columns | objects |");
        out.println("|---|---|---|");
        columns.forEach((name, time) -> out.println("| " + name + " | " + time + " | " + objects.get(name) + " |"));
    }

    private static Map<String, String> measure(String as) throws IOException, TimeoutException {
        InvalidRowBenchmark rows = new InvalidRowBenchmark();
        rows.as = as;
        rows.cacheRows();
        Map<String, Runnable> cases = new LinkedHashMap<>();
        cases.put("what all pay besides", rows::nothing);
        cases.put("`FAIL`", rows::fail);
        cases.put("`SKIP`, no invalid row", rows::skip);
        cases.put("`SKIP`, 1 % invalid", rows::skipOnePercent);
        cases.put("`DEAD_LETTER`, no invalid row", rows::deadLetter);
        cases.put("`DEAD_LETTER`, 1 % invalid", rows::deadLetterOnePercent);
        TaskTime time = new TaskTime();
        rows.spark.sparkContext().addSparkListener(time);
        Map<String, String> medians = new LinkedHashMap<>();
        for (Map.Entry<String, Runnable> each : cases.entrySet()) {
            medians.put(each.getKey(), median(rows, time, each.getValue()));
        }
        rows.stop();
        return medians;
    }

    private static String median(InvalidRowBenchmark rows, TaskTime time, Runnable run) throws TimeoutException {
        for (int i = 0; i < WARMUPS; i++) {
            time.of(rows, run);
        }
        long[] nanos = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            nanos[i] = time.of(rows, run);
        }
        Arrays.sort(nanos);
        double median = (nanos[RUNS / 2 - 1] + nanos[RUNS / 2]) / 2.0;
        return String.format(Locale.ROOT, "%.0f", median / InvalidBenchmark.ROWS);
    }

    /** Adds up the processor time of all tasks. */
    private static final class TaskTime extends SparkListener {
        private final AtomicLong nanos = new AtomicLong();

        @Override
        public void onTaskEnd(SparkListenerTaskEnd task) {
            nanos.addAndGet(task.taskMetrics().executorCpuTime());
        }

        long of(InvalidRowBenchmark rows, Runnable run) throws TimeoutException {
            nanos.set(0);
            run.run();
            rows.spark.sparkContext().listenerBus().waitUntilEmpty();
            return nanos.get();
        }
    }
}
