package shop;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** As Avro's compiler makes it, without what no codec looks at. */
public class Place extends SpecificRecordBase {
    private static final long serialVersionUID = 1L;

    public static final Schema SCHEMA$ = new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"Place\",\"namespace\":\"shop\",\"fields\":[{\"name\":\"host\",\"type\":{\"type\":\"string\",\"avro.java.string\":\"String\"}},{\"name\":\"port\",\"type\":[\"int\",\"null\"]}]}");

    private String host;
    private Integer port;

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

    public String getHost() {
        return host;
    }

    public void setHost(String value) {
        host = value;
    }

    public Integer getPort() {
        return port;
    }

    public void setPort(Integer value) {
        port = value;
    }
}
