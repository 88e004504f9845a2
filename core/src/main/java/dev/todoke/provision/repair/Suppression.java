package dev.todoke.provision.repair;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Withholds cells of rows in small classes until every class has k rows (局所秘匿), by a greedy rule that
/// knows no chance:
///
/// 1. Only rows of classes below k are touched.
/// 2. All sets of one axis are tried in the order of [Axis], then of two, and so on. Rows that agree once a
///    set is withheld, and are k or more together, have that set withheld; they are touched no more. So no
///    row loses more axes than the smallest set that saves it at its turn.
/// 3. Fewer than k rows may remain whose every axis is withheld. They are left out where that is allowed;
///    otherwise the smallest class (the first by its text among equals) is withheld with them.
///
/// A withheld value is a value of its own: nobody has to guess which class a reader takes it for.
final class Suppression {

    /// In the place of the withheld axes of a class that is left out.
    static final int LEFT_OUT = -1;

    private static final int WITHHELD = -1;

    private final int[][] codes;
    private final int[] rows;
    private final int k;
    private final int[] masks;
    private final int distinguishing;

    private Suppression(int[][] codes, int[] rows, int k) {
        this.codes = codes;
        this.rows = rows;
        this.k = k;
        this.masks = new int[rows.length];
        this.distinguishing = distinguishing(codes);
    }

    /// Axes withheld of each class, as bits, or [#LEFT_OUT].
    ///
    /// @param text of a class, for the order among equals
    static int[] of(int[][] codes, int[] rows, int k, boolean leaveOut, IntFunction<String> text) {
        var suppression = new Suppression(codes, rows, k);
        var left = suppression.greedy(suppression.small());
        if (leaveOut) {
            Arrays.stream(left).forEach(member -> suppression.masks[member] = LEFT_OUT);
        } else {
            suppression.join(left, text);
        }
        return suppression.masks;
    }

    /// Leaves out all rows of small classes.
    static int[] leavingOut(int[][] codes, int[] rows, int k) {
        var suppression = new Suppression(codes, rows, k);
        Arrays.stream(suppression.small()).forEach(member -> suppression.masks[member] = LEFT_OUT);
        return suppression.masks;
    }

    /// Axes in which not all classes are equal.
    private static int distinguishing(int[][] codes) {
        int axes = 0;
        for (int axis = 0; axis < codes.length; axis++) {
            if (Arrays.stream(codes[axis]).distinct().limit(2).count() > 1) {
                axes |= 1 << axis;
            }
        }
        return axes;
    }

    private int[] small() {
        var all = IntStream.range(0, rows.length).toArray();
        var grouping = Grouping.of(codes, rows, all, 0);
        return Arrays.stream(all).filter(member -> grouping.rowsAt(member) < k).toArray();
    }

    private int[] greedy(int[] small) {
        var left = small;
        for (int set : sets()) {
            if (left.length == 0) {
                break;
            }
            var members = left;
            var grouping = Grouping.of(codes, rows, members, set);
            for (int i = 0; i < members.length; i++) {
                masks[members[i]] = grouping.rowsAt(i) >= k ? set : 0;
            }
            left = Arrays.stream(members).filter(member -> masks[member] == 0).toArray();
        }
        return left;
    }

    /// Sets of axes that tell rows apart: small ones first, then by the order of the axes.
    private List<Integer> sets() {
        return IntStream.rangeClosed(1, (1 << codes.length) - 1)
                .filter(set -> (set & ~distinguishing) == 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(Integer::bitCount).thenComparingInt(set -> set))
                .toList();
    }

    private void join(int[] left, IntFunction<String> text) {
        var taken = new boolean[rows.length];
        long together = 0;
        for (int member : left) {
            masks[member] = distinguishing;
            taken[member] = true;
            together += rows[member];
        }
        while (together > 0 && together < k) {
            var others = IntStream.range(0, rows.length)
                    .filter(member -> !taken[member])
                    .toArray();
            if (others.length == 0) {
                return;
            }
            var grouping = Grouping.of(withheld(), rows, others, 0);
            var place = IntStream.range(0, others.length)
                    .boxed()
                    .min(Comparator.<Integer>comparingLong(grouping::rowsAt).thenComparing(i -> text.apply(others[i])))
                    .orElseThrow();
            together += grouping.rowsAt(place);
            for (int i = 0; i < others.length; i++) {
                if (grouping.of(i) == grouping.of(place)) {
                    masks[others[i]] = distinguishing;
                    taken[others[i]] = true;
                }
            }
        }
    }

    private int[][] withheld() {
        return withheld(codes, masks);
    }

    /// The codes with withheld ones replaced by one sign.
    static int[][] withheld(int[][] codes, int[] masks) {
        var changed = new int[codes.length][];
        for (int axis = 0; axis < codes.length; axis++) {
            changed[axis] = codes[axis].clone();
            for (int member = 0; member < masks.length; member++) {
                if ((masks[member] >> axis & 1) == 1) {
                    changed[axis][member] = WITHHELD;
                }
            }
        }
        return changed;
    }
}
