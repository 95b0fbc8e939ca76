package io.streamlets.processor.extract.source;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of all parameters and variables in a piece of code, wherever in it they are declared. */
record LocalNames(Set<String> names) {
    static final LocalNames NONE = new LocalNames(Set.of());

    LocalNames {
        names = Set.copyOf(names);
    }

    static LocalNames in(@Nullable Tree code) {
        Set<String> names = new HashSet<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree variable, Void nothing) {
                names.add(variable.getName().toString());
                return super.visitVariable(variable, null);
            }
        }.scan(code, null);
        return new LocalNames(names);
    }

    boolean contain(String name) {
        return names.contains(name);
    }
}
