package io.streamlets.processor.codegen.codec.resolution;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.streamlets.processor.codegen.codec.Portions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** The private methods of one reader, each of which is written when something calls it for the first time. */
final class Methods {
    private record Pending(String name, UnaryOperator<MethodSpec.Builder> content) {}

    private final Map<Object, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>(Set.of("readObject", "readRow", "readResolve"));
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final Portions portions = new Portions();

    /**
     * The name of the method for {@code key}.
     *
     * @param wanted its name if that is free
     * @param content adds what it takes, what it returns and what it does
     */
    String name(Object key, String wanted, UnaryOperator<MethodSpec.Builder> content) {
        String known = names.get(key);
        if (known != null) {
            return known;
        }
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + i;
        }
        // Known before it is written, because it may call itself.
        names.put(key, name);
        pending.add(new Pending(name, content));
        return name;
    }

    /** A call of the method for {@code key}, which reads from {@code in}. */
    CodeBlock call(Object key, String wanted, UnaryOperator<MethodSpec.Builder> content) {
        return CodeBlock.of("$N(in)", name(key, wanted, content));
    }

    /**
     * The statements for many fields, or calls of methods that contain them.
     *
     * @param wanted the prefix of the names of these methods, if such names are free
     */
    CodeBlock portions(List<CodeBlock> fields, String wanted, List<ParameterSpec> parameters) {
        List<String> endings = Portions.endings(fields.size());
        String stem = wanted;
        for (int i = 2; isTaken(stem, endings); i++) {
            stem = wanted + i;
        }
        for (String ending : endings) {
            taken.add(stem + ending);
        }
        return portions.code(fields, stem, parameters);
    }

    private boolean isTaken(String stem, List<String> endings) {
        return endings.stream().anyMatch(ending -> taken.contains(stem + ending));
    }

    /** All methods that were called, by others and by each other. */
    List<MethodSpec> write() {
        List<MethodSpec> written = new ArrayList<>();
        while (!pending.isEmpty()) {
            Pending next = pending.remove();
            MethodSpec.Builder method =
                    MethodSpec.methodBuilder(next.name()).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
            written.add(next.content().apply(method).build());
        }
        written.addAll(portions.methods());
        return written;
    }
}
