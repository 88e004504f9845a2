package dev.todoke.linkage.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.identity.Role;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.Visitor;
import dev.todoke.vitalstatus.DeathFile;
import dev.todoke.vitalstatus.desk.DeathDesk;
import dev.todoke.web.Face;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
@DisplayName("照合の画面をキーボードだけで使う")
class ReviewPageTest {

    private static final String DEATHS = String.join(",", DeathFile.COLUMNS) + """

            9101,40,髙橋,千代美,タカハシ,チヨミ,2,1941-03-12,40,福岡市中央区天神１丁目２番３号,2018-11-03,C349,40001
            9102,40,高橋,千代美,タカハシ,チヨミ,2,1941-03-12,40,福岡市中央区天神1-2-3,2018-11-04,C349,40001
            9103,40,宮本,佐登子,ミヤモト,サトコ,2,1938-07-01,40,小郡市泉野二丁目２番地の４,2019-01-05,C250,40001
            9104,40,宮本,佐登子,ミヤモト,サトコ,2,1938-07-01,40,小郡市泉野2-2-4,2019-01-05,C250,40001
            """;

    private static final Acting REGISTRY = Acting.at(dev.todoke.database.Face.REGISTRY);

    private final TestAccounts accounts;
    private final DeathDesk deaths;
    private final PairStore pairs;
    private final FaceTransactions transactions;
    private final JdbcClient jdbc;

    @Autowired
    ReviewPageTest(
            TestAccounts accounts, DeathDesk deaths, PairStore pairs, FaceTransactions transactions, JdbcClient jdbc) {
        this.accounts = accounts;
        this.deaths = deaths;
        this.pairs = pairs;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("照合し、組を開き、根拠を書いて判断し、元に戻す")
    void runsReviewsAndUndoes(Visitor visitor) throws IOException {
        REGISTRY.call(() -> deaths.take(new ByteArrayInputStream(DEATHS.getBytes(StandardCharsets.UTF_8)), "pairs-1"));
        accounts.staff("pairs-1", Role.REGISTRAR);
        var page = visitor.signIn(Face.REGISTRY, "pairs-1", "/registry/linkage");
        runTheLinkage(page);
        visitor.hasNoFaults("registry-linkage");
        visitor.open("/registry/pairs");
        visitor.hasNoFaults("registry-pairs");

        long pair = pair();
        visitor.open("/registry/pairs/" + pair + "?glyphs=on");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("U+9AD9");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("どちらも死亡票です。");
        visitor.hasNoFaults("registry-pair");

        page.keyboard().press("e");
        page.keyboard().type("12 死亡診断書の写し");
        page.keyboard().press("Escape");
        page.keyboard().press("2");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("「別の人」としました");
        assertThat(registry(pair)).contains("DIFFERENT 12 死亡診断書の写し");

        visitor.open("/registry/pairs/" + pair);
        PlaywrightAssertions.assertThat(page.locator(".answer")).hasCount(0);
        page.keyboard().press("u");
        PlaywrightAssertions.assertThat(page.locator(".answer")).hasCount(1);
        page.waitForURL(Pattern.compile(".*/registry/pairs/" + pair + "\\?.*"));

        visitor.open("/registry/linkage-quality");
        visitor.hasNoFaults("registry-linkage-quality");
        visitor.open("/registry/blind");
        visitor.hasNoFaults("registry-blind");
        visitor.open("/registry/pairs");
        page.click("form[action$='/take'] button");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("受け持ちました");
        visitor.open("/registry/pairs?pool=MINE&lang=en");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("with a death record");
        visitor.hasNoFaults("registry-pairs-mine-en");
        visitor.open("/registry/pairs/" + pair + "?lang=ja");
        page.keyboard().press("j");
        page.waitForURL(address -> !address.contains("/registry/pairs/" + pair + "?"));
    }

    private static void runTheLinkage(Page page) {
        page.click("text=照合する");
        PlaywrightAssertions.assertThat(page.locator(".progress .tag"))
                .hasText("完了", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
    }

    private long pair() {
        return transactions.as(
                REGISTRY,
                () -> jdbc.sql("select id from linkage.pair where record_a = 'D-9101' and record_b = 'D-9102'")
                        .query(Long.class)
                        .single());
    }

    private String registry(long pair) {
        return transactions.as(REGISTRY, () -> {
            var latest = pairs.history(pair).getFirst().decision();
            return latest.verdict() + " " + latest.note();
        });
    }
}
