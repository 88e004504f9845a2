package dev.todoke.provision.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.identity.Role;
import dev.todoke.provision.Application;
import dev.todoke.provision.ApplicationText;
import dev.todoke.provision.Event;
import dev.todoke.provision.ProvisionRole;
import dev.todoke.provision.RecordedEvent;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.WritingEvent;
import dev.todoke.provision.application.ApplicationNumber;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.PageSamples;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.Visitor;
import dev.todoke.web.Face;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("審議会: 委員の登録から会議の結果まで")
class CouncilRoadTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private FaceTransactions transactions;

    @Autowired
    private ApplicationStore applications;

    @Test
    @DisplayName("事務局が委員と会議を登録し、委員が意見を述べ、申出者と同じ氏名の委員は資料を見られず、結果が決裁に進む")
    void fromMembersToResult(Visitor clerk, Visitor member, Visitor namesake) {
        accounts.staff("council-clerk", Role.OFFICE_CLERK);
        accounts.staff("council-member", Role.COUNCIL_MEMBER);
        accounts.staff("council-namesake", Role.COUNCIL_MEMBER);
        String id = waitingApplication();
        clerk.signIn(Face.OFFICE, "council-clerk");
        entersMember(clerk, "公衆 衛", "council-member");
        entersMember(clerk, "研究 一郎", "council-namesake");
        clerk.hasNoFaults("council-year");
        String meeting = plansMeeting(clerk, id);

        namesake.signIn(Face.OFFICE, "council-namesake");
        ProvisionSteps.click(namesake.page(), "text=題目の見本");
        assertThat(namesake.page().textContent("main")).contains("資料を見ることも").doesNotContain("多重がんの割合を明らかにする");
        namesake.open("/office/applications/" + id);
        assertThat(namesake.page().textContent("main")).doesNotContain("題目の見本");

        member.signIn(Face.OFFICE, "council-member");
        ProvisionSteps.click(member.page(), "text=題目の見本");
        member.hasNoFaults("council-review");
        givesOpinion(member.page());

        clerk.open(meeting);
        recordsResult(clerk);
        member.open("/office/review");
        assertThat(member.page().textContent("main")).contains("審議が終わりました", "承認");
        member.hasNoFaults("council-review-list");
        clerk.open("/office/applications/" + id);
        assertThat(clerk.page().textContent("main")).contains("決裁");
    }

    /// Pages of the office and the registry room that the roads of these tests do not come through.
    private static final Set<String> BESIDE_THE_ROADS = Set.of(
            "linkage",
            "pair",
            "media",
            "fees",
            "dues",
            "editions",
            "uses",
            "office-use",
            "change-answer",
            "publication",
            "office-papers",
            "council-member",
            "council-plan",
            "council-meeting");

    @Test
    @DisplayName("窓口と登録室の、道の途中で通らない画面も、支援技術で読める")
    void pagesBesideTheRoads(Visitor reader) {
        reader.open("/sign-in");
        var seen = new TreeSet<String>();
        for (PageSamples samples : List.of(new ProvisionSamples(), new ControlSamples(), new CouncilSamples())) {
            for (var sample : samples.samples()) {
                String name = sample.template().replaceFirst("provision/", "");
                if (BESIDE_THE_ROADS.contains(name) && seen.add(name)) {
                    reader.sampleHasNoFaults(sample, "sample-" + name);
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(BESIDE_THE_ROADS);
    }

    private static void entersMember(Visitor clerk, String name, String login) {
        var page = clerk.page();
        clerk.open("/office/council/members/new");
        page.fill("#name", name);
        page.fill("#field", "公衆衛生");
        page.fill("#from", TODAY.minusYears(1).toString());
        page.fill("#until", TODAY.plusYears(1).toString());
        page.fill("#pledged", TODAY.minusDays(3).toString());
        String account = page.locator("#account option")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(login + " "))
                .getAttribute("value");
        page.selectOption("#account", account);
        ProvisionSteps.click(page, "main form[method=post] button[type=submit]");
        assertThat(page.textContent("main")).contains(name);
    }

    private static String plansMeeting(Visitor clerk, String application) {
        var page = clerk.page();
        clerk.open("/office/council/meetings/new");
        page.fill("#name", "第1回(試験)");
        page.fill("#held-on", TODAY.toString());
        page.fill("#papers-close", TODAY.toString());
        page.fill("#place", "会議室");
        ProvisionSteps.click(page, "main form[method=post] button[type=submit]");
        String address = page.url().replaceFirst("https?://[^/]+", "");
        page.selectOption("#application", application);
        ProvisionSteps.click(page, "text='議題に加える'");
        assertThat(page.textContent("main")).contains("研究 一郎(申出者又は利用者と同じ氏名)", "1人のうち0人");
        clerk.hasNoFaults("council-meeting");
        ProvisionSteps.click(page, "text='資料を配付する'");
        return address;
    }

    private static void givesOpinion(Page page) {
        ProvisionSteps.click(page, "text='意見を送る'");
        assertThat(page.textContent(".error-summary")).contains("(V13)");
        for (int point = 1; point <= 10; point++) {
            page.check("[name='point-" + point + "'][value='ok']");
        }
        ProvisionSteps.click(page, "text='意見を送る'");
        assertThat(page.textContent("main")).contains("意見");
    }

    private static void recordsResult(Visitor clerk) {
        var page = clerk.page();
        page.getByLabel("公衆 衛").check();
        ProvisionSteps.click(page, "text='開催を記録する'");
        assertThat(page.textContent("main")).contains("開催済み");
        ProvisionSteps.click(page, "main table a");
        clerk.hasNoFaults("council-deliberation");
        page.check("[name='outcome'][value='agreed']");
        ProvisionSteps.click(page, "text='会議の結果を記録する'");
        assertThat(page.textContent("main")).contains("承認");
    }

    /// An application that has passed its formal check, stored as its events.
    private String waitingApplication() {
        String id = UUID.randomUUID().toString();
        var now = Instant.now();
        transactions.as(Acting.at(dev.todoke.database.Face.APPLICANT, "council-owner"), () -> {
            applications.open(id, "council-owner", now);
            var before = Application.none(id, "council-owner");
            var next = before;
            for (String task : Form.current().tasks()) {
                var texts = new TreeMap<>(ApplicationText.draft(TODAY).texts());
                texts.put("title", "題目の見本");
                texts.keySet().removeIf(field -> !Form.current().taskOf(field).equals(task));
                next = after(next, new WritingEvent.DraftSaved(task, texts), now);
            }
            next = after(next, new WritingEvent.ApplicationSubmitted(1, "2022-08-01", TODAY, "s"), now);
            next = after(next, new WritingEvent.ApplicationNumbered(new ApplicationNumber("X1999-0001")), now);
            next = after(next, new ReviewEvent.FormalCheckPassed(true), now);
            applications.append(before, next);
            return id;
        });
        return id;
    }

    private static Application after(Application application, Event event, Instant at) {
        return application.after(
                new RecordedEvent(application.history().size() + 1, at, "council-owner", ProvisionRole.CLERK, event));
    }
}
