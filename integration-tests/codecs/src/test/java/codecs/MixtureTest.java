package codecs;

import static org.assertj.core.api.Assertions.assertThat;

import codecs.java.Address;
import codecs.mixed.MixtureStreamlet;
import codecs.proto.EditionOuterClass.Edition.Sub;
import codecs.text.Place;
import io.streamlets.testkit.StreamletTester;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Avro, Protobuf and records in one streamlet, for which nothing is registered or imported but their codecs. */
@ExtendWith(SharedSpark.class)
class MixtureTest {

    @Test
    void eachTwoFormatsMakeTheThird(SparkSession spark) {
        try (StreamletTester tester = StreamletTester.of(spark, new MixtureStreamlet())) {
            tester.send("places", new Place("a", 1), new Place("b", null));
            tester.send("addresses", new Address("a", 7), new Address("c", 8));
            tester.send("subs", sub("a"), sub("b"));
            tester.send("numbers", new Address("a", 5));
            tester.send("subs", sub("a"));
            tester.send("other-subs", sub("a", 1, 2, 3), sub("b"));
            tester.send("other-places", new Place("a", null), new Place("c", 3));

            assertThat(tester.received("messages", Sub.class)).containsExactly(sub("a", 7));
            assertThat(tester.received("made-places", Place.class))
                    .containsExactly(new Place("nothing a", 5), new Place("a a", 5));
            assertThat(tester.received("made-addresses", Address.class)).containsExactly(new Address("a", 3));
        }
    }

    private static Sub sub(String name, Integer... numbers) {
        return Sub.newBuilder()
                .setName(name)
                .addAllNumbers(java.util.List.of(numbers))
                .build();
    }
}
