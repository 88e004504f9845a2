package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.jobs.JobDesk;
import dev.todoke.jobs.JobRun;
import dev.todoke.provision.Application;
import dev.todoke.provision.DeliveryEvent;
import dev.todoke.provision.FileEvent;
import dev.todoke.provision.ListState;
import dev.todoke.provision.Phase;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.application.Layout;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.delivery.Part;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.ErasureDesk;
import dev.todoke.provision.desk.ExtractionDesk;
import dev.todoke.provision.extraction.ExtractionSpec;
import dev.todoke.provision.extraction.NamedClosing;
import dev.todoke.provision.repair.Ladders;
import dev.todoke.web.NoSuchPage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Puts together the page of one extraction (抽出の画面の組み立て).
@Component
class ExtractionPages {

    private final ApplicationDesk desk;
    private final ExtractionDesk extraction;
    private final JobDesk jobs;
    private final ErasureDesk erasure;

    ExtractionPages(ApplicationDesk desk, ExtractionDesk extraction, JobDesk jobs, ErasureDesk erasure) {
        this.erasure = erasure;
        this.desk = desk;
        this.extraction = extraction;
        this.jobs = jobs;
    }

    ExtractionPage of(SignedIn who, String id) {
        var application = desk.read(id, "O-06").orElseThrow(NoSuchPage::new);
        var derivation = extraction.derive(application).orElseThrow(NoSuchPage::new);
        return new ExtractionPage(
                id,
                application.numberText(),
                application
                        .last(ReviewEvent.ProvisionNumbered.class)
                        .map(event -> event.number().value())
                        .orElse(""),
                application.phase(),
                application.openTo(Actors.of(who)),
                specification(derivation),
                reasons(derivation),
                run(application.phase(), id),
                built(application),
                packed(application, erased(id)),
                ExtractionDesk.ofAList(application),
                linkage(application),
                repaired(application),
                erased(id),
                application
                        .last(FileEvent.FileBuilt.class)
                        .map(event -> PopulationFigures.of(event.record().population()))
                        .orElse(List.of()));
    }

    ExtractionPage.Once passphrase(String id, Part part, String passphrase) {
        var application = desk.read(id, "O-06").orElseThrow(NoSuchPage::new);
        var packed = ExtractionDesk.packed(application, part).orElseThrow(NoSuchPage::new);
        return new ExtractionPage.Once(id, packed.fileName(), packed.sha256(), passphrase);
    }

    private static List<ExtractionPage.Fact> specification(ExtractionSpec.Derivation derivation) {
        return switch (derivation) {
            case ExtractionSpec.Derivation.NotReady _ -> List.of();
            case ExtractionSpec.Derivation.Ready(var spec) ->
                List.of(
                        new ExtractionPage.Fact("closings", closings(spec.closings())),
                        new ExtractionPage.Fact(
                                "area", String.join("、", spec.range().areas())),
                        new ExtractionPage.Fact(
                                "sites",
                                spec.range().sites().isEmpty()
                                        ? "すべて"
                                        : String.join("、", spec.range().sites())),
                        new ExtractionPage.Fact("columns", String.join("、", numbered(spec))),
                        new ExtractionPage.Fact("held-back", items(spec.heldBack())),
                        new ExtractionPage.Fact("recipe", spec.recipe().edition()),
                        new ExtractionPage.Fact("protection", protection(spec)),
                        new ExtractionPage.Fact("repair", repair(spec)));
        };
    }

    private static String protection(ExtractionSpec spec) {
        var asked = spec.protection();
        return asked.asked()
                ? "どの組み合わせも%d件以上(%s)".formatted(asked.k(), asked.rowsMayGo() ? "行を除いてよい" : "行は除かない")
                : "定めなし";
    }

    private static String repair(ExtractionSpec spec) {
        return spec.repair().isNone()
                ? "なし"
                : String.join(
                        "、", spec.repair().words(Ladders.named(spec.repair().edition()), false));
    }

    private static String closings(List<NamedClosing> closings) {
        return closings.stream()
                .map(closing -> closing.year() + "年診断(年次確定 " + closing.number() + ")")
                .collect(Collectors.joining("、"));
    }

    private static List<String> numbered(ExtractionSpec spec) {
        var names = spec.columnNames();
        return IntStream.range(0, names.size())
                .mapToObj(place -> spec.columns().get(place) + " " + names.get(place))
                .toList();
    }

    private static String items(List<Integer> items) {
        return items.isEmpty()
                ? "なし"
                : items.stream()
                        .map(item -> item + " " + Layout.item(item).nameJa())
                        .collect(Collectors.joining("、"));
    }

    private static List<String> reasons(ExtractionSpec.Derivation derivation) {
        return switch (derivation) {
            case ExtractionSpec.Derivation.Ready _ -> List.of();
            case ExtractionSpec.Derivation.NotReady(var reasons) ->
                reasons.stream().map(reason -> reason.ja()).toList();
        };
    }

    /// One sentence about the newest run, empty when there was none.
    /// What the run says while its file is still to be made or looked at; later it would be old news.
    private String run(Phase phase, String id) {
        if (phase != Phase.EXTRACTING && phase != Phase.VERIFYING) {
            return "";
        }
        return jobs.latest(ExtractionDesk.JOB, id).map(JobRun::message).orElse("");
    }

    private static List<ExtractionPage.Built> built(Application application) {
        return application
                .last(FileEvent.FileBuilt.class)
                .map(event -> List.of(ExtractionPage.Built.of(event.record())))
                .orElse(List.of());
    }

    /// The packages in the order in which they leave.
    private static List<ExtractionPage.Packed> packed(Application application, List<ExtractionPage.Erased> gone) {
        var parts =
                ListState.parts(application).isPresent() ? List.of(Part.DATA, Part.IDENTIFIERS) : List.of(Part.WHOLE);
        return parts.stream()
                .flatMap(part -> ExtractionDesk.packed(application, part).stream()
                        .filter(packed ->
                                gone.stream().noneMatch(one -> one.sha256().equals(packed.sha256())))
                        .map(packed -> new ExtractionPage.Packed(part.code(), packed.fileName(), packed.sha256())))
                .toList();
    }

    private List<ExtractionPage.Erased> erased(String id) {
        return erasure.erased(id).stream()
                .map(one -> new ExtractionPage.Erased(
                        one.fileName(), one.sha256(), OfficeDay.of(one.at()).toString(), one.why()))
                .toList();
    }

    /// The file before and after the steps that were chosen; none without steps.
    private static List<RepairLine> repaired(Application application) {
        boolean english = ReasonWords.english(LocaleContextHolder.getLocale());
        return application
                .last(FileEvent.FileBuilt.class)
                .map(event -> event.record().repair())
                .filter(report -> !report.repair().isNone())
                .map(report -> List.of(RepairLine.of(report, english)))
                .orElse(List.of());
    }

    /// How the list was matched, as figures; none without a list.
    private List<ExtractionPage.Fact> linkage(Application application) {
        return application
                .last(DeliveryEvent.LinkageRecorded.class)
                .map(event -> LinkagePage.figures(event.matching()))
                .orElse(List.of());
    }
}
