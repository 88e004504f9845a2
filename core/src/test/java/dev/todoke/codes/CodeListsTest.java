package dev.todoke.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("版におけるコードの有無")
class CodeListsTest {

    private static final CodeLists LISTS = CodeLists.shipped();

    @Test
    @DisplayName("その版にあるコードは、名称と版を答える")
    void listed() {
        assertThat(LISTS.standing(CodeSystem.TOPOGRAPHY, "C341", "3.2"))
                .isInstanceOfSatisfying(CodeStanding.Listed.class, answer -> {
                    assertThat(answer.listed().nameJa()).isEqualTo("肺上葉");
                    assertThat(answer.listed().editions()).containsExactly("3.1", "3.2");
                });
    }

    @Test
    @DisplayName("3.2版で消えたコードは、「3.2版にない」と、いまのコードを答える")
    void leftTheList() {
        assertThat(LISTS.standing(CodeSystem.MORPHOLOGY, "8462/1", "3.2"))
                .isInstanceOfSatisfying(CodeStanding.UnknownInEdition.class, answer -> {
                    assertThat(answer.edition()).isEqualTo("3.2");
                    assertThat(answer.listed().editions()).containsExactly("3.1");
                    assertThat(answer.became()).containsExactly("8442/1");
                });
    }

    @Test
    @DisplayName("3.2版で加わったコードは、3.1版ではないと答える")
    void newOnTheList() {
        assertThat(LISTS.standing(CodeSystem.MORPHOLOGY, "8474/1", "3.1"))
                .isInstanceOfSatisfying(CodeStanding.UnknownInEdition.class, answer -> {
                    assertThat(answer.listed().editions()).containsExactly("3.2");
                    assertThat(answer.became()).isEmpty();
                });
    }

    @Test
    @DisplayName("2011年までになくなったコードも、あった版といまのコードを答える")
    void olderThanTheTables() {
        assertThat(LISTS.standing(CodeSystem.MORPHOLOGY, "8157/1", "3.2"))
                .isInstanceOfSatisfying(CodeStanding.UnknownInEdition.class, answer -> {
                    assertThat(answer.listed().editions()).containsExactly("3.0");
                    assertThat(answer.became()).containsExactly("8152/3");
                });
    }

    @Test
    @DisplayName("どの版にもないコードは、そう答える")
    void nowhere() {
        assertThat(LISTS.standing(CodeSystem.TOPOGRAPHY, "C999", "3.2"))
                .isEqualTo(new CodeStanding.UnknownEverywhere(CodeSystem.TOPOGRAPHY, "C999", "3.2"));
    }

    @Test
    @DisplayName("どの体系のコードも、少なくとも一つの版にある")
    void everyCodeHasAnEdition() {
        for (var system : CodeSystem.values()) {
            assertThat(LISTS.of(system))
                    .isNotEmpty()
                    .allSatisfy(listed ->
                            assertThat(listed.editions()).as(listed.code()).isNotEmpty());
        }
    }
}
