package dev.todoke.codes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.RegisteredSex;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("ICD-10の版の違い")
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the list is made once, and by the test itself
class Icd10DifferenceTest {

    private final List<Icd10Difference> all = Icd10Difference.all();

    @Test
    @DisplayName("例の組み合わせは、ほんとうに二つの版で違う答えになる")
    void everyExampleDiffers() {
        assertThat(all).isNotEmpty().allSatisfy(difference -> {
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
        assertThat(all)
                .noneMatch(difference ->
                        difference.japan().equals("C341") && difference.who().equals("C341"));
    }

    @Test
    @DisplayName("粘膜関連リンパ腫は、日本の公表の3規則から一つの規則へ移り、部位の数だけ数える")
    void combinationsAreCounted() {
        var byPair =
                all.stream().filter(difference -> difference.whoRule() == 150).toList();
        assertThat(byPair).singleElement().satisfies(difference -> {
            assertThat(difference.japanRule()).isEqualTo(160);
            assertThat(difference.japan()).isEqualTo("C830");
            assertThat(difference.who()).isEqualTo("C884");
            assertThat(difference.morphology()).isEqualTo("9699/3");
            assertThat(difference.topography()).isEqualTo(new Topography("C000"));
            assertThat(difference.combinations()).isEqualTo((int) lymphomaSitesThatDiffer());
        });
    }

    private static long lymphomaSitesThatDiffer() {
        return KnownCodes.shipped().topographies().stream()
                .filter(site -> Icd10Conversion.japan()
                                        .convert(site, 9699, '3', RegisteredSex.BOTH)
                                        .rule()
                                == 160
                        && Icd10Conversion.who()
                                        .convert(site, 9699, '3', RegisteredSex.BOTH)
                                        .rule()
                                == 150)
                .count();
    }
}
