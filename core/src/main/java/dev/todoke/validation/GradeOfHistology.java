package dev.todoke.validation;

import java.util.Arrays;
import java.util.List;

/// Histologies whose name already says the grade or the lineage (形態コードが決める分化度・表現型).
/// Source: IARC Technical Report 42.
record GradeOfHistology(String check, HistologySet histologies, List<String> grades) {

    /// Anaplastic large cell lymphoma and intravascular B-cell lymphoma lie inside the range of I39c and have rules of
    /// their own.
    private static final int ANAPLASTIC_LARGE_CELL = 9714;

    private static final int INTRAVASCULAR_B_CELL = 9712;

    static final List<GradeOfHistology> ALL = List.of(
            of("I33", HistologySet.of(8331, 9187, 9511), "1", "9"),
            of("I34", HistologySet.of(8249, 8332, 9083, 9243, 9372), "2", "9"),
            of("I35", HistologySet.of(8631, 8634), "3", "9"),
            of("I36", HistologySet.of(8020, 8021, 8805, 9062, 9082, 9392, 9401, 9451, 9505, 9512), "4", "9"),
            of(
                    "I37",
                    HistologySet.of(9702, 9705, 9708, 9709, 9716, 9717, 9718, 9719, 9724, 9726, 9729, 9827, 9834, 9837),
                    "5",
                    "9"),
            of(
                    "I38",
                    HistologySet.of(INTRAVASCULAR_B_CELL, 9728, 9737, 9738, 9823, 9833, 9836)
                            .withRange(9670, 9699)
                            .withRange(9811, 9818),
                    "6",
                    "9"),
            of("I39", HistologySet.of(9948), "8", "9"),
            of("I39b", HistologySet.of(ANAPLASTIC_LARGE_CELL), "4", "5", "7", "9"),
            of(
                    "I39c",
                    HistologySet.of()
                            .withRange(9700, 9719)
                            .without(ANAPLASTIC_LARGE_CELL)
                            .without(INTRAVASCULAR_B_CELL),
                    "5",
                    "8",
                    "9"));

    GradeOfHistology {
        grades = List.copyOf(grades);
    }

    private static GradeOfHistology of(String check, HistologySet histologies, String... grades) {
        return new GradeOfHistology(check, histologies, Arrays.asList(grades));
    }

    boolean allows(int grade) {
        return grades.contains(Integer.toString(grade));
    }
}
