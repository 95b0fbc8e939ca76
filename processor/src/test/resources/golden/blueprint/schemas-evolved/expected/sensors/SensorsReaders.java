package sensors;

import io.streamlets.spark.codec.AvroEnum;
import io.streamlets.spark.codec.AvroReader;
import io.streamlets.spark.codec.ResolvedEnum;
import io.streamlets.spark.codec.ResolvingReader;
import io.streamlets.spark.codec.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.MapData;

/**
 * Reads what the topics of {@link Sensors} hold by other schemas than those of its inlets.
 */
@Generated("io.streamlets.processor.BlueprintProcessor")
final class SensorsReaders {
    static final List<ResolvingReader<?>> ALL = List.of(
            new AddedReader1(),
            new CountedReader2(),
            new LeveledReader3(),
            new TimedReader4(),
            new OrderReader5(),
            new LimitedReader6());

    private SensorsReaders() {
    }

    /**
     * Reads records that 'writer.added' writes by the schema {@code sensors.Added} as {@link Added}.
     */
    @SuppressWarnings("serial")
    private static final class AddedReader1 extends ResolvingReader<Added> {
        private static final long serialVersionUID = 1L;

        AddedReader1() {
            super(
                    Added.class,
                    "84c2b9bdb05bf325243e5599a43e152585da6eef18b914e10bde4c62714d77bc",
                    "30afc2c67e3ab4d3bdeff2cbe9f6c910cb2fa5850825c3a3088539e6bc7bcf9f");
        }

        @Override
        protected Added readObject(AvroReader in) {
            String src = in.readNull(0) ? null : in.readString();
            String unit = null;
            return new Added(unit, src);
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            Object src = in.readNull(0) ? null : in.readUtf8();
            Object unit = null;
            return Rows.of(unit, src);
        }
    }

    /**
     * Reads records that 'writer.counted' writes by the schema {@code sensors.Counted} as {@link Counted}.
     */
    @SuppressWarnings("serial")
    private static final class CountedReader2 extends ResolvingReader<Counted> {
        private static final long serialVersionUID = 1L;

        CountedReader2() {
            super(
                    Counted.class,
                    "d1dce399d10856736660bc2bb66c337bbd4527795f07bdc3f35f04c626f047b3",
                    "c7dfc5bf5a9777d9963bef3ef2cee169444b353f33a204d091076acb75e089e3");
        }

        @Override
        protected Counted readObject(AvroReader in) {
            Long count = in.readNull(0) ? null : (long) in.readInt();
            return new Counted(count);
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            Object count = in.readNull(0) ? null : (long) in.readInt();
            return Rows.of(count);
        }
    }

    /**
     * Reads records that 'writer.leveled' writes by the schema {@code sensors.Leveled} as {@link Leveled}.
     */
    @SuppressWarnings("serial")
    private static final class LeveledReader3 extends ResolvingReader<Leveled> {
        private static final long serialVersionUID = 1L;

        private static final ResolvedEnum<Level> LEVEL = new ResolvedEnum<>(
                AvroEnum.of(Level.class),
                "sensors.Level",
                List.of("LOW", "HIGH"),
                2, 0);

        LeveledReader3() {
            super(
                    Leveled.class,
                    "545dbcc978a599f52e7114707d461952bd6119ff695986145c998fdf31ad95b3",
                    "afc9494edec798ef41b246cb7b88ff799cd670c388d7d0f424ab084e2413cecb");
        }

        @Override
        protected Leveled readObject(AvroReader in) {
            Level valueLEVEL = in.readNull(0) ? null : LEVEL.read(in);
            return new Leveled(valueLEVEL);
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            Object valueLEVEL = in.readNull(0) ? null : LEVEL.readName(in);
            return Rows.of(valueLEVEL);
        }
    }

    /**
     * Reads records that 'writer.timed' writes by the schema {@code sensors.Timed} as {@link Timed}.
     */
    @SuppressWarnings("serial")
    private static final class TimedReader4 extends ResolvingReader<Timed> {
        private static final long serialVersionUID = 1L;

        TimedReader4() {
            super(
                    Timed.class,
                    "6e872febe2dd186f341750b5d7dc08a499684738d7ec235c28c43e473926961d",
                    "b004714752c739ca3d826bcd210a273f7bf494cf4ac88faa6c21cf683a79c334");
        }

        @Override
        protected Timed readObject(AvroReader in) {
            double at = (double) in.readLong();
            return new Timed(at);
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            Object at = (double) in.readLong();
            return Rows.of(at);
        }
    }

    /**
     * Reads records that 'writer.ordered' writes by the schema {@code sensors.Order} as {@link Order}.
     */
    @SuppressWarnings("serial")
    private static final class OrderReader5 extends ResolvingReader<Order> {
        private static final long serialVersionUID = 1L;

        OrderReader5() {
            super(
                    Order.class,
                    "59b0d235fdf17f150767cf89414ea3a7d9a1e1b51542ed8d0c404505be688327",
                    "e33410b4641dbbafdc67d6d80407ed18823f9314d434bfc1535b3eb5b58076a2");
        }

        @Override
        protected Order readObject(AvroReader in) {
            List<Item> items = in.readNull(0) ? null : readItems(in);
            return new Order(items);
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            Object items = in.readNull(0) ? null : readItemsRow(in);
            return Rows.of(items);
        }

        private static List<Item> readItems(AvroReader in) {
            List<Item> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : readItem(in));
                }
            }
            return list;
        }

        private static ArrayData readItemsRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : readItemRow(in));
                }
            }
            return Rows.array(list);
        }

        private static Item readItem(AvroReader in) {
            // 'name' is the writer's alone.
            if (!in.readNull(0)) {
                in.readUtf8();
            }
            String price = in.readNull(0) ? null : in.readString();
            return new Item(price);
        }

        private static InternalRow readItemRow(AvroReader in) {
            // 'name' is the writer's alone.
            if (!in.readNull(0)) {
                in.readUtf8();
            }
            Object price = in.readNull(0) ? null : in.readUtf8();
            return Rows.of(price);
        }
    }

    /**
     * Reads records that 'writer.limited' writes by the schema {@code sensors.Limited} as {@link Limited}.
     */
    @SuppressWarnings("serial")
    private static final class LimitedReader6 extends ResolvingReader<Limited> {
        private static final long serialVersionUID = 1L;

        LimitedReader6() {
            super(
                    Limited.class,
                    "152973cfd0386f74c7d6ee6d755d7299296c491271da512c0122b8fa6a4fcd21",
                    "5e88cc1373d25b32646bf20a827396d46082bff89187a998aa0bf250be693019");
        }

        @Override
        protected Limited readObject(AvroReader in) {
            Map<String, Range> limits = in.readNull(0) ? null : readLimits(in);
            return new Limited(limits);
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            Object limits = in.readNull(0) ? null : readLimitsRow(in);
            return Rows.of(limits);
        }

        private static Map<String, Range> readLimits(AvroReader in) {
            Map<String, Range> map = new HashMap<>();
            for (int n = in.readBlock(2); n > 0; n = in.readBlock(2)) {
                for (int i = 0; i < n; i++) {
                    map.put(in.readString(), in.readNull(0) ? null : readRange(in));
                }
            }
            return map;
        }

        private static MapData readLimitsRow(AvroReader in) {
            Rows.Entries entries = new Rows.Entries();
            for (int n = in.readBlock(2); n > 0; n = in.readBlock(2)) {
                for (int i = 0; i < n; i++) {
                    entries.add(in.readUtf8(), in.readNull(0) ? null : readRangeRow(in));
                }
            }
            return entries.toMap();
        }

        private static Range readRange(AvroReader in) {
            // 'low' is the writer's alone.
            in.readInt();
            long high = (long) in.readInt();
            return new Range(high);
        }

        private static InternalRow readRangeRow(AvroReader in) {
            // 'low' is the writer's alone.
            in.readInt();
            Object high = (long) in.readInt();
            return Rows.of(high);
        }
    }
}
