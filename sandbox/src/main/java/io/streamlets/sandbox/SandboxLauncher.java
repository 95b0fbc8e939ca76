package io.streamlets.sandbox;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.problem.ProblemsException;
import io.streamlets.spark.StreamletFailure;
import io.streamlets.spark.application.LocalLauncher;
import io.streamlets.spark.application.LocalRun;
import io.streamlets.spark.cli.Commands;
import io.streamlets.spark.execution.Secrets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * Runs an application on this machine: broker, Spark and all streamlets in this process.
 *
 * <pre>
 * SensorsMain run --local --storage ./sensors-data --until-idle 10s
 * </pre>
 *
 * <ul>
 *   <li>The one embedded broker stands for every Kafka cluster of the configuration; every topic is created there.
 *   <li>{@code --storage} keeps the broker's data and the checkpoints, so that the next run goes on where this one
 *       ends, however it ends. Without it they are in a temporary folder that is removed.
 *   <li>{@code --until-idle} ends the run when every query has looked for data and found none, and no record has
 *       flowed for so long.
 *   <li>Spark and Kafka write warnings to {@code sandbox.log} in the storage folder, unless the application configures
 *       Log4j itself.
 * </ul>
 *
 * @since 0.1.0
 */
public final class SandboxLauncher implements LocalLauncher {

    /** Made by {@link java.util.ServiceLoader}. */
    public SandboxLauncher() {}

    @Override
    public int run(LocalRun run) {
        try (Interruption interruption = new Interruption();
                Storage storage = Storage.open(
                        run.storage(), run.application().application().id())) {
            return run(run, storage, interruption);
        } catch (ProblemsException e) {
            return report(run, e.problems(), Optional.empty());
        }
    }

    private static int run(LocalRun run, Storage storage, Interruption interruption) {
        try (SandboxLog log = SandboxLog.to(storage.logFile(), run.application().secrets())) {
            try (ScreenStreams streams = new ScreenStreams(run.out())) {
                Screen screen = streams.screen();
                RunEnd end = new SandboxRun(run, storage, screen, interruption.requested()).run();
                screen.say("Ended: " + end.reason() + ".");
                return Commands.OK;
            } catch (ProblemsException e) {
                return failed(run, e.problems(), e, log, storage);
            } catch (StreamletFailure e) {
                return failed(run, List.of(e.problem()), e, log, storage);
            }
        }
    }

    private static int failed(
            LocalRun run, List<Problem> problems, RuntimeException cause, SandboxLog log, Storage storage) {
        // The trace as text: an exception of the user may show a secret.
        LoggerFactory.getLogger(SandboxLauncher.class)
                .warn("The run failed: {}", run.application().secrets().stackTrace(cause));
        return report(run, problems, log.active() ? storage.keptLog() : Optional.empty());
    }

    private static int report(LocalRun run, List<Problem> problems, Optional<Path> log) {
        Secrets secrets = run.application().secrets();
        problems.forEach(problem -> run.err().println(secrets.hide(problem).text()));
        log.ifPresent(file -> run.err().println("The log is " + file));
        boolean failed = problems.stream().anyMatch(problem -> isOfRunning(problem.id()));
        return failed ? Commands.FAILED : Commands.WRONG_USAGE;
    }

    /** The ids from 600 on are about what happens while an application runs, those below about how it is set up. */
    private static boolean isOfRunning(ProblemId id) {
        return id.compareTo(ProblemId.SLT_601) >= 0;
    }
}
