package io.streamlets.spark.codec;

import io.streamlets.blueprint.schema.AvroSchemas;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;

/**
 * Avro's single-object encoding: the marker {@code C3 01}, the CRC-64-AVRO fingerprint of the writer's schema in little-endian
 * order, the record in Avro binary.
 */
final class SingleObjectFraming implements Framing {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final byte[] MARKER = {(byte) 0xC3, 0x01};
    private static final int HEADER_BYTES = MARKER.length + Long.BYTES;

    private final long ownFingerprint;
    private final byte[] header;
    private final Resolution own;
    private final Map<Long, Resolution> others = new HashMap<>();
    private final Map<Long, String> known = new LinkedHashMap<>();

    /**
     * The framing for a reader.
     *
     * @param resolutions the ways to the reader's schema, which is also that of what is written with {@link #header()}
     */
    SingleObjectFraming(Resolutions resolutions, List<WireFormat.Writer> writers) {
        Schema reader = resolutions.reader();
        ownFingerprint = AvroSchemas.fingerprint64(reader);
        header = header(ownFingerprint);
        known.put(ownFingerprint, reader.getFullName() + " of the reader");
        Resolution sameFingerprint = Resolution.NONE;
        for (WireFormat.Writer writer : writers) {
            Schema schema = AvroSchemas.parse(writer.schema());
            long fingerprint = AvroSchemas.fingerprint64(schema);
            Resolution resolution = resolutions.from(schema);
            known.putIfAbsent(fingerprint, schema.getFullName() + " of '" + writer.port() + "'");
            if (fingerprint != ownFingerprint) {
                others.merge(fingerprint, resolution, Resolution::stricter);
            } else {
                sameFingerprint = Resolution.stricter(sameFingerprint, resolution);
            }
        }
        own = sameFingerprint;
    }

    @Override
    public byte[] header() {
        return header;
    }

    private static byte[] header(long fingerprint) {
        byte[] header = new byte[HEADER_BYTES];
        System.arraycopy(MARKER, 0, header, 0, MARKER.length);
        LONG.set(header, MARKER.length, fingerprint);
        return header;
    }

    @Override
    public AvroReader open(byte[] bytes) {
        if (bytes.length < HEADER_BYTES || bytes[0] != MARKER[0] || bytes[1] != MARKER[1]) {
            throw noHeader(bytes);
        }
        long fingerprint = (long) LONG.get(bytes, MARKER.length);
        if (fingerprint == ownFingerprint) {
            return own.open(bytes, HEADER_BYTES);
        }
        Resolution resolution = others.get(fingerprint);
        if (resolution == null) {
            throw unknown(fingerprint);
        }
        return resolution.open(bytes, HEADER_BYTES);
    }

    private static InvalidRecordException noHeader(byte[] bytes) {
        return Framing.noHeader(
                bytes,
                HEADER_BYTES,
                "c3 01 and a fingerprint, as Avro's single-object encoding does",
                "make every producer of the topic write Avro's single-object encoding, or give the topic 'encoding ="
                        + " binary' if all write bare binary");
    }

    private InvalidRecordException unknown(long fingerprint) {
        List<String> evidence = new ArrayList<>();
        known.forEach((each, schema) -> evidence.add("known: " + text(each) + ", " + schema));
        return new InvalidRecordException(
                MARKER.length,
                "its writer's schema has the fingerprint " + text(fingerprint) + ", which is not known here",
                evidence,
                "connect every producer of the topic as an outlet of the blueprint; if an earlier release wrote the record,"
                        + " keep that release's schemas with its command 'schemas --write src/main/resources', and compile"
                        + " again");
    }

    private static String text(long fingerprint) {
        return "%016x".formatted(fingerprint);
    }
}
