package io.streamlets.testkit;

import io.streamlets.blueprint.Encoding;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.catalyst.KeyedBytes;
import io.streamlets.spark.catalyst.RecordBytes;
import io.streamlets.spark.catalyst.RecordEncoder;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.WireFormat;
import io.streamlets.spark.record.KafkaHeader;
import io.streamlets.spark.record.Keyed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** An outlet that keeps its records as Kafka would get them. */
final class TestOutlet implements AutoCloseable {

    private final OutletPort<?> port;
    private final List<Row> written = new ArrayList<>();
    private final @Nullable RefusedRows refused;

    /** An outlet that fails on what it cannot write, or drops and keeps it. */
    TestOutlet(OutletPort<?> port, boolean dropsInvalidRows) {
        this.port = port;
        this.refused = dropsInvalidRows ? RefusedRows.open() : null;
    }

    /** What writes its records. */
    RecordEncoder<?> encoder() {
        return port.encoder(WireFormat.of(Encoding.BINARY), port.name(), port.name(), refused);
    }

    /** What it could not write, as JSON. */
    List<String> refused() {
        return refused == null ? List.of() : refused.kept();
    }

    @Override
    public void close() {
        if (refused != null) {
            refused.close();
        }
    }

    synchronized void add(List<Row> records) {
        written.addAll(records);
    }

    synchronized <T> List<T> records(Class<T> type) {
        Class<?> own = port.writesKeyed() ? Keyed.class : port.codec().type();
        if (own != type) {
            throw new IllegalArgumentException(port + " writes " + own.getTypeName() + ", not " + type.getTypeName());
        }
        return written.stream().map(this::record).map(type::cast).toList();
    }

    private Object record(Row row) {
        byte[] value = row.getAs(RecordBytes.VALUE);
        return port.writesKeyed()
                ? keyed(port.codec(), row, value)
                : port.codec().read(value);
    }

    private static <V> Keyed<V> keyed(Codec<V> codec, Row row, byte[] value) {
        Object key = row.getAs(RecordBytes.KEY);
        Keyed<V> record = Keyed.withoutKey(value == null ? null : codec.read(value));
        if (key != null) {
            record = key instanceof byte[] bytes
                    ? Keyed.of(bytes, record.value())
                    : Keyed.of(key.toString(), record.value());
        }
        if (Arrays.asList(row.schema().fieldNames()).contains(KeyedBytes.HEADERS)
                && !row.isNullAt(row.fieldIndex(KeyedBytes.HEADERS))) {
            for (Row header : row.<Row>getList(row.fieldIndex(KeyedBytes.HEADERS))) {
                record = record.withHeader(new KafkaHeader(header.getString(0), header.getAs(1)));
            }
        }
        return record;
    }
}
