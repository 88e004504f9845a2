package dev.todoke.consolidation;

import dev.todoke.codes.Topography;
import dev.todoke.consolidation.Conflict.Candidate;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.RegisteredSex;
import dev.todoke.kernel.Sex;
import dev.todoke.notification.Notification;
import dev.todoke.vitalstatus.DeathRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Rules K04 and K05: sex and date of birth of the person (性別・生年月日).
final class PersonRules {

    private PersonRules() {}

    /// K04. A single typing error must not make a person of both sexes.
    static Chosen<RegisteredSex> sex(
            List<Reported> reports, List<DeathRecord> deaths, RuleChoices rules, List<Conflict> conflicts) {
        var men = new ArrayList<String>();
        var women = new ArrayList<String>();
        reports.forEach(r -> (r.notification().patient().sex() == Sex.MALE ? men : women).add(r.id()));
        deaths.forEach(d -> (d.sex() == Sex.MALE ? men : women).add(d.id()));
        if (men.size() != women.size()) {
            return men.size() > women.size()
                    ? new Chosen<>(RegisteredSex.MALE, men.getFirst(), ConsolidationRule.SEX)
                    : new Chosen<>(RegisteredSex.FEMALE, women.getFirst(), ConsolidationRule.SEX);
        }
        var chosen = Optional.of(rules)
                .filter(chosenRules -> chosenRules.is(RuleSwitch.SEX_TIE, "sites"))
                .flatMap(_ -> sexOfTheSites(reports)
                        .or(() -> deaths.stream().findFirst().map(DeathRecord::sex)))
                .map(RegisteredSex::of)
                .orElse(RegisteredSex.BOTH);
        conflicts.add(new Conflict(
                Conflict.Kind.SEX,
                "4",
                List.of(
                        new Candidate(men.getFirst(), Sex.MALE.code()),
                        new Candidate(women.getFirst(), Sex.FEMALE.code())),
                chosen.code()));
        return new Chosen<>(chosen, "", ConsolidationRule.SEX);
    }

    private static Optional<Sex> sexOfTheSites(List<Reported> reports) {
        boolean female = reports.stream().anyMatch(r -> isBetween(r.facts().topography(), "C51", "C58"));
        boolean male = reports.stream().anyMatch(r -> isBetween(r.facts().topography(), "C60", "C63"));
        return female == male ? Optional.empty() : Optional.of(male ? Sex.MALE : Sex.FEMALE);
    }

    static boolean isBetween(Topography topography, String first, String last) {
        return topography.site().compareTo(first) >= 0 && topography.site().compareTo(last) <= 0;
    }

    /// K05. The date most reports state; among equals the death record's, then the better known and earlier one.
    static Chosen<PartialDate> born(List<Reported> reports, List<DeathRecord> deaths, List<Conflict> conflicts) {
        Map<String, Stated> stated = new TreeMap<>();
        reports.forEach(r -> add(stated, r.notification().patient().born(), r.id(), 2));
        deaths.forEach(d -> add(stated, d.born(), d.id(), 3));
        if (stated.isEmpty()) {
            return new Chosen<>(PartialDate.unknown(), "", ConsolidationRule.BIRTH_DATE);
        }
        var best = stated.values().stream()
                .min(Comparator.comparingInt((Stated s) -> -s.votes)
                        .thenComparing(s -> s.date, Reported.byLastPossibleDay()))
                .orElseThrow();
        long rivals =
                stated.values().stream().filter(s -> s.votes == best.votes).count();
        if (rivals > 1) {
            conflicts.add(new Conflict(
                    Conflict.Kind.BIRTH_DATE,
                    "5",
                    stated.values().stream()
                            .map(s -> new Candidate(s.source, s.date.text()))
                            .toList(),
                    best.date.text()));
        }
        return new Chosen<>(best.date, best.source, ConsolidationRule.BIRTH_DATE);
    }

    private static void add(Map<String, Stated> stated, PartialDate date, String source, int weight) {
        if (!(date instanceof PartialDate.Unknown)) {
            stated.computeIfAbsent(date.digits(), _ -> new Stated(date, source)).votes += weight;
        }
    }

    /// A date with its votes: two for a notification, three for a death record.
    private static final class Stated {

        private final PartialDate date;
        private final String source;
        private int votes;

        Stated(PartialDate date, String source) {
            this.date = date;
            this.source = source;
        }
    }

    static List<Reported> inCanonicalOrder(List<Notification> notifications) {
        return notifications.stream()
                .map(Reported::of)
                .sorted(Reported.CANONICAL)
                .toList();
    }
}
