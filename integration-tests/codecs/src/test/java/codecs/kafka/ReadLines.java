package codecs.kafka;

import codecs.java.Address;
import codecs.java.AddressCodec;
import io.streamlets.annotations.OnInvalid;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.annotations.VolumeMount;
import io.streamlets.spark.record.Keyed;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** An ingress of files, in which there are lines that its outlets cannot write: as rows, as objects and as keyed objects. */
@Streamlet
public final class ReadLines {
    @VolumeMount(name = "addresses", path = "/addresses")
    Path addresses;

    @VolumeMount(name = "events", path = "/events")
    Path events;

    /** Of a line that is cut off, Spark makes a row with null in all that is missing. */
    @Outlet(value = "rows", partitionBy = "street", onInvalid = OnInvalid.DEAD_LETTER, deadLetters = "rejects")
    Dataset<Address> rows(SparkSession session) {
        return session.readStream()
                .schema(AddressCodec.encoder().schema())
                .json(addresses.toUri().toString())
                .as(AddressCodec.encoder());
    }

    @Outlet(value = "objects", partitionBy = "at", onInvalid = OnInvalid.DEAD_LETTER, deadLetters = "rejects")
    Dataset<Event> objects(SparkSession session) {
        return lines(session).map((MapFunction<String, Event>) ReadLines::event, EventCodec.encoder());
    }

    @Outlet(value = "keyed", onInvalid = OnInvalid.DEAD_LETTER, deadLetters = "rejects")
    Dataset<Keyed<Event>> keyed(SparkSession session) {
        return lines(session)
                .map(
                        (MapFunction<String, Keyed<Event>>) line ->
                                Keyed.of(event(line).name(), event(line)).withHeader("line", line),
                        Keyed.encoder(EventCodec.encoder()));
    }

    private Dataset<String> lines(SparkSession session) {
        return session.readStream().text(events.toUri().toString()).as(Encoders.STRING());
    }

    private static Event event(String line) {
        String[] parts = line.split(",", -1);
        return new Event(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1])));
    }
}
