package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.application.Article;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("窓口の統計と、利用の一覧")
class OfficeYearTest {

    private static String figure(List<OfficeYear.Row> rows, OfficeFigure figure) {
        return rows.stream()
                .filter(row -> row.figure() == figure)
                .map(OfficeYear.Row::all)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("その年に起きたことを根拠条項ごとに数える")
    void countsByArticle() {
        var applications = List.of(
                Story.at(Phase.IN_USE), Story.at(Phase.CLOSED), Story.at(Phase.REFUSED), Story.at(Phase.DRAFTING));
        var rows = OfficeYear.of(applications, 2026);
        assertThat(figure(rows, OfficeFigure.SUBMITTED)).isEqualTo("3");
        assertThat(figure(rows, OfficeFigure.REFUSED)).isEqualTo("1");
        assertThat(figure(rows, OfficeFigure.PROVISIONS)).isEqualTo("2");
        assertThat(figure(rows, OfficeFigure.USERS)).isEqualTo("2");
        assertThat(figure(rows, OfficeFigure.DISPOSALS)).isEqualTo("1");
        assertThat(figure(rows, OfficeFigure.DAYS_TO_DECISION)).isEqualTo("0");
        assertThat(rows.getFirst().of(Article.RESEARCH_ANONYMISED)).isEqualTo("3");
        assertThat(rows.getFirst().of(Article.PREFECTURE)).isEqualTo("0");
        assertThat(figure(OfficeYear.of(applications, 2025), OfficeFigure.SUBMITTED))
                .isEqualTo("0");
        assertThat(figure(OfficeYear.of(applications, 2025), OfficeFigure.DAYS_TO_DECISION))
                .isEqualTo("―");
    }

    @Test
    @DisplayName("利用の一覧には利用が始まったものだけが、人の名なしに載る")
    void registerNamesNobody() {
        var uses = ProvidedUse.of(List.of(Story.at(Phase.IN_USE), Story.at(Phase.DELIVERED), Story.at(Phase.STOPPED)));
        assertThat(uses).extracting(ProvidedUse::state).containsExactlyInAnyOrder("in-use", "stopped");
        assertThat(uses.toString()).contains("架空大学").doesNotContain("研究 一郎", "代表 太郎", "事務 花子");
    }
}
