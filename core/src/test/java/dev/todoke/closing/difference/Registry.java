package dev.todoke.closing.difference;

import dev.todoke.closing.ClosedTrace;
import dev.todoke.closing.ClosingEdition;
import dev.todoke.closing.ClosingMaker;
import dev.todoke.closing.LayoutReading;
import dev.todoke.closing.TracedRecord;
import dev.todoke.closing.difference.ClosedSide.RowKey;
import dev.todoke.closing.difference.ClosingComparison.FullRow;
import dev.todoke.closing.difference.KnownReport.Fate;
import dev.todoke.closing.difference.KnownReport.Kind;
import dev.todoke.consolidation.Consolidator;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.consolidation.Reports;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.notification.Arrival;
import dev.todoke.vitalstatus.DeathRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A small registry that closes 2018 as often as a test wants.
final class Registry {

    static final YearOfDiagnosis YEAR = new YearOfDiagnosis(2018);

    private final Map<String, List<Reports>> notifications = new TreeMap<>();
    private final Map<String, List<DeathRecord>> deaths = new TreeMap<>();
    private final Map<String, Instant> receivedAt = new TreeMap<>();
    private final Map<String, Instant> changedAt = new TreeMap<>();
    private final Set<String> withdrawn = new TreeSet<>();
    private LayoutReading reading = LayoutReading.STANDARD;
    private String rules = "consolidation-1";
    private Instant now = Instant.parse("2020-01-01T00:00:00Z");

    /// One closing as it was stored.
    record Closed(ClosedSide side, Map<Integer, FullRow> rows, Set<String> concerned) {}

    Registry take(String person, Reports report) {
        notifications.computeIfAbsent(person, _ -> new ArrayList<>()).add(report);
        receivedAt.putIfAbsent(report.id(), now);
        changedAt.putIfAbsent(report.id(), now);
        return this;
    }

    Registry correct(String person, Reports report) {
        notifications.getOrDefault(person, new ArrayList<>()).removeIf(r -> r.id().equals(report.id()));
        changedAt.put(report.id(), now);
        return take(person, report);
    }

    Registry withdraw(String report) {
        notifications.values().forEach(list -> list.removeIf(r -> r.id().equals(report)));
        withdrawn.add(report);
        return this;
    }

    Registry move(String report, String to) {
        var found = new ArrayList<Reports>();
        notifications.values().forEach(list -> list.removeIf(r -> r.id().equals(report) && found.add(r)));
        return take(to, found.getFirst());
    }

    Registry died(String person, DeathRecord death) {
        deaths.computeIfAbsent(person, _ -> new ArrayList<>()).add(death);
        receivedAt.putIfAbsent(death.id(), now);
        changedAt.putIfAbsent(death.id(), now);
        return this;
    }

    Registry read(String choices) {
        reading = LayoutReading.read(choices).orElseThrow();
        return this;
    }

    Registry rules(String edition) {
        rules = edition;
        return this;
    }

    Registry later() {
        now = now.plusSeconds(1_000_000);
        return this;
    }

    Closed close() {
        return close(Set.of());
    }

    /// @param before reports that the closing before was about
    Closed close(Set<String> before) {
        now = now.plusSeconds(1);
        var maker = new ClosingMaker(List.of(YEAR), Map.of(), new byte[0], reading, ClosedTrace::of);
        var persons = new TreeSet<>(notifications.keySet());
        persons.addAll(deaths.keySet());
        for (String person : persons) {
            if (!notificationsOf(person).isEmpty() || !deathsOf(person).isEmpty()) {
                var sources = new PersonSources(
                        person,
                        notificationsOf(person).stream()
                                .map(Reports::notification)
                                .toList(),
                        deathsOf(person));
                maker.add(sources, Consolidator.standard().consolidate(sources));
            }
        }
        var closed = side(maker.closeTraced(YEAR), before);
        now = now.plusSeconds(1);
        return closed;
    }

    private List<Reports> notificationsOf(String person) {
        return notifications.getOrDefault(person, List.of());
    }

    private List<DeathRecord> deathsOf(String person) {
        return deaths.getOrDefault(person, List.of());
    }

    private Closed side(List<TracedRecord> traced, Set<String> before) {
        var rows = new TreeMap<Integer, FullRow>();
        var keys = new ArrayList<RowKey>();
        var persons = new TreeSet<String>();
        for (TracedRecord one : traced) {
            int row = Integer.parseInt(one.record().item(1));
            rows.put(row, new FullRow(one.record(), one.trace()));
            keys.add(new RowKey(row, one.trace().person(), one.trace().reports(), one.digest()));
            persons.add(one.trace().person());
        }
        var reports = new ArrayList<KnownReport>();
        var concerned = new TreeSet<String>();
        notifications.forEach((person, list) -> list.forEach(r -> {
            if (persons.contains(person) || before.contains(r.id())) {
                reports.add(known(
                        r.id(),
                        r.arrival() == Arrival.FOLLOW_BACK ? Kind.FOLLOW_BACK : Kind.NOTIFICATION,
                        persons.contains(person) ? Fate.CONCERNED : Fate.ELSEWHERE,
                        person,
                        r.notification().contentKey()));
            }
        }));
        deaths.forEach((person, list) -> list.forEach(d -> {
            if (persons.contains(person)) {
                reports.add(known(d.id(), Kind.DEATH, Fate.CONCERNED, person, d.contentKey()));
            }
        }));
        before.stream()
                .filter(withdrawn::contains)
                .forEach(r -> reports.add(known(r, Kind.NOTIFICATION, Fate.WITHDRAWN, "", "")));
        reports.stream().filter(r -> r.fate() == Fate.CONCERNED).forEach(r -> concerned.add(r.report()));
        var editions = new ArrayList<>(ClosingEdition.parts(List.of(), reading, new byte[0]));
        editions.replaceAll(part -> part.name().equals("consolidation")
                ? new ClosingEdition.Part(part.kind(), part.name(), rules, "")
                : part);
        return new Closed(new ClosedSide(now, keys, reports, editions), rows, concerned);
    }

    private KnownReport known(String report, Kind kind, Fate fate, String person, String content) {
        return new KnownReport(
                report,
                kind,
                fate,
                person,
                content,
                receivedAt.getOrDefault(report, now),
                changedAt.getOrDefault(report, now));
    }

    static List<TumourDifference> differences(Closed before, Closed after) {
        var comparison = new ClosingComparison(before.side(), after.side());
        return comparison.changed().stream()
                .map(pair -> pair.before().isPresent() && pair.after().isPresent()
                        ? comparison.explain(
                                pair,
                                before.rows().get(pair.before().get().row()),
                                after.rows().get(pair.after().get().row()))
                        : comparison.explain(pair))
                .toList();
    }
}
