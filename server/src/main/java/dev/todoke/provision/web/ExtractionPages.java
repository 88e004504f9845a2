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
import dev.todoke.provision.delivery.Part;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.ExtractionDesk;
import dev.todoke.provision.extraction.ExtractionSpec;
import dev.todoke.provision.extraction.NamedClosing;
import dev.todoke.web.NoSuchPage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Puts together the page of one extraction (抽出の画面の組み立て).
@Component
class ExtractionPages {

    private final ApplicationDesk desk;
    private final ExtractionDesk extraction;
    private final JobDesk jobs;

    ExtractionPages(ApplicationDesk desk, ExtractionDesk extraction, JobDesk jobs) {
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
                packed(application),
                ExtractionDesk.ofAList(application),
                linkage(application));
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
                        new ExtractionPage.Fact("recipe", spec.recipe().edition()));
        };
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
    private static List<ExtractionPage.Packed> packed(Application application) {
        var parts =
                ListState.parts(application).isPresent() ? List.of(Part.DATA, Part.IDENTIFIERS) : List.of(Part.WHOLE);
        return parts.stream()
                .flatMap(part -> ExtractionDesk.packed(application, part).stream()
                        .map(packed -> new ExtractionPage.Packed(part.code(), packed.fileName(), packed.sha256())))
                .toList();
    }

    /// How the list was matched, as figures; none without a list.
    private List<ExtractionPage.Fact> linkage(Application application) {
        return application
                .last(DeliveryEvent.LinkageRecorded.class)
                .map(event -> LinkagePage.figures(event.matching()))
                .orElse(List.of());
    }
}
