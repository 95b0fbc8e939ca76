package io.streamlets.processor.schema.protobuf;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.streamlets.processor.compiler.SourceTrees;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Finds the file in the static initializer of an outer class that is compiled in the same run. */
final class SourceTreeDescriptor implements DescriptorSource {
    private final Trees trees;

    private SourceTreeDescriptor(Trees trees) {
        this.trees = trees;
    }

    /** Empty if the compiler shows no sources. */
    static Optional<DescriptorSource> of(ProcessingEnvironment environment) {
        return SourceTrees.of(environment).map(source -> new SourceTreeDescriptor(source.trees()));
    }

    @Override
    public Optional<File> find(TypeElement type) {
        ClassTree tree = trees.getTree(type);
        if (tree == null) {
            return Optional.empty();
        }
        Initializer initializer = new Initializer();
        for (Tree member : tree.getMembers()) {
            if (member instanceof BlockTree) {
                initializer.scan(member, null);
            }
        }
        return DescriptorSource.parse(initializer.text.toString())
                .map(file -> new File(file, List.copyOf(initializer.imports)));
    }

    private static final class Initializer extends TreeScanner<Void, Void> {
        private final StringBuilder text = new StringBuilder();
        private final Set<String> imports = new LinkedHashSet<>();

        @Override
        public Void visitVariable(VariableTree variable, Void none) {
            if (variable.getName().contentEquals("descriptorData")) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitLiteral(LiteralTree literal, Void none) {
                        text.append(literal.getValue());
                        return null;
                    }
                }.scan(variable.getInitializer(), null);
            }
            return super.visitVariable(variable, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            if (call.getMethodSelect() instanceof MemberSelectTree method
                    && method.getIdentifier().contentEquals(GETTER)
                    && call.getArguments().isEmpty()) {
                imports.add(method.getExpression().toString());
            }
            return super.visitMethodInvocation(call, null);
        }
    }
}
