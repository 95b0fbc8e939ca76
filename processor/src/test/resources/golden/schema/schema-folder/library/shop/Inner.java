package shop;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** As Avro's compiler makes it, without what no codec looks at. */
public class Inner extends SpecificRecordBase {
    private static final long serialVersionUID = 1L;

    public static final Schema SCHEMA$ = load();

    private String text;

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

    public String getText() {
        return text;
    }

    public void setText(String value) {
        text = value;
    }

    private static Schema load() {
        return Schema.create(Schema.Type.NULL);
    }
}
