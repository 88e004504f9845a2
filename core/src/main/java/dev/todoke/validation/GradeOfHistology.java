package dev.todoke.validation;

import java.util.List;
import java.util.Set;

/// Histologies whose name already says the grade or the lineage (形態コードが決める分化度・表現型).
/// Source: IARC Technical Report 42.
record GradeOfHistology(String check, Set<Integer> single, List<int[]> ranges, List<String> grades) {

    private static final int ANAPLASTIC_LARGE_CELL = 9714;

    static final List<GradeOfHistology> ALL = List.of(
            of("I33", List.of("1", "9"), 8331, 9187, 9511),
            of("I34", List.of("2", "9"), 8249, 8332, 9083, 9243, 9372),
            of("I35", List.of("3", "9"), 8631, 8634),
            of("I36", List.of("4", "9"), 8020, 8021, 8805, 9062, 9082, 9392, 9401, 9451, 9505, 9512),
            of(
                    "I37",
                    List.of("5", "9"),
                    9702,
                    9705,
                    9708,
                    9709,
                    9716,
                    9717,
                    9718,
                    9719,
                    9724,
                    9726,
                    9729,
                    9827,
                    9834,
                    9837),
            new GradeOfHistology(
                    "I38",
                    Set.of(9712, 9728, 9737, 9738, 9823, 9833, 9836),
                    List.of(new int[] {9670, 9699}, new int[] {9811, 9818}),
                    List.of("6", "9")),
            of("I39", List.of("8", "9"), 9948),
            of("I39b", List.of("4", "5", "7", "9"), ANAPLASTIC_LARGE_CELL),
            new GradeOfHistology("I39c", Set.of(), List.of(new int[] {9700, 9719}), List.of("5", "8", "9")));

    private static GradeOfHistology of(String check, List<String> grades, Integer... histologies) {
        return new GradeOfHistology(check, Set.of(histologies), List.of(), grades);
    }

    /// 9714 and 9712 lie inside the range of I39c and have rules of their own.
    boolean concerns(int histology) {
        if (single.contains(histology)) {
            return true;
        }
        if (histology == ANAPLASTIC_LARGE_CELL || histology == 9712) {
            return false;
        }
        for (int[] range : ranges) {
            if (histology >= range[0] && histology <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
