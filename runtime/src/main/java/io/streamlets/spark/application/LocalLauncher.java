package io.streamlets.spark.application;

/**
 * Runs an application on one machine, with its own Kafka broker; {@code streamlets-sandbox} provides it.
 *
 * <p>Found with {@link java.util.ServiceLoader}: the provider's jar names its class in
 * {@code META-INF/services/io.streamlets.spark.application.LocalLauncher}.
 *
 * @since 0.1.0
 */
public interface LocalLauncher {

    /**
     * Runs the application until it ends, fails or is interrupted.
     *
     * @return the exit code: 0 if it ended well, 1 if it failed, 2 if the storage folder cannot be used
     */
    int run(LocalRun run);
}
