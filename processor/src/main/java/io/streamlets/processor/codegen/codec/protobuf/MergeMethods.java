package io.streamlets.processor.codegen.codec.protobuf;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.streamlets.processor.codegen.codec.Portions;
import io.streamlets.processor.model.ProtobufField;
import io.streamlets.processor.model.ProtobufMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** The method that merges a message's bytes into an array of its fields, with a case for each tag. */
final class MergeMethods {
    private static final ArrayTypeName OBJECTS = ArrayTypeName.of(ClassName.OBJECT);

    /** The cases of one field. */
    interface Cases {
        CodeBlock of(ProtobufField field, int index);
    }

    private final ProtobufMessage message;
    private final String stem;
    private final String fields;
    private final Cases cases;

    /**
     * For a message.
     *
     * @param stem what follows {@code merge} in the method's name
     * @param fields the name of the array
     */
    MergeMethods(ProtobufMessage message, String stem, String fields, Cases cases) {
        this.message = message;
        this.stem = stem;
        this.fields = fields;
        this.cases = cases;
    }

    /** The method, followed by those that it calls if there are many fields. */
    List<MethodSpec> methods() {
        List<Integer> all = IntStream.range(0, message.fields().size()).boxed().toList();
        if (!Portions.areNeeded(all.size())) {
            return List.of(merge(stem, fields, choice(cases(all))));
        }
        List<List<Integer>> portions = Portions.of(all.stream()
                .sorted(Comparator.comparing(i -> message.fields().get(i).number()))
                .toList());
        List<String> names = Portions.endings(all.size()).stream()
                .map(ending -> "merge" + stem + ending)
                .toList();
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(merge(
                stem,
                fields,
                CodeBlock.builder()
                        .addStatement("int number = tag >>> 3")
                        .add(search(portions, names))
                        .build()));
        for (int i = 0; i < names.size(); i++) {
            methods.add(method(names.get(i))
                    .addParameter(OBJECTS, fields)
                    .addParameter(ProtobufNames.READER, "in")
                    .addParameter(int.class, "tag")
                    .addCode(choice(cases(portions.get(i))))
                    .build());
        }
        return methods;
    }

    private CodeBlock cases(List<Integer> portion) {
        return portion.stream()
                .map(index -> cases.of(message.fields().get(index), index))
                .collect(CodeBlock.joining(""));
    }

    /** Finds the method for a field number by binary search. */
    private CodeBlock search(List<List<Integer>> portions, List<String> names) {
        if (names.size() == 1) {
            return CodeBlock.builder()
                    .addStatement("$N($N, in, tag)", names.get(0), fields)
                    .build();
        }
        int half = names.size() / 2;
        ProtobufField first = message.fields().get(portions.get(half).get(0));
        return CodeBlock.builder()
                .beginControlFlow("if (number < $L)", first.number())
                .add(search(portions.subList(0, half), names.subList(0, half)))
                .nextControlFlow("else")
                .add(search(portions.subList(half, names.size()), names.subList(half, names.size())))
                .endControlFlow()
                .build();
    }

    /** The method that handles each tag until the end of the message. */
    static MethodSpec merge(String stem, String fields, CodeBlock each) {
        return method("merge" + stem)
                .addParameter(OBJECTS, fields)
                .addParameter(ProtobufNames.READER, "in")
                .addParameter(int.class, "end")
                .beginControlFlow("for (int tag = in.readTag(); tag != end; tag = in.readTag())")
                .addCode(each)
                .endControlFlow()
                .build();
    }

    /** Chooses the case for a tag; a tag without a case is skipped. */
    static CodeBlock choice(CodeBlock cases) {
        return CodeBlock.builder()
                .beginControlFlow("switch (tag)")
                .add(cases)
                .addStatement("default -> in.skip(tag)")
                .endControlFlow()
                .build();
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    }
}
