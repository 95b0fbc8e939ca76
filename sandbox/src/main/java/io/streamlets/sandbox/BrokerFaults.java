package io.streamlets.sandbox;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import kafka.server.FaultHandlerFactory;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.server.fault.FaultHandler;
import org.apache.kafka.server.fault.LoggingFaultHandler;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a fault of the broker from ending the whole process, and remembers the first one.
 *
 * <p>Kafka's own answer to a fatal fault, such as a port that was taken meanwhile, is to halt the virtual machine
 * without running any shutdown hook. In the process of a user's application or test that is not acceptable.
 */
final class BrokerFaults implements FaultHandlerFactory {

    private final AtomicReference<Throwable> first = new AtomicReference<>();

    /** The first fatal fault, if there was one: from then on the broker may be of no use. */
    Optional<Throwable> first() {
        return Optional.ofNullable(first.get());
    }

    @Override
    public FaultHandler build(String name, boolean fatal, Runnable action) {
        FaultHandler handler = new LoggingFaultHandler(name, action);
        return fatal ? (message, cause) -> remember(handler.handleFault(message, cause)) : handler;
    }

    /** A few places in Kafka halt the process on their own account, when a folder fails: make that a fault as well. */
    void insteadOfHalting() {
        Exit.setHaltProcedure(this::refuse);
        Exit.setExitProcedure(this::refuse);
    }

    private void refuse(int status, @Nullable String message) {
        throw remember(new IllegalStateException(message == null ? "Kafka wanted to halt the process" : message));
    }

    private RuntimeException remember(RuntimeException fault) {
        first.compareAndSet(null, fault);
        return fault;
    }
}
