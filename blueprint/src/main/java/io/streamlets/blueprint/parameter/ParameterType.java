package io.streamlets.blueprint.parameter;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigValueFactory;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The type of a configuration parameter: what its values look like as text and what they become.
 *
 * <ul>
 *   <li>{@link #INT}, {@link #LONG}: whole numbers in decimal digits within the range of the type.
 *   <li>{@link #DOUBLE}: decimal numbers, with an exponent if wanted, within the range of the type.
 *   <li>{@link #BOOLEAN}: {@code true}, {@code yes}, {@code on}, {@code false}, {@code no}, {@code off}.
 *   <li>{@link #STRING}: any text, spaces included.
 *   <li>{@link #DURATION}: HOCON durations such as {@code 500ms}, {@code 10 seconds}, {@code 1 day}; a number without a
 *       unit is in milliseconds.
 * </ul>
 */
public enum ParameterType {
    /** A whole number of 32 bits. */
    INT("int", "java.lang.Integer", "an int", "a whole number such as '10'") {
        @Override
        Object read(String text) {
            return wholeNumber(text, Integer.MIN_VALUE, Integer.MAX_VALUE).intValueExact();
        }
    },
    /** A whole number of 64 bits. */
    LONG("long", "java.lang.Long", "a long", "a whole number such as '10'") {
        @Override
        Object read(String text) {
            return wholeNumber(text, Long.MIN_VALUE, Long.MAX_VALUE).longValueExact();
        }
    },
    /** A decimal number. */
    DOUBLE("double", "java.lang.Double", "a double", "a number such as '0.5'") {
        @Override
        Object read(String text) {
            if (!DECIMAL.matcher(text.strip()).matches()) {
                throw new IllegalArgumentException("'" + text + "' is not a number");
            }
            double value = Double.parseDouble(text.strip());
            if (Double.isInfinite(value)) {
                throw new IllegalArgumentException("'" + text + "' is beyond the range of a double");
            }
            return value;
        }
    },
    /** True or false. */
    BOOLEAN("boolean", "java.lang.Boolean", "a boolean", "'true' or 'false'") {
        @Override
        Object read(String text) {
            return switch (text.strip()) {
                case "true", "yes", "on" -> true;
                case "false", "no", "off" -> false;
                default -> throw new IllegalArgumentException("'" + text + "' is neither 'true' nor 'false'");
            };
        }
    },
    /** Any text. */
    STRING("java.lang.String", "java.lang.String", "a string", "any text") {
        @Override
        Object read(String text) {
            return text;
        }
    },
    /** A length of time. */
    DURATION(
            "java.time.Duration",
            "java.time.Duration",
            "a duration",
            "a duration such as '500ms', '10 seconds' or '1 minute'") {
        @Override
        Object read(String text) {
            try {
                return ConfigFactory.empty()
                        .withValue("value", ConfigValueFactory.fromAnyRef(text))
                        .getDuration("value");
            } catch (ConfigException notADuration) {
                throw new IllegalArgumentException("'" + text + "' is not a duration", notADuration);
            }
        }
    };

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");

    private final String javaType;
    private final String boxedType;
    private final String article;
    private final String example;

    ParameterType(String javaType, String boxedType, String article, String example) {
        this.javaType = javaType;
        this.boxedType = boxedType;
        this.article = article;
        this.example = example;
    }

    /** Reads a text whose syntax is not known to be right; the message of the exception is the reason. */
    abstract Object read(String text);

    /** The type of a Java field, by its qualified name ({@code int}, {@code java.time.Duration}); null if unsupported. */
    public static @Nullable ParameterType ofJavaType(String qualifiedName) {
        return Arrays.stream(values())
                .filter(type -> type.javaType.equals(qualifiedName) || type.boxedType.equals(qualifiedName))
                .findFirst()
                .orElse(null);
    }

    /** The type with this {@link #id}; null if there is none. */
    public static @Nullable ParameterType ofId(String id) {
        return Arrays.stream(values())
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The type's name in descriptors and for users: {@code int}, {@code string}, {@code duration}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The qualified name of the Java type: {@code int}, {@code java.time.Duration}. */
    public String javaType() {
        return javaType;
    }

    /** The type with its article, as in "expects a duration". */
    public String withArticle() {
        return article;
    }

    /** What a legal value looks like, for the fix of a problem: {@code a whole number such as '10'}. */
    public String example() {
        return example;
    }

    /**
     * The value that the text stands for: an {@code Integer}, {@code Long}, {@code Double}, {@code Boolean},
     * {@code String} or {@link Duration}.
     *
     * @throws IllegalArgumentException if it stands for none; the message says why, as {@link #whyNot}
     */
    public Object parse(String text) {
        return read(text);
    }

    /** Why the text is no value of this type, such as {@code 'abc' is not a whole number}; null if it is one. */
    public @Nullable String whyNot(String text) {
        try {
            read(text);
            return null;
        } catch (IllegalArgumentException reason) {
            return reason.getMessage();
        }
    }

    private static BigInteger wholeNumber(String text, long min, long max) {
        if (!WHOLE.matcher(text.strip()).matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a whole number");
        }
        BigInteger value = new BigInteger(text.strip());
        if (value.compareTo(BigInteger.valueOf(min)) < 0 || value.compareTo(BigInteger.valueOf(max)) > 0) {
            throw new IllegalArgumentException("'" + text + "' is not between " + min + " and " + max);
        }
        return value;
    }
}
