package dev.todoke.synth;

import dev.todoke.codes.Icd10Answer;
import dev.todoke.codes.Icd10Conversion;
import dev.todoke.kernel.RegisteredSex;
import dev.todoke.kernel.Sex;

/// Underlying causes of death in ICD-10 without the dot (原死因).
final class Causes {

    private static final Chances<String> YOUNG = new Chances.Builder<String>()
            .add("X70", 34)
            .add("V49", 8)
            .add("W19", 6)
            .add("I460", 6)
            .add("I609", 6)
            .add("I219", 6)
            .add("Q249", 5)
            .add("G409", 3)
            .add("K746", 4)
            .add("J189", 3)
            .add("R99", 10)
            .build();
    private static final Chances<String> MIDDLE = new Chances.Builder<String>()
            .add("I219", 14)
            .add("I469", 7)
            .add("I619", 9)
            .add("I609", 6)
            .add("I639", 6)
            .add("I509", 9)
            .add("K703", 5)
            .add("K746", 5)
            .add("X70", 8)
            .add("J189", 6)
            .add("N189", 3)
            .add("E149", 3)
            .add("I710", 4)
            .add("R99", 6)
            .add("W79", 2)
            .build();
    private static final Chances<String> OLD = new Chances.Builder<String>()
            .add("R54", 17)
            .add("I509", 11)
            .add("J189", 10)
            .add("I639", 7)
            .add("J690", 6)
            .add("I219", 5)
            .add("I469", 4)
            .add("I619", 4)
            .add("G309", 3)
            .add("F03", 3)
            .add("N189", 4)
            .add("J841", 3)
            .add("J449", 2)
            .add("I350", 2)
            .add("A419", 2)
            .add("W19", 2)
            .add("W79", 1)
            .add("E149", 1)
            .add("G20", 1)
            .add("I480", 1)
            .build();

    private Causes() {}

    static String notCancer(int age, int year, Draw draw) {
        double covid = age < 60 || year < 2020 ? 0 : year == 2020 ? 0.003 : year == 2021 ? 0.012 : 0.035;
        if (draw.chance(covid)) {
            return "U071";
        }
        return (age < 45 ? YOUNG : age < 70 ? MIDDLE : OLD).draw(draw);
    }

    /// The cause a certificate states for this tumour: the ICD-10 code of its site and histology.
    static String of(Tumour tumour, Sex sex) {
        var answer = Icd10Conversion.japan()
                .convert(tumour.topography(), tumour.histology(), tumour.behaviour(), RegisteredSex.of(sex));
        return answer instanceof Icd10Answer.Converted converted ? converted.code() : "C80";
    }
}
