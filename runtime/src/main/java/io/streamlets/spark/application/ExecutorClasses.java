package io.streamlets.spark.application;

import com.typesafe.config.Config;
import io.streamlets.annotations.Streamlet;
import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.descriptor.ClassPathEntry;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.kafka.KafkaConnector;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where on the driver's class path is what executors run: streamlets with their data types, this runtime and Spark's Kafka connector.
 *
 * <p>Other libraries that the code of a streamlet calls are not known here.
 */
final class ExecutorClasses {
    private static final List<Class<?>> RUNTIME =
            List.of(Application.class, Blueprint.class, Streamlet.class, Config.class);

    /** Not a dependency of an application without messages. */
    private static final String PROTOBUF = "com.google.protobuf.Message";

    private final List<Path> entries;

    private ExecutorClasses(List<Path> entries) {
        this.entries = entries;
    }

    /** The classes of {@code application}, as {@code classLoader} has them. */
    static ExecutorClasses of(Application application, ClassLoader classLoader) {
        List<String> names = new ArrayList<>(KafkaConnector.classNames());
        names.add(PROTOBUF);
        RUNTIME.forEach(type -> names.add(type.getName()));
        for (SparkStreamlet streamlet : application.streamlets()) {
            names.add(streamlet.className());
            names.add(streamlet.getClass().getName());
            codecs(streamlet.getClass())
                    .forEach(codec -> names.addAll(
                            List.of(codec.getClass().getName(), codec.type().getName())));
        }
        return new ExecutorClasses(names.stream()
                .flatMap(name -> entry(name, classLoader).stream())
                .distinct()
                .sorted()
                .toList());
    }

    /** The jars. */
    List<Path> jars() {
        return entries(Files::isRegularFile);
    }

    /** A problem with classes that cannot be sent to executors; null if there is none. */
    @Nullable
    Problem problem(String master, Predicate<String> isSet) {
        List<Path> folders = entries(Files::isDirectory);
        // A user who names jars, or has the classes on all machines, may well have packaged the same classes.
        if (folders.isEmpty() || isSet.test("spark.jars") || isSet.test("spark.executor.extraClassPath")) {
            return null;
        }
        Problem.Builder problem = Problem.of(
                ProblemId.SLT_613, "the executors of '%s' would not have the classes of the application", master);
        folders.forEach(folder -> problem.because("Spark sends them jars, but this is a folder: '%s'", folder));
        return problem.fix("package the application and start it from its jars, or set"
                + " 'app.runtimes.spark.config.spark.jars' to jars with these classes");
    }

    private List<Path> entries(Predicate<Path> kind) {
        return entries.stream().filter(kind).toList();
    }

    private static Optional<Path> entry(String className, ClassLoader classLoader) {
        String resource = className.replace('.', '/') + ".class";
        URL url = classLoader.getResource(resource);
        return url == null
                ? Optional.empty()
                : ClassPathEntry.of(url.toString(), resource).file();
    }

    /** The codecs of the ports, which are constants of a generated class. */
    private static Stream<Codec<?>> codecs(Class<?> generated) {
        return Stream.of(generated.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .flatMap(ExecutorClasses::codec);
    }

    private static Stream<Codec<?>> codec(Field constant) {
        try {
            if (constant.getType() == InletPort.class && constant.trySetAccessible()) {
                return Stream.of(((InletPort<?>) constant.get(null)).codec());
            }
            if (constant.getType() == OutletPort.class && constant.trySetAccessible()) {
                return Stream.of(((OutletPort<?>) constant.get(null)).codec());
            }
            return Stream.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
