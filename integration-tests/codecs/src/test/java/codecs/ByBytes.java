package codecs;

import io.streamlets.spark.codec.Codec;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;

/** Groups and orders values by their bytes, on executors too. */
record ByBytes<T>(Codec<T> codec) implements Serializable {

    /** One of three keys. */
    int key(T value) {
        return codec.write(value).length % 3;
    }

    T lesser(T one, T other) {
        return Arrays.compareUnsigned(codec.write(one), codec.write(other)) <= 0 ? one : other;
    }

    T least(Iterator<T> values) {
        T least = values.next();
        while (values.hasNext()) {
            least = lesser(least, values.next());
        }
        return least;
    }
}
