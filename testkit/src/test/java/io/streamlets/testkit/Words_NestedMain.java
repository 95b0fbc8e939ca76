package io.streamlets.testkit;

import io.streamlets.spark.application.Application;

/** The main of {@link Words.Nested}. */
public final class Words_NestedMain {
    private Words_NestedMain() {}

    public static Application application() {
        return WordsMain.application();
    }
}
