package codecs;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.Edition;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.FeatureSet;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Makes a {@code .proto} file of proto2, proto3 or edition 2023: nested messages and enums. Each is used only after
 * it is made, so that none contains itself. The last message is {@code Root}.
 */
final class RandomProto {
    private static final int DEEPEST = 2;

    private static final List<String> TYPE_NAMES =
            List.of("Codec", "Row", "Protobuf", "Rows", "Member", "Values", "Reader", "Message", "Timestamp", "List");

    /** What a file is written in. */
    enum Syntax {
        PROTO2,
        PROTO3,
        EDITION
    }

    /**
     * An enum that fields may have.
     *
     * @param name its full name, as descriptors have it
     * @param isClosed whether it is closed by itself
     * @param hasZero whether its first value is 0, as that of the enum of a map must be
     */
    record EnumOf(String name, boolean isClosed, boolean hasZero, List<String> values) {}

    private final Random random;
    private final Syntax syntax;
    private final FileDescriptorProto.Builder file = FileDescriptorProto.newBuilder();
    private final RandomProtoField fields;
    private final List<String> messages = new ArrayList<>();
    private final List<EnumOf> enums = new ArrayList<>();
    private final Set<String> typeNames = new HashSet<>(Set.of("Root"));

    /**
     * A maker of one file.
     *
     * @param name the name of the file
     * @param proto the package of its messages
     */
    RandomProto(Random random, String name, String proto) {
        this.random = random;
        this.syntax = Syntax.values()[random.nextInt(Syntax.values().length)];
        file.setName(name).setPackage(proto);
        javaOptions();
        switch (syntax) {
            case PROTO2 -> file.setSyntax("proto2");
            case PROTO3 -> file.setSyntax("proto3");
            case EDITION -> {
                file.setSyntax("editions").setEdition(Edition.EDITION_2023);
                features();
            }
        }
        this.fields = new RandomProtoField(random, syntax, file.getOptions().getFeatures(), messages, enums);
    }

    private void javaOptions() {
        if (random.nextBoolean()) {
            file.getOptionsBuilder().setJavaPackage(file.getPackage() + ".java_");
        }
        if (random.nextBoolean()) {
            file.getOptionsBuilder().setJavaMultipleFiles(true);
        }
        if (random.nextBoolean()) {
            file.getOptionsBuilder().setJavaOuterClassname("Around_it");
        }
    }

    /** The class that protoc makes of {@code Root}, as source code names it. */
    String className() {
        return javaPackage() + "." + (file.getOptions().getJavaMultipleFiles() ? "" : outerClass() + ".") + "Root";
    }

    /** The codec of {@code Root}. */
    String codecName() {
        return javaPackage() + "." + (file.getOptions().getJavaMultipleFiles() ? "" : outerClass() + "_") + "RootCodec";
    }

    private String javaPackage() {
        return file.getOptions().hasJavaPackage() ? file.getOptions().getJavaPackage() : file.getPackage();
    }

    private String outerClass() {
        if (file.getOptions().hasJavaOuterClassname()) {
            return file.getOptions().getJavaOuterClassname();
        }
        String base = file.getName().substring(file.getName().lastIndexOf('/') + 1);
        return switch (base) {
            case "root.proto" -> "RootOuterClass";
            case "some_file2.proto" -> "SomeFile2";
            default -> "DataFile";
        };
    }

    private void features() {
        FeatureSet.Builder features = FeatureSet.newBuilder();
        if (random.nextInt(3) == 0) {
            features.setFieldPresence(FeatureSet.FieldPresence.IMPLICIT);
        }
        if (random.nextInt(3) == 0) {
            features.setEnumType(FeatureSet.EnumType.CLOSED);
        }
        if (random.nextInt(3) == 0) {
            features.setRepeatedFieldEncoding(FeatureSet.RepeatedFieldEncoding.EXPANDED);
        }
        if (random.nextInt(3) == 0) {
            features.setUtf8Validation(FeatureSet.Utf8Validation.NONE);
        }
        if (random.nextInt(3) == 0) {
            features.setMessageEncoding(FeatureSet.MessageEncoding.DELIMITED);
        }
        file.getOptionsBuilder().setFeatures(features);
    }

    /** Lets the file use what another has made. */
    void uses(RandomProto part) {
        file.addDependency(part.file.getName());
        if (random.nextBoolean()) {
            file.addPublicDependency(file.getDependencyCount() - 1);
        }
        messages.addAll(part.messages);
        part.enums.stream()
                .filter(each -> syntax != Syntax.PROTO3 || !each.isClosed())
                .forEach(enums::add);
    }

    /** The file in its whole, with all that fields use of Protobuf's own files. */
    FileDescriptorProto made() {
        String scope = "." + file.getPackage();
        for (int i = random.nextInt(3); i > 0; i--) {
            file.addEnumType(enumeration(scope));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            file.addMessageType(message(typeName("Part"), scope, 1));
        }
        file.addMessageType(message("Root", scope, 0));
        fields.imports().forEach(file::addDependency);
        return file.build();
    }

    private DescriptorProto message(String name, String scope, int depth) {
        String full = scope + "." + name;
        DescriptorProto.Builder message = DescriptorProto.newBuilder().setName(name);
        if (depth < DEEPEST && random.nextInt(3) == 0) {
            message.addEnumType(enumeration(full));
        }
        for (int i = depth < DEEPEST ? random.nextInt(3) : 0; i > 0; i--) {
            message.addNestedType(message(typeName("Nested"), full, depth + 1));
        }
        int size = depth == 0 ? 2 + random.nextInt(14) : random.nextInt(5);
        for (int i = 0; i < size; i++) {
            fields.addTo(message, full);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            fields.addOneofTo(message, full);
        }
        if (random.nextInt(4) == 0) {
            message.addReservedRangeBuilder().setStart(900).setEnd(910);
            message.addReservedName("gone");
        }
        if (syntax != Syntax.PROTO3 && random.nextInt(4) == 0) {
            message.addExtensionRangeBuilder().setStart(1000).setEnd(2000);
        }
        ProtoSource.finish(message);
        messages.add(full);
        return message.build();
    }

    private String typeName(String kind) {
        String name = random.nextInt(3) == 0
                ? TYPE_NAMES.get(random.nextInt(TYPE_NAMES.size()))
                : kind + (char) ('A' + random.nextInt(26));
        return typeNames.add(name) ? name : typeName(kind);
    }

    private EnumDescriptorProto enumeration(String scope) {
        EnumDescriptorProto.Builder made = EnumDescriptorProto.newBuilder().setName(typeName("Enum"));
        boolean isClosed =
                syntax == Syntax.PROTO2 || file.getOptions().getFeatures().getEnumType() == FeatureSet.EnumType.CLOSED;
        if (syntax == Syntax.EDITION && random.nextInt(3) == 0) {
            isClosed = !isClosed;
            made.getOptionsBuilder()
                    .getFeaturesBuilder()
                    .setEnumType(isClosed ? FeatureSet.EnumType.CLOSED : FeatureSet.EnumType.OPEN);
        }
        Set<Integer> numbers = new HashSet<>();
        int first = isClosed ? number() : 0;
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            int number = i == 0 ? first : number();
            // Names of values stand beside the enum, not in it.
            String name = (made.getName() + "_V" + i).toUpperCase(Locale.ROOT);
            made.addValueBuilder()
                    .setName(random.nextInt(4) == 0 ? name.toLowerCase(Locale.ROOT) : name)
                    .setNumber(number);
            if (!numbers.add(number)) {
                made.getOptionsBuilder().setAllowAlias(true);
            }
        }
        enums.add(new EnumOf(
                scope + "." + made.getName(),
                isClosed,
                first == 0,
                made.getValueList().stream().map(value -> value.getName()).toList()));
        return made.build();
    }

    private int number() {
        int[] edges = {0, 1, 2, -1, Integer.MAX_VALUE, Integer.MIN_VALUE};
        return random.nextBoolean() ? edges[random.nextInt(edges.length)] : random.nextInt(-300, 300);
    }
}
