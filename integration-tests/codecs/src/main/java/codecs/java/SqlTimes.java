package codecs.java;

import io.streamlets.annotations.Encoded;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Objects;

/** A bean that Spark's own encoder of beans takes too. */
@Encoded
@SuppressWarnings({"JavaSqlDate", "JavaUtilDate"}) // As many classes have them.
public final class SqlTimes {
    private Date day;
    private Timestamp at;

    /** Without day and time. */
    public SqlTimes() {}

    public SqlTimes(Date day, Timestamp at) {
        this.day = day;
        this.at = at;
    }

    public Date getDay() {
        return day;
    }

    public void setDay(Date day) {
        this.day = day;
    }

    public Timestamp getAt() {
        return at;
    }

    public void setAt(Timestamp at) {
        this.at = at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SqlTimes same && Objects.equals(day, same.day) && Objects.equals(at, same.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, at);
    }

    @Override
    public String toString() {
        return day + " (" + (day == null ? null : day.getTime()) + "), " + at + " ("
                + (at == null ? null : at.getTime()) + ")";
    }
}
