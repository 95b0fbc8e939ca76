package codecs;

import static org.assertj.core.api.Assertions.assertThat;

import codecs.text.CaseNames;
import codecs.text.CaseNamesCodec;
import org.junit.jupiter.api.Test;

/** Fields whose names differ in the case of a letter; Spark tells them apart only if it is told to. */
class CaseNamesTest {

    @Test
    void tellsNamesApartThatDifferInCase() {
        CaseNames names = new CaseNames("a", "b", "c", "d");

        byte[] bytes = CaseNamesCodec.write(names);

        assertThat(bytes).isEqualTo(Avro.bytesOf(CaseNames.class, names));
        assertThat(CaseNamesCodec.read(bytes)).isEqualTo(names);
    }
}
