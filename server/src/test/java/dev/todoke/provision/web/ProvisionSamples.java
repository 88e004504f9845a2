package dev.todoke.provision.web;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.Application;
import dev.todoke.provision.ApplicationText;
import dev.todoke.provision.CommandKind;
import dev.todoke.provision.Event;
import dev.todoke.provision.FeeEvent;
import dev.todoke.provision.FileEvent;
import dev.todoke.provision.Phase;
import dev.todoke.provision.ProvisionRole;
import dev.todoke.provision.RecordedEvent;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.UseEvent;
import dev.todoke.provision.WritingEvent;
import dev.todoke.provision.application.ApplicationNumber;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.Layout;
import dev.todoke.provision.application.LegalBasis;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.application.Range;
import dev.todoke.provision.delivery.PackageRecord;
import dev.todoke.provision.delivery.Way;
import dev.todoke.provision.desk.RepairLook;
import dev.todoke.provision.desk.RiskLook;
import dev.todoke.provision.extraction.RiskReport;
import dev.todoke.provision.fee.Exemption;
import dev.todoke.provision.fee.FeeLine;
import dev.todoke.provision.fee.FeeRule;
import dev.todoke.provision.fee.Settlement;
import dev.todoke.provision.fee.Supplies;
import dev.todoke.provision.fee.Supply;
import dev.todoke.provision.fee.SupplyEntry;
import dev.todoke.provision.fee.Work;
import dev.todoke.provision.fee.WorkEntry;
import dev.todoke.provision.paper.OfficePapers;
import dev.todoke.provision.paper.PaperCalendar;
import dev.todoke.provision.paper.PaperOffice;
import dev.todoke.provision.paper.PaperTexts;
import dev.todoke.provision.publication.FoundPlace;
import dev.todoke.provision.publication.PublicationForm;
import dev.todoke.provision.publication.PublicationRequest;
import dev.todoke.provision.publication.PublishedTable;
import dev.todoke.provision.repair.Axis;
import dev.todoke.provision.repair.Coarsened;
import dev.todoke.provision.repair.Ladders;
import dev.todoke.provision.repair.Proposal;
import dev.todoke.provision.repair.Repair;
import dev.todoke.provision.repair.RepairReport;
import dev.todoke.provision.repair.RowFigures;
import dev.todoke.provision.repair.Withheld;
import dev.todoke.provision.review.Approval;
import dev.todoke.provision.review.Protection;
import dev.todoke.provision.risk.RiskOutlook;
import dev.todoke.provision.risk.RiskQuestion;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Every page of the provision with a model.
final class ProvisionSamples implements PageSamples {

    private static final Instant NOW = Instant.parse("2026-04-01T01:00:00Z");
    private static final String ID = "0b6c2f7e-0000-4000-8000-000000000001";
    private static final List<ClosingSummary> YEARS =
            List.of(new ClosingSummary(1, new YearOfDiagnosis(2031), 1, NOW, 41234, "a".repeat(64)));

    @Override
    public List<Sample> samples() {
        var delivered = application(FileEvent.HandedOver.class);
        var samples = new ArrayList<Sample>(List.of(
                sample("mine", "/applicant", new MinePage(lines())),
                sample("mine", "/applicant", new MinePage(List.of())),
                sample(
                        "available",
                        "/applicant/available",
                        new AvailablePage(LegalBasis.all(), YEARS, Layout.items(), true)),
                sample(
                        "tasks",
                        "/applicant/x",
                        new TasksPage(
                                ID,
                                "題目",
                                "公表方法を直してください。",
                                tasks(),
                                3,
                                List.of(new TasksPage.Remark("", "全体"), new TasksPage.Remark("利用目的", "短く")),
                                true,
                                true,
                                List.of())),
                sample("submission", "/applicant/x", submission()),
                sample("status", "/applicant/x", status(delivered)),
                sample("publications", "/applicant/x", publications()),
                sample("publication", "/applicant/x", publication(false)),
                sample("publication-answer", "/office/x", publication(true)),
                sample(
                        "office-list",
                        "/office",
                        new OfficeListPage("provision.office.list", lines(), ControlSamples.dues(), NOW, false)),
                sample("office-application", "/office/x", status(delivered)),
                sample(
                        "check",
                        "/office/x",
                        CheckPage.of(application(WritingEvent.ApplicationNumbered.class), List.of(), Map.of())),
                sample(
                        "council",
                        "/office/x",
                        CouncilPage.of(application(ReviewEvent.FormalCheckPassed.class), Map.of())),
                sample("decision", "/office/x", DecisionPage.of(application(ReviewEvent.FormalCheckPassed.class))),
                sample("outlook-exact", "/office/x", ExactOutlookPage.of(delivered, look(), List.of("助言"), false)),
                sample(
                        "letter",
                        "/office/x",
                        LetterPage.of(papers(delivered), true).orElseThrow()),
                sample("office-papers", "/office/x", OfficePaperPage.of(papers(delivered))),
                sample("fees", "/office/x", fees(delivered, true)),
                sample("fees", "/office/x", fees(delivered, false)),
                sample("extraction-list", "/registry/provision", new ExtractionListPage(lines())),
                sample("extraction", "/registry/x", extraction()),
                sample("repair", "/registry/x", repairPage("shown")),
                sample("repair", "/registry/x", repairPage("underway")),
                sample("list", "/applicant/x", DeliverySamples.list(true)),
                sample("list", "/applicant/x", DeliverySamples.list(false)),
                sample("media", "/office/x", DeliverySamples.media()),
                sample("linkage", "/registry/x", DeliverySamples.linkage()),
                sample("pair", "/registry/x", DeliverySamples.pair()),
                sample("passphrase", "/registry/x", new ExtractionPage.Once(ID, "T.zip", "a".repeat(64), "abc-def"))));
        for (String task : Form.current().tasks()) {
            var fields = new FormViews(ApplicationText.draft(LocalDate.of(2026, 4, 1)), YEARS, false).of(task);
            samples.add(sample("task", "/applicant/x", new TaskPage(ID, task, fields)));
        }
        return samples;
    }

    private static OfficePapers papers(Application application) {
        return new OfficePapers(
                application,
                PaperTexts.shipped(),
                new PaperOffice("架空県知事", "架空県審議会", PaperCalendar.ERA),
                List.of(),
                LocalDate.of(2026, 4, 1));
    }

    private static FeePage fees(Application application, boolean settled) {
        var day = LocalDate.of(2026, 4, 1);
        var worked = after(application, new FeeEvent.WorkRecorded(new WorkEntry(day, "担当", Work.EXTRACTION, 2, "")));
        var lines = List.of(new FeeLine(Work.EXTRACTION, 2));
        var rule = new FeeRule(
                5_800, Settlement.BOTH, Supplies.AT_COST, new TreeSet<>(List.of(Exemption.PUBLIC_INTEREST)));
        var events = new ArrayList<Event>(List.of(
                new FeeEvent.SupplyRecorded(new SupplyEntry(day, "窓口", Supply.POSTAGE, 2, 430, "")),
                new FeeEvent.FeeEstimated(day, 5_800, lines, 11_600)));
        if (settled) {
            events.add(new FeeEvent.FeeInvoiced("8保第2号", day, day, 5800, lines, 11_600));
            events.add(new FeeEvent.FeePaid(11_600, day, "納付済通知書"));
            events.add(new FeeEvent.FeeSettled(day, "8保第3号", day, 5_800, 1, 430, 11_600, -5_370));
            events.add(new FeeEvent.FeeRefunded(370, day, "口座振込"));
        }
        var paid = worked;
        for (Event event : events) {
            paid = after(paid, event);
        }
        return new FeePage(paid, rule, Arrays.asList(CommandKind.values()), Map.of());
    }

    private static Sample sample(String template, String path, Object page) {
        return new Sample("provision/" + template, path, Map.of("page", page));
    }

    private static List<ApplicationStore.Line> lines() {
        return Arrays.stream(Phase.values())
                .map(phase -> new ApplicationStore.Line(ID, "X2026-0001", "題目", phase, NOW, NOW))
                .toList();
    }

    private static List<Task> tasks() {
        return List.of(new Task("利用目的", "目的", "/applicant/x", "あと3か所", false));
    }

    private static SubmissionPage submission() {
        var draft = ApplicationText.draft(LocalDate.of(2026, 4, 1));
        return new SubmissionPage(
                ID,
                DocumentView.of(draft, false),
                List.of(new SubmissionPage.Open("書いてください。", "/applicant/x")),
                List.of(new SubmissionPage.Open("どちらかで足りませんか。", "/applicant/x")));
    }

    private static StatusPage status(Application application) {
        return new StatusPage(
                application,
                List.of(),
                Arrays.asList(CommandKind.values()),
                HistoryLine.of(application),
                DocumentView.of(application.submitted(), false));
    }

    private static RiskLook look() {
        var report = new RiskReport(List.of(4, 5), 100, 1, 12, 20, 30, 400);
        var fewer = new RiskReport(List.of(4), 2, 400, 0, 0, 0, 0);
        var range = new Range(
                new TreeSet<>(List.of(new YearOfDiagnosis(2031))),
                List.of("40"),
                List.of(),
                Set.of(),
                Range.Ages.all());
        var question = new RiskQuestion(range, new TreeSet<>(List.of(4, 5)), KindOfData.ANONYMISED);
        var outlook = new RiskOutlook(1_234, report, 44, List.of(new RiskOutlook.Without(5, fewer)));
        return new RiskLook(question, Optional.of(outlook), false, List.of());
    }

    private static PublicationsPage publications() {
        return new PublicationsPage(
                asked(), true, Map.of("title", "題", "table-1-text", "部位,人数"), true, found(), List.of("2019年 福岡県"));
    }

    private static PublicationPage publication(boolean canAnswer) {
        var shown = canAnswer ? open() : asked();
        return new PublicationPage(
                shown, shown.publications().getFirst(), found(), canAnswer, LocalDate.of(2026, 4, 20));
    }

    private static List<FoundLine> found() {
        return List.of(new FoundLine("P02", "breach", "表1", "B3", "肺", "*", "3人と求められます。", List.of("48 − 45 = 3")));
    }

    /// Reported, and nobody answered in time.
    private static Application open() {
        var events = asked().history();
        return Application.fold(ID, "owner", events.subList(0, events.size() - 1));
    }

    private static Application asked() {
        var table =
                new PublishedTable("表1", "2019年", List.of(List.of("部位", "人数"), List.of("計", "48"), List.of("肺", "*")));
        var request = new PublicationRequest(
                "胃がんの発見経緯", PublicationForm.PAPER, LocalDate.of(2026, 4, 2), "独自に集計した。", List.of(table));
        var asked = after(application(FileEvent.HandedOver.class), new UseEvent.PublicationAsked(1, request));
        return after(
                asked,
                new UseEvent.PublicationAnswered(
                        1,
                        false,
                        "肺を直してください。",
                        "2026-1",
                        new TreeSet<>(List.of("P02")),
                        "8保第9号",
                        List.of(new FoundPlace("P02", "表1", "B3"))));
    }

    private static ExtractionPage extraction() {
        var facts = List.of(new ExtractionPage.Fact("columns", "4 性別"));
        var built = new ExtractionPage.Built("9", "3", "3", "a".repeat(64), "4、5", "1", "2", "2", "2", "3");
        var packed = List.of(new ExtractionPage.Packed("whole", "T.zip", "a".repeat(64)));
        return new ExtractionPage(
                ID,
                "X2026-0001",
                "T2026-0001-1",
                Phase.VERIFYING,
                Arrays.asList(CommandKind.values()),
                facts,
                List.of("理由"),
                "抽出しました。",
                List.of(built),
                packed,
                true,
                List.of(new ExtractionPage.Fact("given", "40")),
                List.of(RepairLine.of(repaired(), false)),
                List.of(new ExtractionPage.Erased("T.zip", "b".repeat(64), "2026-04-01", "ended")),
                List.of(new PopulationFigures("230", "0", "3", "40", "2", "2019")));
    }

    private static RepairReport repaired() {
        var steps = List.of(new Coarsened(Axis.AGE, 3), new Coarsened(Axis.SITE, 1));
        var repair = new Repair(Ladders.shipped().edition(), 5, Axis.ALWAYS, steps, true, true);
        return new RepairReport(
                repair,
                new RowFigures(400, 300, 1, 250, 380),
                new RowFigures(398, 40, 5, 0, 0),
                List.of(new Withheld(Axis.AREA, 30)),
                30,
                2,
                0.231);
    }

    private static RepairPage repairPage(String state) {
        var wish = repaired().repair();
        var look = new RepairLook(
                state,
                new Protection(5, true),
                5,
                List.of(new Proposal(Proposal.Kind.LEAST_LOSS, repaired())),
                List.of(repaired()),
                wish);
        return RepairPage.of(application(ReviewEvent.ProvisionNumbered.class), look, true, wish, false);
    }

    /// An application whose history ends with the first event of a kind.
    private static Application application(Class<? extends Event> last) {
        var draft = ApplicationText.draft(LocalDate.of(2026, 4, 1));
        var application = Application.none(ID, "owner");
        for (String task : Form.current().tasks()) {
            var texts = new java.util.TreeMap<>(draft.texts());
            texts.keySet().removeIf(field -> !Form.current().taskOf(field).equals(task));
            application = after(application, new WritingEvent.DraftSaved(task, texts));
        }
        var submitted = after(
                application, new WritingEvent.ApplicationSubmitted(1, "2022-08-01", LocalDate.of(2026, 4, 1), "s"));
        var document = submitted.document().orElseThrow();
        var packed = new PackageRecord("T.zip", 100, "f".repeat(64), List.of());
        var next = submitted;
        for (Event event : List.of(
                new WritingEvent.ApplicationNumbered(new ApplicationNumber("X2026-0001")),
                new ReviewEvent.FormalCheckPassed(true),
                new ReviewEvent.ApplicationAccepted(
                        "8保第1号", LocalDate.of(2026, 4, 1), Approval.of(document, new TreeSet<>()), List.of("条件")),
                new ReviewEvent.ProvisionNumbered(new ProvisionNumber("T2026-0001-1")),
                new FileEvent.PackageMade(packed),
                new FileEvent.HandedOver(Way.DOWNLOAD, ""))) {
            next = after(next, event);
            if (last.isInstance(event)) {
                return next;
            }
        }
        throw new IllegalArgumentException("no such event in the sample: " + last);
    }

    private static Application after(Application application, Event event) {
        int position = application.history().size() + 1;
        return application.after(new RecordedEvent(position, NOW, "owner", ProvisionRole.APPLICANT, event));
    }
}
