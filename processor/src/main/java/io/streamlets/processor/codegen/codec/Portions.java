package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Splits the code for many fields into methods: javac allows at most 65535 bytes of bytecode per method, and the JVM does not
 * compile a method of more than 8000 bytes to machine code.
 */
public final class Portions {
    /** The most fields per method, which leaves 80 bytes for each. */
    private static final int FIELDS = 100;

    private final Modifier[] modifiers;
    private final List<MethodSpec> methods = new ArrayList<>();

    /** For static methods. */
    public Portions() {
        this(Modifier.PRIVATE, Modifier.STATIC);
    }

    private Portions(Modifier... modifiers) {
        this.modifiers = modifiers;
    }

    /** For methods of an object. */
    static Portions ofObject() {
        return new Portions(Modifier.PRIVATE);
    }

    /** Whether this number of fields needs more than one method. */
    public static boolean areNeeded(int fields) {
        return fields > FIELDS;
    }

    /** The fields in groups of {@link #FIELDS}; the last group may be smaller. */
    public static <T> List<List<T>> of(List<T> fields) {
        List<List<T>> portions = new ArrayList<>();
        for (int from = 0; from < fields.size(); from += FIELDS) {
            portions.add(fields.subList(from, Math.min(fields.size(), from + FIELDS)));
        }
        return portions;
    }

    /** The suffixes of the methods that a method calls for its fields; empty if it contains all the code itself. */
    public static List<String> endings(int fields) {
        return areNeeded(fields)
                ? IntStream.range(0, (fields + FIELDS - 1) / FIELDS)
                        .mapToObj(i -> "From" + i * FIELDS)
                        .toList()
                : List.of();
    }

    /**
     * The statements for all fields, or calls of methods that contain them.
     *
     * @param fields the statements of each field
     * @param method the name of the method for the code; further methods add the number of their first field to it
     * @param parameters what the statements use
     */
    public CodeBlock code(List<CodeBlock> fields, String method, List<ParameterSpec> parameters) {
        if (!areNeeded(fields.size())) {
            return CodeBlock.join(fields, "");
        }
        CodeBlock.Builder calls = CodeBlock.builder();
        Iterator<String> endings = endings(fields.size()).iterator();
        for (List<CodeBlock> portion : of(fields)) {
            String name = method + endings.next();
            methods.add(MethodSpec.methodBuilder(name)
                    .addModifiers(modifiers)
                    .addParameters(parameters)
                    .addCode(CodeBlock.join(portion, ""))
                    .build());
            calls.addStatement(
                    "$N($L)", name, parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", ")));
        }
        return calls.build();
    }

    /** The methods that the returned code calls. */
    public List<MethodSpec> methods() {
        return methods;
    }
}
