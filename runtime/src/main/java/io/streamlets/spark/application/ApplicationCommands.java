package io.streamlets.spark.application;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.configuration.ApplicationConfiguration;
import io.streamlets.blueprint.configuration.ConfigurationSources;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.problem.ProblemsException;
import io.streamlets.blueprint.topology.Topology;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.analysis.SparkSettingEntries;
import io.streamlets.spark.cli.Commands;
import io.streamlets.spark.cli.DescribeFormat;
import io.streamlets.spark.cli.RunRequest;
import io.streamlets.spark.cli.Settings;
import io.streamlets.spark.execution.Secrets;
import io.streamlets.spark.kafka.KafkaConnector;
import io.streamlets.spark.verification.VerifiedQueries;
import java.io.PrintStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the commands of an application do. */
final class ApplicationCommands implements Commands {
    private final Application application;
    private final PrintStream out;
    private final PrintStream err;
    private final ClassLoader classLoader;
    private final Descriptors descriptors;
    /** Of the application that was checked last; null before. */
    private @Nullable Secrets secrets;

    ApplicationCommands(Application application, PrintStream out, PrintStream err) {
        this.application = application;
        this.out = out;
        this.err = err;
        this.classLoader = ContextClassLoader.get();
        this.descriptors = Descriptors.of(
                classLoader,
                application.streamlets().stream().map(SparkStreamlet::className).toList());
    }

    @Override
    public int run(RunRequest request) {
        return guarded(() -> {
            CheckedApplication checked =
                    quietly(() -> check(request.settings(), request.refs(), toldByTheCompiler -> {}));
            checked.configuration().hints().forEach(this::report);
            Problem platform = quietly(() -> JavaPlatform.problem(checked.configuration()));
            if (platform != null) {
                throw new ProblemsException(platform);
            }
            Problem connector = KafkaConnector.problem(classLoader);
            if (connector != null) {
                throw new ProblemsException(connector);
            }
            return request.local() ? runLocal(request, checked) : runOnCluster(request, checked);
        });
    }

    @Override
    public int verify(Settings settings) {
        return guarded(() -> {
            CheckedApplication checked = quietly(() -> check(settings, List.of(), this::report));
            checked.configuration().hints().forEach(this::report);
            VerifiedQueries queries = quietly(() -> queries(checked));
            queries.findings().forEach(this::report);
            Fusion fusion = Fusion.of(FusionRequest.of(checked), queries.forms());
            fusion.problems().forEach(this::report);
            List<Problem> ofProgress = new AsyncProgressCheck(checked.configuration()).problems(queries);
            ofProgress.forEach(this::report);
            if (!queries.findings().isEmpty() || !fusion.errors().isEmpty() || !ofProgress.isEmpty()) {
                return FAILED;
            }
            Blueprint blueprint = checked.blueprint();
            out.println("The blueprint, the configuration and the queries of '" + application.id() + "' are in order: "
                    + count(blueprint.streamlets().size(), "streamlet") + ", "
                    + count(blueprint.topics().size(), "topic") + ".");
            fusion.lines().forEach(out::println);
            KeptState.lines(queries.stateful(), fusion::nameOf, checked.configuration())
                    .forEach(out::println);
            return OK;
        });
    }

    /** What {@link #verify} would print. */
    List<Problem> problems(Settings settings) {
        List<Problem> problems = new ArrayList<>();
        try {
            CheckedApplication checked = quietly(() -> check(settings, List.of(), problems::add));
            problems.addAll(checked.configuration().hints());
            VerifiedQueries queries = quietly(() -> queries(checked));
            problems.addAll(queries.findings());
            problems.addAll(
                    Fusion.of(FusionRequest.of(checked), queries.forms()).problems());
            problems.addAll(new AsyncProgressCheck(checked.configuration()).problems(queries));
        } catch (ProblemsException mistakes) {
            problems.addAll(mistakes.problems());
        }
        return List.copyOf(problems);
    }

    /** Does {@code work} without a word of Spark's, where the application does not configure logging itself. */
    private <V extends @Nullable Object> V quietly(Supplier<V> work) {
        URL configuration = Objects.requireNonNull(ApplicationCommands.class.getResource("log4j2-verify.xml"));
        try (DefaultLog log = DefaultLog.use(configuration, known())) {
            Objects.requireNonNull(log);
            return work.get();
        }
    }

    private static VerifiedQueries queries(CheckedApplication checked) {
        Problem platform = JavaPlatform.problem(checked.configuration());
        if (platform != null) {
            throw new ProblemsException(platform);
        }
        return new QueryVerification(checked).verify();
    }

    @Override
    public int describe(DescribeFormat format, Settings settings) {
        return guarded(() -> {
            Topology topology = ApplicationConfiguration.describe(
                            sources(settings), blueprint(toldByTheCompiler -> {}), descriptors)
                    .orElseThrow();
            String text = switch (format) {
                case TEXT -> topology.text();
                case MERMAID -> topology.mermaid();
                case JSON -> topology.json();
            };
            out.println(text.stripTrailing());
            return OK;
        });
    }

    @Override
    public int schemas(@Nullable Path folder) {
        return guarded(() -> {
            OutletSchemas schemas = new OutletSchemas(blueprint(hint -> {}), descriptors);
            List<String> lines = folder == null ? schemas.lines() : schemas.keep(folder);
            lines.forEach(out::println);
            return OK;
        });
    }

    private int runOnCluster(RunRequest request, CheckedApplication checked) {
        List<Problem> problems = new ArrayList<>();
        if (request.untilIdle() != null) {
            problems.add(Problem.of(ProblemId.SLT_511, "'--until-idle' is for '--local' alone")
                    .fix("leave it out, or run with --local"));
        }
        String storage = storage(request, checked.configuration(), problems);
        FusionRequest fusion = FusionRequest.of(checked);
        problems.addAll(new RunChecks(checked, fusion).problems(storage));
        problems.addAll(checked.volumeMounts().problems(checked.refs()));
        if (storage == null || !problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        try (DefaultLog log = DefaultLog.ofApplication(checked.secrets())) {
            Objects.requireNonNull(log);
            return new ApplicationRunner(checked, fusion, storage, out::println, this::report).run();
        }
    }

    private int runLocal(RunRequest request, CheckedApplication checked) {
        List<Problem> problems = new ArrayList<>(checked.volumeMounts().configuredProblems(checked.refs()));
        Optional<LocalLauncher> launcher =
                ServiceLoader.load(LocalLauncher.class, classLoader).findFirst();
        if (launcher.isEmpty()) {
            problems.add(Problem.of(
                            ProblemId.SLT_508, "'run --local' needs the sandbox, which is not on the class path")
                    .fix("add the dependency 'io.streamlets:streamlets-sandbox', or run without --local on a cluster"));
        }
        problems.addAll(new RunChecks(checked, FusionRequest.of(checked)).localProblems());
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return launcher.get().run(new LocalRun(checked, request.storage(), request.untilIdle(), out, err));
    }

    private static @Nullable String storage(
            RunRequest request, ApplicationConfiguration configuration, List<Problem> problems) {
        if (request.storage() == null) {
            return configuration.storage();
        }
        Problem unusable = RunChecks.unusable(request.storage());
        if (unusable != null) {
            problems.add(unusable);
        }
        return SparkPath.of(request.storage());
    }

    private CheckedApplication check(Settings settings, List<String> refs, Consumer<Problem> hints) {
        Blueprint blueprint = blueprint(hints);
        ApplicationConfiguration configuration = ApplicationConfiguration.load(
                        sources(settings), blueprint, descriptors, refs, new SparkSettingEntries())
                .orElseThrow();
        CheckedApplication checked = new CheckedApplication(application, blueprint, descriptors, configuration);
        secrets = checked.secrets();
        return checked;
    }

    private ConfigurationSources sources(Settings settings) {
        return new ConfigurationSources(settings.assignments(), settings.files(), classLoader, settings.urlIncludes());
    }

    private Blueprint blueprint(Consumer<Problem> hints) {
        return new CompiledBlueprint(application, classLoader)
                .read(descriptors, hints)
                .orElseThrow();
    }

    private int guarded(IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (ProblemsException mistakes) {
            mistakes.problems().forEach(this::report);
            return WRONG_USAGE;
        } catch (Exception failure) {
            // Scala throws checked exceptions that Java does not see coming.
            UnforeseenFailure unforeseen = new UnforeseenFailure(failure, secrets);
            err.println(unforeseen.problem().textWithSeverity());
            err.print(unforeseen.trace());
            return FAILED;
        }
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void report(Problem problem) {
        err.println(known().hide(problem).textWithSeverity());
    }

    /** Reports of what is wrong with a configuration hide its secrets without these. */
    private Secrets known() {
        return secrets == null ? Secrets.NONE : secrets;
    }
}
