package io.streamlets.spark.application;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemsException;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.execution.Secrets;
import io.streamlets.spark.execution.StreamletSettings;
import io.streamlets.spark.kafka.PortTopics;
import io.streamlets.spark.verification.QueryNames;
import io.streamlets.spark.verification.StatefulQuery;
import io.streamlets.spark.verification.StreamletForm;
import io.streamlets.spark.verification.StreamletVerifier;
import io.streamlets.spark.verification.VerifiedQueries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.sql.SparkSession;

/**
 * The check of all queries of an application, in a Spark session of this process.
 *
 * <p>Each streamlet has a session of its own with its settings. Parameters are those of a run, and so are configured volume
 * mounts, which must be there; one that has no folder here gets an empty one, which is removed afterwards.
 */
final class QueryVerification {
    private final CheckedApplication checked;
    private final SparkSessions sessions;

    QueryVerification(CheckedApplication checked) {
        this.checked = checked;
        this.sessions = new SparkSessions(checked);
    }

    /**
     * What is wrong with the queries, and which of them keep state, in the order of the streamlets in the blueprint.
     *
     * @throws ProblemsException if Spark settings of a streamlet cannot be set, or a configured volume mount is not there
     */
    VerifiedQueries verify() {
        List<Problem> missing = checked.volumeMounts().configuredProblems(checked.refs());
        if (!missing.isEmpty()) {
            throw new ProblemsException(missing);
        }
        Path folder = temporaryFolder();
        boolean startedBefore = SparkSessions.isRunning();
        try {
            SparkSession shared = sessions.startForVerification(SparkPath.of(folder.resolve("warehouse")));
            try {
                return verify(shared, checked.refs(), folder);
            } finally {
                if (!startedBefore) {
                    shared.stop();
                }
            }
        } finally {
            FileUtil.fullyDelete(folder.toFile());
        }
    }

    /** The same of some streamlets within a run, whose session and volume mounts these are. */
    VerifiedQueries verify(SparkSession shared, List<String> refs) {
        Path folder = temporaryFolder();
        try {
            return verify(shared, refs, folder);
        } finally {
            FileUtil.fullyDelete(folder.toFile());
        }
    }

    private VerifiedQueries verify(SparkSession shared, List<String> refs, Path folder) {
        PortTopics topics = checked.topics();
        CheckedApplication mounted =
                checked.volumes() == null ? checked.withVolumesIn(folder.resolve("mounts")) : checked;
        Secrets secrets = checked.secrets();
        List<Problem> findings = new ArrayList<>();
        List<StatefulQuery> stateful = new ArrayList<>();
        List<StreamletForm> forms = new ArrayList<>();
        QueryNames ofShared = new QueryNames();
        sessions.alone(refs, shared).forEach((ref, session) -> {
            StreamletSettings settings = new StreamletSettings(
                    ref,
                    checked.configuration().parameters(ref),
                    mounted.mounts(ref),
                    null,
                    SparkPath.of(folder.resolve("storage")));
            // A run has one session for all streamlets without settings of their own.
            QueryNames names = sessions.isShared(ref) ? ofShared : new QueryNames();
            SparkStreamlet streamlet =
                    checked.application().streamlet(checked.instance(ref).className());
            VerifiedQueries queries = StreamletVerifier.verify(
                    streamlet,
                    session,
                    settings,
                    topics,
                    names,
                    mounted.volumeMounts().standIns(ref),
                    secrets);
            findings.addAll(queries.findings());
            stateful.addAll(queries.stateful());
            forms.addAll(queries.forms());
        });
        return new VerifiedQueries(findings, stateful, forms);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("streamlets-verify-").toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
