package dev.todoke.codes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.RegisteredSex;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ICD-10の版の違い")
class Icd10DifferenceTest {

    private static final List<Icd10Difference> ALL = Icd10Difference.all();

    @Test
    @DisplayName("例の組み合わせは、ほんとうに二つの版で違う答えになる")
    void everyExampleDiffers() {
        assertThat(ALL).isNotEmpty().allSatisfy(difference -> {
            int histology = Integer.parseInt(difference.morphology().substring(0, 4));
            char behaviour = difference.morphology().charAt(5);
            assertThat(Icd10Conversion.japan()
                            .convert(difference.topography(), histology, behaviour, RegisteredSex.BOTH))
                    .isEqualTo(new Icd10Answer.Converted(difference.japan(), difference.japanRule()));
            assertThat(Icd10Conversion.who().convert(difference.topography(), histology, behaviour, RegisteredSex.BOTH))
                    .isEqualTo(new Icd10Answer.Converted(difference.who(), difference.whoRule()));
            assertThat(difference.japan()).isNotEqualTo(difference.who());
            assertThat(difference.combinations()).isPositive();
        });
    }

    @Test
    @DisplayName("二つの版で同じ答えの組み合わせは載らない")
    void sameAnswersAreNoDifference() {
        assertThat(ALL)
                .noneMatch(difference ->
                        difference.japan().equals("C341") && difference.who().equals("C341"));
    }
}
