package io.streamlets.processor.schema;

import io.streamlets.processor.model.ClassRef;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The Javadoc of data types, as plain text for their schemas; class files have none. */
final class Docs {
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+\\s+([^{}]*)}");
    private static final Pattern HTML_TAG = Pattern.compile("</?\\w+[^<>]*>");

    /** From one tag at the beginning of a line to the next. */
    private static final Pattern PARAM = Pattern.compile("(?m)^\\s*@param\\s+(\\w+)\\s+((?:(?!^\\s*@)[\\s\\S])*)");

    private static final Pattern FIRST_TAG = Pattern.compile("(?m)^\\s*@\\w");

    private final Elements elements;
    private final DataTypes types;

    Docs(Elements elements, DataTypes types) {
        this.elements = elements;
        this.types = types;
    }

    /** What is said of a class; null if nothing is. */
    @Nullable
    String of(ClassRef type) {
        return types.find(type.qualifiedName()).map(this::description).orElse(null);
    }

    /** What is said of a field of a bean, or of a component of a record; null if nothing is. */
    @Nullable
    String of(ClassRef type, String field) {
        Optional<TypeElement> owner = types.find(type.qualifiedName());
        if (owner.isPresent() && owner.get().getKind() == ElementKind.RECORD) {
            String comment = elements.getDocComment(owner.get());
            return comment == null ? null : param(comment, field);
        }
        return owner.stream()
                .flatMap(each -> ElementFilter.fieldsIn(elements.getAllMembers(each)).stream())
                .filter(each -> each.getSimpleName().contentEquals(field))
                .flatMap(each -> Optional.ofNullable(description(each)).stream())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String description(Element element) {
        String comment = elements.getDocComment(element);
        if (comment == null) {
            return null;
        }
        Matcher tag = FIRST_TAG.matcher(comment);
        return plain(tag.find() ? comment.substring(0, tag.start()) : comment);
    }

    private static @Nullable String param(String comment, String name) {
        return PARAM.matcher(comment)
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> plain(found.group(2)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String plain(String text) {
        String withoutTags =
                HTML_TAG.matcher(INLINE_TAG.matcher(text).replaceAll("$1")).replaceAll(" ");
        String plain = withoutTags.strip().replaceAll("\\s+", " ");
        return plain.isEmpty() ? null : plain;
    }
}
