package io.streamlets.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs two test classes with the JUnit that is on the class path, and says what became of them and of the session. */
final class JUnitRun {

    private static final List<SparkSession> SESSIONS = new ArrayList<>();

    private JUnitRun() {}

    public static void main(String[] args) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(First.class), selectClass(Second.class))
                                .build(),
                        listener);
        PrintStream out = System.out;
        listener.getSummary().getFailures().forEach(failure -> out.println("FAILED " + failure.getException()));
        out.printf(
                "JUnit's platform %s: %d succeeded, %d distinct session, stopped %s%n",
                Test.class.getPackage().getImplementationVersion(),
                listener.getSummary().getTestsSucceededCount(),
                SESSIONS.stream().distinct().count(),
                SESSIONS.stream().allMatch(session -> session.sparkContext().isStopped()));
    }

    @ExtendWith(SparkExtension.class)
    static class First {
        @Test
        void getsTheSession(SparkSession spark) {
            SESSIONS.add(spark);
        }
    }

    @ExtendWith(SparkExtension.class)
    static class Second {
        @Test
        void getsTheSame(SparkSession spark) {
            SESSIONS.add(spark);
        }
    }
}
