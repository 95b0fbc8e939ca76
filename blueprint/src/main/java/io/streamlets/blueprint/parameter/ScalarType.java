package io.streamlets.blueprint.parameter;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigMemorySize;
import com.typesafe.config.ConfigValueFactory;
import io.streamlets.blueprint.near.NearMiss;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The types of single values that Java itself or a library has.
 *
 * <ul>
 *   <li>{@link #INT}, {@link #LONG}: whole numbers in decimal digits within the range of the type.
 *   <li>{@link #DOUBLE}: decimal numbers, with an exponent if wanted, within the range of the type.
 *   <li>{@link #BOOLEAN}: {@code true}, {@code yes}, {@code on}, {@code false}, {@code no}, {@code off}.
 *   <li>{@link #STRING}: any text, spaces included.
 *   <li>{@link #DURATION}: HOCON durations such as {@code 500ms}, {@code 10 seconds}, {@code 1 day}; a number without a
 *       unit is in milliseconds.
 *   <li>{@link #MEMORY_SIZE}: HOCON sizes such as {@code 64k}, {@code 512 MiB}, {@code 1 GB}; a number without a unit is
 *       in bytes.
 * </ul>
 */
public enum ScalarType implements SingleType {
    /** A whole number of 32 bits. */
    INT("int", Integer.class, "a whole number such as '10'", "10") {
        @Override
        Object read(String text) {
            return wholeNumber(text, Integer.MIN_VALUE, Integer.MAX_VALUE).intValueExact();
        }
    },
    /** A whole number of 64 bits. */
    LONG("long", Long.class, "a whole number such as '10'", "10") {
        @Override
        Object read(String text) {
            return wholeNumber(text, Long.MIN_VALUE, Long.MAX_VALUE).longValueExact();
        }
    },
    /** A decimal number. */
    DOUBLE("double", Double.class, "a number such as '0.5'", "0.5") {
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
    BOOLEAN("boolean", Boolean.class, "'true' or 'false'", "true") {
        @Override
        Object read(String text) {
            return switch (text.strip()) {
                case "true", "yes", "on" -> true;
                case "false", "no", "off" -> false;
                default -> throw new IllegalArgumentException("'" + text + "' is neither 'true' nor 'false'");
            };
        }

        @Override
        public List<String> nearest(String text) {
            return NearMiss.nearest(text.strip(), List.of("true", "false", "yes", "no", "on", "off"));
        }
    },
    /** Any text. */
    STRING("string", String.class, "any text", "a") {
        @Override
        Object read(String text) {
            return text;
        }
    },
    /** A length of time. */
    DURATION("duration", Duration.class, "a duration such as '500ms', '10 seconds' or '1 minute'", "10 seconds") {
        @Override
        Object read(String text) {
            try {
                return config(text).getDuration(VALUE);
            } catch (ConfigException notADuration) {
                throw new IllegalArgumentException("'" + text + "' is not a duration", notADuration);
            }
        }

        @Override
        public List<String> nearest(String text) {
            return Unit.nearest(text, Unit.OF_TIME);
        }
    },
    /** An amount of memory or of other bytes. */
    MEMORY_SIZE("memory size", ConfigMemorySize.class, "a memory size such as '64k', '512 MiB' or '1 GB'", "64k") {
        @Override
        Object read(String text) {
            // An exponent would make the library compute a number of any length.
            if (!SIZE.matcher(text.strip()).matches()) {
                throw new IllegalArgumentException("'" + text + "' is not a memory size");
            }
            try {
                return config(text).getMemorySize(VALUE);
            } catch (ConfigException notASize) {
                throw new IllegalArgumentException("'" + text + "' is not a memory size", notASize);
            }
        }

        @Override
        public List<String> nearest(String text) {
            return Unit.nearest(text, Unit.OF_MEMORY);
        }
    };

    private static final String VALUE = "value";
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern SIZE = Pattern.compile("\\d{1,30}(\\.\\d{1,30})?\\s*\\p{Alpha}*");
    private static final Pattern WHOLE = Pattern.compile("([+-]?)0*(\\d+)");
    private static final int MOST_DIGITS = 19;

    private final String noun;
    private final Class<?> valueClass;
    private final String example;
    private final String sample;

    ScalarType(String noun, Class<?> valueClass, String example, String sample) {
        this.noun = noun;
        this.valueClass = valueClass;
        this.example = example;
        this.sample = sample;
    }

    /** Reads a text whose syntax is not known to be right; the message of the exception is the reason. */
    abstract Object read(String text);

    /**
     * The type of a Java field, by its qualified name ({@code int}, {@code java.lang.Integer}, {@code java.time.Duration});
     * null if it is none of these.
     */
    public static @Nullable ScalarType ofJavaType(String qualifiedName) {
        return Arrays.stream(values())
                .filter(type -> type.valueClass.getName().equals(qualifiedName)
                        || (type.isPrimitive() && type.noun.equals(qualifiedName)))
                .findFirst()
                .orElse(null);
    }

    /** The class of its values: {@code Integer}, {@code java.time.Duration}. */
    public Class<?> valueClass() {
        return valueClass;
    }

    /** Whether its values have an order, so that there can be a least and a greatest. */
    public boolean isOrdered() {
        return this != BOOLEAN && this != STRING;
    }

    private boolean isPrimitive() {
        return this == INT || this == LONG || this == DOUBLE || this == BOOLEAN;
    }

    @Override
    public String id() {
        return noun.replace(' ', '-');
    }

    @Override
    public String withArticle() {
        return (this == INT ? "an " : "a ") + noun;
    }

    @Override
    public String plural() {
        return noun + "s";
    }

    @Override
    public String example() {
        return example;
    }

    @Override
    public String sample() {
        return sample;
    }

    @Override
    public Object parse(String text) {
        return read(text);
    }

    /** Compares two values of this type, which is ordered. */
    int compare(Object left, Object right) {
        return number(left).compareTo(number(right));
    }

    private static BigDecimal number(Object value) {
        if (value instanceof Duration duration) {
            return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
        }
        return value instanceof ConfigMemorySize size
                ? new BigDecimal(size.toBytesBigInteger())
                : new BigDecimal(value.toString());
    }

    private static Config config(String text) {
        return ConfigFactory.empty().withValue(VALUE, ConfigValueFactory.fromAnyRef(text));
    }

    private static BigInteger wholeNumber(String text, long min, long max) {
        Matcher digits = WHOLE.matcher(text.strip());
        if (!digits.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a whole number");
        }
        // Java takes a minute for a number of a million digits.
        boolean fits = digits.group(2).length() <= MOST_DIGITS;
        BigInteger value = fits ? new BigInteger(digits.group(1) + digits.group(2)) : BigInteger.ZERO;
        if (!fits || value.compareTo(BigInteger.valueOf(min)) < 0 || value.compareTo(BigInteger.valueOf(max)) > 0) {
            throw new IllegalArgumentException("'" + text + "' is not between " + min + " and " + max);
        }
        return value;
    }
}
