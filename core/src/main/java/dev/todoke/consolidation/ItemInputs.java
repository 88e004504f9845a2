package dev.todoke.consolidation;

import dev.todoke.notification.Notification;
import dev.todoke.vitalstatus.DeathRecord;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Stand-in for everything a value chosen by hand rests on (判断の前提の指紋): the reports and what each says
/// about the items
/// that the rule reads. It changes when a report is added, withdrawn or corrected in one of these items.
public final class ItemInputs {

    private ItemInputs() {}

    /// @param reports numbers of the reports of the tumour; for an item of the person all of them
    public static String fingerprint(ConsolidatedItem item, PersonSources sources, Collection<String> reports) {
        var notifications = sources.notifications().stream()
                .filter(n -> reports.contains(n.id()))
                .toList();
        var deaths =
                sources.deaths().stream().filter(d -> reports.contains(d.id())).toList();
        return of(item, notifications, deaths);
    }

    private static String of(ConsolidatedItem item, List<Notification> notifications, List<DeathRecord> deaths) {
        var digest = Fingerprint.begin();
        Fingerprint.add(digest, item.number());
        notifications.stream()
                .map(Reported::of)
                .sorted(Comparator.comparing(Reported::id))
                .forEach(report -> Fingerprint.add(digest, line(item, report)));
        deaths.stream()
                .map(death -> death.id() + "\t" + death.contentKey())
                .sorted()
                .forEach(line -> Fingerprint.add(digest, line));
        return Fingerprint.end(digest);
    }

    private static String line(ConsolidatedItem item, Reported report) {
        var line = new StringBuilder(report.id());
        for (ConsolidatedItem read : item.reads()) {
            line.append('\t').append(read.reported(report));
        }
        return line.toString();
    }

    /// Stand-in for what a verdict about two reports rests on: site, side, histology and date of both.
    public static String ofPair(PersonSources sources, String first, String second) {
        var digest = Fingerprint.begin();
        for (String id : List.of(first, second).stream().sorted().toList()) {
            sources.notifications().stream()
                    .filter(n -> n.id().equals(id))
                    .map(Reported::of)
                    .forEach(report -> Fingerprint.add(
                            digest,
                            String.join(
                                    "\t",
                                    id,
                                    report.facts().topography().code(),
                                    report.facts().morphology().digits(),
                                    report.facts().laterality().code(),
                                    report.date().text())));
            sources.deaths().stream()
                    .filter(d -> d.id().equals(id))
                    .forEach(death -> Fingerprint.add(digest, id + "\t" + death.contentKey()));
        }
        return Fingerprint.end(digest);
    }
}
