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

    private static final String BASIC = "Basic ";
    private static final String HIDDEN = "***";
    private static final String LEFT_OUT = "(a text with a secret is not shown)";
    private static final int SHORTEST = 6;

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
        return BASIC + Base64.getEncoder().encodeToString(pair);
    }

    /** What a registry says, without what lets in: one that refuses it may quote it. */
    String hide(String said) {
        if (authorization == null) {
            return said;
        }
        String credentials = authorization.substring(authorization.indexOf(' ') + 1);
        String hidden = without(credentials, said);
        if (!authorization.startsWith(BASIC)) {
            return hidden;
        }
        String pair = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
        String password = pair.substring(pair.indexOf(':') + 1);
        return without(password, hidden);
    }

    /** Each place that lacks a short text would show which one it is. */
    private static String without(String secret, String said) {
        if (secret.isEmpty() || !said.contains(secret)) {
            return said;
        }
        return secret.length() < SHORTEST ? LEFT_OUT : said.replace(secret, HIDDEN);
    }

    /** The address alone. */
    @Override
    public String toString() {
        return url;
    }
}
