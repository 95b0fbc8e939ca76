package codecs.java;

import io.streamlets.annotations.Encoded;
import java.util.List;

/** Arrays of primitives and of objects. */
@Encoded
@SuppressWarnings("ArrayRecordComponent") // Arrays are what this record is for; it compares them by content.
public record Arrays(
        byte[] bytes,
        boolean[] flags,
        short[] shorts,
        int[] ints,
        long[] longs,
        float[] floats,
        double[] doubles,
        String[] texts,
        Integer[] boxes,
        Level[] levels,
        Nested.Point[] points,
        List<int[]> rows,
        double[][] matrix,
        byte[][] blobs,
        String[][][] cube) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Arrays arrays && java.util.Arrays.deepEquals(members(), arrays.members());
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.deepHashCode(members());
    }

    private Object[] members() {
        Object[] allRows = rows == null ? null : rows.toArray();
        return new Object[] {
            bytes, flags, shorts, ints, longs, floats, doubles, texts, boxes, levels, points, allRows, matrix, blobs,
            cube
        };
    }
}
