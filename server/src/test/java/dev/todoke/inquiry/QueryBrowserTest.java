package dev.todoke.inquiry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.todoke.identity.Role;
import dev.todoke.intake.Sample;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.Visitor;
import dev.todoke.web.Face;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BrowserTest
@DisplayName("照会の画面: 照会し、値を添えて回答され、引き取り、人が作り直され、ゆくえが示される")
class QueryBrowserTest {

    @Autowired
    private TestAccounts accounts;

    @TempDir
    private Path folder = Path.of("");

    private final AcceptedNotifications given;

    QueryBrowserTest(@Autowired ApplicationContext application) {
        this.given = new AcceptedNotifications(application);
    }

    @Test
    void fromQuestionToFate(Visitor clerk, Visitor reporter) throws IOException {
        given.enter("40B01", "けいこく病院");
        String notification = given.accept(folder, "40B01", Sample.clean("B1")) + "-1";
        given.link(List.of(notification));
        accounts.staff("query-clerk", Role.REGISTRAR);
        accounts.hospital("query-hospital", "40B01", Role.REPORTER);

        var room = clerk.signIn(Face.REGISTRY, "query-clerk", "/registry/notifications/" + notification);
        clerk.hasNoFaults("registry-notification");
        room.check("input[name=contact]");
        room.check("input[name=items][value=MORPHOLOGY]");
        room.fill("#question", "異型度を確かめてください。");
        room.click("form[action$='/queries'] button[type=submit]");
        assertThat(room.locator("main")).containsText("回答待ち");
        clerk.hasNoFaults("registry-query");

        var ward = reporter.signIn(Face.PORTAL, "query-hospital", "/portal");
        assertThat(ward.locator("main")).containsText("回答を待っている照会");
        ward.click("main a[href$='/portal/queries']");
        reporter.hasNoFaults("portal-queries");
        ward.click("main tbody a");
        ward.fill("[id='item-320']", "814033");
        ward.fill("#reply", "病理報告を見直しました。");
        reporter.hasNoFaults("portal-query");
        ward.click("main form button[type=submit]");
        assertThat(ward.locator("main")).containsText("回答あり");

        clerk.open("/registry/proposals");
        clerk.hasNoFaults("registry-proposals");
        room.click("main table a:has-text('" + notification + "')");
        assertThat(room.locator("main")).containsText("814033");
        clerk.hasNoFaults("registry-proposal");
        room.click("form[action$='/take'] button");
        assertThat(room.locator("body")).containsText("提案を引き取りました。");
        clerk.open("/registry/notifications/" + notification);
        assertThat(room.locator("main")).containsText("第2版");

        reporter.open("/portal/notifications");
        assertThat(ward.locator("main")).containsText("年次確定待ち");
        reporter.hasNoFaults("portal-fates");
        ward.click("main tbody a");
        assertThat(ward.locator("main")).containsText("第2版");
        reporter.hasNoFaults("portal-notification");
    }
}
