package dev.todoke.intake.web;

import dev.todoke.guidance.Deadline;
import dev.todoke.guidance.FormerRegistry;
import dev.todoke.intake.desk.CorrectionDesk;
import dev.todoke.intake.desk.DraftDesk;
import dev.todoke.intake.desk.ExaminationDesk;
import dev.todoke.intake.desk.FileDesk;
import dev.todoke.intake.desk.MappingDesk;
import dev.todoke.intake.desk.TidyDesk;
import dev.todoke.intake.form.FormNumber;
import dev.todoke.intake.form.IssuedForm;
import dev.todoke.intake.reading.ContentReading;
import dev.todoke.intake.store.ConfirmedWarning;
import dev.todoke.intake.store.Draft;
import dev.todoke.intake.store.FileKindStore;
import dev.todoke.intake.store.FileRow;
import dev.todoke.intake.store.FindingsOfCheck;
import dev.todoke.intake.store.PlacedFinding;
import dev.todoke.intake.store.StoredRecord;
import dev.todoke.intake.store.SubmissionRow;
import dev.todoke.intake.store.SubmissionStore;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.FileFault;
import dev.todoke.notification.FileForm;
import dev.todoke.notification.FileReading;
import dev.todoke.notification.FileState;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import dev.todoke.notification.Tidying;
import dev.todoke.testing.PageSamples;
import dev.todoke.validation.CheckList;
import dev.todoke.validation.CheckOccasion;
import dev.todoke.validation.Finding;
import dev.todoke.validation.Severity;
import dev.todoke.validation.SubmissionRequest;
import dev.todoke.web.FormErrors;
import dev.todoke.web.Pager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The pages of the intake with a model each.
final class IntakeSamples implements PageSamples {

    private static final Instant NOW = Instant.parse("2026-04-01T00:12:00Z");
    private static final String FILE = "/portal/files/R-2026-000012";

    private static final String CELLS =
            "0045129,カガク　タロウ,科学　太郎,1,19510312,40,福岡市早良区百道浜９－９,20240230,1,C162,814032,1,2,1,8,410,410,1,2,2,6,2,2,2,2,,,,";

    @Override
    public List<Sample> samples() {
        var opened = opened(file(FileState.TO_CORRECT, null));
        var listed = new FileDesk.Listed(
                List.of(opened.file()), 1, List.of(new SubmissionStore.NilReturn(2023, "届出 花子", NOW)));
        var nothing = new FileDesk.Listed(List.of(), 0, List.of());
        var none = new Pager(0, 1, "/portal/files");
        return List.of(
                new Sample(
                        "intake/home",
                        "/portal",
                        Map.of(
                                "page",
                                HomePage.of(
                                        listed,
                                        List.of(new HomePage.TaskLine("照会", "/portal/queries", 2, 1)),
                                        Deadline.legal(2024),
                                        LocalDate.of(2026, 4, 1)))),
                new Sample(
                        "intake/home",
                        "/portal",
                        Map.of(
                                "page",
                                HomePage.of(nothing, List.of(), Deadline.legal(2025), LocalDate.of(2026, 12, 30)))),
                new Sample(
                        "intake/upload",
                        "/portal/upload",
                        Map.of("page", new UploadPage(512, "", true, "", "", UploadPage.years(2026)))),
                new Sample("intake/forms", "/portal/forms", Map.of("page", forms(List.of(FormsPage.line(form()))))),
                new Sample("intake/forms", "/portal/forms", Map.of("page", forms(List.of()))),
                new Sample("intake/tidy", FILE + "/tidy", Map.of("page", tidy(true))),
                new Sample("intake/tidy", FILE + "/tidy", Map.of("page", tidy(false))),
                new Sample("intake/columns", FILE + "/columns", Map.of("page", columns())),
                new Sample(
                        "intake/drafts",
                        "/portal/entries",
                        Map.of(
                                "page",
                                DraftsPage.of(List.of(typed()), new Pager(1, 1, "/portal/entries"), Locale.JAPANESE))),
                new Sample(
                        "intake/drafts",
                        "/portal/entries",
                        Map.of("page", DraftsPage.of(List.of(), new Pager(0, 1, "/portal/entries"), Locale.JAPANESE))),
                new Sample(
                        "intake/draft",
                        "/portal/entries/4",
                        Map.of(
                                "page",
                                DraftPage.of(typed(), "p", Locale.JAPANESE),
                                "errors",
                                DraftPage.errors(typed(), true, Locale.JAPANESE))),
                new Sample(
                        "intake/draft",
                        "/portal/entries/4",
                        Map.of(
                                "page",
                                DraftPage.stale(
                                        typed().draft(),
                                        typed().draft().record().with(Map.of(Item.SEX, "2")),
                                        "p",
                                        Locale.JAPANESE))),
                new Sample("intake/file", FILE, Map.of("page", page(opened))),
                new Sample("intake/file", FILE, Map.of("page", page(opened(file(FileState.UNREADABLE, fault()))))),
                new Sample("intake/file", FILE, Map.of("page", page(opened(file(FileState.RECEIVED, null))))),
                new Sample("intake/file", FILE, Map.of("page", page(opened(file(FileState.QUARANTINED, null))))),
                new Sample(
                        "intake/findings",
                        FILE + "/findings",
                        Map.of(
                                "page",
                                findings(opened),
                                "former",
                                new FormerRegistry.Contact("地域がん登録の担当", "00-0000-0001"))),
                new Sample(
                        "intake/record",
                        FILE + "/records/3",
                        Map.of(
                                "page",
                                RecordPage.of(record(opened.file()), Locale.JAPANESE),
                                "errors",
                                RecordPage.errors(found(), Locale.JAPANESE))),
                new Sample(
                        "intake/submit",
                        FILE + "/submit",
                        Map.of(
                                "page",
                                SubmitPage.of(opened, tally(), "", "", Locale.JAPANESE),
                                "errors",
                                SubmitPage.errors(List.of(Sentence.of("submission", "name")), Locale.JAPANESE))),
                new Sample("intake/withdraw", FILE + "/withdraw", Map.of("page", FileLine.of(opened.file()))),
                new Sample(
                        "intake/history",
                        "/portal/files",
                        Map.of("page", HistoryPage.of(new Pager(1, 1, "/portal/files"), listed))),
                new Sample("intake/history", "/portal/files", Map.of("page", HistoryPage.of(none, nothing))),
                new Sample(
                        "intake/submissions",
                        "/registry/submissions",
                        Map.of(
                                "page",
                                SubmissionsPage.of(
                                        new Pager(1, 1, "/registry/submissions"),
                                        1,
                                        List.of(submission("")),
                                        f -> "架空病院"))),
                new Sample(
                        "intake/examination",
                        "/registry/submissions/7",
                        Map.of(
                                "page",
                                ExaminationPage.of(examined(opened.file()), f -> "架空病院", Locale.JAPANESE),
                                "errors",
                                FormErrors.none())));
    }

    private static FormsPage forms(List<FormsPage.Line> made) {
        return new FormsPage(200, "2025", UploadPage.years(2026), "10", made);
    }

    private static TidyPage tidy(boolean something) {
        var offer = new Tidying.Offer(Tidying.WIDTH, Item.KANA_NAME, "ｶｶﾞｸ　ﾀﾛｳ", "カガク　タロウ");
        var file = file(FileState.TO_CORRECT, null);
        return TidyPage.of(
                something
                        ? new TidyDesk.Opened(
                                file, Map.of(Tidying.WIDTH, 12L), List.of(new TidyDesk.Placed(3, 4, offer)))
                        : new TidyDesk.Opened(file, Map.of(), List.of()));
    }

    private static ColumnsPage columns() {
        var lines = List.of(List.of("患者ID", "局在コード", "メモ"), List.of("0045129", "C162", ""));
        var file = file(FileState.UNREADABLE, FileReading.Unreadable.wholeFile(FileFault.UNKNOWN_COLUMNS, "3"));
        return ColumnsPage.of(new MappingDesk.Opened(file, lines), Map.of());
    }

    private static IssuedForm form() {
        return new IssuedForm(
                new FormNumber(12),
                new FacilityCode("40001"),
                "架空病院",
                2025,
                10,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 4, 1));
    }

    private static DraftDesk.Checked typed() {
        var layout = ImportLayout.newest();
        var record = RawRecord.of(layout, 1, 1, List.of(CELLS.split(",", -1)));
        var draft = new Draft(4, new FacilityCode("40001"), record, 3, NOW, "a", "p", true, false);
        var checks = CheckList.inForce(CheckOccasion.on(PartialDate.of(2026, 4, 1)));
        return new DraftDesk.Checked(draft, checks.check(record));
    }

    private static FilePage page(FileDesk.Opened opened) {
        return FilePage.of(opened, Locale.JAPANESE, ReadingBar.of(opened.file(), Optional.empty(), NOW));
    }

    private static FileReading.Unreadable fault() {
        return FileReading.Unreadable.at(FileFault.TRUNCATED, 1204, 8, "8", "29");
    }

    private static FileRow file(FileState state, FileReading.@Nullable Unreadable fault) {
        return new FileRow(
                12,
                "R-2026-000012",
                new FacilityCode("40001"),
                NOW,
                Arrival.REGULAR,
                2024,
                "2025",
                123_456,
                false,
                state,
                NOW,
                1204,
                18,
                41,
                FileForm.OF_HOSPITAL_TOOLS,
                fault);
    }

    private static FileDesk.Opened opened(FileRow file) {
        return new FileDesk.Opened(
                file,
                List.of(
                        new FindingsOfCheck("L02", Severity.ERROR, List.of(Item.LATERALITY, Item.TOPOGRAPHY), 12, 0),
                        new FindingsOfCheck("D06", Severity.ERROR, List.of(Item.DIAGNOSIS_DATE), 6, 0),
                        new FindingsOfCheck("X07", Severity.WARNING, List.of(Item.CHEMOTHERAPY), 41, 40)),
                List.of(submission("returned")),
                new SubmissionRequest.Standing(file.state(), 1204, 18, 40),
                new FileDesk.About(
                        file.state() == FileState.RECEIVED ? "" : "pdf",
                        List.of(ContentReading.notice("FORM_EXPIRED", "2026-03-31")),
                        List.of(
                                new FileKindStore.Since("received", NOW),
                                new FileKindStore.Since(file.state().code(), NOW))));
    }

    private static SubmissionRow submission(String decision) {
        return new SubmissionRow(
                7,
                12,
                "R-2026-000012",
                new FacilityCode("40001"),
                "届出 花子",
                true,
                1204,
                41,
                NOW,
                decision,
                decision.isEmpty() ? "" : "診断日を確かめてください。");
    }

    private static RawRecord raw(String cells) {
        return RawRecord.of(ImportLayout.newest(), 3, 3, Arrays.asList(cells.split(",", -1)));
    }

    private static List<Finding> found() {
        return CheckList.inForce(CheckOccasion.on(PartialDate.of(2025, 6, 30))).check(raw(CELLS));
    }

    private static CorrectionDesk.Opened record(FileRow file) {
        var stored = new StoredRecord(raw(CELLS.replace("814032", "8140")), raw(CELLS), null);
        return new CorrectionDesk.Opened(
                file,
                stored,
                found(),
                List.of(
                        new ConfirmedWarning("N05", "照会への回答が遅れたため", "101", Instant.EPOCH, true),
                        new ConfirmedWarning("X07", "紹介先に確認した", "101", Instant.EPOCH, false)),
                Optional.of(5L));
    }

    private static FindingsPage findings(FileDesk.Opened opened) {
        var placed = found().stream().map(f -> new PlacedFinding(3, 3, f)).toList();
        return FindingsPage.of(opened, "", new Pager(3, 1, FILE + "/findings?check="), placed, Locale.JAPANESE);
    }

    private static FileDesk.Tally tally() {
        var bySite = new TreeMap<String, java.util.SortedMap<Integer, Long>>();
        bySite.put("C16", new TreeMap<>(Map.of(2023, 3L, 2024, 401L)));
        bySite.put("C50", new TreeMap<>(Map.of(2024, 800L)));
        return new FileDesk.Tally(bySite);
    }

    private static ExaminationDesk.Examined examined(FileRow file) {
        return new ExaminationDesk.Examined(
                file, submission(""), List.of(new StoredRecord(raw(CELLS), raw(CELLS), 7L)));
    }
}
