package dev.todoke.intake.web;

import dev.todoke.facility.Facility;
import dev.todoke.intake.Printed;
import dev.todoke.intake.desk.PaperDesk;
import dev.todoke.intake.store.PaperStore;
import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.PaperState;
import dev.todoke.web.Pager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Typing from paper: the facility, the papers in work, what was handed in (紙の届出票の入力の画面).
///
/// @param found facilities that fit what is sought
/// @param chosen the facility whose paper is to be typed; none or one
/// @param ready how many papers of a facility can be handed in
record PapersPage(
        PaperDesk.Wish wish,
        String sought,
        List<Place> found,
        List<Place> chosen,
        Pager pager,
        List<PaperLine> lines,
        Map<String, Long> ready,
        List<Batch> batches) {

    PapersPage {
        found = List.copyOf(found);
        chosen = List.copyOf(chosen);
        lines = List.copyOf(lines);
        batches = List.copyOf(batches);
    }

    /// A facility to choose.
    ///
    /// @param designated periods of designation of a clinic, or `―`
    record Place(String code, String name, String kind, String designated) {

        static Place of(Facility facility) {
            return new Place(
                    facility.code().value(),
                    facility.name(),
                    facility.facilityClass().ja(),
                    designated(facility));
        }

        private static String designated(Facility facility) {
            if (facility.designations().isEmpty()) {
                return facility.designatedFrom() instanceof PartialDate.Unknown
                        ? "―"
                        : facility.designatedFrom().text() + "～";
            }
            return facility.designations().periods().stream()
                    .map(p -> p.from() + "～" + (p.to().equals(LocalDate.MAX) ? "" : p.to()))
                    .collect(Collectors.joining("、"));
        }
    }

    /// A file that was handed in.
    record Batch(String receipt, String facility, String records, String state, String handedIn) {

        static Batch of(PaperStore.Batch batch) {
            return new Batch(
                    batch.receipt(),
                    batch.facility() + " " + batch.facilityName(),
                    Printed.count(batch.records()),
                    batch.state(),
                    Printed.time(batch.handedInAt()));
        }
    }

    /// A facility that was looked for, and the one that was chosen.
    record Choosing(PaperDesk.Wish wish, String sought, List<Facility> found, List<Facility> chosen) {

        Choosing {
            found = List.copyOf(found);
            chosen = List.copyOf(chosen);
        }
    }

    static PapersPage of(
            Choosing choosing,
            Pager pager,
            List<PaperDesk.Opened> open,
            List<PaperStore.Batch> batches,
            String reader) {
        return new PapersPage(
                choosing.wish(),
                choosing.sought(),
                choosing.found().stream().map(Place::of).toList(),
                choosing.chosen().stream().map(Place::of).toList(),
                pager,
                open.stream().map(o -> PaperLine.of(o, reader)).toList(),
                open.stream()
                        .filter(o -> o.state() == PaperState.READY)
                        .collect(Collectors.groupingBy(
                                o -> o.form().draft().facility().value(), TreeMap::new, Collectors.counting())),
                batches.stream().map(Batch::of).toList());
    }
}
