package dev.todoke.closing.job;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.closing.difference.KnownReport;
import dev.todoke.closing.difference.KnownReport.Fate;
import dev.todoke.closing.difference.KnownReport.Kind;
import dev.todoke.closing.store.ClosingStore;
import dev.todoke.closing.store.FigureStore;
import dev.todoke.closing.store.ProvenanceStore;
import dev.todoke.closing.store.ProvenanceStore.Fact;
import dev.todoke.closing.store.ReturnStore;
import dev.todoke.closing.store.TrialStore.OpenLine;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.linkage.PersonGroupReader;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.Notification;
import dev.todoke.notification.NotificationReader;
import dev.todoke.notification.ReceivedAt;
import dev.todoke.vitalstatus.DeathReader;
import dev.todoke.vitalstatus.DeathRecord;
import dev.todoke.vitalstatus.VitalStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Writes beside a closing what explains it later (確定の由来の記録), in the transaction of the closing.
@Component
public class ClosingLedger {

    private final ProvenanceStore provenance;
    private final FigureStore figures;
    private final ReturnStore returns;
    private final ClosingStore closings;
    private final NotificationReader notifications;
    private final DeathReader deaths;
    private final PersonGroupReader groups;

    public ClosingLedger(
            ProvenanceStore provenance,
            FigureStore figures,
            ReturnStore returns,
            ClosingStore closings,
            NotificationReader notifications,
            DeathReader deaths,
            PersonGroupReader groups) {
        this.provenance = provenance;
        this.figures = figures;
        this.returns = returns;
        this.closings = closings;
        this.notifications = notifications;
        this.deaths = deaths;
        this.groups = groups;
    }

    /// The version that a new closing of the year comes after. Ask before the new one is stored.
    Optional<ClosingSummary> before(YearOfDiagnosis year) {
        return closings.latest(year);
    }

    void write(
            long closing,
            YearOfDiagnosis year,
            ClosingWork.Made made,
            Optional<ClosingSummary> before,
            List<OpenLine> open) {
        var reports = reports(made.sources());
        var known = new ArrayList<>(reports);
        known.addAll(departed(before, reports));
        provenance.addEditions(closing, made.editions());
        provenance.addFacts(closing, facts(year, made, reports, open));
        provenance.addSources(closing, made.traced());
        provenance.addReports(closing, known);
        returns.add(closing, made.returns());
        figures.add(FigureStore.Of.CLOSING, closing, made.records());
    }

    private static List<Fact> facts(
            YearOfDiagnosis year, ClosingWork.Made made, List<KnownReport> reports, List<OpenLine> open) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("last-alive", VitalStatus.lastAliveDate(year).toString()));
        facts.add(new Fact("persons", Integer.toString(made.sources().size())));
        for (Kind kind : Kind.values()) {
            facts.add(new Fact(
                    "reports-" + kind.name(),
                    Long.toString(reports.stream().filter(r -> r.kind() == kind).count())));
        }
        facts.add(new Fact(
                "newest-report",
                reports.stream()
                        .map(KnownReport::changedAt)
                        .max(Instant::compareTo)
                        .map(Instant::toString)
                        .orElse("")));
        open.forEach(line -> facts.add(new Fact("open " + line.name(), Long.toString(line.count()))));
        return facts;
    }

    private List<KnownReport> reports(List<PersonSources> sources) {
        var received = notifications.receivedAt(sources.stream()
                .flatMap(person -> person.notifications().stream())
                .map(Notification::id)
                .toList());
        var recorded = deaths.recordedAt(sources.stream()
                .flatMap(person -> person.deaths().stream())
                .map(DeathRecord::id)
                .toList());
        var reports = new ArrayList<KnownReport>();
        for (PersonSources person : sources) {
            for (Notification notification : person.notifications()) {
                var moment = received.getOrDefault(notification.id(), ReceivedAt.LONG_AGO);
                reports.add(report(notification, Fate.CONCERNED, person.person(), moment));
            }
            for (DeathRecord death : person.deaths()) {
                var moment = recorded.getOrDefault(death.id(), Instant.EPOCH);
                reports.add(report(death, Fate.CONCERNED, person.person(), moment));
            }
        }
        return reports;
    }

    /// Reports of the version before that this one is not about: withdrawn, or of a person without
    /// tumour of the year.
    private List<KnownReport> departed(Optional<ClosingSummary> before, List<KnownReport> present) {
        var missing = new HashSet<>(
                before.map(ClosingSummary::number).map(provenance::concerned).orElse(List.of()));
        present.forEach(report -> missing.remove(report.report()));
        if (missing.isEmpty()) {
            return List.of();
        }
        var ids = missing.stream().sorted().toList();
        var persons = groups.withCompanions(ids);
        var found = new HashMap<String, KnownReport>();
        var received = notifications.receivedAt(ids);
        var recorded = deaths.recordedAt(ids);
        try (var accepted = notifications.accepted(ids);
                var died = deaths.among(ids)) {
            accepted.forEach(n -> found.put(
                    n.id(),
                    report(
                            n,
                            Fate.ELSEWHERE,
                            persons.getOrDefault(n.id(), ""),
                            received.getOrDefault(n.id(), ReceivedAt.LONG_AGO))));
            died.forEach(d -> found.put(
                    d.id(),
                    report(
                            d,
                            Fate.ELSEWHERE,
                            persons.getOrDefault(d.id(), ""),
                            recorded.getOrDefault(d.id(), Instant.EPOCH))));
        }
        return ids.stream()
                .map(id -> found.getOrDefault(id, withdrawn(id, received)))
                .toList();
    }

    private static KnownReport withdrawn(String id, Map<String, ReceivedAt> received) {
        var moment = received.getOrDefault(id, ReceivedAt.LONG_AGO);
        return new KnownReport(id, Kind.NOTIFICATION, Fate.WITHDRAWN, "", "", moment.at(), moment.changedAt());
    }

    private static KnownReport report(Notification notification, Fate fate, String person, ReceivedAt moment) {
        return new KnownReport(
                notification.id(),
                notification.arrival() == Arrival.FOLLOW_BACK ? Kind.FOLLOW_BACK : Kind.NOTIFICATION,
                fate,
                person,
                KnownReport.contentOf(notification.contentKey()),
                moment.at(),
                moment.changedAt());
    }

    private static KnownReport report(DeathRecord death, Fate fate, String person, Instant moment) {
        return new KnownReport(
                death.id(), Kind.DEATH, fate, person, KnownReport.contentOf(death.contentKey()), moment, moment);
    }
}
