package codecs.mixed;

import codecs.java.Address;
import codecs.java.AddressCodec;
import codecs.proto.EditionOuterClass.Edition.Sub;
import codecs.proto.EditionOuterClass_Edition_SubCodec;
import codecs.text.Place;
import codecs.text.PlaceCodec;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsWithStateFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.GroupStateTimeout;
import org.apache.spark.sql.streaming.OutputMode;
import scala.Tuple2;

/** Joins, groups and remembers Avro classes, Protobuf messages and Java records with each other. */
@SuppressWarnings("SLT-430")
@Streamlet(description = "Makes of each two formats the third")
public final class Mixture {

    /** An Avro class and a record make a message. */
    @Outlet("messages")
    Dataset<Sub> messages(@Inlet("places") Dataset<Place> places, @Inlet("addresses") Dataset<Address> addresses) {
        return places.joinWith(addresses, places.col("host").equalTo(addresses.col("street")))
                .map(
                        (MapFunction<Tuple2<Place, Address>, Sub>) both -> Sub.newBuilder()
                                .setName(both._1().getHost())
                                .addNumbers(both._2().number())
                                .build(),
                        EditionOuterClass_Edition_SubCodec.encoder());
    }

    /** A message and a record make an object of an Avro class; the record is the key and the message the state. */
    @Outlet("made-places")
    Dataset<Place> places(@Inlet("subs") Dataset<Sub> subs, @Inlet("numbers") Dataset<Address> numbers) {
        FlatMapGroupsWithStateFunction<Address, Tuple2<Sub, Address>, Sub, Place> previous =
                (address, pairs, state) -> {
                    List<Place> places = new ArrayList<>();
                    pairs.forEachRemaining(pair -> {
                        String before = state.exists() ? state.get().getName() : "nothing";
                        places.add(new Place(before + " " + pair._1().getName(), address.number()));
                        state.update(pair._1());
                    });
                    return places.iterator();
                };
        return subs.joinWith(numbers, subs.col("name").equalTo(numbers.col("street")))
                .groupByKey((MapFunction<Tuple2<Sub, Address>, Address>) Tuple2::_2, AddressCodec.encoder())
                .flatMapGroupsWithState(
                        previous,
                        OutputMode.Append(),
                        EditionOuterClass_Edition_SubCodec.encoder(),
                        PlaceCodec.encoder(),
                        GroupStateTimeout.NoTimeout());
    }

    /** A message and an object of an Avro class make a record. */
    @Outlet("made-addresses")
    Dataset<Address> addresses(@Inlet("other-subs") Dataset<Sub> subs, @Inlet("other-places") Dataset<Place> places) {
        return subs.joinWith(places, subs.col("name").equalTo(places.col("host")))
                .map(
                        (MapFunction<Tuple2<Sub, Place>, Address>) both ->
                                new Address(both._2().getHost(), both._1().getNumbersCount()),
                        AddressCodec.encoder());
    }
}
