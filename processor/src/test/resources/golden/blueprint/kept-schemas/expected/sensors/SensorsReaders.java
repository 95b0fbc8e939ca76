package sensors;

import io.streamlets.spark.codec.AvroReader;
import io.streamlets.spark.codec.ResolvingReader;
import io.streamlets.spark.codec.Rows;
import java.util.List;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * Reads what the topics of {@link Sensors} hold by other schemas than those of its inlets.
 */
@Generated("io.streamlets.processor.BlueprintProcessor")
final class SensorsReaders {
    static final List<ResolvingReader<?>> ALL = List.of(
            new DataReader1());

    private SensorsReaders() {
    }

    /**
     * Reads records that 'streamlets-schemas/data/sensors.Data-74b43bdf1e4f9e42.avsc' writes by the schema {@code sensors.Data} as {@link Data}.
     */
    @SuppressWarnings("serial")
    private static final class DataReader1 extends ResolvingReader<Data> {
        private static final long serialVersionUID = 1L;

        DataReader1() {
            super(
                    Data.class,
                    "a43febdf4383e3d535a95b90117a57b6b2290d08c8ef1f0b0a16df9176a94607",
                    "9eef19aaef52a6d203392215ee795d25ff897d2964a7c4c33bbdb59a444421a5");
        }

        @Override
        protected Data readObject(AvroReader in) {
            String src = in.readNull(0) ? null : in.readString();
            double value = (double) in.readFloat();
            // 'spares' is the writer's alone.
            skipSpareList(in);
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
            // 'spares' is the writer's alone.
            skipSpareList(in);
            Object gauge = null;
            return Rows.of(
                    src,
                    gauge,
                    value);
        }

        private static void skipSpareList(AvroReader in) {
            for (int n = in.readBlock(0); n > 0; n = in.readBlock(0)) {
                for (int i = 0; i < n; i++) {
                    skipSpare(in);
                }
            }
        }

        private static void skipSpare(AvroReader in) {
            in.enter();
            in.count(3);
            in.leave();
        }
    }
}
