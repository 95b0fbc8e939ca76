package shop;

import io.streamlets.annotations.Encoded;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** As Avro's compiler makes it, without what no codec looks at. */
@Encoded
public class Payment extends SpecificRecordBase {
    private static final long serialVersionUID = 1L;

    public static final Schema SCHEMA$ = new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"Payment\",\"namespace\":\"shop\",\"fields\":[{\"name\":\"at\",\"type\":[\"null\",{\"type\":\"int\",\"logicalType\":\"time-millis\"},{\"type\":\"long\",\"logicalType\":\"time-micros\"}]},{\"name\":\"nothing\",\"type\":[\"null\"]}]}");

    private Object at;
    private Object nothing;

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

    public Object getAt() {
        return at;
    }

    public void setAt(Object value) {
        at = value;
    }

    public Object getNothing() {
        return nothing;
    }

    public void setNothing(Object value) {
        nothing = value;
    }
}
