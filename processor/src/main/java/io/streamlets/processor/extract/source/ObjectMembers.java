package io.streamlets.processor.extract.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.streamlets.processor.model.ExecutorFunction.Use;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The members that only an object of a class has, by which code betrays that it holds on to one. */
final class ObjectMembers {
    /**
     * What a piece of code uses of the object in whose class it stands.
     *
     * @param use what kind of thing
     * @param name the name of the field or method; empty for the object itself
     */
    record ObjectUse(Use use, String name) {}

    private final Map<String, TypeMirror> fields = new HashMap<>();
    private final Set<String> methods = new HashSet<>();

    ObjectMembers(TypeElement type, Elements elements) {
        for (VariableElement field : ElementFilter.fieldsIn(elements.getAllMembers(type))) {
            if (field.getKind() == ElementKind.FIELD && !field.getModifiers().contains(Modifier.STATIC)) {
                fields.put(field.getSimpleName().toString(), field.asType());
            }
        }
        Set<String> ofClass = new HashSet<>();
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
            (method.getModifiers().contains(Modifier.STATIC) ? ofClass : methods)
                    .add(method.getSimpleName().toString());
        }
        // Which of the two a call means depends on the types of its arguments, which are not known yet.
        methods.removeAll(ofClass);
    }

    /** The type of a field. */
    Optional<TypeMirror> typeOf(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** The first thing of the object that the code uses; {@code locals} hide fields of their names. */
    Optional<ObjectUse> useIn(Tree code, LocalNames locals) {
        Scanner scanner = new Scanner(locals);
        scanner.scan(code, null);
        return Optional.ofNullable(scanner.first);
    }

    private final class Scanner extends TreeScanner<Void, Void> {
        private final LocalNames locals;
        private @Nullable ObjectUse first;

        Scanner(LocalNames locals) {
            this.locals = locals;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            return null; // Whether its code means its own members or ours cannot be told by names.
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (!(call.getMethodSelect() instanceof IdentifierTree name)) {
                return super.visitMethodInvocation(call, null);
            }
            if (methods.contains(name.getName().toString())) {
                found(Use.METHOD, name.getName());
            }
            return scan(call.getArguments(), null);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
            if (!isObject(select.getExpression())) {
                return super.visitMemberSelect(select, null);
            }
            boolean isField = fields.containsKey(select.getIdentifier().toString());
            found(isField ? Use.FIELD : Use.METHOD, select.getIdentifier());
            return null;
        }

        @Override
        public Void visitIdentifier(IdentifierTree name, Void nothing) {
            if (isObject(name)) {
                found(Use.OBJECT, "");
            } else if (fields.containsKey(name.getName().toString())
                    && !locals.contain(name.getName().toString())) {
                found(Use.FIELD, name.getName());
            }
            return null;
        }

        private static boolean isObject(ExpressionTree expression) {
            return expression instanceof IdentifierTree name
                    && (name.getName().contentEquals("this") || name.getName().contentEquals("super"));
        }

        private void found(Use use, CharSequence name) {
            if (first == null) {
                first = new ObjectUse(use, name.toString());
            }
        }
    }
}
