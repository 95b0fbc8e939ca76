package codecs.java;

import io.streamlets.annotations.Encoded;
import java.util.List;

/** A bean whose properties have other names than its fields, or names that are written otherwise in its methods. */
@Encoded
@SuppressWarnings({"MemberName", "InconsistentCapitalization"}) // As others name their fields.
public class Valve extends Numbered<Long> {
    private boolean isOpen;
    private Boolean isKnown;
    private boolean isolated;
    private double xAxis;
    private String URL;
    private Inner inner;

    public boolean isOpen() {
        return isOpen;
    }

    public void setOpen(boolean open) {
        isOpen = open;
    }

    public Boolean getKnown() {
        return isKnown;
    }

    public void setKnown(Boolean known) {
        isKnown = known;
    }

    public boolean isIsolated() {
        return isolated;
    }

    public void setIsolated(boolean isolated) {
        this.isolated = isolated;
    }

    public double getxAxis() {
        return xAxis;
    }

    public void setxAxis(double xAxis) {
        this.xAxis = xAxis;
    }

    public String getURL() {
        return URL;
    }

    public void setURL(String url) {
        URL = url;
    }

    public Inner getInner() {
        return inner;
    }

    public void setInner(Inner inner) {
        this.inner = inner;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Valve same && fields().equals(same.fields());
    }

    @Override
    public int hashCode() {
        return fields().hashCode();
    }

    private List<Object> fields() {
        return java.util.Arrays.asList(getId(), isOpen, isKnown, isolated, xAxis, URL, inner);
    }

    @Override
    public String toString() {
        return fields().toString();
    }

    /** A bean within it. */
    public static class Inner {
        private boolean isTight;

        public boolean isTight() {
            return isTight;
        }

        public void setTight(boolean tight) {
            isTight = tight;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Inner same && isTight == same.isTight;
        }

        @Override
        public int hashCode() {
            return Boolean.hashCode(isTight);
        }

        @Override
        public String toString() {
            return isTight ? "tight" : "not tight";
        }
    }
}
