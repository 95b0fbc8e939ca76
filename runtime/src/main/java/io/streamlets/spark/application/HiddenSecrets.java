package io.streamlets.spark.application;

import io.streamlets.spark.execution.Secrets;
import java.util.List;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.appender.rewrite.RewriteAppender;
import org.apache.logging.log4j.core.appender.rewrite.RewritePolicy;
import org.apache.logging.log4j.core.config.AppenderRef;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.impl.ContextDataFactory;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.message.SimpleMessage;
import org.apache.logging.log4j.util.StringMap;

/**
 * Keeps secrets out of the log, whichever library writes them.
 *
 * <p>A stack trace that shows a secret becomes part of the message, because the text of an exception cannot be changed.
 */
final class HiddenSecrets implements RewritePolicy {
    private final Secrets secrets;

    private HiddenSecrets(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Hides these secrets in everything that a configuration logs. */
    static void hide(Configuration configuration, Secrets secrets) {
        HiddenSecrets policy = new HiddenSecrets(secrets);
        for (LoggerConfig logger : configuration.getLoggers().values()) {
            List<AppenderRef> appenders = List.copyOf(logger.getAppenderRefs());
            RewriteAppender hiding = RewriteAppender.createAppender(
                    "without secrets: " + logger.getName(),
                    "true",
                    appenders.toArray(AppenderRef[]::new),
                    configuration,
                    policy,
                    null);
            hiding.start();
            configuration.addAppender(hiding);
            appenders.forEach(appender -> logger.removeAppender(appender.getRef()));
            logger.addAppender(hiding, null, null);
        }
    }

    @Override
    public LogEvent rewrite(LogEvent event) {
        String message = event.getMessage().getFormattedMessage();
        String hiddenMessage = secrets.hide(message);
        Throwable thrown = event.getThrown();
        String trace = thrown == null
                ? ""
                : System.lineSeparator() + Secrets.NONE.stackTrace(thrown).stripTrailing();
        String hiddenTrace = secrets.hide(trace);
        if (hiddenMessage.equals(message) && hiddenTrace.equals(trace)) {
            return event;
        }
        return Log4jLogEvent.newBuilder()
                .setLoggerName(event.getLoggerName())
                .setLoggerFqcn(event.getLoggerFqcn())
                .setLevel(event.getLevel())
                .setThreadId(event.getThreadId())
                .setThreadName(event.getThreadName())
                .setThreadPriority(event.getThreadPriority())
                .setInstant(event.getInstant())
                .setContextData(copy(event))
                .setMessage(new SimpleMessage(hiddenMessage + hiddenTrace))
                .build();
    }

    private static StringMap copy(LogEvent event) {
        return ContextDataFactory.createContextData(event.getContextData());
    }
}
