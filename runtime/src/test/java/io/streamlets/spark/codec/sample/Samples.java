package io.streamlets.spark.codec.sample;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes records of {@link Data} from a seed: the same seed, the same records; edge values among them. */
public final class Samples {
    private final Random random;

    public Samples(long seed) {
        this.random = new Random(seed);
    }

    public static List<Data> of(long seed, int count) {
        Samples samples = new Samples(seed);
        return Stream.generate(samples::data).limit(count).toList();
    }

    public Data data() {
        Data data = new Data();
        data.setFlag(random.nextBoolean());
        data.setCount((int) number());
        data.setTotal(number());
        data.setRatio(one(random.nextFloat(), Float.NaN, Float.NEGATIVE_INFINITY, -0f, Float.MIN_VALUE));
        data.setValue(one(random.nextDouble(), Double.NaN, Double.POSITIVE_INFINITY, -0d, Double.MAX_VALUE));
        data.setName(text());
        data.setPayload(ByteBuffer.wrap(bytes(random.nextInt(20))));
        data.setDigest(new Digest(bytes(4)));
        data.setKind(kind());
        data.setDay(
                one(LocalDate.ofEpochDay(random.nextInt(40_000)), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)));
        data.setAtMillis(time().truncatedTo(ChronoUnit.MILLIS));
        data.setAtMicros(time().truncatedTo(ChronoUnit.MICROS));
        data.setCreated(instant().truncatedTo(ChronoUnit.MILLIS));
        data.setUpdated(instant());
        data.setLocalCreated(dateTime().truncatedTo(ChronoUnit.MILLIS));
        data.setLocalUpdated(dateTime());
        data.setPrice(decimal(10, 2));
        data.setShare(decimal(18, 6));
        data.setId(new UUID(random.nextLong(), random.nextLong()));
        data.setSamples(list(random::nextDouble));
        data.setScores(list(() -> maybe(this::number)));
        data.setMatrix(list(() -> list(random::nextInt)));
        data.setTags(map(this::text));
        data.setPlace(place());
        data.setPlaces(list(this::place));
        data.setPlacesByName(map(this::place));
        data.setOrigin(maybe(this::place));
        data.setNote(maybe(this::text));
        data.setLevel(maybe(random::nextInt));
        data.setSeen(maybe(() -> instant().truncatedTo(ChronoUnit.MILLIS)));
        data.setFallback(maybe(this::kind));
        return data;
    }

    private Place place() {
        Place place = new Place();
        place.setHost(text());
        place.setPort(maybe(random::nextInt));
        return place;
    }

    private Kind kind() {
        return one(Kind.values());
    }

    private long number() {
        return one(
                random.nextLong(),
                (long) random.nextInt(),
                random.nextInt(200) - 100L,
                0L,
                -1L,
                Long.MIN_VALUE,
                Long.MAX_VALUE);
    }

    private String text() {
        return one("", "plain", "grün", "\uFFFD", "日本語", "😀😀", "x".repeat(random.nextInt(100)), "\0")
                + random.nextInt(1000);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private LocalTime time() {
        return one(
                LocalTime.MIN,
                LocalTime.MAX,
                LocalTime.ofNanoOfDay(random.nextInt(86_400) * 1_000_000_000L + 123_456_789));
    }

    private Instant instant() {
        return one(
                Instant.EPOCH,
                Instant.parse("0001-01-01T00:00:00Z"),
                Instant.parse("9999-12-31T23:59:59.999999Z"),
                Instant.EPOCH.minus(1, ChronoUnit.MICROS),
                Instant.EPOCH.plus(random.nextInt() * 1_000_000L + random.nextInt(1_000_000), ChronoUnit.MICROS));
    }

    private LocalDateTime dateTime() {
        return LocalDateTime.ofInstant(instant(), ZoneOffset.UTC);
    }

    private BigDecimal decimal(int precision, int scale) {
        BigInteger limit = BigInteger.TEN.pow(precision).subtract(BigInteger.ONE);
        BigInteger any = new BigInteger(60, random).mod(limit);
        return new BigDecimal(one(any, any.negate(), limit, limit.negate(), BigInteger.ZERO), scale);
    }

    private <T> List<T> list(Supplier<T> item) {
        List<T> list = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            list.add(item.get());
        }
        return list;
    }

    private <T> Map<CharSequence, T> map(Supplier<T> value) {
        Map<CharSequence, T> map = new HashMap<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            map.put(text(), value.get());
        }
        return map;
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
