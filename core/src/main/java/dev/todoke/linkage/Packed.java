package dev.todoke.linkage;

/// A key hash and the position of a record in one sortable long (検索キーの並び). The low bits hold the position.
final class Packed {

    private Packed() {}

    static int indexBits(int records) {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, records - 1)));
    }

    static long pack(long hash, int index, int indexBits) {
        return (hash << indexBits) & Long.MAX_VALUE | index;
    }

    static int index(long packed, int indexBits) {
        return (int) (packed & ((1L << indexBits) - 1));
    }

    static boolean sameKey(long a, long b, int indexBits) {
        return a >>> indexBits == b >>> indexBits;
    }
}
