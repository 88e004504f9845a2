package dev.todoke.linkage.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.todoke.consolidation.store.ConsolidatedStore;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.identity.Role;
import dev.todoke.jobs.JobDesk;
import dev.todoke.jobs.JobRun;
import dev.todoke.jobs.JobState;
import dev.todoke.linkage.job.LinkageJob;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.Visitor;
import dev.todoke.vitalstatus.DeathFile;
import dev.todoke.web.Face;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("影響を見てから二人を統合し、分け、元に戻す")
class PersonsBrowserTest {

    private static final String DEATHS = String.join(",", DeathFile.COLUMNS) + """

            92001,40,統合,花子,トウゴウ,ハナコ,2,1931-03-12,40,福岡市東区箱崎2-1,2017-11-03,C349,40001
            92002,41,分割,次郎,ブンカツ,ジロウ,1,1941-03-12,41,佐賀市駅前中央2-8-32,2017-12-03,C250,41001
            """;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JobDesk jobs;

    @Autowired
    private PersonGroupStore groups;

    @Autowired
    private ConsolidatedStore consolidated;

    @Autowired
    private FaceTransactions transactions;

    @Test
    void mergesAndSplits(Visitor visitor) {
        accounts.staff("persons-1", Role.REGISTRAR);
        var page = visitor.signIn(Face.REGISTRY, "persons-1", "/registry/deaths");
        page.setInputFiles("#file", new FilePayload("deaths.csv", "text/csv", DEATHS.getBytes(StandardCharsets.UTF_8)));
        page.click("form[enctype] button[type=submit]");
        link();
        var one = numberOf("D-92001");
        var other = numberOf("D-92002");

        visitor.open("/registry/persons");
        visitor.hasNoFaults("registry-persons");
        page.fill("#number", "P-9999999");
        page.click("main form button[type=submit]");
        assertThat(page.textContent("main")).contains("P-9999999 という番号は見つかりません");
        page.fill("#number", "D-92001");
        page.click("main form button[type=submit]");
        assertThat(page.url()).endsWith(one);
        visitor.hasNoFaults("registry-person");

        page.fill("#other", other);
        page.click("form[action$='/merge'] button");
        assertThat(page.textContent("main")).contains("まだ何も変わっていません", "腫瘍の変化");
        visitor.hasNoFaults("registry-merge");
        page.click("form[method=post][action$='/merge'] button");
        assertThat(page.textContent("main")).contains("理由を書いてください");
        visitor.hasNoFaults("registry-merge-refused");
        page.fill("#reason", "戸籍の写しで確かめた");
        page.click("form[method=post][action$='/merge'] button");
        assertThat(page.textContent(".notice")).contains("統合しました");
        var kept = one.compareTo(other) < 0 ? one : other;
        var left = kept.equals(one) ? other : one;
        assertThat(reports(kept)).as("consolidated at once").containsExactlyInAnyOrder("D-92001", "D-92002");
        assertThat(isConsolidated(left)).isFalse();
        visitor.hasNoFaults("registry-person-merged");

        page.check("input[value='D-92002']");
        page.click("form[action$='/split'] button");
        assertThat(page.textContent("main")).contains("新しい番号へ");
        visitor.hasNoFaults("registry-split");
        page.fill("#reason", "別の人だった");
        page.click("form[method=post][action$='/split'] button");
        assertThat(page.textContent(".notice")).contains("に分けました");
        assertThat(reports(numberOf("D-92002"))).containsExactly("D-92002");

        page.locator("a[href*='/registry/persons/changes/']").first().click();
        visitor.hasNoFaults("registry-regrouping");
        page.fill("#reason", "取り違えた");
        page.click("form[action$='/undo'] button");
        assertThat(page.textContent(".notice")).contains("元に戻しました");
        assertThat(numberOf("D-92002")).isEqualTo(kept);
        inEnglish(visitor, page, kept);
    }

    private static void inEnglish(Visitor visitor, Page page, String number) {
        visitor.open("/registry/persons/" + number + "?lang=en");
        assertThat(page.textContent("main")).contains("Merges and splits");
        visitor.hasNoFaults("registry-person-en");
    }

    private String numberOf(String record) {
        return registry(
                () -> groups.personOf(record).map(PersonGroupStore::text).orElseThrow());
    }

    private List<String> reports(String person) {
        return registry(() -> consolidated.reports(person)).orElseThrow();
    }

    private boolean isConsolidated(String person) {
        return registry(() -> consolidated.reports(person)).isPresent();
    }

    private <T> T registry(Supplier<T> work) {
        return transactions.as(Acting.at(dev.todoke.database.Face.REGISTRY), work);
    }

    private void link() {
        Acting.at(dev.todoke.database.Face.REGISTRY)
                .run(() -> jobs.request(LinkageJob.KIND, LinkageJob.SCOPE, Map.of()));
        for (int i = 0; i < 600 && !isDone(); i++) {
            pause();
        }
        assertThat(jobs.latest(LinkageJob.KIND, LinkageJob.SCOPE).map(JobRun::state))
                .contains(JobState.DONE);
    }

    private boolean isDone() {
        return jobs.latest(LinkageJob.KIND, LinkageJob.SCOPE)
                .map(JobRun::state)
                .filter(JobState.DONE::equals)
                .isPresent();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
