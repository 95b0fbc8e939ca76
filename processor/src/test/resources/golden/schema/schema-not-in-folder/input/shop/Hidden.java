package shop;

import io.streamlets.annotations.Encoded;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** As Avro's compiler makes it, without what no codec looks at. */
@Encoded
public class Hidden extends SpecificRecordBase {
    private static final long serialVersionUID = 1L;

    public static final Schema SCHEMA$ = load();

    private int value;

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
        return value;
    }

    public void setValue(int value) {
        value = value;
    }

    private static Schema load() {
        return Schema.create(Schema.Type.NULL);
    }
}
