package dev.todoke.provision.repair;

import java.util.Arrays;

/// Members that agree on some axes (まとまり): open addressing over their numbers, compared exactly.
final class Grouping {

    private static final int EMPTY = -1;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /// Group of each member, in the order in which members were given.
    private final int[] of;

    private final long[] rows;
    private final int[] first;

    private Grouping(int[] of, long[] rows, int[] first) {
        this.of = of;
        this.rows = rows;
        this.first = first;
    }

    /// @param codes by axis, then by member
    /// @param members those to be grouped
    /// @param ignored axes that do not count, as bits
    static Grouping of(int[][] codes, int[] rowsOf, int[] members, int ignored) {
        var places = new int[Integer.highestOneBit(Math.max(4, members.length)) << 2];
        Arrays.fill(places, EMPTY);
        var of = new int[members.length];
        var first = new int[members.length];
        var rows = new long[members.length];
        int groups = 0;
        for (int i = 0; i < members.length; i++) {
            int place = (int) (hash(codes, members[i], ignored) & places.length - 1);
            while (places[place] != EMPTY && !agree(codes, first[places[place]], members[i], ignored)) {
                place = place + 1 & places.length - 1;
            }
            if (places[place] == EMPTY) {
                places[place] = groups;
                first[groups++] = members[i];
            }
            of[i] = places[place];
            rows[of[i]] += rowsOf[members[i]];
        }
        return new Grouping(of, Arrays.copyOf(rows, groups), Arrays.copyOf(first, groups));
    }

    private static long hash(int[][] codes, int member, int ignored) {
        long hash = 0;
        for (int axis = 0; axis < codes.length; axis++) {
            if ((ignored >> axis & 1) == 0) {
                hash = (hash ^ codes[axis][member]) * MIX;
                hash ^= hash >>> 29;
            }
        }
        return hash ^ hash >>> 32;
    }

    private static boolean agree(int[][] codes, int left, int right, int ignored) {
        for (int axis = 0; axis < codes.length; axis++) {
            if ((ignored >> axis & 1) == 0 && codes[axis][left] != codes[axis][right]) {
                return false;
            }
        }
        return true;
    }

    int count() {
        return rows.length;
    }

    /// Group of the member at a place of the members given.
    int of(int place) {
        return of[place];
    }

    /// Rows of the group of the member at a place.
    long rowsAt(int place) {
        return rows[of[place]];
    }

    /// The first member of a group.
    int first(int group) {
        return first[group];
    }

    long[] rows() {
        return rows.clone();
    }
}
