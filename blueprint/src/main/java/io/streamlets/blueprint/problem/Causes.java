package io.streamlets.blueprint.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * An exception and its causes, the outermost first.
 *
 * <p>Libraries wrap what went wrong: "Failed to create new KafkaAdminClient" around "Failed to load SSL keystore /keys/a.jks"
 * around "/keys/a.jks". The outermost alone says what was tried, the innermost alone what went wrong there.
 */
public final class Causes {
    private Causes() {}

    /** An exception, its cause, the cause of that and so on. */
    public static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable each = thrown; each != null && !chain.contains(each); each = each.getCause()) {
            chain.add(each);
        }
        return chain;
    }

    /** The innermost exception. */
    public static Throwable root(Throwable thrown) {
        List<Throwable> chain = chain(thrown);
        return chain.get(chain.size() - 1);
    }

    /** Those exceptions of a chain that say something which one further out has not said; the innermost says at least its name. */
    public static List<Throwable> telling(List<Throwable> chain) {
        List<Throwable> telling = new ArrayList<>();
        for (Throwable each : chain) {
            String said = each.getMessage();
            boolean isWrapper = each.getCause() != null
                    && (said == null
                            || said.isBlank()
                            || said.equals(each.getCause().toString()));
            if (!isWrapper && telling.stream().noneMatch(outer -> says(outer, each))) {
                telling.add(each);
            }
        }
        return telling;
    }

    private static boolean says(Throwable outer, Throwable inner) {
        String said = inner.getMessage();
        return String.valueOf(outer.getMessage())
                .contains(said == null || said.isBlank() ? inner.getClass().getName() : said);
    }
}
