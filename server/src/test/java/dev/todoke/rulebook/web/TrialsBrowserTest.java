package dev.todoke.rulebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import dev.todoke.codes.Tables;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.identity.Role;
import dev.todoke.jobs.JobDesk;
import dev.todoke.jobs.JobRun;
import dev.todoke.jobs.JobState;
import dev.todoke.rulebook.job.RuleTrialJob;
import dev.todoke.rulebook.store.TrialStore;
import dev.todoke.rulebook.store.TrialTally;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.Visitor;
import dev.todoke.validation.RuleChange;
import dev.todoke.web.Face;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("規則変更の試行の画面")
class TrialsBrowserTest {

    private static final String PATH = "/registry/rule-trials";

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JobDesk jobs;

    @Autowired
    private TrialStore trials;

    @Autowired
    private FaceTransactions transactions;

    @Test
    @DisplayName("責任者が案を送り、直し、試し、違いを絞り込む")
    void theHeadTriesAProposal(Visitor visitor) {
        accounts.staff("trials-head", Role.REGISTRY_HEAD);
        var page = visitor.signIn(Face.REGISTRY, "trials-head", PATH);
        visitor.hasNoFaults("rule-trials");

        page.selectOption("#subject", "checks");
        page.fill("#name", "2027年版の案");
        page.setInputFiles("#table", file("id\tseverity\nL01\tfatal\n"));
        page.click("main form button[type=submit]");
        assertThat(page.title()).startsWith("エラー");
        assertThat(page.textContent("main")).contains("2行目の severity: 「fatal」は使えません。使えるもの: error, warning, note");
        assertThat(page.inputValue("#name")).isEqualTo("2027年版の案");
        visitor.hasNoFaults("rule-trials-refused");

        var table =
                String.join("\n", Tables.shipped().only("notification-checks").lines());
        page.setInputFiles("#table", file(table.replace("L01\terror", "L01\twarning")));
        page.click("main form button[type=submit]");
        var trial = page.url().substring(page.url().lastIndexOf('/') + 1);
        ended(trial);
        foundSomething(Long.parseLong(trial));

        visitor.open(PATH + "/" + trial);
        assertThat(page.textContent("main")).contains("完了", "エラー", "警告", "R-2025-000001-10", "2024");
        visitor.hasNoFaults("rule-trial");
        page.selectOption("#year", "2024");
        page.click("main form.filter button");
        assertThat(page.locator("[aria-label='違い'] tbody tr").count()).isEqualTo(1);
        visitor.open(PATH + "/" + trial + "?year=1999");
        assertThat(page.textContent("main")).contains("違いはありません。");
        visitor.open(PATH);
        assertThat(page.textContent("main table")).contains("2027年版の案", "完了");
        assertThat(visitor.open(PATH + "/999999").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("実務者は結果を見るだけで、集計担当者には開かない")
    void permissions(Visitor registrar, Visitor statistician) {
        accounts.staff("trials-registrar", Role.REGISTRAR);
        accounts.staff("trials-statistician", Role.STATISTICIAN);
        var page = registrar.signIn(Face.REGISTRY, "trials-registrar", PATH);
        assertThat(page.locator("#subject").count()).isZero();
        statistician.signIn(Face.REGISTRY, "trials-statistician");
        assertThat(statistician.open(PATH).status()).isEqualTo(403);
    }

    private static FilePayload file(String content) {
        return new FilePayload("checks.tsv", "text/tab-separated-values", content.getBytes(StandardCharsets.UTF_8));
    }

    private void foundSomething(long trial) {
        var tally = new TrialTally(new HashMap<>());
        tally.add("R-2025-000001-10", 2024, "40901", List.of(new RuleChange("L01", "error", "warning")));
        tally.add("R-2025-000001-11", 2023, "40901", List.of(new RuleChange("L02", "", "warning")));
        transactions.as(Acting.at(dev.todoke.database.Face.REGISTRY), () -> {
            trials.add(trial, tally);
            return true;
        });
    }

    private void ended(String trial) {
        for (int i = 0; i < 600 && !isDone(trial); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(isDone(trial)).as("the run of trial " + trial).isTrue();
    }

    private boolean isDone(String trial) {
        return jobs.latest(RuleTrialJob.KIND, trial).map(JobRun::state).stream().anyMatch(JobState.DONE::equals);
    }
}
