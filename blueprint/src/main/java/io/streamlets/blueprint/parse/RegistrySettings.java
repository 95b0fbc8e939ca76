package io.streamlets.blueprint.parse;

import io.streamlets.blueprint.SchemaRegistry;
import io.streamlets.blueprint.hocon.HoconObject;
import io.streamlets.blueprint.hocon.KeyTree;
import io.streamlets.blueprint.parameter.ScalarType;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code schema-registry} of a topic. */
final class RegistrySettings {

    static final KeyTree KEYS = KeyTree.keys(
            Stream.of("url", "subject-naming", "subject", "register", "user", "password", "token", "timeout")
                    .collect(Collectors.toMap(Function.identity(), key -> KeyTree.value())));

    static final Set<String> SECRETS = Set.of("password", "token");

    private RegistrySettings() {}

    /** The registry with those settings replaced that are given. */
    static SchemaRegistry apply(SchemaRegistry registry, @Nullable HoconObject settings) {
        if (settings == null) {
            return registry;
        }
        return registry.toBuilder()
                .url(text(settings, "url", registry.url()))
                .subjectNaming(Objects.requireNonNullElse(
                        settings.constant("subject-naming", SchemaRegistry.Naming.class), registry.subjectNaming()))
                .subject(text(settings, "subject", registry.subject()))
                .register(Objects.requireNonNullElse(
                        (Boolean) settings.value("register", ScalarType.BOOLEAN), registry.register()))
                .user(text(settings, "user", registry.user()))
                .password(text(settings, "password", registry.password()))
                .token(text(settings, "token", registry.token()))
                .timeout(Objects.requireNonNullElse(
                        (Duration) settings.value("timeout", ScalarType.DURATION), registry.timeout()))
                .build();
    }

    private static @Nullable String text(HoconObject settings, String key, @Nullable String otherwise) {
        String given = settings.string(key);
        return given == null ? otherwise : given;
    }
}
