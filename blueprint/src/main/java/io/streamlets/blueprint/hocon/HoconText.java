package io.streamlets.blueprint.hocon;

import com.typesafe.config.ConfigUtil;
import io.streamlets.blueprint.Place;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is written in a HOCON text: its keys, substitutions and includes, each with its place.
 *
 * <p>Typesafe Config tells what a text means; it does not tell what is written twice, in which column something stands, or
 * how large the meaning will become.
 *
 * @param file the name of the text, for places
 * @param text the text itself
 * @param fields the keys with values, in the order of the text; those within lists are left out
 * @param scalars the texts, numbers and booleans, in the order of the text
 * @param includes the include statements, in the order of the text
 * @param elements the number of keys and elements of lists
 * @param fault why the text cannot be read to its end; null if it can
 */
public record HoconText(
        String file,
        String text,
        List<Field> fields,
        List<Scalar> scalars,
        List<Include> includes,
        int elements,
        @Nullable Fault fault) {

    /** The number of braces, brackets and parts of keys that may be nested. */
    public static final int MAX_DEPTH = 50;

    /** The number of characters that the path of a key, or the name of an included file, may have. */
    public static final int MAX_NAME = 1_000;

    public HoconText {
        fields = List.copyOf(fields);
        scalars = List.copyOf(scalars);
        includes = List.copyOf(includes);
    }

    /**
     * A key with its value.
     *
     * @param path the whole path of the key in its text
     * @param place where the key begins
     * @param key where the key stands in the text
     * @param value what the value looks like
     * @param length the number of characters of the value
     * @param substitutions the substitutions in the value, those in fields of their own left out
     */
    public record Field(
            List<String> path, Place place, Span key, Value value, int length, List<Substitution> substitutions) {

        public Field {
            path = List.copyOf(path);
            substitutions = List.copyOf(substitutions);
        }

        /** What its value is made of. */
        public Form form() {
            return value.form();
        }

        /** The path as a user writes it. */
        public String pathText() {
            return ConfigUtil.joinPath(path);
        }
    }

    /**
     * A part of a text.
     *
     * @param start the offset of its first character
     * @param end the offset after its last one
     */
    public record Span(int start, int end) {}

    /**
     * What a value is made of.
     *
     * @param form what it looks like
     * @param kinds what its pieces are, substitutions left out
     * @param pieces the offsets at which its pieces begin
     */
    public record Value(Form form, Set<ValueKind> kinds, List<Integer> pieces) {

        public Value {
            kinds = Set.copyOf(kinds);
            pieces = List.copyOf(pieces);
        }
    }

    /** What a piece of a value is. */
    public enum ValueKind {
        TEXT("a text"),
        LIST("a list"),
        OBJECT("an object");

        private final String withArticle;

        ValueKind(String withArticle) {
            this.withArticle = withArticle;
        }

        /** The kind as a user reads it. */
        @Override
        public String toString() {
            return withArticle;
        }
    }

    /**
     * A text, number or boolean: the value of a key or an element of a list.
     *
     * @param key the last part of the key to which it belongs
     * @param text what it says, without quotes
     * @param place where it begins
     */
    public record Scalar(String key, String text, Place place) {}

    /** What the value of a key looks like. */
    public enum Form {
        /** Braces and nothing else: the keys within them are fields of their own. */
        OBJECT,
        /** Braces and substitutions: an object, if the substitutions give objects. */
        MERGE,
        /** Substitutions and nothing else: anything. */
        SUBSTITUTION,
        /** Text or a list, perhaps with substitutions; also what is appended to a list. */
        VALUE,
        /** The word {@code null}, which takes away what was there before. */
        NULL;

        /** Whether nothing is left of what the key was before. */
        public boolean replaces() {
            return this == VALUE || this == NULL;
        }
    }

    /**
     * A substitution: <code>${path}</code> or <code>${?path}</code>; {@code +=} has one of its own path.
     *
     * @param path the path that is to be replaced by its value
     * @param optional whether the path may have no value
     * @param list whether it takes a list from the environment: <code>${path[]}</code>
     * @param place where the substitution begins
     * @param offset the offset of its first character in the text
     * @param end the offset after its path
     * @param beside what else the value is made of in which it stands
     * @param value the offset of that value
     */
    public record Substitution(
            List<String> path,
            boolean optional,
            boolean list,
            Place place,
            int offset,
            int end,
            Beside beside,
            int value) {

        public Substitution {
            path = List.copyOf(path);
        }

        Substitution in(Beside others, int start) {
            return new Substitution(path, optional, list, place, offset, end, others, start);
        }

        /** The path as a user writes it. */
        public String pathText() {
            return ConfigUtil.joinPath(path);
        }
    }

    /** What stands beside a substitution in the same value. */
    public enum Beside {
        NOTHING,
        TEXTS,
        LISTS,
        /** Braces. */
        OBJECTS,
        /** Other substitutions alone. */
        SUBSTITUTIONS
    }

    /**
     * An include statement.
     *
     * @param prefix the path of the object in which it stands
     * @param kind where it looks
     * @param name what it names
     * @param place where the statement begins
     */
    public record Include(List<String> prefix, Kind kind, String name, Place place) {

        public Include {
            prefix = List.copyOf(prefix);
        }

        /** Where an include statement looks. */
        public enum Kind {
            RELATIVE,
            CLASS_PATH,
            FILE,
            URL
        }
    }

    /**
     * Why a text cannot be read to its end.
     *
     * @param place where reading ended
     * @param reason what is wrong there, half a sentence
     * @param discreetReason the same without a word of the text, where that may hold secrets
     * @param tooLarge whether the text may be right but passes a limit
     */
    public record Fault(Place place, String reason, String discreetReason, boolean tooLarge) {}

    /** The same with places that name the line alone, where the text has been made from one of another syntax. */
    public HoconText withoutColumns() {
        return new HoconText(
                file,
                text,
                fields.stream()
                        .map(field -> new Field(
                                field.path(),
                                line(field.place()),
                                field.key(),
                                field.value(),
                                field.length(),
                                field.substitutions()))
                        .toList(),
                scalars.stream()
                        .map(scalar -> new Scalar(scalar.key(), scalar.text(), line(scalar.place())))
                        .toList(),
                includes,
                elements,
                fault);
    }

    private static Place line(Place place) {
        return new Place(place.file(), place.line());
    }

    /** Reads a text. */
    public static HoconText of(String file, String text) {
        return new HoconTextParser(file, text).parse();
    }
}
