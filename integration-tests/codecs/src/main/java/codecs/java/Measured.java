package codecs.java;

import io.streamlets.annotations.Encoded;
import java.util.List;
import java.util.Objects;

/**
 * A generic base with a bound on its type parameter, a list of that type, and setters that return the bean. Spark's own encoder of
 * beans refuses it.
 *
 * @param <N> the type of what is measured
 */
@SuppressWarnings("CanIgnoreReturnValueSuggester") // Nobody needs the result.
public abstract class Measured<N extends Number> {
    private N value;
    private String unit;
    private List<N> earlier;

    public N getValue() {
        return value;
    }

    public Measured<N> setValue(N value) {
        this.value = value;
        return this;
    }

    public String getUnit() {
        return unit;
    }

    public Measured<N> setUnit(String unit) {
        this.unit = unit;
        return this;
    }

    public List<N> getEarlier() {
        return earlier;
    }

    public Measured<N> setEarlier(List<N> earlier) {
        this.earlier = earlier;
        return this;
    }

    /** Measured in kelvin. */
    @Encoded
    public static class Temperature extends Measured<Double> {

        @Override
        public boolean equals(Object other) {
            return other instanceof Temperature same
                    && Objects.equals(getValue(), same.getValue())
                    && Objects.equals(getUnit(), same.getUnit())
                    && Objects.equals(getEarlier(), same.getEarlier());
        }

        @Override
        public int hashCode() {
            return Objects.hash(getValue(), getUnit(), getEarlier());
        }

        @Override
        public String toString() {
            return getValue() + " " + getUnit() + " after " + getEarlier();
        }
    }
}
