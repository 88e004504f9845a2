package dev.todoke.closing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.todoke.database.Acting;
import dev.todoke.identity.Role;
import dev.todoke.jobs.JobDesk;
import dev.todoke.jobs.JobRun;
import dev.todoke.jobs.JobState;
import dev.todoke.linkage.job.LinkageJob;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.Visitor;
import dev.todoke.vitalstatus.DeathFile;
import dev.todoke.web.Face;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("死亡情報を取り込み、2019年診断を二人で確定する")
class ClosingBrowserTest {

    private static final String DEATHS = String.join(",", DeathFile.COLUMNS) + """

            91001,40,試験,花子,テスト,ハナコ,2,1931-03-12,40,福岡市東区箱崎1-1,2019-11-03,C349,40001
            91002,41,試験,次郎,テスト,ジロウ,1,1941-03-12,41,佐賀市駅前中央1-8-32,2019-12-03,C250,41001
            91003,40,試験,三郎,テスト,サブロウ,9,1941-03-12,40,福岡市東区箱崎1-2,2019-12-03,C250,40001
            """;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JobDesk jobs;

    @Test
    void closesAsTwoPeople(Visitor registrar, Visitor head) {
        accounts.staff("closing-registrar", Role.REGISTRAR);
        accounts.staff("closing-head", Role.REGISTRY_HEAD);

        var page = registrar.signIn(Face.REGISTRY, "closing-registrar", "/registry/deaths");
        takeDeaths(page);
        registrar.hasNoFaults("registry-deaths-refused");
        registrar.open("/registry/deaths");
        registrar.hasNoFaults("registry-deaths");
        Acting.at(dev.todoke.database.Face.REGISTRY)
                .run(() -> jobs.request(LinkageJob.KIND, LinkageJob.SCOPE, Map.of()));
        ended(LinkageJob.KIND, LinkageJob.SCOPE);
        registrar.open("/registry/conflicts");
        page.click("form[action$='/conflicts/run'] button");
        ended("consolidation", "");
        registrar.open("/registry/death-only");
        registrar.hasNoFaults("registry-death-only");
        page.click("main table a");
        assertThat(page.textContent("main")).contains("死亡情報のみ（DCO）");
        registrar.hasNoFaults("registry-tumours");
        registrar.open("/registry");
        registrar.hasNoFaults("registry-work-list");

        registrar.open("/registry/closings/2019");
        page.click("form[action$='/trial'] button");
        ended("closing-trial", "2019");
        registrar.open("/registry/closings/2019");
        registrar.hasNoFaults("registry-closing-trial");
        page.fill("#note", "試験のため、残りを翌年に確かめます。");
        page.click("form[action$='/propose'] button");
        assertThat(page.textContent("main")).contains("あなたの申請です");
        assertThat(page.locator("form[action$='/confirm']").count()).isZero();

        var second = head.signIn(Face.REGISTRY, "closing-head", "/registry/closings/2019");
        head.hasNoFaults("registry-closing-proposed");
        second.click("form[action$='/confirm'] button");
        ended("closing", "2019");
        head.open("/registry/closings");
        assertThat(second.textContent("main table")).contains("2019");
        head.hasNoFaults("registry-closings");
    }

    private static void takeDeaths(Page page) {
        page.setInputFiles("#file", new FilePayload("deaths.csv", "text/csv", DEATHS.getBytes(StandardCharsets.UTF_8)));
        page.click("form[enctype] button[type=submit]");
        assertThat(page.textContent("main")).contains("sex", "1 または 2");
    }

    private void ended(String kind, String scope) {
        for (int i = 0; i < 600 && !isDone(kind, scope); i++) {
            pause();
        }
        assertThat(jobs.latest(kind, scope).map(JobRun::state)).as(kind).contains(JobState.DONE);
    }

    private boolean isDone(String kind, String scope) {
        return jobs.latest(kind, scope)
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
