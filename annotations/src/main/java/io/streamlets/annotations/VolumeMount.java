package io.streamlets.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a field that holds a folder which is mounted where the streamlet runs.
 *
 * <pre>{@code
 * @VolumeMount(name = "models", path = "/mnt/models")
 * Path models;
 * }</pre>
 *
 * <p>On a cluster the folder is mounted at {@link #path}. On one machine it is configured as
 * {@code app.streamlets.<ref>.volume-mounts.models = ./models}; without that, {@code run --local} makes an empty one in its
 * storage folder, and says where. The field is neither private, static nor final.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
// Wider than it means: where javac refuses an annotation, processors do not run, and all that is generated is missing.
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface VolumeMount {

    /** The mount's name: a DNS label of at most 63 characters, unique in the streamlet. */
    String name();

    /** The absolute path of the folder on a cluster, without {@code ..}, unique in the streamlet. */
    String path();

    /** Who may mount the volume, and how. */
    AccessMode accessMode() default AccessMode.READ_ONLY_MANY;

    /** The access modes of a Kubernetes persistent volume that make sense for a streamlet. */
    enum AccessMode {
        /** One node reads and writes. */
        READ_WRITE_ONCE,
        /** Many nodes read. */
        READ_ONLY_MANY,
        /** Many nodes read and write. */
        READ_WRITE_MANY
    }
}
