package codecs;

import static org.assertj.core.api.Assertions.assertThat;

import codecs.text.SimilarNames;
import codecs.text.SimilarNamesCodec;
import org.junit.jupiter.api.Test;

/** Fields whose getters and setters Avro's compiler numbers, because they would have one name. */
class SimilarNamesTest {

    @Test
    void tellsFieldsApartWhoseAccessorsAreNumbered() {
        SimilarNames names = new SimilarNames("a", "b", "c");

        byte[] bytes = SimilarNamesCodec.write(names);

        assertThat(bytes).isEqualTo(Avro.bytesOf(SimilarNames.class, names));
        assertThat(SimilarNamesCodec.read(bytes)).isEqualTo(names);
    }
}
