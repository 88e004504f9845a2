package dev.todoke.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.closing.ClosingCounts;
import dev.todoke.closing.store.ClosingStore;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.identity.Role;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.statistics.InventedYear;
import dev.todoke.statistics.desk.StatisticsDesk;
import dev.todoke.statistics.store.StatisticsStore;
import dev.todoke.statistics.store.StatisticsStore.PopulationRow;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.Visitor;
import dev.todoke.web.Face;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("統計表の画面(R-13)")
class ReleaseBrowserTest {

    private static final int YEAR = 2031;

    private final FaceTransactions transactions;
    private final ClosingStore closings;
    private final StatisticsStore store;
    private final StatisticsDesk desk;
    private final TestAccounts accounts;

    @Autowired
    ReleaseBrowserTest(
            FaceTransactions transactions,
            ClosingStore closings,
            StatisticsStore store,
            StatisticsDesk desk,
            TestAccounts accounts) {
        this.transactions = transactions;
        this.closings = closings;
        this.store = store;
        this.desk = desk;
        this.accounts = accounts;
    }

    @Test
    @DisplayName("責任者は秘匿を確認して公表し、その年が公開画面に出る")
    void theHeadChecksAndReleases(Visitor visitor) {
        long closing = closedYear();
        accounts.staff("statistics-head", Role.REGISTRY_HEAD);
        var page = visitor.signIn(Face.REGISTRY, "statistics-head", "/registry/statistics");
        visitor.hasNoFaults("registry-statistics-closings");
        visitor.open("/registry/statistics/" + closing);
        assertThat(page.textContent("main")).contains("準備中").doesNotContain("秘匿の確認");

        transactions.as(Acting.at(dev.todoke.database.Face.REGISTRY), () -> desk.compute(closing));
        visitor.open("/registry/statistics/" + closing);
        assertThat(page.textContent("main")).contains("秘匿の確認", "精度指標");
        visitor.hasNoFaults("registry-statistics-tables");

        page.click("text=公表の確認へ進む");
        visitor.hasNoFaults("registry-statistics-release");
        page.click("main button[type=submit]");

        assertThat(page.textContent("body")).contains("号として公表しました。");
        visitor.open("/public?year=" + YEAR);
        assertThat(page.textContent("main")).contains("全部位 ― 全体、" + YEAR + "年診断");
    }

    @Test
    @DisplayName("集計担当者には公表のボタンがない")
    void theStatisticianDoesNotRelease(Visitor visitor) {
        long closing = closedYear();
        transactions.as(Acting.at(dev.todoke.database.Face.REGISTRY), () -> desk.compute(closing));
        accounts.staff("statistics-clerk", Role.STATISTICIAN);

        var page = visitor.signIn(Face.REGISTRY, "statistics-clerk", "/registry/statistics/" + closing);

        assertThat(page.textContent("main")).contains("統計表を作り直す").doesNotContain("公表の確認へ進む");
        assertThat(visitor.open("/registry/statistics/" + closing + "/release").status())
                .isEqualTo(403);
    }

    private long closedYear() {
        var invented = new InventedYear(1_200);
        return transactions.as(Acting.at(dev.todoke.database.Face.REGISTRY), () -> {
            store.replacePopulation(
                    InventedYear.population().stream()
                            .filter(row -> row.year() == 2019)
                            .map(row -> new PopulationRow(
                                    row.prefecture(), "", YEAR, row.sex(), row.ageFrom(), row.persons()))
                            .toList(),
                    "架空の人口");
            try (var records = invented.records(9)) {
                var rows = records.toList();
                return closings.add(
                        new YearOfDiagnosis(YEAR),
                        0,
                        Instant.EPOCH,
                        "0".repeat(64),
                        new ClosingCounts(rows.size(), rows.size(), 0, 0, 0, 0),
                        "test",
                        rows);
            }
        });
    }
}
