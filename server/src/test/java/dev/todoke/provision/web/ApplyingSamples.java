package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.CommandKind;
import dev.todoke.provision.ConsultationEvent;
import dev.todoke.provision.Event;
import dev.todoke.provision.Phase;
import dev.todoke.provision.ProvisionRole;
import dev.todoke.provision.RecordedEvent;
import dev.todoke.provision.WritingEvent;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.Guide;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.calendar.Plan;
import dev.todoke.provision.calendar.PlanStep;
import dev.todoke.provision.desk.PledgeDesk;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The pages before an application is handed in, each with a model.
final class ApplyingSamples implements PageSamples {

    private static final String ID = "0b6c2f7e-0000-4000-8000-000000000002";

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("guide", "/applicant/guide", guide(Map.of(), List.of(), "")),
                sample(
                        "guide",
                        "/applicant/guide",
                        guide(Map.of("several", "yes"), List.of(), "2つ以上の都道府県の情報は、国立がん研究センターの窓口に申し出ます。")),
                sample("guide", "/applicant/guide", guide(Map.of(), List.of(found(Guide.Aim.REGISTRY)), "")),
                sample("guide", "/applicant/guide", guide(Map.of(), List.of(found(Guide.Aim.RESEARCH)), "")),
                sample("consultation-new", "/applicant/consultation", NewConsultationPage.ofApplicant(Map.of())),
                sample(
                        "consultation-new",
                        "/office/consultation",
                        NewConsultationPage.of("/office/consultation", List.of(Choice.of("1", "研究 真理")), Map.of())),
                sample("consultation", "/applicant/x", consultation("/applicant/applications/" + ID)),
                sample("office-consultation", "/office/x", consultation("/office/applications/" + ID)),
                sample(
                        "pledges",
                        "/applicant/x",
                        new PledgesPage(
                                ID,
                                "食道がんの研究",
                                true,
                                List.of(
                                        new PledgesPage.Line(1, "研究 真理", "架空大学", true, "2026-04-01"),
                                        new PledgesPage.Line(2, "解析 進", "架空大学", true, ""),
                                        new PledgesPage.Line(3, "助言 聡", "架空大学", false, "")),
                                List.of(new PledgeDesk.Code("解析 進", "架空大学", "abcdef-ghjkmn")),
                                "2022-08-01",
                                false)),
                sample(
                        "pledges",
                        "/applicant/x",
                        new PledgesPage(
                                ID,
                                "食道がんの研究",
                                true,
                                List.of(new PledgesPage.Line(2, "解析 進", "架空大学", false, "")),
                                List.of(),
                                "2022-08-01",
                                true)),
                sample("pledge", "/applicant/pledge", new PledgePage("", List.of(), List.of("一"), "2022-08-01", "")),
                new Sample("provision/tasks", "/applicant/x", Map.of("page", tasks(), "plan", plan())),
                sample("draft-file", "/applicant/x", DraftFilePages.empty(application())),
                sample("draft-file", "/applicant/x", comparedFile()),
                sample("pledge", "/applicant/pledge", pledge("")),
                sample("pledge", "/applicant/pledge", pledge("2026-04-01")),
                sample("task", "/applicant/x", new TaskPage(ID, "purpose", List.of(fileField()))),
                sample("precheck", "/office/x", PrecheckPage.of(application(), List.of("書いてください。"), Map.of())));
    }

    private static Sample sample(String template, String path, Object page) {
        return new Sample("provision/" + template, path, Map.of("page", page));
    }

    private static TasksPage tasks() {
        return new TasksPage(
                ID, "食道がんの研究", "", List.of(), 3, List.of(), true, false, List.of(Choice.of("a", "X2026-0001 食道がん")));
    }

    private static DraftFilePage comparedFile() {
        return new DraftFilePage(
                ID,
                "食道がんの研究",
                List.of(
                        new DraftFilePage.Line("method", "5イ 調査研究方法", List.of("記述統計"), List.of(), ""),
                        new DraftFilePage.Line("years", "4ア 診断年次", List.of(), List.of("2019、2020"), "2019,2020")),
                List.of("シート「申出書」12行目: 「たぶん」を読み取れません。"),
                List.of("別の申出から受け取ったファイルです。"),
                List.of(new SubmissionPage.Open("書いてください。", "/applicant/x")),
                List.of(new SubmissionPage.Open("足りませんか。", "/applicant/x")),
                "a".repeat(64));
    }

    private static PlanView.Shown plan() {
        var today = LocalDate.of(2026, 4, 1);
        var needed = new TreeSet<>(Arrays.asList(PlanStep.values()));
        return PlanView.shown(
                Plan.of(
                        today.plusMonths(4),
                        today,
                        needed,
                        new TreeSet<>(List.of(PlanStep.CONSULTATION, PlanStep.ETHICS)),
                        List.of()),
                false);
    }

    private static PledgePage pledge(String signedOn) {
        var reading = new PledgeDesk.Reading("食道がんの研究", "架空大学", "研究 真理", "架空大学", signedOn);
        return new PledgePage("abcdef", List.of(reading), List.of("1. 法令を守ります。"), "2022-08-01", "研究");
    }

    private static FieldView fileField() {
        var file = new FileLine(3, "計画.pdf", "PDF", "12 KB", 2, "/applicant/applications/x/files/3");
        return new FieldView(
                "study-plan", "files", "2ア.a3 研究計画書等", true, "", List.of(), "", List.of(), List.of(), List.of(file));
    }

    private static GuidePage guide(Map<String, String> sent, List<GuidePage.Found> found, String elsewhere) {
        return new GuidePage(
                List.of(Choice.of("researcher", "研究者")), List.of(Choice.of("research", "研究")), sent, found, elsewhere);
    }

    private static GuidePage.Found found(Guide.Aim aim) {
        var who = aim == Guide.Aim.REGISTRY ? Guide.Who.HOSPITAL : Guide.Who.RESEARCHER;
        var apply = (Guide.Advice.Apply) new Guide(who, aim, false, false, false).advice();
        return GuidePage.Found.of(new Guide(who, aim, false, false, false), apply.article(), apply.kind());
    }

    private static ConsultationPage consultation(String base) {
        var page = ConsultationPage.of(
                application(), base, dev.todoke.provision.Actor.of("owner", ProvisionRole.APPLICANT), Map.of());
        return new ConsultationPage(
                page.id(),
                page.base(),
                page.title(),
                page.phase(),
                Arrays.asList(CommandKind.values()),
                page.said(),
                page.advice(),
                page.sent());
    }

    /// A draft that follows a consultation and waits for the desk's remarks.
    private static Application application() {
        var texts = new TreeMap<>(Map.of("title", "食道がんの研究", "article", "21-9"));
        var application = Application.none(ID, "owner");
        for (Event event : List.of(
                new ConsultationEvent.ConsultationOpened("食道がんの研究", "提供を受けられますか。\n2023年診断です。"),
                new ConsultationEvent.ConsultationSaid("できる見込みです。"),
                new ConsultationEvent.AdviceRecorded(
                        Article.RESEARCH_ANONYMISED, KindOfData.ANONYMISED, "無料", true, "第9項で申し出てください。"),
                new WritingEvent.DraftOpened(),
                new WritingEvent.DraftSaved("basis", texts),
                new ConsultationEvent.PrecheckAsked("公表の方法を見てください。"))) {
            application = application.after(new RecordedEvent(
                    application.history().size() + 1,
                    Instant.parse("2026-04-01T01:00:00Z"),
                    "owner",
                    ProvisionRole.APPLICANT,
                    event));
        }
        if (application.phase() != Phase.PRECHECK) {
            throw new IllegalStateException("the sample is not looked at: " + application.phase());
        }
        return application;
    }
}
