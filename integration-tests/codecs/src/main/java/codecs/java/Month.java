package codecs.java;

import io.streamlets.annotations.Encoded;

/** An enum that is a data type of its own, and a member of others; one constant has a body. */
@Encoded
public enum Month {
    JANUARY,
    FEBRUARY {
        @Override
        public int days() {
            return 28;
        }
    },
    MARCH,
    APRIL,
    MAY,
    JUNE,
    JULY,
    AUGUST,
    SEPTEMBER,
    OCTOBER,
    NOVEMBER,
    DECEMBER;

    /** In a common year, roughly. */
    public int days() {
        return 30;
    }
}
