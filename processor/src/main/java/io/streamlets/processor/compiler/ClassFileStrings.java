package io.streamlets.processor.compiler;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The texts in a class file, in the order of its constant pool.
 *
 * @param strings the string constants
 * @param names everything that is written in it, such as {@code java/util/List} for a class that it uses
 * @param methods the methods that it calls, such as {@code p/Owner.name()Lp/Returned;}
 */
public record ClassFileStrings(List<String> strings, List<String> names, List<String> methods) {
    private static final int MAGIC = 0xCAFEBABE;

    private static final int UTF8 = 1;
    private static final int INTEGER = 3;
    private static final int FLOAT = 4;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int DYNAMIC = 17;
    private static final int INVOKE_DYNAMIC = 18;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    public ClassFileStrings {
        strings = List.copyOf(strings);
        names = List.copyOf(names);
        methods = List.copyOf(methods);
    }

    /** The texts; the stream stays open. */
    static ClassFileStrings read(InputStream classFile) throws IOException {
        DataInputStream in = new DataInputStream(classFile);
        if (in.readInt() != MAGIC) {
            throw new IOException("not a class file");
        }
        in.readInt(); // version
        int size = in.readUnsignedShort();
        String[] texts = new String[size];
        int[] strings = new int[size];
        int[][] pairs = new int[size][];
        int[] classes = new int[size];
        List<Integer> methods = new ArrayList<>();
        int count = 0;
        for (int i = 1; i < size; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case UTF8 -> texts[i] = in.readUTF();
                case STRING -> strings[count++] = in.readUnsignedShort();
                case LONG, DOUBLE -> {
                    in.readLong();
                    i++; // takes two places
                }
                case METHOD -> {
                    methods.add(i);
                    pairs[i] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
                }
                case NAME_AND_TYPE -> pairs[i] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
                case CLASS -> classes[i] = in.readUnsignedShort();
                case INTEGER, FLOAT, FIELD, INTERFACE_METHOD, DYNAMIC, INVOKE_DYNAMIC -> in.readInt();
                case METHOD_TYPE, MODULE, PACKAGE -> in.readUnsignedShort();
                case METHOD_HANDLE -> {
                    in.readUnsignedByte();
                    in.readUnsignedShort();
                }
                default -> throw new IOException("unknown constant " + tag);
            }
        }
        return new ClassFileStrings(
                Arrays.stream(strings, 0, count)
                        .mapToObj(index -> Objects.requireNonNull(texts[index]))
                        .toList(),
                Arrays.stream(texts).filter(Objects::nonNull).toList(),
                methods.stream()
                        .map(index -> {
                            int[] nameAndType = pairs[pairs[index][1]];
                            return texts[classes[pairs[index][0]]] + "." + texts[nameAndType[0]]
                                    + texts[nameAndType[1]];
                        })
                        .toList());
    }
}
