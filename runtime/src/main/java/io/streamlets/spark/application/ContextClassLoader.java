package io.streamlets.spark.application;

/** The class loader that has the application. */
final class ContextClassLoader {
    private ContextClassLoader() {}

    /** That of the thread, in which spark-submit has the application's jar; ours if the thread has none. */
    static ClassLoader get() {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return ofThread == null ? Application.class.getClassLoader() : ofThread;
    }
}
