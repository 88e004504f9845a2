package dev.todoke.closing.web;

import dev.todoke.closing.desk.ClosingFilesDesk;
import dev.todoke.closing.store.ProvenanceStore.Fact;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.Cell;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.List;

/// One closing: figures, cut-off dates, editions, files (確定の版の画面の内容).
record ClosingPage(
        long number,
        String year,
        int version,
        String closedAt,
        String sha256,
        PlainTable facts,
        PlainTable editions,
        PlainTable scopes,
        boolean mayTake,
        boolean mayRelease) {

    private static final String OPEN = "open ";

    static ClosingPage of(ClosingFilesDesk.View view, SignedIn who, PageWords words) {
        var summary = view.line().summary();
        return new ClosingPage(
                summary.number(),
                summary.year().toString(),
                summary.version(),
                ClosingsPage.time(summary.closedAt()),
                summary.sha256(),
                new PlainTable(
                        words.say("closing.facts.caption"),
                        List.of(
                                Column.words(words.say("closing.facts.fact")),
                                Column.words(words.say("closing.facts.value"))),
                        view.facts().stream()
                                .map(fact -> List.of(Cell.text(name(fact, words)), Cell.text(fact.value())))
                                .toList(),
                        words.say("closing.facts.none")),
                new PlainTable(
                        words.say("closing.editions.caption"),
                        List.of(
                                Column.words(words.say("closing.editions.kind")),
                                Column.words(words.say("closing.editions.name")),
                                Column.words(words.say("closing.editions.edition")),
                                Column.words("SHA-256")),
                        view.editions().stream()
                                .map(part -> List.of(
                                        Cell.text(words.say("closing.editions.kind." + part.kind())),
                                        Cell.text(part.name()),
                                        Cell.text(part.edition()),
                                        Cell.text(part.sha256()
                                                .substring(
                                                        0,
                                                        Math.min(
                                                                12,
                                                                part.sha256().length())))))
                                .toList(),
                        words.say("closing.facts.none")),
                new PlainTable(
                        words.say("closing.scope.caption"),
                        List.of(
                                Column.words(words.say("closing.scope.prefecture")),
                                Column.numbers(words.say("closing.scope.both")),
                                Column.numbers(words.say("closing.scope.resident")),
                                Column.numbers(words.say("closing.scope.entered"))),
                        view.scopes().stream()
                                .map(scope -> List.of(
                                        Cell.text(scope.prefecture()),
                                        Cell.count(scope.both()),
                                        Cell.count(scope.residentOnly()),
                                        Cell.count(scope.enteredOnly())))
                                .toList(),
                        words.say("closing.facts.none")),
                who.may(Permission.TAKE_CLOSINGS),
                who.may(Permission.RELEASE_HOSPITAL_RETURNS));
    }

    /// Work that was open carries the message key of its kind.
    private static String name(Fact fact, PageWords words) {
        return fact.name().startsWith(OPEN)
                ? words.say("closing.facts.open", words.say(fact.name().substring(OPEN.length())))
                : words.say("closing.facts." + fact.name());
    }
}
