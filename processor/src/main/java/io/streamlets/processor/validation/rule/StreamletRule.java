package io.streamlets.processor.validation.rule;

import io.streamlets.processor.diagnostic.Finding;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Something that holds for every streamlet that is right. */
@FunctionalInterface
public interface StreamletRule {

    /** What breaks the rule; empty if nothing does. */
    List<Finding> check(Subject subject);

    /**
     * A rule that each of several things keeps by itself.
     *
     * @param things what a streamlet has of them
     * @param check finds what one of them breaks
     */
    static <T> StreamletRule each(
            Function<Subject, Stream<? extends T>> things, BiFunction<Subject, T, Stream<Finding>> check) {
        return subject -> things.apply(subject)
                .flatMap(thing -> check.apply(subject, thing))
                .toList();
    }
}
