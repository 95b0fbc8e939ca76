package shop;

import io.streamlets.annotations.Encoded;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** As Avro's compiler makes it, without what no codec looks at. */
@Encoded
public class Old extends SpecificRecordBase {
    private static final long serialVersionUID = 1L;

    public static final Schema SCHEMA$ = new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"Old\",\"namespace\":\"shop\",\"fields\":[{\"name\":\"day\",\"type\":{\"type\":\"int\",\"logicalType\":\"date\"}},{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-nanos\"}},{\"name\":\"amount\",\"type\":{\"type\":\"bytes\",\"logicalType\":\"decimal\",\"precision\":50,\"scale\":2}},{\"name\":\"nothing\",\"type\":\"null\"},{\"name\":\"link\",\"type\":{\"type\":\"string\",\"java-class\":\"java.net.URI\"}},{\"name\":\"names\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"avro.java.string\":\"String\"}}},{\"name\":\"counts\",\"type\":{\"type\":\"map\",\"values\":\"long\"}},{\"name\":\"inner\",\"type\":{\"type\":\"record\",\"name\":\"Inner\",\"namespace\":\"shop\",\"fields\":[]}},{\"name\":\"raw\",\"type\":\"bytes\"},{\"name\":\"localAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"local-timestamp-nanos\"}},{\"name\":\"big\",\"type\":{\"type\":\"bytes\",\"logicalType\":\"big-decimal\"}},{\"name\":\"span\",\"type\":{\"type\":\"fixed\",\"name\":\"Span\",\"size\":12,\"logicalType\":\"duration\"}},{\"name\":\"byLink\",\"type\":{\"type\":\"map\",\"values\":\"long\",\"java-key-class\":\"java.net.URI\"}},{\"name\":\"linkOrInt\",\"type\":[{\"type\":\"string\",\"java-class\":\"java.net.URI\"},\"int\"]}]}");

    private int day;
    private java.time.Instant at;
    private java.math.BigDecimal amount;
    private Void nothing;
    private java.net.URI link;
    private java.util.Set<String> names;
    private java.util.Map<Integer, Long> counts;
    private String inner;
    private byte[] raw;
    private java.time.LocalDateTime localAt;
    private java.math.BigDecimal big;
    private org.apache.avro.util.TimePeriod span;
    private java.util.Map<java.net.URI, Long> byLink;
    private Object linkOrInt;

    @Override
    public Schema getSchema() {
        return SCHEMA$;
    }

    @Override
    public Object get(int field) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void put(int field, Object value) {
        throw new UnsupportedOperationException();
    }

    public int getDay() {
        return day;
    }

    public void setDay(int value) {
        day = value;
    }

    public java.time.Instant getAt() {
        return at;
    }

    public void setAt(java.time.Instant value) {
        at = value;
    }

    public java.math.BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(java.math.BigDecimal value) {
        amount = value;
    }

    public Void getNothing() {
        return nothing;
    }

    public void setNothing(Void value) {
        nothing = value;
    }

    public java.net.URI getLink() {
        return link;
    }

    public void setLink(java.net.URI value) {
        link = value;
    }

    public java.util.Set<String> getNames() {
        return names;
    }

    public void setNames(java.util.Set<String> value) {
        names = value;
    }

    public java.util.Map<Integer, Long> getCounts() {
        return counts;
    }

    public void setCounts(java.util.Map<Integer, Long> value) {
        counts = value;
    }

    public String getInner() {
        return inner;
    }

    public void setInner(String value) {
        inner = value;
    }

    public byte[] getRaw() {
        return raw;
    }

    public void setRaw(byte[] value) {
        raw = value;
    }

    public java.time.LocalDateTime getLocalAt() {
        return localAt;
    }

    public void setLocalAt(java.time.LocalDateTime value) {
        localAt = value;
    }

    public java.math.BigDecimal getBig() {
        return big;
    }

    public void setBig(java.math.BigDecimal value) {
        big = value;
    }

    public org.apache.avro.util.TimePeriod getSpan() {
        return span;
    }

    public void setSpan(org.apache.avro.util.TimePeriod value) {
        span = value;
    }

    public java.util.Map<java.net.URI, Long> getByLink() {
        return byLink;
    }

    public void setByLink(java.util.Map<java.net.URI, Long> value) {
        byLink = value;
    }

    public Object getLinkOrInt() {
        return linkOrInt;
    }

    public void setLinkOrInt(Object value) {
        linkOrInt = value;
    }
}
