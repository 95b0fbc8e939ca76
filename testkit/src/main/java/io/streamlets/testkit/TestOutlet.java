package io.streamlets.testkit;

import io.streamlets.spark.OutletPort;
import io.streamlets.spark.codec.Codec;
import java.util.ArrayList;
import java.util.List;

/** An outlet that keeps the bytes of its records. */
final class TestOutlet {

    private final OutletPort<?> port;
    private final List<byte[]> written = new ArrayList<>();

    TestOutlet(OutletPort<?> port) {
        this.port = port;
    }

    synchronized void add(List<byte[]> records) {
        written.addAll(records);
    }

    synchronized <T> List<T> records(Class<T> type) {
        Codec<?> codec = port.codec();
        if (codec.type() != type) {
            throw new IllegalArgumentException(port + " writes " + codec.type().getName() + ", not " + type.getName());
        }
        return written.stream().map(codec::read).map(type::cast).toList();
    }
}
