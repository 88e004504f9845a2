package dev.todoke.linkage.desk;

import dev.todoke.linkage.HoldingLinks;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.linkage.store.RegroupingStore;
import dev.todoke.person.PersonRecord;
import java.util.List;

/// A person as a clerk sees it (開いた人): reports, what holds them together, what people decided.
///
/// @param former numbers that lead here
/// @param links what holds the reports together by the last run, the heaviest first
/// @param answers about pairs of these reports, the newest first
/// @param acts merges and splits, the newest first
public record OpenPerson(
        long number,
        List<Long> former,
        List<Report> reports,
        List<HoldingLinks.Link> links,
        List<PairStore.Answered> answers,
        List<RegroupingStore.Kept> acts) {

    public OpenPerson {
        former = List.copyOf(former);
        reports = List.copyOf(reports);
        links = List.copyOf(links);
        answers = List.copyOf(answers);
        acts = List.copyOf(acts);
    }

    /// @param glance tumour and date, or cause and date of death; empty when not known
    public record Report(PersonRecord record, String glance) {}

    /// Numbers of the reports, in order.
    public List<String> records() {
        return reports.stream().map(report -> report.record().id()).sorted().toList();
    }
}
