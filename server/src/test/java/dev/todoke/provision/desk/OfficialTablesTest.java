package dev.todoke.provision.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.provision.publication.PublicationCheck;
import dev.todoke.provision.publication.PublicationFinding;
import dev.todoke.provision.publication.PublicationLimits;
import dev.todoke.provision.publication.PublicationRule;
import dev.todoke.provision.publication.PublishedTable;
import dev.todoke.statistics.InventedYear;
import dev.todoke.statistics.StatisticsBench;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公的統計と照らし合わせる公表前確認")
class OfficialTablesTest {

    private static final String PEOPLE = "2019年 福岡県";

    @Test
    @DisplayName("伏せた人数が公的統計との引き算で求められることを、申出者の役割で見つける")
    void aCountFollowsFromOfficialFigures() {
        var bench = new StatisticsBench(new InventedYear(1_200));
        bench.registry(() -> bench.tables().compute(9));
        bench.registry(() -> bench.releases().release(9, "test"));
        var office = new OfficeSettings("40", "福岡県知事", "X", "R", "T", "calendar");
        var official = new OfficialTables(bench.figures(), office);

        var tables = bench.database().transactions().as(Acting.at(Face.APPLICANT, "1"), () -> {
            assertThat(official.populations()).containsExactly(PEOPLE);
            return official.besides(List.of(new PublishedTable("表", PEOPLE, List.of())));
        });
        assertThat(tables).hasSize(1);
        var shown = tables.getFirst().rows().stream()
                .filter(row -> !row.getFirst().contains("全部位") && row.get(1).matches("[1-9][0-9]+"))
                .findFirst()
                .orElseThrow();
        String site = shown.getFirst();
        long total = Long.parseLong(shown.get(1));

        var paper = new PublishedTable(
                "表1",
                PEOPLE,
                List.of(
                        List.of("部位", "発見経緯", "総数"),
                        List.of(site, "検診", Long.toString(total - 3)),
                        List.of(site, "その他", "*"),
                        List.of(site, "計", "*")));
        var check = new PublicationCheck(PublicationLimits.USUAL, new TreeSet<>());
        assertThat(check.findings(List.of(paper), List.of(), "独自に集計した。"))
                .extracting(PublicationFinding::rule)
                .doesNotContain(PublicationRule.DETERMINED, PublicationRule.DIFFERS_FROM_EARLIER);
        assertThat(check.findings(List.of(paper), tables, "独自に集計した。"))
                .extracting(PublicationFinding::rule)
                .containsAnyOf(PublicationRule.DETERMINED, PublicationRule.DIFFERS_FROM_EARLIER);
        assertThat(official.besides(List.of(new PublishedTable("表", "2019年 佐賀県", List.of()))))
                .isEmpty();
    }
}
