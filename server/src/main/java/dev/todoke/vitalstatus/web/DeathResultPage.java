package dev.todoke.vitalstatus.web;

import dev.todoke.kernel.PartialDate;
import dev.todoke.vitalstatus.CauseMeaning;
import dev.todoke.vitalstatus.StatusSource;
import dev.todoke.vitalstatus.desk.DeathResultDesk;
import dev.todoke.vitalstatus.store.DeathResultStore;
import dev.todoke.web.Cell;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The results of the deaths (照合結果の画面の内容).
///
/// @param chosen address word of the finding shown
record DeathResultPage(String chosen, List<Tab> findings, PlainTable results, Pager pager, PlainTable sources) {

    DeathResultPage {
        findings = List.copyOf(findings);
    }

    /// A finding to choose, with its count.
    record Tab(String address, String label, long count) {}

    /// What a death can mean (死亡情報の意味).
    enum Finding {
        NEW_CANCER("new"),
        KNOWN_CANCER("known"),
        NOT_CANCER("other");

        private final String address;

        Finding(String address) {
            this.address = address;
        }

        String address() {
            return address;
        }

        String stored() {
            return name();
        }

        static Finding of(String address) {
            for (Finding finding : values()) {
                if (finding.address.equals(address)) {
                    return finding;
                }
            }
            return NEW_CANCER;
        }
    }

    static DeathResultPage of(
            Finding chosen,
            DeathResultDesk.Summary summary,
            List<DeathResultStore.Result> results,
            Pager pager,
            PageWords words) {
        var tabs = new ArrayList<Tab>();
        for (Finding finding : Finding.values()) {
            tabs.add(new Tab(
                    finding.address(),
                    words.say("vitalstatus.finding." + finding.address()),
                    summary.findings().getOrDefault(finding.stored(), 0L)));
        }
        return new DeathResultPage(
                chosen.address(), tabs, results(chosen, results, words), pager, sources(summary, words));
    }

    private static PlainTable results(Finding chosen, List<DeathResultStore.Result> results, PageWords words) {
        return new PlainTable(
                words.say("vitalstatus.finding." + chosen.address()),
                List.of(
                        Column.words(words.say("vitalstatus.results.death")),
                        Column.words(words.say("vitalstatus.results.died")),
                        Column.words(words.say("vitalstatus.results.cause")),
                        Column.words(words.say("vitalstatus.results.site")),
                        Column.words(words.say("vitalstatus.results.morphology")),
                        Column.words(words.say("vitalstatus.results.certifier")),
                        Column.words(words.say("vitalstatus.results.person")),
                        Column.numbers(words.say("vitalstatus.results.reports")),
                        Column.words(words.say("vitalstatus.results.origin"))),
                results.stream().map(one -> row(one, words)).toList(),
                words.say("vitalstatus.results.empty"));
    }

    private static List<Cell> row(DeathResultStore.Result one, PageWords words) {
        var meaning = CauseMeaning.of(one.cause());
        boolean cancer = meaning instanceof CauseMeaning.NotifiableCancer;
        return List.of(
                Cell.text(one.death()),
                Cell.text(one.died().text()),
                Cell.text(one.cause()),
                Cell.text(cancer ? site(meaning) : "―"),
                Cell.text(cancer ? morphology(meaning) : "―"),
                Cell.text(one.certifier()),
                Cell.link(one.person(), "/registry/tumours/" + one.person()),
                Cell.count(one.reports()),
                origin(one.origins(), words));
    }

    private static Cell origin(List<String> origins, PageWords words) {
        if (origins.contains("DEATH_ONLY")) {
            return Cell.state(words.say("vitalstatus.origin.only"), "wait");
        }
        return origins.contains("FOLLOWED_BACK")
                ? Cell.state(words.say("vitalstatus.origin.followed"), "ok")
                : Cell.text("―");
    }

    private static String site(CauseMeaning meaning) {
        return switch (meaning) {
            case CauseMeaning.NotifiableCancer(var tumour, var _) ->
                tumour.topography().toString();
            case CauseMeaning.NotCancer _ -> "";
        };
    }

    private static String morphology(CauseMeaning meaning) {
        return switch (meaning) {
            case CauseMeaning.NotifiableCancer(var tumour, var _) ->
                tumour.morphology().slashed();
            case CauseMeaning.NotCancer _ -> "";
        };
    }

    private static PlainTable sources(DeathResultDesk.Summary summary, PageWords words) {
        Map<String, Long> counts = summary.sources();
        var rows = new ArrayList<List<Cell>>();
        for (StatusSource source : StatusSource.values()) {
            rows.add(List.of(
                    Cell.text(source.code()),
                    Cell.text(words.say("vitalstatus.source." + source.code())),
                    Cell.count(counts.getOrDefault(source.code(), 0L)),
                    Cell.text(day(
                            source == StatusSource.REGISTRATION
                                    ? summary.reach().notifications()
                                    : summary.reach().deathRecords()))));
        }
        rows.add(List.of(
                Cell.text("―"),
                Cell.text(words.say("vitalstatus.source.none")),
                Cell.count(counts.getOrDefault("NOT_KNOWN", 0L)),
                Cell.text(day(summary.reach().deathRecords()))));
        return new PlainTable(
                words.say("vitalstatus.sources.caption"),
                List.of(
                        Column.words(words.say("vitalstatus.sources.code")),
                        Column.words(words.say("vitalstatus.sources.source")),
                        Column.numbers(words.say("vitalstatus.sources.persons")),
                        Column.words(words.say("vitalstatus.sources.reach"))),
                rows,
                words.say("vitalstatus.results.empty"));
    }

    private static String day(String digits) {
        return PartialDate.read(digits).map(PartialDate::text).orElse("…");
    }
}
