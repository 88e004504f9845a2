package dev.todoke.validation;

/// A row of codes as it was written (コードの1行), beside what it means.
public record CodedRow(String topography, String morphology, String behaviour, CodedCase coded) {

    /// Reads the cells of a row; see [CodedCase#of].
    public static CodedRow of(
            String sex,
            String age,
            String topography,
            String morphology,
            String behaviour,
            String grade,
            String basis) {
        return new CodedRow(
                topography,
                morphology,
                behaviour,
                CodedCase.of(sex, age, topography, morphology, behaviour, grade, basis));
    }
}
