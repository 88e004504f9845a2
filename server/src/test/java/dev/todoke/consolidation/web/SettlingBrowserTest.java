package dev.todoke.consolidation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.identity.Role;
import dev.todoke.jobs.JobDesk;
import dev.todoke.jobs.JobRun;
import dev.todoke.jobs.JobState;
import dev.todoke.linkage.desk.PersonsDesk;
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
@DisplayName("理由を示して探し、個人票から値を選び、元に戻し、不一致を片づける")
class SettlingBrowserTest {

    private static final String DEATHS = String.join(",", DeathFile.COLUMNS) + """

            93001,40,選択,花子,センタク,ハナコ,2,1931-04-12,40,福岡市東区箱崎3-1,2017-11-03,C349,40001
            93002,41,選択,次郎,センタク,ジロウ,1,1941-05-12,41,どこか遠いところ,2017-12-03,C250,41001
            """;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JobDesk jobs;

    @Autowired
    private PersonGroupStore groups;

    @Autowired
    private PersonsDesk merging;

    @Autowired
    private FaceTransactions transactions;

    @Test
    void settles(Visitor visitor) {
        accounts.staff("settling-1", Role.REGISTRAR, Role.REGISTRY_HEAD);
        var page = visitor.signIn(Face.REGISTRY, "settling-1", "/registry/deaths");
        page.setInputFiles("#file", new FilePayload("deaths.csv", "text/csv", DEATHS.getBytes(StandardCharsets.UTF_8)));
        page.click("form[enctype] button[type=submit]");
        link();
        String person = merged();

        search(visitor, page);
        page.click("a[href*='" + person + "?access=']");
        assertThat(page.textContent("main")).contains("D-93001", "死亡者情報票が2件以上あります");
        visitor.hasNoFaults("registry-record");

        visitor.open("/registry/conflicts?kind=SEVERAL_DEATHS");
        visitor.hasNoFaults("registry-conflicts");
        page.keyboard().press("j");
        page.waitForURL("**/registry/tumours/**");
        // the oldest conflict may be another test's
        visitor.open("/registry/tumours/" + person);
        visitor.hasNoFaults("registry-tumours");
        page.click("a[href*='item=76']");
        visitor.hasNoFaults("registry-choose");
        page.click("form[action$='/choose'] button[type=submit]");
        assertThat(page.textContent("main")).contains("選んだ根拠を書いてください");
        page.check("input[name=source][value='D-93001']");
        page.fill("#note", "戸籍の写しで確かめた");
        page.click("form[action$='/choose'] button[type=submit]");
        assertThat(page.textContent(".notice")).contains("集約し直しました");
        assertThat(page.textContent("main")).doesNotContain("死亡者情報票が2件以上あります");
        assertThat(page.locator("main .table-box:has-text('だれがいつ') td").allTextContents())
                .contains("有効");
        page.click("form[action$='/undo'] button");
        assertThat(page.textContent(".notice")).contains("元に戻しました");

        visitor.open("/registry/tumours/" + person + "/judge?first=D-93001&second=D-93002");
        assertThat(page.textContent("main")).contains("答えるとどうなるか");
        visitor.hasNoFaults("registry-judge");
        for (String path : List.of("lapsed", "addresses", "rule-choices", "rules/consolidation")) {
            visitor.open("/registry/" + path);
            visitor.hasNoFaults("registry-" + path.replace('/', '-'));
        }
    }

    private static void search(Visitor visitor, Page page) {
        visitor.open("/registry/search");
        visitor.hasNoFaults("registry-search");
        page.fill("#kana", "センタク");
        page.click("main form button[type=submit]");
        assertThat(page.textContent("main")).contains("検索する理由を選んでください");
        page.selectOption("#reason", "CONSOLIDATION");
        page.fill("#birthday", "1931-04-12");
        page.click("main form button[type=submit]");
        assertThat(page.url()).endsWith("/registry/search");
        visitor.hasNoFaults("registry-search-found");
    }

    /// Two people become one by mistake, so that the person has two deaths.
    private String merged() {
        long one = registry(() -> groups.personOf("D-93001").orElseThrow());
        long other = registry(() -> groups.personOf("D-93002").orElseThrow());
        registry(() -> merging.merge(one, other, List.of("D-93001", "D-93002"), "試験", "c1"));
        return PersonGroupStore.text(Math.min(one, other));
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
