package io.streamlets.spark.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import scala.jdk.javaapi.CollectionConverters;

/** Has Spark send jars of the driver to executors, as far as they do not get them anyway. */
final class ExecutorJars {
    /** What YARN calls the application's own jar, on the driver and on executors. */
    private static final String YARN_APPLICATION = "__app__.jar";

    private ExecutorJars() {}

    /** Sends what is missing and gives the names of these jars; nothing where the driver is the executor. */
    static List<String> send(List<Path> jars, SparkContext spark) {
        if (spark.isLocal()) {
            return List.of();
        }
        Set<String> present = present(spark);
        List<Path> missing = jars.stream()
                .filter(jar -> !present.contains(name(jar)) && !isOfSpark(jar, spark.getConf()))
                .toList();
        missing.forEach(jar -> spark.addJar(jar.toUri().toString()));
        return missing.stream().map(jar -> jar.getFileName().toString()).toList();
    }

    /** The names of the jars that spark-submit or the configuration sends. */
    private static Set<String> present(SparkContext spark) {
        Set<String> names = new HashSet<>(Set.of(YARN_APPLICATION));
        Stream.concat(
                        CollectionConverters.asJava(spark.listJars()).stream(),
                        Stream.of(
                                spark.getConf().get("spark.yarn.dist.jars", "").split(",", -1)))
                .forEach(jar -> names.add(jar.substring(jar.lastIndexOf('/') + 1)));
        return names;
    }

    /** Whether it is among the jars of the Spark that is installed, which executors have, too. */
    private static boolean isOfSpark(Path jar, SparkConf conf) {
        String home = conf.get("spark.home", System.getenv().getOrDefault("SPARK_HOME", ""));
        return !home.isEmpty() && Files.exists(Path.of(home, "jars").resolve(jar.getFileName()));
    }

    /** The name as in an address, where a space is not one. */
    private static String name(Path jar) {
        String address = jar.toUri().getRawPath();
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
