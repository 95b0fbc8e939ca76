package io.streamlets.spark.verification;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the queries of a streamlet are like, as they were analysed.
 *
 * @param ref its name in the blueprint
 * @param queries the queries that it starts through its context
 * @param isKnown whether these are all, and nothing is wrong with them
 */
public record StreamletForm(String ref, List<QueryForm> queries, boolean isKnown) {
    public StreamletForm {
        queries = List.copyOf(queries);
    }

    /** The query of an outlet or egress; null if there is none, or more than one. */
    public @Nullable QueryForm queryOf(String port) {
        return only(queries.stream().filter(query -> query.port().equals(port)));
    }

    /** The query that reads an inlet; null if none does, or if it is read more than once. */
    public @Nullable QueryForm readerOf(String inlet) {
        return only(queries.stream()
                .flatMap(query -> query.inlets().stream().filter(inlet::equals).map(read -> query)));
    }

    private static @Nullable QueryForm only(Stream<QueryForm> queries) {
        List<QueryForm> all = queries.toList();
        return all.size() == 1 ? all.get(0) : null;
    }
}
