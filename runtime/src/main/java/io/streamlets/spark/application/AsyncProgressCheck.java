package io.streamlets.spark.application;

import io.streamlets.blueprint.configuration.ApplicationConfiguration;
import io.streamlets.blueprint.configuration.AsyncProgress;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.spark.verification.QueryForm;
import io.streamlets.spark.verification.StreamletForm;
import io.streamlets.spark.verification.VerifiedQueries;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the progress of a streamlet can be tracked asynchronously where that is configured: its queries keep no state and write
 * topics alone.
 *
 * <p>Spark itself refuses state when the first batch has begun, takes some sinks that may not bear a repetition, and ignores the
 * wish without a word where the trigger is continuous.
 */
final class AsyncProgressCheck {
    /** A setting of Spark, on by default, without which it has no place for what is not written down. */
    private static final String CACHE = "spark.sql.streaming.metadataCache.enabled";

    private final ApplicationConfiguration configuration;

    AsyncProgressCheck(ApplicationConfiguration configuration) {
        this.configuration = configuration;
    }

    /** The streamlets whose queries have to be looked at. */
    List<String> refs() {
        return configuration.streamletRefs().stream()
                .filter(ref -> configuration.asyncProgress(ref) != null)
                .toList();
    }

    /** One error for each streamlet for which it cannot be done. */
    List<Problem> problems(List<StreamletForm> forms) {
        List<Problem> problems = new ArrayList<>();
        for (StreamletForm form : forms) {
            AsyncProgress asked = configuration.asyncProgress(form.ref());
            List<String> reasons = asked == null ? List.of() : reasons(form);
            if (asked != null && !reasons.isEmpty()) {
                Problem.Builder problem = Problem.of(
                                ProblemId.SLT_537,
                                "the progress of streamlet '%s' cannot be tracked asynchronously",
                                form.ref())
                        .at(asked.place());
                reasons.forEach(reason -> problem.because("%s", reason));
                problems.add(problem.fix("set 'app.streamlets.%s.async-progress = off'", form.ref()));
            }
        }
        return problems;
    }

    /** The same beyond what was found wrong with the queries anyway. */
    List<Problem> problems(VerifiedQueries queries) {
        return problems(queries.forms().stream()
                .filter(form -> form.isKnown() || queries.findings().isEmpty())
                .toList());
    }

    private List<String> reasons(StreamletForm form) {
        if (!form.isKnown()) {
            return List.of("its queries cannot all be checked before they start, or something is wrong with them: ask"
                    + " 'verify'");
        }
        List<String> reasons = new ArrayList<>();
        if ("false".equalsIgnoreCase(configuration.sparkConfig(form.ref()).get(CACHE))) {
            reasons.add("'" + CACHE + "' is false, and Spark keeps there what is not written down yet");
        }
        for (QueryForm query : form.queries()) {
            String name = "query '" + query.name() + "' ";
            if (query.isEgress()) {
                reasons.add(
                        name + "is an egress: a batch that is repeated has other records than before, which a sink may"
                                + " not bear");
            }
            if (query.remembers()) {
                reasons.add(name + "keeps state or defines a watermark, which Spark writes down with each batch");
            }
            if (configuration.trigger(form.ref()) == null && !query.runsOn()) {
                reasons.add(name + "has a trigger that ends it, or one without batches");
            }
        }
        return reasons;
    }
}
