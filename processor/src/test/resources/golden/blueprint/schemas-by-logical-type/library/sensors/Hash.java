package sensors;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificFixed;

/** As Avro's compiler makes it, without what no codec looks at. */
public class Hash extends SpecificFixed {
    private static final long serialVersionUID = 1L;

    public static final Schema SCHEMA$ = new Schema.Parser().parse("{\"type\":\"fixed\",\"name\":\"Hash\",\"namespace\":\"sensors\",\"size\":16}");

    public Hash() {}

    public Hash(byte[] bytes) {
        super(bytes);
    }

    @Override
    public Schema getSchema() {
        return SCHEMA$;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException();
    }
}
