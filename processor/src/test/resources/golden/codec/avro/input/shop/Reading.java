package shop;

import io.streamlets.annotations.Encoded;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** As Avro's compiler makes it, without what no codec looks at. */
@Encoded
public class Reading extends SpecificRecordBase {
    private static final long serialVersionUID = 1L;

    public static final Schema SCHEMA$ = new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"shop\",\"fields\":[{\"name\":\"src\",\"type\":{\"type\":\"string\",\"avro.java.string\":\"String\"}},{\"name\":\"value\",\"type\":\"double\"},{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-millis\"}},{\"name\":\"price\",\"type\":[\"null\",{\"type\":\"bytes\",\"logicalType\":\"decimal\",\"precision\":10,\"scale\":2}]},{\"name\":\"samples\",\"type\":{\"type\":\"array\",\"items\":\"int\"}},{\"name\":\"tags\",\"type\":{\"type\":\"map\",\"values\":{\"type\":\"string\",\"avro.java.string\":\"String\"},\"avro.java.string\":\"String\"}},{\"name\":\"place\",\"type\":{\"type\":\"record\",\"name\":\"Place\",\"namespace\":\"shop\",\"fields\":[{\"name\":\"host\",\"type\":{\"type\":\"string\",\"avro.java.string\":\"String\"}},{\"name\":\"port\",\"type\":[\"int\",\"null\"]}]}},{\"name\":\"previous\",\"type\":[\"null\",\"Place\"]}]}");

    private String src;
    private double value;
    private java.time.Instant at;
    private java.math.BigDecimal price;
    private java.util.List<Integer> samples;
    private java.util.Map<String, String> tags;
    private Place place;
    private Place previous;

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

    public String getSrc() {
        return src;
    }

    public void setSrc(String value) {
        src = value;
    }

    public double getValue() {
        return value;
    }

    public void setValue(double value) {
        value = value;
    }

    public java.time.Instant getAt() {
        return at;
    }

    public void setAt(java.time.Instant value) {
        at = value;
    }

    public java.math.BigDecimal getPrice() {
        return price;
    }

    public void setPrice(java.math.BigDecimal value) {
        price = value;
    }

    public java.util.List<Integer> getSamples() {
        return samples;
    }

    public void setSamples(java.util.List<Integer> value) {
        samples = value;
    }

    public java.util.Map<String, String> getTags() {
        return tags;
    }

    public void setTags(java.util.Map<String, String> value) {
        tags = value;
    }

    public Place getPlace() {
        return place;
    }

    public void setPlace(Place value) {
        place = value;
    }

    public Place getPrevious() {
        return previous;
    }

    public void setPrevious(Place value) {
        previous = value;
    }
}
