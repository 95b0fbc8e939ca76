package io.streamlets.processor.schema.protobuf;

import com.google.protobuf.DescriptorProtos;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.JavaFeaturesProto;

/** What a {@code .proto} file may say of Java alone; a parser must know it to understand files of an edition. */
final class Features {
    private Features() {}

    static ExtensionRegistry registry() {
        // The features call back into the descriptors' class while they are made, so that one has to be made first.
        DescriptorProtos.getDescriptor();
        ExtensionRegistry registry = ExtensionRegistry.newInstance();
        registry.add(JavaFeaturesProto.java_);
        return registry;
    }
}
