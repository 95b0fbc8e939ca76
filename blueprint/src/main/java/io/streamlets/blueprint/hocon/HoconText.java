package io.streamlets.blueprint.hocon;

import com.typesafe.config.ConfigUtil;
import io.streamlets.blueprint.Place;
import java.util.List;
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

    /** The number of braces, brackets and parts of keys that may stand in each other. */
    public static final int MAX_DEPTH = 50;

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
     * @param form what the value looks like
     * @param length the number of characters of the value
     * @param substitutions the substitutions in the value, those in fields of their own left out
     */
    public record Field(List<String> path, Place place, Form form, int length, List<Substitution> substitutions) {

        public Field {
            path = List.copyOf(path);
            substitutions = List.copyOf(substitutions);
        }

        /** The path as a user writes it. */
        public String pathText() {
            return ConfigUtil.joinPath(path);
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
        /** Substitutions, perhaps with braces: an object or anything else. */
        SUBSTITUTION,
        /** Text or a list, perhaps with substitutions; also what is appended to a list. */
        VALUE
    }

    /**
     * A substitution: <code>${path}</code> or <code>${?path}</code>; {@code +=} has one of its own path.
     *
     * @param path the path that is to be replaced by its value
     * @param optional whether the path may have no value
     * @param place where the substitution begins
     * @param offset the offset of its first character in the text
     */
    public record Substitution(List<String> path, boolean optional, Place place, int offset) {

        public Substitution {
            path = List.copyOf(path);
        }
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
     * @param tooDeep whether the text may be right but is nested too deeply
     */
    public record Fault(Place place, String reason, boolean tooDeep) {}

    /** Reads a text. */
    public static HoconText of(String file, String text) {
        return new HoconTextParser(file, text).parse();
    }
}
