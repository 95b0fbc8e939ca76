package io.streamlets.spark.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Random pairs of a writer's and a reader's schema, most of which have something to do with each other. */
final class RandomSchemas {
    private static final List<String> PRIMITIVES =
            List.of("null", "boolean", "int", "long", "float", "double", "string", "bytes");
    private static final List<List<String>> PROMOTIONS = List.of(
            List.of("int", "long"),
            List.of("int", "float"),
            List.of("int", "double"),
            List.of("long", "float"),
            List.of("long", "double"),
            List.of("float", "double"),
            List.of("string", "bytes"),
            List.of("bytes", "string"));
    private static final List<String> LOGICAL = List.of(
            "\"long\"",
            "\"int\"",
            "{\"type\":\"int\",\"logicalType\":\"date\"}",
            "{\"type\":\"int\",\"logicalType\":\"time-millis\"}",
            "{\"type\":\"long\",\"logicalType\":\"time-micros\"}",
            "{\"type\":\"long\",\"logicalType\":\"timestamp-millis\"}",
            "{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}",
            "{\"type\":\"string\",\"logicalType\":\"uuid\"}",
            "{\"type\":\"bytes\",\"logicalType\":\"decimal\",\"precision\":9,\"scale\":2}",
            "{\"type\":\"bytes\",\"logicalType\":\"decimal\",\"precision\":12,\"scale\":2}");
    private static final List<String> DEFAULTS = List.of(
            "\"int\",\"default\":-7",
            "\"string\",\"default\":\"x\"",
            "[\"null\",\"int\"],\"default\":null",
            "[\"string\",\"null\"],\"default\":\"y\"",
            "{\"type\":\"array\",\"items\":\"double\"},\"default\":[1.1,-2.2]",
            "{\"type\":\"map\",\"values\":\"long\"},\"default\":{\"k\":3}",
            "\"bytes\",\"default\":\"\\u00ff\"");

    /** What is written and what is read. */
    record Pair(String writer, String reader) {
        Pair in(String before, String after) {
            return new Pair(before + writer + after, before + reader + after);
        }
    }

    private final Random random;

    RandomSchemas(long seed) {
        this.random = new Random(seed);
    }

    Pair next() {
        return record("R", 3);
    }

    private Pair type(String path, int depth) {
        if (once(25)) {
            return new Pair(
                    value(path + "w", depth).writer(), value(path + "r", depth).reader());
        }
        return value(path, depth);
    }

    private Pair value(String path, int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 12)) {
            case 0, 1 -> primitives();
            case 2 -> same(quoted(any(PRIMITIVES)));
            case 3 -> once(5) ? new Pair(any(LOGICAL), any(LOGICAL)) : same(any(LOGICAL));
            case 4 -> symbols("E" + path);
            case 5 -> fixed("F" + path);
            case 6 -> type(path + "i", depth - 1).in("{\"type\":\"array\",\"items\":", "}");
            case 7 -> type(path + "v", depth - 1).in("{\"type\":\"map\",\"values\":", "}");
            case 8, 9 -> nullable(path, depth - 1);
            case 10 -> union(path);
            default -> record("R" + path, depth - 1);
        };
    }

    private Pair primitives() {
        List<String> promotion = any(PROMOTIONS);
        return once(10)
                ? new Pair(quoted(promotion.get(1)), quoted(promotion.get(0)))
                : new Pair(quoted(promotion.get(0)), quoted(promotion.get(1)));
    }

    private Pair symbols(String name) {
        List<String> written = some(List.of("A", "B", "C", "D"));
        List<String> read = once(3) ? some(List.of("A", "B", "C", "D")) : written;
        String ofDefault = once(2) ? ",\"default\":\"" + read.get(0) + "\"" : "";
        return named(name, "enum", ",\"symbols\":" + array(written), ",\"symbols\":" + array(read) + ofDefault);
    }

    private Pair fixed(String name) {
        return named(name, "fixed", ",\"size\":4", ",\"size\":" + (once(15) ? 5 : 4));
    }

    private Pair nullable(String path, int depth) {
        Pair type = type(path + "n", depth);
        if (type.writer().startsWith("[")
                || type.reader().startsWith("[")
                || (type.writer() + type.reader()).contains("\"null\"")) {
            return type;
        }
        return switch (random.nextInt(8)) {
            case 0 -> new Pair(type.writer(), "[\"null\"," + type.reader() + "]");
            case 1 -> new Pair("[\"null\"," + type.writer() + "]", type.reader());
            case 2 -> new Pair("[" + type.writer() + ",\"null\"]", "[\"null\"," + type.reader() + "]");
            default -> type.in("[\"null\",", "]");
        };
    }

    private Pair union(String path) {
        List<String> types = List.of("\"null\"", "\"int\"", "\"double\"", "\"string\"", "\"boolean\"");
        String record =
                "{\"type\":\"record\",\"name\":\"U" + path + "\",\"fields\":[{\"name\":\"x\",\"type\":\"int\"}]}";
        List<String> written = new ArrayList<>(some(types));
        List<String> read = new ArrayList<>(once(2) ? some(types) : types);
        if (once(2)) {
            written.add(record);
            read.add(record);
        }
        return new Pair("[" + String.join(",", written) + "]", "[" + String.join(",", read) + "]");
    }

    private Pair record(String name, int depth) {
        List<String> written = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (String field : some(List.of("a", "b", "c", "d"))) {
            Pair type = type(name + field, depth);
            written.add(field(field, type.writer()));
            switch (random.nextInt(8)) {
                case 0 -> {
                    // The reader does not want it.
                }
                case 1 -> read.add(field(field + "New", type.reader() + ",\"aliases\":[\"" + field + "\"]"));
                default -> read.add(field(field, type.reader()));
            }
        }
        if (once(3)) {
            read.add(field("added", any(DEFAULTS)));
        }
        if (once(20)) {
            read.add(field("required", "\"int\""));
        }
        if (once(3)) {
            Collections.shuffle(read, random);
        }
        return named(
                name,
                "record",
                ",\"fields\":[" + String.join(",", written) + "]",
                ",\"fields\":[" + String.join(",", read) + "]");
    }

    private Pair named(String name, String type, String written, String read) {
        String head = "{\"type\":\"" + type + "\",\"name\":\"";
        String other = switch (random.nextInt(20)) {
            case 0 -> name + "Other\"";
            case 1, 2 -> name + "New\",\"aliases\":[\"" + name + "\"]";
            default -> name + "\"";
        };
        return new Pair(head + name + "\"" + written + "}", head + other + read + "}");
    }

    private static String field(String name, String type) {
        return "{\"name\":\"" + name + "\",\"type\":" + type + "}";
    }

    private static Pair same(String type) {
        return new Pair(type, type);
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    private static String array(List<String> words) {
        return words.stream().map(RandomSchemas::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private boolean once(int times) {
        return random.nextInt(times) == 0;
    }

    private <E> E any(List<E> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** At least one. */
    private List<String> some(List<String> items) {
        List<String> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + random.nextInt(items.size()));
    }
}
