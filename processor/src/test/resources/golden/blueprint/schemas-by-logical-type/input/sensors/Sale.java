package sensors;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** As Avro's compiler makes it, without what no codec looks at. */
public class Sale extends SpecificRecordBase {
    private static final long serialVersionUID = 1L;

    public static final Schema SCHEMA$ = new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"Sale\",\"namespace\":\"sensors\",\"fields\":[{\"name\":\"price\",\"type\":{\"type\":\"bytes\",\"logicalType\":\"decimal\",\"precision\":9,\"scale\":2}},{\"name\":\"weight\",\"type\":{\"type\":\"bytes\",\"logicalType\":\"decimal\",\"precision\":12,\"scale\":4}},{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}},{\"name\":\"opening\",\"type\":{\"type\":\"long\",\"logicalType\":\"time-micros\"}},{\"name\":\"local\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}},{\"name\":\"hash\",\"type\":{\"type\":\"fixed\",\"name\":\"Hash\",\"size\":32}}]}");

    private BigDecimal price;
    private BigDecimal weight;
    private Instant at;
    private LocalTime opening;
    private Instant local;
    private Hash hash;

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

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal value) {
        price = value;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(BigDecimal value) {
        weight = value;
    }

    public Instant getAt() {
        return at;
    }

    public void setAt(Instant value) {
        at = value;
    }

    public LocalTime getOpening() {
        return opening;
    }

    public void setOpening(LocalTime value) {
        opening = value;
    }

    public Instant getLocal() {
        return local;
    }

    public void setLocal(Instant value) {
        local = value;
    }

    public Hash getHash() {
        return hash;
    }

    public void setHash(Hash value) {
        hash = value;
    }
}
