package sensors;

import io.streamlets.spark.catalyst.Rows;
import io.streamlets.spark.codec.AvroReader;
import io.streamlets.spark.codec.ResolvingReader;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * Reads what the topics of {@link Sensors} hold by other schemas than those of its inlets.
 */
final class SensorsReaders {
    static final List<ResolvingReader<?>> ALL = List.of(
            new DataReader1());

    private SensorsReaders() {
    }

    /**
     * Reads records that 'streamlets-schemas/data/sensors.Data-6b60a618fa0e6052.avsc' writes by the schema {@code sensors.Data} as {@link Data}.
     */
    @SuppressWarnings("serial")
    private static final class DataReader1 extends ResolvingReader<Data> {
        private static final long serialVersionUID = 1L;

        DataReader1() {
            super(
                    Data.class,
                    "d06a4df185fec5f2133d815ff9c5df83764d0e3c1dc47754c2c36695fdbb08e0",
                    "9eef19aaef52a6d203392215ee795d25ff897d2964a7c4c33bbdb59a444421a5");
        }

        @Override
        protected Data readObject(AvroReader in) {
            String src = in.readNull(0) ? null : in.readString();
            double value = (double) in.readFloat();
            String gauge = null;
            return new Data(
                    src,
                    gauge,
                    value);
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            Object src = in.readNull(0) ? null : in.readUtf8();
            Object value = (double) in.readFloat();
            Object gauge = null;
            return Rows.of(
                    src,
                    gauge,
                    value);
        }
    }
}
