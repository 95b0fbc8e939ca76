package shop;

import io.streamlets.annotations.Encoded;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** As Avro's compiler makes it, without what no codec looks at. */
@Encoded
public class Reading extends SpecificRecordBase {
    private static final long serialVersionUID = 1L;

    public static final Schema SCHEMA$ = new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"shop\",\"fields\":[{\"name\":\"value\",\"type\":\"int\"},{\"name\":\"Value\",\"type\":\"int\"}]}");

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

    public int getValue() {
        return 0;
    }

    public void setValue(int value) {}

    public int getValue$0() {
        return 0;
    }

    public void setValue$0(int value) {}
}
