package io.streamlets.blueprint;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The schema registry of a topic in Confluent's wire format, and how its outlets' schemas are found there.
 *
 * @param url where its REST API is, such as {@code http://registry:8081}; null if nothing is said
 * @param subjectNaming what the subject of a schema is called
 * @param subject the subject, whatever the naming; null for that of the naming
 * @param register whether the application registers its schemas, rather than only looking them up
 * @param user the user for basic authentication; null for none
 * @param password the user's password
 * @param token the token for bearer authentication; null for none
 * @param timeout how long one call may take
 */
public record SchemaRegistry(
        @Nullable String url,
        Naming subjectNaming,
        @Nullable String subject,
        boolean register,
        @Nullable String user,
        @Nullable String password,
        @Nullable String token,
        Duration timeout) {

    /** What a topic has that says nothing. */
    public static final SchemaRegistry UNSET =
            new SchemaRegistry(null, Naming.TOPIC_NAME, null, true, null, null, null, Duration.ofSeconds(10));

    /** What the subject of a record's schema is called; the strategies of Confluent's serializers. */
    public enum Naming {
        /** {@code <topic>-value}. */
        TOPIC_NAME,
        /** {@code <full name of the record>}. */
        RECORD_NAME,
        /** {@code <topic>-<full name of the record>}. */
        TOPIC_RECORD_NAME;

        /** The word in a blueprint, such as {@code topic-name}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The subject of the schema with this full name, of records in the values of a Kafka topic. */
    public String subjectOf(String topicName, String schemaName) {
        if (subject != null) {
            return subject;
        }
        return switch (subjectNaming) {
            case TOPIC_NAME -> topicName + "-value";
            case RECORD_NAME -> schemaName;
            case TOPIC_RECORD_NAME -> topicName + "-" + schemaName;
        };
    }

    /** Begins a registry that is like this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Everything but the secrets. */
    @Override
    public String toString() {
        return "schema registry " + url + (user == null ? "" : " as " + user);
    }

    /** Collects the parts of a registry. */
    public static final class Builder {
        private @Nullable String url;
        private Naming subjectNaming;
        private @Nullable String subject;
        private boolean register;
        private @Nullable String user;
        private @Nullable String password;
        private @Nullable String token;
        private Duration timeout;

        private Builder(SchemaRegistry registry) {
            this.url = registry.url;
            this.subjectNaming = registry.subjectNaming;
            this.subject = registry.subject;
            this.register = registry.register;
            this.user = registry.user;
            this.password = registry.password;
            this.token = registry.token;
            this.timeout = registry.timeout;
        }

        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        public Builder subjectNaming(Naming subjectNaming) {
            this.subjectNaming = subjectNaming;
            return this;
        }

        public Builder subject(@Nullable String subject) {
            this.subject = subject;
            return this;
        }

        public Builder register(boolean register) {
            this.register = register;
            return this;
        }

        public Builder user(@Nullable String user) {
            this.user = user;
            return this;
        }

        public Builder password(@Nullable String password) {
            this.password = password;
            return this;
        }

        public Builder token(@Nullable String token) {
            this.token = token;
            return this;
        }

        public Builder timeout(Duration timeout) {
            this.timeout = timeout;
            return this;
        }

        public SchemaRegistry build() {
            return new SchemaRegistry(url, subjectNaming, subject, register, user, password, token, timeout);
        }
    }
}
