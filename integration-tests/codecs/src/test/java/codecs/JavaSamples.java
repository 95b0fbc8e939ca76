package codecs;

import codecs.java.Address;
import codecs.java.Arrays;
import codecs.java.Category;
import codecs.java.Drawing;
import codecs.java.Employee;
import codecs.java.Expression;
import codecs.java.Keys;
import codecs.java.Level;
import codecs.java.Mixed;
import codecs.java.Month;
import codecs.java.Nested;
import codecs.java.Nested.Point;
import codecs.java.OtherScalars;
import codecs.java.Person;
import codecs.java.Scalars;
import codecs.java.Shape;
import codecs.text.KitchenSink;
import codecs.text.Place;
import codecs.text.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.apache.avro.util.Utf8;

/** Makes records and beans of Java with random members, edge values and null among them. */
final class JavaSamples {
    private final Random random = new Random(42);
    private final RandomData data = new RandomData(42);

    Scalars scalars() {
        return new Scalars(
                random.nextBoolean(),
                (byte) number(),
                (short) number(),
                (int) number(),
                number(),
                (float) real(),
                real(),
                orNull(random::nextBoolean),
                orNull(() -> (byte) number()),
                orNull(() -> (short) number()),
                orNull(() -> (int) number()),
                orNull(this::number),
                orNull(() -> (float) real()),
                orNull(this::real),
                orNull(data::string),
                orNull(() -> new Utf8(data.string())),
                orNull(() -> ByteBuffer.wrap(bytes())),
                orNull(this::decimal),
                orNull(() -> new UUID(number(), number())),
                orNull(this::day),
                orNull(() -> LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000L) * 1000)),
                orNull(this::instant),
                orNull(() -> LocalDateTime.ofInstant(instant(), ZoneOffset.UTC)),
                orNull(this::level));
    }

    Nested nested() {
        return new Nested(
                orNull(() -> list(() -> orNull(data::string))),
                orNull(() -> list(() -> orNull(() -> list(() -> orNull(() -> (int) number()))))),
                orNull(() -> set(() -> orNull(this::level))),
                orNull(() -> set(data::string)),
                orNull(() -> map(() -> orNull(this::real))),
                orNull(() -> map(() -> orNull(() -> list(this::instant)))),
                Optional.ofNullable(orNull(data::string)),
                Optional.ofNullable(orNull(() -> (int) number())),
                Optional.ofNullable(orNull(this::point)),
                orNull(() -> list(() -> Optional.ofNullable(orNull(data::string)))),
                orNull(this::point),
                orNull(() -> list(() -> orNull(this::point))),
                orNull(() -> map(() -> orNull(this::point))),
                orNull(this::person),
                orNull(() -> list(this::person)));
    }

    Arrays arrays() {
        return new Arrays(
                orNull(this::bytes),
                orNull(() -> booleans(data.size())),
                orNull(() -> shorts(data.size())),
                orNull(() -> ints(data.size())),
                orNull(() -> random.longs(data.size()).toArray()),
                orNull(() -> floats(data.size())),
                orNull(() -> doubles(data.size())),
                orNull(() -> array(String[]::new, () -> orNull(data::string))),
                orNull(() -> array(Integer[]::new, () -> orNull(() -> (int) number()))),
                orNull(() -> array(Level[]::new, this::level)),
                orNull(() -> array(Point[]::new, () -> orNull(this::point))),
                orNull(() -> list(() -> ints(data.size()))),
                orNull(() -> array(double[][]::new, () -> orNull(() -> doubles(data.size())))),
                orNull(() -> array(byte[][]::new, () -> orNull(this::bytes))),
                orNull(() -> array(
                        String[][][]::new,
                        () -> array(String[][]::new, () -> array(String[]::new, () -> orNull(data::string))))));
    }

    Keys keys() {
        return new Keys(
                orNull(() -> map(random::nextBoolean, () -> orNull(data::string))),
                orNull(() -> map(() -> (byte) number(), () -> orNull(() -> (int) number()))),
                orNull(() -> map(() -> (short) number(), () -> orNull(() -> (int) number()))),
                orNull(() ->
                        map(() -> (int) number(), () -> orNull(() -> map(this::number, () -> orNull(this::real))))),
                orNull(() -> map(this::month, () -> orNull(() -> (int) number()))),
                orNull(() -> map(
                        () -> new UUID(number(), number()),
                        () -> orNull(() -> new Address(orNull(data::string), (int) number())))),
                orNull(() -> map(this::day, () -> orNull(this::month))));
    }

    Person person() {
        Person person = new Person();
        person.setName(orNull(data::string));
        person.setAge((int) number());
        person.setActive(random.nextBoolean());
        person.setBorn(orNull(this::day));
        person.setEmails(orNull(() -> list(data::string)));
        person.setAddress(orNull(() -> new Address(orNull(data::string), (int) number())));
        return person;
    }

    Mixed mixed() {
        return new Mixed(
                orNull(data::string),
                orNull(this::place),
                orNull(() -> list(this::place)),
                orNull(() -> data.pick(List.of(Size.values()))),
                orNull(() ->
                        Avro.specific(KitchenSink.class, Avro.bytesOf(data.record(KitchenSink.getClassSchema())))));
    }

    OtherScalars otherScalars() {
        return new OtherScalars(
                orNull(this::whole),
                orNull(() -> java.sql.Date.valueOf(nearDay())),
                orNull(this::timestamp),
                orNull(this::duration),
                orNull(() -> DayOfWeek.of(1 + random.nextInt(7))),
                Optional.ofNullable(orNull(this::duration)),
                orNull(() -> list(() -> orNull(this::whole))),
                orNull(() -> map(() -> orNull(this::timestamp))),
                orNull(() -> array(Duration[]::new, () -> orNull(this::duration))),
                orNull(() -> list(() -> orNull(() -> java.sql.Date.valueOf(nearDay())))));
    }

    private BigInteger whole() {
        return decimal().unscaledValue();
    }

    /** A day that {@code java.sql.Date} can show as a text. */
    private LocalDate nearDay() {
        return LocalDate.ofEpochDay(random.nextInt(-700_000, 800_000));
    }

    private Timestamp timestamp() {
        long micros = random.nextLong(-200_000_000_000_000_000L, 200_000_000_000_000_000L);
        return Timestamp.from(instantOf(micros));
    }

    private Duration duration() {
        Instant end = instantOf(number());
        return Duration.ofSeconds(end.getEpochSecond(), end.getNano());
    }

    private static Instant instantOf(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000);
    }

    Shape shape() {
        return switch (random.nextInt(5)) {
            case 0 -> new Shape.Nothing();
            case 1 -> new Shape.Square((float) real());
            case 2 ->
                new Shape.Path(
                        orNull(() -> list(() -> orNull(() -> new Shape.Point((int) number(), (int) number())))),
                        orNull(() -> new Shape.Square((float) real())));
            default -> circle();
        };
    }

    private Shape.Circle circle() {
        return new Shape.Circle(real(), orNull(() -> (int) number()));
    }

    Drawing drawing() {
        return new Drawing(
                orNull(data::string),
                orNull(this::shape),
                orNull(() -> list(() -> orNull(this::shape))),
                orNull(() -> map(() -> orNull(this::shape))),
                Optional.ofNullable(orNull(this::shape)),
                orNull(() -> array(Shape[]::new, () -> orNull(this::shape))),
                orNull(this::circle));
    }

    /** With at most so many levels. */
    Category category(int levels) {
        boolean isLast = levels == 1;
        return new Category(
                isLast ? null : orNull(() -> category(levels - 1)),
                orNull(data::string),
                isLast ? null : orNull(() -> few(() -> orNull(() -> category(levels - 1)))),
                isLast ? null : orNull(() -> Map.of("k", category(levels - 1))));
    }

    /** With at most so many levels. */
    Expression expression(int levels) {
        Supplier<Expression> part = () -> levels == 1 ? null : orNull(() -> expression(levels - 1));
        return switch (random.nextInt(3)) {
            case 0 -> new Expression.Literal(number());
            case 1 -> new Expression.Sum(part.get(), part.get());
            default -> new Expression.Call(orNull(data::string), levels == 1 ? null : orNull(() -> few(part)));
        };
    }

    /** With at most so many levels. */
    Employee employee(int levels) {
        Employee employee = new Employee();
        employee.setName(orNull(data::string));
        if (levels > 1) {
            employee.setManager(orNull(() -> employee(levels - 1)));
            employee.setReports(orNull(() -> few(() -> orNull(() -> employee(levels - 1)))));
        } else {
            employee.setReports(null);
        }
        return employee;
    }

    private <T> List<T> few(Supplier<T> value) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(value.get());
        }
        return list;
    }

    private Place place() {
        return new Place(data.string(), orNull(() -> (int) number()));
    }

    private Point point() {
        return new Point(real(), real(), orNull(data::string));
    }

    Month month() {
        return data.pick(List.of(Month.values()));
    }

    private Level level() {
        return data.pick(List.of(Level.values()));
    }

    private <T> T orNull(Supplier<T> value) {
        return random.nextInt(4) == 0 ? null : value.get();
    }

    private long number() {
        long[] edges = {0, 1, -1, 127, -128, Short.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE};
        return random.nextInt(3) == 0 ? edges[random.nextInt(edges.length)] : random.nextLong();
    }

    private double real() {
        double[] edges = {0, -0d, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE};
        return random.nextInt(3) == 0 ? edges[random.nextInt(edges.length)] : random.nextGaussian();
    }

    private BigDecimal decimal() {
        BigInteger limit = BigInteger.TEN.pow(38);
        BigInteger number = random.nextInt(5) == 0 ? limit.subtract(BigInteger.ONE) : new BigInteger(126, random);
        return new BigDecimal(random.nextBoolean() ? number : number.negate(), 18);
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(random.nextBoolean() ? random.nextInt(-20000, 20000) : random.nextInt());
    }

    private Instant instant() {
        return instantOf(number());
    }

    private byte[] bytes() {
        byte[] bytes = new byte[data.size()];
        random.nextBytes(bytes);
        return bytes;
    }

    private boolean[] booleans(int size) {
        boolean[] values = new boolean[size];
        for (int i = 0; i < size; i++) {
            values[i] = random.nextBoolean();
        }
        return values;
    }

    private short[] shorts(int size) {
        short[] values = new short[size];
        for (int i = 0; i < size; i++) {
            values[i] = (short) number();
        }
        return values;
    }

    private int[] ints(int size) {
        return random.ints(size).toArray();
    }

    private float[] floats(int size) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) real();
        }
        return values;
    }

    private double[] doubles(int size) {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = real();
        }
        return values;
    }

    private <T> T[] array(IntFunction<T[]> make, Supplier<T> value) {
        return list(value).toArray(make);
    }

    private <T> List<T> list(Supplier<T> value) {
        List<T> list = new ArrayList<>();
        for (int i = data.size(); i > 0; i--) {
            list.add(value.get());
        }
        return list;
    }

    private <T> Set<T> set(Supplier<T> value) {
        return new LinkedHashSet<>(list(value));
    }

    private <T> Map<String, T> map(Supplier<T> value) {
        return map(data::string, value);
    }

    private <K, T> Map<K, T> map(Supplier<K> keys, Supplier<T> value) {
        Map<K, T> map = new HashMap<>();
        list(keys).forEach(key -> map.put(key, value.get()));
        return map;
    }
}
