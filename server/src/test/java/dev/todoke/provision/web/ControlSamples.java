package dev.todoke.provision.web;

import dev.todoke.mail.MailState;
import dev.todoke.provision.Application;
import dev.todoke.provision.ApplicationText;
import dev.todoke.provision.Change;
import dev.todoke.provision.Changes;
import dev.todoke.provision.CommandKind;
import dev.todoke.provision.ControlEvent;
import dev.todoke.provision.DueDates;
import dev.todoke.provision.Event;
import dev.todoke.provision.FileEvent;
import dev.todoke.provision.OfficeYear;
import dev.todoke.provision.ProvidedUse;
import dev.todoke.provision.ProvisionRole;
import dev.todoke.provision.RecordedEvent;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.UseEvent;
import dev.todoke.provision.WritingEvent;
import dev.todoke.provision.application.ApplicationNumber;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.attachment.Attachment;
import dev.todoke.provision.attachment.FileForm;
import dev.todoke.provision.control.EditionReview;
import dev.todoke.provision.control.HoldingKind;
import dev.todoke.provision.control.IncidentKind;
import dev.todoke.provision.control.IncidentReport;
import dev.todoke.provision.control.PublicationDelay;
import dev.todoke.provision.control.Sanction;
import dev.todoke.provision.control.UseReport;
import dev.todoke.provision.delivery.PackageRecord;
import dev.todoke.provision.delivery.Way;
import dev.todoke.provision.desk.EditionDesk;
import dev.todoke.provision.review.Approval;
import dev.todoke.provision.store.DueStore;
import dev.todoke.provision.store.UseRegisterStore;
import dev.todoke.provision.usage.DisposedMedium;
import dev.todoke.provision.usage.PublishedWork;
import dev.todoke.testing.PageSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Every page of control during use with a model.
final class ControlSamples implements PageSamples {

    private static final Instant NOW = Instant.parse("2026-04-01T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final String ID = "0b6c2f7e-0000-4000-8000-000000000001";
    private static final List<CommandKind> ALL = Arrays.asList(CommandKind.values());

    @Override
    public List<Sample> samples() {
        var plan = new Attachment(1, "study-plan", "変更後の計画書.pdf", FileForm.PDF, 12_000, "e".repeat(64));
        var asked = after(after(inUse(), new ControlEvent.ChangeFileAttached(plan)), changeAsked());
        var pledgeDue = after(asked, new ControlEvent.ChangeAccepted(1, "8保第2号", DAY, approval(asked), ""));
        var heard = after(asked, new ControlEvent.ChangeCouncilHeard(1, DAY, "第2回", true, ""));
        var fields = new FormViews(inUse().submitted(), List.of(), false).of("users");
        return List.of(
                sample("use", "/applicant/x", new UsePage(pledgeDue, ALL, DAY.plusYears(3), false)),
                sample("office-use", "/office/x", new UsePage(pledgeDue, ALL, DAY.plusYears(3), false)),
                sample("use", "/applicant/x", new UsePage(watched(), ALL, DAY, true)),
                sample("office-use", "/office/x", new UsePage(watched(), ALL, DAY, false)),
                sample("disposal", "/applicant/x", new DisposalPage(watched(), ALL, Map.of("M1-by", "研究 一郎"), false)),
                sample("disposal", "/applicant/x", new DisposalPage(watched(), List.of(), Map.of(), false)),
                sample(
                        "dues",
                        "/office/dues",
                        new DuesPage(dues(), mails(), Map.of(1L, MailState.SENT), DAY, true, DAY, true)),
                sample("dues", "/office/dues", new DuesPage(dues(), mails(), Map.of(), DAY, false, DAY, false)),
                sample("dues", "/office/dues", new DuesPage(List.of(), List.of(), Map.of(), DAY, false, DAY, false)),
                sample("editions", "/office/editions", editions()),
                sample("uses", "/office/uses", new UsesPage(List.of(), ProvidedUse.of(List.of(inUse())), true)),
                sample("uses", "/public/uses", new UsesPage(List.of(head()), ProvidedUse.of(List.of(inUse())), false)),
                sample("uses", "/public/uses", new UsesPage(List.of(), List.of(), false)),
                sample(
                        "year",
                        "/office/year",
                        new UsesController.YearPage(2026, 2027, OfficeYear.of(List.of(inUse()), 2026))),
                sample("change", "/applicant/x", ChangePage.writing(inUse(), ALL, "", false)),
                sample("change", "/applicant/x", ChangePage.writing(after(inUse(), drafted()), ALL, "理由", true)),
                sample("change", "/applicant/x", ChangePage.asked(asked, ALL, change(asked), false)),
                sample("change-part", "/applicant/x", new TaskPage(ID, "users", fields)),
                sample("change-answer", "/office/x", ChangePage.asked(asked, ALL, change(asked), false)),
                sample("change-answer", "/office/x", ChangePage.asked(heard, ALL, change(heard), false)));
    }

    static List<DueStore.Line> dues() {
        return DueDates.of(watched()).stream()
                .map(due -> new DueStore.Line(ID, "X2026-0001", due))
                .toList();
    }

    private static List<DueStore.Mail> mails() {
        return List.of(new DueStore.Mail(1, "X2026-0001", "desk@example.org", "期限のお知らせ", "本文", NOW));
    }

    private static UseRegisterStore.Head head() {
        return new UseRegisterStore.Head(1, NOW, DAY);
    }

    private static EditionsPage editions() {
        var own = List.of(new EditionDesk.Own("layout-76", "2022-05-27"));
        var review = new EditionReview(2026, "layout-76 2022-05-27", "同じ", EditionReview.Outcome.SAME, "");
        return new EditionsPage(own, List.of(review), true, Map.of());
    }

    /// With one of everything that happens during use.
    private static Application watched() {
        var report = new IncidentReport(
                "不明",
                LocalDateTime.of(2026, 4, 1, 9, 0),
                IncidentKind.LOSS,
                "媒体1枚",
                "約20人",
                "利用を止めた",
                List.of("窓口"),
                "");
        var application = inUse();
        for (Event event : List.of(
                new ControlEvent.UseReportAsked(1, "進み具合を知るため", DAY.plusDays(7)),
                new ControlEvent.UseReportFiled(1, new UseReport("集計を終えた", "なし", "なし")),
                new ControlEvent.UseReportAnswered(1, true, "受理します", DAY),
                new ControlEvent.UseReportFiled(2, new UseReport("分析を終えた", "", "")),
                new ControlEvent.PublicationDelayReported(
                        1, new PublicationDelay("多重がんの割合", "査読が長引いたため", "集計は終えた", DAY.plusYears(2))),
                new ControlEvent.IncidentReported(1, report),
                new ControlEvent.IncidentReviewed(1, "媒体は回収した"),
                new ControlEvent.IncidentReported(2, report),
                new ControlEvent.AuditOpened(1, "保管", "事故のため", DAY),
                new ControlEvent.AuditVisited(1, DAY, List.of("鍵の記録がない")),
                new ControlEvent.AuditOpened(2, "保管", "定期", DAY),
                new ControlEvent.SanctionImposed(1, new Sanction("架空大学", DAY, DAY.plusYears(1), "規約違反")),
                new ControlEvent.HoldingListed(1, HoldingKind.COPY, "分析用PCの写し", "301号室"),
                new UseEvent.DisposalFiled(List.of(new DisposedMedium("M1", "erase", DAY, "研究 一郎", ""))),
                new ControlEvent.DisposalReturned("写しが漏れている", false),
                new UseEvent.FinalReportFiled(
                        "", List.of(new PublishedWork("paper", "架空誌 1:1-5", "2028-03", "", "1")), ""))) {
            application = after(application, event);
        }
        return application;
    }

    private static Sample sample(String template, String path, Object page) {
        return new Sample("provision/" + template, path, Map.of("page", page));
    }

    private static Change change(Application application) {
        return Changes.of(application).all().getFirst();
    }

    private static Approval approval(Application application) {
        return Approval.of(application.document().orElseThrow(), new TreeSet<>());
    }

    private static ControlEvent.ChangeDrafted drafted() {
        var texts = new TreeMap<>(changed().texts());
        texts.keySet().removeIf(field -> !Form.current().taskOf(field).equals("users"));
        return new ControlEvent.ChangeDrafted("users", texts);
    }

    private static ControlEvent.ChangeAsked changeAsked() {
        var classes = new TreeSet<>(List.of("period", "users"));
        return new ControlEvent.ChangeAsked(1, "2026-02", changed().texts(), "共同研究者が加わるため", classes, true);
    }

    private static Draft changed() {
        var texts = new TreeMap<>(ApplicationText.draft(DAY).texts());
        texts.putAll(Map.of("users.2.name", "研究 二郎", "users.2.role", "analysis", "period-end", "2029-03-31"));
        texts.put("items", "1,2,3,4,5,10,13,19,24");
        texts.put("users.2.pledged", "2026-03-30");
        return new Draft(texts);
    }

    /// An application whose data are used.
    static Application inUse() {
        var draft = ApplicationText.draft(DAY);
        var events = new ArrayList<Event>();
        for (String task : Form.current().tasks()) {
            var texts = new TreeMap<>(draft.texts());
            texts.keySet().removeIf(field -> !Form.current().taskOf(field).equals(task));
            events.add(new WritingEvent.DraftSaved(task, texts));
        }
        events.add(new WritingEvent.ApplicationSubmitted(1, "2022-08-01", DAY, "s"));
        events.add(new WritingEvent.ApplicationNumbered(new ApplicationNumber("X2026-0001")));
        var application = Application.none(ID, "owner");
        for (Event event : events) {
            application = after(application, event);
        }
        var packed = new PackageRecord("T.zip", 100, "f".repeat(64), List.of());
        for (Event event : List.of(
                new ReviewEvent.ApplicationAccepted("8保第1号", DAY, approval(application), List.of("条件")),
                new ReviewEvent.ProvisionNumbered(new ProvisionNumber("T2026-0001-1")),
                new FileEvent.PackageMade(packed),
                new FileEvent.HandedOver(Way.DOWNLOAD, ""),
                new UseEvent.UseBegan(DAY, DAY.plusYears(2)))) {
            application = after(application, event);
        }
        return application;
    }

    static Application after(Application application, Event event) {
        int position = application.history().size() + 1;
        return application.after(new RecordedEvent(position, NOW, "owner", ProvisionRole.APPLICANT, event));
    }
}
