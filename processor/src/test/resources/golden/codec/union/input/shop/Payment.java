package shop;

import io.streamlets.annotations.Encoded;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** As Avro's compiler makes it, without what no codec looks at. */
@Encoded
public class Payment extends SpecificRecordBase {
    private static final long serialVersionUID = 1L;

    public static final Schema SCHEMA$ = new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"Payment\",\"namespace\":\"shop\",\"fields\":[{\"name\":\"amount\",\"type\":[\"null\",\"int\",\"string\"]},{\"name\":\"memo\",\"type\":[\"string\"]},{\"name\":\"parts\",\"type\":{\"type\":\"array\",\"items\":[\"long\",{\"type\":\"int\",\"logicalType\":\"date\"}]}}]}");

    private Object amount;
    private Object memo;
    private java.util.List<Object> parts;

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

    public Object getAmount() {
        return amount;
    }

    public void setAmount(Object value) {
        amount = value;
    }

    public Object getMemo() {
        return memo;
    }

    public void setMemo(Object value) {
        memo = value;
    }

    public java.util.List<Object> getParts() {
        return parts;
    }

    public void setParts(java.util.List<Object> value) {
        parts = value;
    }
}
