package codecs.kafka;

import codecs.java.Address;
import codecs.java.AddressCodec;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.OnInvalid;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.record.KafkaRecord;
import io.streamlets.spark.record.Keyed;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;

/** Each kind of inlet to each kind of outlet, all with a broker. */
@Streamlet
public final class Relay {

    /** Values by a codec; keys and headers as they are. */
    @Outlet("relayed")
    Dataset<Keyed<Address>> relayed(
            @Inlet(value = "words", onInvalid = OnInvalid.DEAD_LETTER, deadLetters = "rejects")
                    Dataset<KafkaRecord<Address>> words) {
        return words.map(
                (MapFunction<KafkaRecord<Address>, Keyed<Address>>)
                        word -> new Keyed<>(word.key(), word.value(), word.headers())
                                .withHeader("from", word.topic() + "@" + word.offset()),
                Keyed.encoder(AddressCodec.encoder()));
    }

    @Outlet("copied")
    Dataset<byte[]> copied(@Inlet("raw") Dataset<byte[]> raw) {
        return raw;
    }

    /** As columns. */
    @Outlet("rewritten")
    Dataset<Keyed<byte[]>> rewritten(@Inlet("whole") Dataset<KafkaRecord<byte[]>> whole) {
        return whole.select("key", "value", "headers").as(Keyed.encoder(Encoders.BINARY()));
    }

    /** The key is a field, which may be null. */
    @Outlet(value = "partitioned", partitionBy = "street")
    Dataset<Address> partitioned(@Inlet("keyed") Dataset<byte[]> raw) {
        return raw.map(
                (MapFunction<byte[], Address>) bytes -> new Address(bytes.length > 1 ? "lang" : null, bytes.length),
                AddressCodec.encoder());
    }
}
