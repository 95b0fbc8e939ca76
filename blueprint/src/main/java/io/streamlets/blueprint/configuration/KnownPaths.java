package io.streamlets.blueprint.configuration;

import com.typesafe.config.ConfigUtil;
import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.descriptor.VolumeMountDescriptor;
import io.streamlets.blueprint.hocon.KeyTree;
import io.streamlets.blueprint.parse.TopicSettings;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All configuration paths that mean something to one application; the one list of the keys and their names. */
final class KnownPaths {
    static final String ROOT = "app";
    static final String STREAMLETS = "streamlets";
    static final String CONFIG_PARAMETERS = "config-parameters";
    static final String CONFIG = "config";
    static final String VOLUME_MOUNTS = "volume-mounts";
    static final String TRIGGER = "trigger";
    static final String ASYNC_PROGRESS = "async-progress";
    static final String INLETS = "inlets";
    static final String OUTLETS = "outlets";
    static final String ON_INVALID = "on-invalid";
    static final String DEAD_LETTERS = "dead-letters";
    static final String RUNTIMES = "runtimes";
    static final String SPARK = "spark";
    static final String TOPICS = "topics";
    static final String KAFKA = "kafka";
    static final String CLUSTERS = "clusters";
    static final String BOOTSTRAP_SERVERS = "bootstrap-servers";
    static final String STORAGE = "storage";
    static final String FUSE_ALL = "fuse-all";

    private static final KeyTree SPARK_CONFIG = KeyTree.startingWith(SPARK);

    private KnownPaths() {}

    static KeyTree of(Blueprint blueprint, Descriptors descriptors) {
        KeyTree streamlets = byName(
                blueprint.streamlets().stream(), StreamletInstance::ref, instance -> streamlet(instance, descriptors));
        KeyTree topics = byName(blueprint.topics().stream(), Topic::id, topic -> KeyTree.keys(TopicSettings.KEYS));
        return KeyTree.keys(Map.of(
                STREAMLETS,
                streamlets,
                RUNTIMES,
                KeyTree.keys(Map.of(SPARK, KeyTree.keys(Map.of(CONFIG, SPARK_CONFIG)))),
                TOPICS,
                topics,
                KAFKA,
                KeyTree.keys(Map.of(CLUSTERS, KeyTree.eachKey("cluster", ClusterReader.KEYS))),
                STORAGE,
                KeyTree.value(),
                FUSE_ALL,
                KeyTree.value()));
    }

    /** The full path of a configuration parameter. */
    static String parameter(String ref, String key) {
        return ConfigUtil.joinPath(ROOT, STREAMLETS, ref, CONFIG_PARAMETERS, key);
    }

    private static KeyTree streamlet(StreamletInstance instance, Descriptors descriptors) {
        StreamletDescriptor descriptor = descriptors.descriptor(instance.className());
        KeyTree parameters = descriptor == null
                ? KeyTree.value()
                : byName(
                        descriptor.configParameters().stream(),
                        ConfigParameterDescriptor::key,
                        parameter -> KeyTree.value());
        KeyTree mounts = descriptor == null
                ? KeyTree.value()
                : byName(descriptor.volumeMounts().stream(), VolumeMountDescriptor::name, mount -> KeyTree.value());
        KeyTree port = KeyTree.keys(Map.of(ON_INVALID, KeyTree.value(), DEAD_LETTERS, KeyTree.value()));
        KeyTree inlets = descriptor == null
                ? KeyTree.value()
                : byName(descriptor.inlets().stream(), InletDescriptor::name, each -> port);
        KeyTree outlets = descriptor == null
                ? KeyTree.value()
                : byName(descriptor.outlets().stream(), OutletDescriptor::name, each -> port);
        return KeyTree.keys(Map.of(
                CONFIG_PARAMETERS, parameters,
                INLETS, inlets,
                OUTLETS, outlets,
                CONFIG, SPARK_CONFIG,
                VOLUME_MOUNTS, mounts,
                TRIGGER, KeyTree.value(),
                ASYNC_PROGRESS, KeyTree.value()));
    }

    private static <T> KeyTree byName(Stream<T> named, Function<T, String> name, Function<T, KeyTree> child) {
        return KeyTree.keys(named.collect(Collectors.toMap(name, child, (first, second) -> first)));
    }
}
