package io.streamlets.processor.model;

import io.streamlets.processor.diagnostic.SourceRef;

/**
 * A field that holds the folder of a volume mount.
 *
 * @param member the field
 * @param name the mount's name
 * @param path the folder's path on a cluster
 * @param accessMode the name of the access mode, such as {@code READ_ONLY_MANY}
 * @param type the field's type as its canonical name
 * @param nameSource the name in the annotation
 * @param pathSource the path in the annotation
 */
public record MountField(
        ClassMember member,
        String name,
        String path,
        String accessMode,
        String type,
        SourceRef nameSource,
        SourceRef pathSource) {}
