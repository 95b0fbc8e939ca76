package io.streamlets.processor.schema.java;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.compiler.SourceTrees;
import io.streamlets.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The Javadoc of data types, as plain text for their schemas; class files have none. */
final class Docs {
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+\\s+([^{}]*)}");
    private static final Pattern HTML_TAG = Pattern.compile("</?\\w+[^<>]*>");

    private static final Pattern TAG = Pattern.compile("(?m)^\\s*@\\w");
    private static final Pattern PARAM = Pattern.compile("\\s*@param\\s+(\\w+)\\s+");

    private final Elements elements;
    private final CompilerTypes types;
    private final Function<TypeElement, Map<String, String>> fieldComments;

    Docs(ProcessingEnvironment environment, CompilerTypes types) {
        this.elements = environment.getElementUtils();
        this.types = types;
        this.fieldComments = SourceTrees.of(environment)
                .<Function<TypeElement, Map<String, String>>>map(source -> type -> commentsOfTree(source.trees(), type))
                .orElse(this::commentsOfElements);
    }

    /** What is said of a class; null if nothing is. */
    @Nullable
    String of(ClassRef type) {
        return types.find(type.qualifiedName()).map(this::description).orElse(null);
    }

    /** The comments of the fields of a bean, or of the components of a record, by their names. */
    Map<String, String> ofFields(ClassRef type) {
        Map<String, String> docs = new HashMap<>();
        types.find(type.qualifiedName()).ifPresent(owner -> {
            if (owner.getKind() == ElementKind.RECORD) {
                addParams(elements.getDocComment(owner), docs);
            } else {
                addFields(owner, docs);
            }
        });
        return docs;
    }

    /** Inherited fields have other names. */
    private void addFields(TypeElement type, Map<String, String> docs) {
        fieldComments.apply(type).forEach((name, comment) -> add(name, description(comment), docs));
        CompilerTypes.classOf(type.getSuperclass()).ifPresent(base -> addFields(base, docs));
    }

    // In one pass: the compiler itself searches the whole class for the comment of each field.
    private static Map<String, String> commentsOfTree(Trees trees, TypeElement type) {
        Map<String, String> comments = new HashMap<>();
        TreePath path = trees.getPath(type);
        if (path == null) {
            return comments;
        }
        for (Tree member : trees.getTree(type).getMembers()) {
            if (member instanceof VariableTree field) {
                String comment = trees.getDocComment(new TreePath(path, field));
                if (comment != null) {
                    comments.put(field.getName().toString(), comment);
                }
            }
        }
        return comments;
    }

    private Map<String, String> commentsOfElements(TypeElement type) {
        Map<String, String> comments = new HashMap<>();
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            String comment = elements.getDocComment(field);
            if (comment != null) {
                comments.put(field.getSimpleName().toString(), comment);
            }
        }
        return comments;
    }

    private static void add(String name, @Nullable String text, Map<String, String> docs) {
        if (text != null) {
            docs.putIfAbsent(name, text);
        }
    }

    private @Nullable String description(Element element) {
        String comment = elements.getDocComment(element);
        return comment == null ? null : description(comment);
    }

    private static @Nullable String description(String comment) {
        Matcher tag = TAG.matcher(comment);
        return plain(tag.find() ? comment.substring(0, tag.start()) : comment);
    }

    /** Each tag extends to the next one. */
    private static void addParams(@Nullable String comment, Map<String, String> docs) {
        if (comment == null) {
            return;
        }
        List<Integer> starts = new ArrayList<>(
                TAG.matcher(comment).results().map(MatchResult::start).toList());
        starts.add(comment.length());
        for (int i = 1; i < starts.size(); i++) {
            String tag = comment.substring(starts.get(i - 1), starts.get(i));
            Matcher param = PARAM.matcher(tag);
            if (param.lookingAt()) {
                add(param.group(1), plain(tag.substring(param.end())), docs);
            }
        }
    }

    private static @Nullable String plain(String text) {
        String withoutTags =
                HTML_TAG.matcher(INLINE_TAG.matcher(text).replaceAll("$1")).replaceAll(" ");
        String plain = withoutTags.strip().replaceAll("\\s+", " ");
        return plain.isEmpty() ? null : plain;
    }
}
