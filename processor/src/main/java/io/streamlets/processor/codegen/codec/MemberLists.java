package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * The members of a codec's encoders. A few are arguments in the initializers of the codec's constants. javac compiles all these
 * initializers into one method, which has a limit, so many members are created by methods of their own.
 */
public final class MemberLists {
    /** The most members that the initializers together may have. */
    private static final int IN_LINE = 250;

    private static final String MEMBERS = "members";
    private static final ParameterSpec ARRAY = ParameterSpec.builder(ArrayTypeName.of(RuntimeNames.MEMBER), MEMBERS)
            .build();

    private final boolean isInLine;
    private final NameAllocator names = new NameAllocator();
    private final List<MethodSpec> methods = new ArrayList<>();
    private final Portions portions = new Portions();

    /** For a codec whose encoders have this many members in total. */
    public MemberLists(int members) {
        isInLine = members <= IN_LINE;
    }

    /** The arguments that give the members to the encoder of a class. */
    public List<CodeBlock> arguments(String className, List<CodeBlock> members) {
        if (isInLine) {
            return members;
        }
        String name = names.newName("membersOf" + className);
        List<CodeBlock> statements = IntStream.range(0, members.size())
                .mapToObj(i -> CodeBlock.of("$L[$L] = $L;\n", MEMBERS, i, members.get(i)))
                .toList();
        methods.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ARRAY.type())
                .addStatement("$1T[] $2L = new $1T[$3L]", RuntimeNames.MEMBER, MEMBERS, members.size())
                .addCode(portions.code(statements, name, List.of(ARRAY)))
                .addStatement("return $L", MEMBERS)
                .build());
        return List.of(CodeBlock.of("$N()", name));
    }

    /** The methods that make members. */
    public List<MethodSpec> methods() {
        List<MethodSpec> all = new ArrayList<>(methods);
        all.addAll(portions.methods());
        return all;
    }
}
