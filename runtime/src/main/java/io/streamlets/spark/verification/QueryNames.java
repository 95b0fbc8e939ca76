package io.streamlets.spark.verification;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the queries that would run in one Spark session, which refuses a second one of a name. */
public final class QueryNames {
    private final Map<String, QuerySubject> queries = new HashMap<>();

    /** No query yet. */
    public QueryNames() {}

    /** Adds a query; gives the earlier one that has its name, null if there is none. */
    @Nullable
    QuerySubject add(QuerySubject query) {
        return queries.putIfAbsent(query.query(), query);
    }
}
