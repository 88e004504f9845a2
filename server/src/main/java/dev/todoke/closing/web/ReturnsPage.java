package dev.todoke.closing.web;

import dev.todoke.closing.desk.ReturnDesk;
import dev.todoke.closing.store.ReturnStore.Release;
import dev.todoke.closing.store.ReturnStore.Waiting;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Hospitals of a closing with what they get back (病院等への提供情報の画面の内容).
///
/// @param open hospitals to which nothing was released yet
record ReturnsPage(long number, String year, int version, PlainTable hospitals, List<Choice> open) {

    static ReturnsPage of(ReturnDesk.View view, FacilityNames names, PageWords words) {
        var closing = view.closing();
        var open = view.waiting().stream()
                .filter(waiting -> release(view, waiting).isEmpty())
                .map(waiting -> Choice.of(waiting.facility().value(), names.nameOf(waiting.facility())))
                .toList();
        return new ReturnsPage(
                closing.number(),
                closing.year().toString(),
                closing.version(),
                new PlainTable(
                        words.say("closing.returns.hospitals"),
                        List.of(
                                Column.words(words.say("closing.returns.hospital")),
                                Column.numbers(words.say("closing.returns.rows")),
                                Column.numbers(words.say("closing.returns.differing")),
                                Column.words(words.say("closing.returns.released-at")),
                                Column.words(words.say("closing.returns.until")),
                                Column.words(words.say("closing.returns.received-at")),
                                Column.words(words.say("closing.returns.disposed-on"))),
                        view.waiting().stream()
                                .map(waiting -> row(waiting, release(view, waiting), names))
                                .toList(),
                        words.say("closing.returns.none")),
                Choice.withEmpty(words.say("closing.returns.all"), open));
    }

    private static Optional<Release> release(ReturnDesk.View view, Waiting waiting) {
        return view.releases().stream()
                .filter(release -> release.facility().equals(waiting.facility()))
                .findFirst();
    }

    private static List<Cell> row(Waiting waiting, Optional<Release> release, FacilityNames names) {
        return List.of(
                Cell.text(waiting.facility().value() + " " + names.nameOf(waiting.facility())),
                Cell.count(waiting.rows()),
                Cell.count(waiting.differing()),
                Cell.text(release.map(r -> ClosingsPage.time(r.releasedAt())).orElse("")),
                Cell.text(release.map(r -> r.until().toString()).orElse("")),
                Cell.text(release.flatMap(Release::receivedAt)
                        .map(ClosingsPage::time)
                        .orElse("")),
                Cell.text(release.flatMap(Release::disposedOn)
                        .map(LocalDate::toString)
                        .orElse("")));
    }
}
