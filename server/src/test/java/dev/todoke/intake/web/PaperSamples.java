package dev.todoke.intake.web;

import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.intake.desk.DraftDesk;
import dev.todoke.intake.desk.PaperDesk;
import dev.todoke.intake.desk.PaperReceptionDesk;
import dev.todoke.intake.store.Draft;
import dev.todoke.intake.store.PaperForm;
import dev.todoke.intake.store.PaperStore;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.PaperState;
import dev.todoke.notification.RawRecord;
import dev.todoke.testing.PageSamples;
import dev.todoke.validation.CheckList;
import dev.todoke.validation.CheckOccasion;
import dev.todoke.web.FormErrors;
import dev.todoke.web.Pager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The pages of notifications on paper.
final class PaperSamples implements PageSamples {

    private static final Instant NOW = Instant.parse("2026-11-22T01:02:03Z");
    private static final String LIST = "/registry/papers";
    private static final PaperStore.Batch BATCH =
            new PaperStore.Batch(12, new FacilityCode("40001"), "あおば診療所", "R-2026-000012", "submitted", 2, NOW);

    @Override
    public List<Sample> samples() {
        var nothing = new PaperDesk.Wish("", "", "", "");
        var differs = opened(PaperState.DIFFERS, List.of("6", "14"));
        var none = new Pager(0, 1, LIST);
        return List.of(
                new Sample(
                        "intake/papers",
                        LIST,
                        Map.of(
                                "page",
                                PapersPage.of(
                                        new PapersPage.Choosing(nothing, "あおば", List.of(clinic()), List.of()),
                                        new Pager(3, 1, LIST),
                                        List.of(
                                                opened(PaperState.TYPING, List.of()),
                                                differs,
                                                opened(PaperState.READY, List.of())),
                                        List.of(BATCH),
                                        "8"))),
                new Sample(
                        "intake/papers",
                        LIST,
                        Map.of(
                                "page",
                                PapersPage.of(
                                        new PapersPage.Choosing(nothing, "", List.of(), List.of(clinic())),
                                        none,
                                        List.of(),
                                        List.of(),
                                        "8"))),
                new Sample(
                        "intake/paper",
                        LIST + "/4",
                        Map.of(
                                "paper",
                                PaperLine.of(differs, "7"),
                                "page",
                                DraftPage.of(differs.checked(), "p", Locale.JAPANESE),
                                "errors",
                                DraftPage.errors(differs.checked(), true, Locale.JAPANESE))),
                new Sample(
                        "intake/paper-check",
                        LIST + "/4/check",
                        Map.of(
                                "page",
                                PaperCheckPage.of(differs.form(), Map.of(Item.SEX, "1"), Locale.JAPANESE),
                                "errors",
                                PaperCheckPage.errors(
                                        differs.form(),
                                        List.of(Item.BIRTH_DATE),
                                        Locale.JAPANESE,
                                        first -> "一人目の入力は「" + first + "」です。"))),
                new Sample(
                        "intake/paper-check",
                        LIST + "/4/check",
                        Map.of(
                                "page",
                                PaperCheckPage.of(differs.form(), Map.of(), Locale.JAPANESE),
                                "errors",
                                FormErrors.refusal(List.of("ほかの人が確かめてください。")))),
                new Sample(
                        "intake/paper-file",
                        LIST + "/files/R-2026-000012",
                        Map.of(
                                "page",
                                PaperFilePage.of(new PaperReceptionDesk.Opened(
                                        BATCH, List.of(new PaperStore.Paper(LocalDate.of(2026, 11, 20), "3")))))));
    }

    private static Facility clinic() {
        return new Facility(
                new FacilityCode("40001"),
                "あおば診療所",
                FacilityClass.DESIGNATED_CLINIC,
                new Prefecture("40"),
                new MunicipalityCode("40137"),
                "01",
                "01",
                "百道浜",
                PartialDate.of(2017, 4, 1));
    }

    private static PaperDesk.Opened opened(PaperState state, List<String> differing) {
        var layout = ImportLayout.newest();
        var record = RawRecord.of(layout, 1, 1, Collections.nCopies(layout.width(), ""))
                .with(Map.of(Item.CHART_NUMBER, "0045129", Item.BIRTH_DATE, "19510312"));
        var draft = new Draft(4, new FacilityCode("40001"), record, 3, NOW, "7", "p", true, false);
        var form =
                new PaperForm(draft, LocalDate.of(2026, 11, 20), "3", Set.of("7"), PaperState.Check.DIFFERS, differing);
        var checks = CheckList.inForce(CheckOccasion.on(PartialDate.of(2026, 11, 22)));
        return new PaperDesk.Opened(form, new DraftDesk.Checked(draft, checks.check(record)), state);
    }
}
