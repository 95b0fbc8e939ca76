package codec;

import io.streamlets.annotations.Encoded;
import java.util.List;

@Encoded
public record Codec(Avro avro, Member member, List<Integer> object, List<Row> row, String in, String out, Schema schema) {

    public record Avro(int codec) {}

    public record Member(List<Integer> list) {}

    public record Row(int values) {}

    public enum Schema {
        CODEC
    }
}
