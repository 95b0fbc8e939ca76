package io.streamlets.spark.registry;

import io.streamlets.blueprint.SchemaRegistry;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a schema registry is and how to be let in.
 *
 * @param url the address of its REST API, without a slash at the end
 * @param authorization the header that lets in; null for none
 * @param timeoutMillis how long one call may take
 */
public record RegistryAccess(String url, @Nullable String authorization, long timeoutMillis) implements Serializable {

    /** The access to a registry that has an address. */
    public static RegistryAccess of(SchemaRegistry registry) {
        return new RegistryAccess(
                Objects.requireNonNull(registry.url()).replaceAll("/+$", ""),
                authorization(registry),
                registry.timeout().toMillis());
    }

    private static @Nullable String authorization(SchemaRegistry registry) {
        if (registry.token() != null) {
            return "Bearer " + registry.token();
        }
        if (registry.user() == null) {
            return null;
        }
        String password = registry.password() == null ? "" : registry.password();
        byte[] pair = (registry.user() + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** The address alone. */
    @Override
    public String toString() {
        return url;
    }
}
