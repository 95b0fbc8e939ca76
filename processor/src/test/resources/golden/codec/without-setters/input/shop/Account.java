package shop;

import io.streamlets.annotations.Encoded;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** As Avro's compiler makes it without setters and with getters of {@code Optional}, without what no codec looks at. */
@Encoded
public class Account extends SpecificRecordBase {
    private static final long serialVersionUID = 1L;

    public static final Schema SCHEMA$ = new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"Account\",\"namespace\":\"shop\",\"fields\":[{\"name\":\"number\",\"type\":\"long\"},{\"name\":\"class\",\"type\":{\"type\":\"string\",\"avro.java.string\":\"String\"}},{\"name\":\"limit\",\"type\":[\"null\",\"int\"]},{\"name\":\"note\",\"type\":[\"int\",{\"type\":\"string\",\"avro.java.string\":\"String\"},\"null\"]},{\"name\":\"owner\",\"type\":{\"type\":\"record\",\"name\":\"Owner\",\"namespace\":\"shop\",\"fields\":[{\"name\":\"name\",\"type\":{\"type\":\"string\",\"avro.java.string\":\"String\"}},{\"name\":\"since\",\"type\":{\"type\":\"int\",\"logicalType\":\"date\"}}]}},{\"name\":\"others\",\"type\":{\"type\":\"array\",\"items\":\"Owner\"}}]}");

    private long number;
    private String class$;
    private Integer limit;
    private Object note;
    private Owner owner;
    private java.util.List<Owner> others;

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

    public Optional<Long> getNumber() {
        return Optional.<Long>ofNullable(number);
    }

    public Optional<String> getClass$() {
        return Optional.<String>ofNullable(class$);
    }

    public Optional<Integer> getLimit() {
        return Optional.<Integer>ofNullable(limit);
    }

    public Optional<Object> getNote() {
        return Optional.<Object>ofNullable(note);
    }

    public Optional<Owner> getOwner() {
        return Optional.<Owner>ofNullable(owner);
    }

    public Optional<java.util.List<Owner>> getOthers() {
        return Optional.<java.util.List<Owner>>ofNullable(others);
    }
}
