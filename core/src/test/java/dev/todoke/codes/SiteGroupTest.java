package dev.todoke.codes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.Sex;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("集計部位と出典")
class SiteGroupTest {

    private static SiteGroup named(List<SiteGroup> groups, String nameJa) {
        return groups.stream()
                .filter(group -> group.nameJa().equals(nameJa))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("主要部位は26、上皮内がんを含む部位は11、詳細は122")
    void levels() {
        assertThat(SiteGroup.main()).hasSize(26).allMatch(group -> group.level().equals("MAIN"));
        assertThat(SiteGroup.mainWithInSitu())
                .hasSize(11)
                .allMatch(group -> group.level().equals("MAIN_WITH_IN_SITU"));
        assertThat(SiteGroup.detail())
                .hasSize(122)
                .allMatch(group -> group.level().equals("DETAIL"));
        var rectum = named(SiteGroup.main(), "直腸");
        assertThat(rectum.code()).isEqualTo("7");
        assertThat(rectum.nameEn()).isEqualTo("Rectum");
        assertThat(rectum.icd10()).isEqualTo("C19-C20");
        assertThat(rectum.sexes()).isEqualTo("ALL");
        assertThat(rectum.onlySex()).isEmpty();
        assertThat(named(SiteGroup.main(), "前立腺").onlySex()).contains(Sex.MALE);
        assertThat(named(SiteGroup.main(), "卵巣").onlySex()).contains(Sex.FEMALE);
    }

    @ParameterizedTest(name = "{0} は {1} を含む: {2}")
    @CsvSource({
        "直腸,C18,false",
        "直腸,C189,false",
        "直腸,C19,true",
        "直腸,C190,true",
        "直腸,C209,true",
        "直腸,C20,true",
        "直腸,C21,false",
        "直腸,C210,false",
        "直腸,C2,false",
        "直腸,'',false",
        "食道,C150,true",
        "食道,C159,true",
        "食道,C149,false",
        "食道,C160,false",
    })
    void groupsAreSpansOfIcd10(String group, String icd10, boolean expected) {
        assertThat(named(SiteGroup.main(), group).contains(icd10)).isEqualTo(expected);
    }

    @Test
    @DisplayName("コードを並べた部位は、並べたどれをも含む")
    void groupsOfSeveralSpans() {
        var all = SiteGroup.detail().getFirst();
        assertThat(all.icd10()).isEqualTo("C00-C96,D00-D47");
        assertThat(List.of("C000", "C969", "D000", "D479")).allMatch(all::contains);
        assertThat(List.of("C970", "D480", "B999")).noneMatch(all::contains);
    }

    @Test
    @DisplayName("添え書きは見出しごとに読め、表の罫線は残らない")
    void papersAreRead() {
        var papers = Papers.of("extent-codes");
        assertThat(papers.title()).isEqualTo("進展度のコード");
        assertThat(papers.sections())
                .extracting(Papers.Section::heading)
                .containsExactly("Editions", "Origin", "Licence", "Taken on", "Hand edits");
        assertThat(papers.sections().get(0).lines())
                .hasSize(3)
                .startsWith("Validity counts by date of diagnosis.", "edition · valid from · valid to · rows · sha256");
        assertThat(papers.sections().get(1).lines()).containsExactly("From notification.md and layout-76.tsv.");
        assertThat(Papers.of("no-such-table")).isEqualTo(new Papers("no-such-table", List.of()));
    }
}
