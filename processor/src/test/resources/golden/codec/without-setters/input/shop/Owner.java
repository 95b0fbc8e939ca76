package shop;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** As Avro's compiler makes it without setters, without what no codec looks at. */
public class Owner extends SpecificRecordBase {
    private static final long serialVersionUID = 1L;

    public static final Schema SCHEMA$ = new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"Owner\",\"namespace\":\"shop\",\"fields\":[{\"name\":\"name\",\"type\":{\"type\":\"string\",\"avro.java.string\":\"String\"}},{\"name\":\"since\",\"type\":{\"type\":\"int\",\"logicalType\":\"date\"}}]}");

    private String name;
    private java.time.LocalDate since;

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

    public String getName() {
        return name;
    }

    public java.time.LocalDate getSince() {
        return since;
    }
}
