package dev.todoke.provision;

import dev.todoke.provision.control.HoldingKind;
import dev.todoke.provision.delivery.MediumState;
import dev.todoke.provision.delivery.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One thing that holds provided data and must be destroyed in the end (媒体・写し・中間生成物・紙).
///
/// @param id `M1` for the first delivery, the number of a registered medium, `C1` for the first thing listed
public record Holding(String id, HoldingKind kind, String label, String place) {

    /// Every delivered file or medium, and what the applicant added; a medium that came back is not theirs.
    public static List<Holding> of(Application application) {
        var holdings = new ArrayList<Holding>();
        var media = new MediaRegister(application)
                .media().stream()
                        .filter(entry ->
                                entry.state() == MediumState.WITH_APPLICANT || entry.state() == MediumState.REPORTED)
                        .map(entry -> new Holding(
                                entry.medium().number(),
                                HoldingKind.DELIVERED,
                                entry.medium().kind().ja(),
                                entry.state().ja()))
                        .toList();
        int delivered = 0;
        for (RecordedEvent recorded : application.history()) {
            switch (recorded.event()) {
                case FileEvent.HandedOver(var way, var medium) -> {
                    delivered++;
                    if (way == Way.DOWNLOAD || media.isEmpty()) {
                        String label = medium.isBlank() ? file(application) : medium;
                        holdings.add(new Holding("M" + delivered, HoldingKind.DELIVERED, label, way.ja()));
                    }
                }
                case ControlEvent.HoldingListed listed ->
                    holdings.add(new Holding("C" + listed.number(), listed.kind(), listed.label(), listed.place()));
                default -> {}
            }
        }
        holdings.addAll(media);
        return List.copyOf(holdings);
    }

    private static String file(Application application) {
        return application
                .last(FileEvent.PackageMade.class)
                .map(made -> made.packed().fileName())
                .orElse("");
    }

    /// What the newest disposal report does not account for.
    public static List<Holding> unaccounted(Application application) {
        Optional<UseEvent.DisposalFiled> report = application.last(UseEvent.DisposalFiled.class);
        return of(application).stream()
                .filter(holding -> report.stream()
                        .flatMap(filed -> filed.media().stream())
                        .noneMatch(medium -> medium.medium().equals(holding.id())))
                .toList();
    }
}
