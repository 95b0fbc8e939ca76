package shop;

import io.streamlets.annotations.Encoded;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** As Avro's compiler makes it, without what no codec looks at. */
@Encoded
public class Tick extends SpecificRecordBase {
    private static final long serialVersionUID = 1L;

    public static final Schema SCHEMA$ = new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"Tick\",\"namespace\":\"shop\",\"fields\":[]}");

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
}
