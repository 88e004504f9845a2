package dev.todoke.closing.web;

import dev.todoke.closing.ClosingCounts;
import dev.todoke.closing.ClosingTrial;
import dev.todoke.closing.Layout76;
import dev.todoke.closing.desk.ClosingDesk.YearView;
import dev.todoke.closing.store.ClosingStore;
import dev.todoke.closing.store.FigureStore;
import dev.todoke.codes.CodeNames;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.jobs.JobRun;
import dev.todoke.web.Cell;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// One year: what is not ready, the newest trial, the wish to close, earlier versions (年次確定の年ごとの画面の内容).
///
/// @param pools work that waits anywhere, with links; nothing says "all right", it only says what is
/// left
/// @param figures the trial beside the newest closing
/// @param running address of a run that is going on; empty when none is
/// @param lastMessage what the newest run said; empty when none has run
record ClosingYearPage(
        String year,
        PlainTable pools,
        Optional<Trial> trial,
        PlainTable figures,
        Optional<Proposal> proposal,
        boolean mayTry,
        boolean mayPropose,
        boolean mayConfirm,
        boolean ownProposal,
        boolean confirmed,
        String running,
        String lastMessage,
        PlainTable findings,
        PlainTable sites,
        PlainTable prefectures,
        PlainTable closings) {

    /// How often the year was closed.
    public int versions() {
        return closings.rows().size();
    }

    /// Message keys of what the trial itself found.
    static final String OF_TRIAL = "closing.open.";

    /// The newest trial in words.
    record Trial(long id, String madeAt, String checksum, long openWork) {}

    /// The wish to close.
    record Proposal(long id, String at, String by, String note) {}

    static ClosingYearPage of(
            YearView view,
            List<List<Cell>> pools,
            Optional<JobRun> run,
            Function<String, String> nameOf,
            SignedIn who,
            PageWords words) {
        var me = who.account().toString();
        boolean confirmed = view.confirmed();
        boolean proposed = view.proposal().isPresent();
        var own = view.proposal().filter(p -> p.proposedBy().equals(me)).isPresent();
        return new ClosingYearPage(
                view.year().toString(),
                new PlainTable(
                        words.say("closing.open.caption"),
                        List.of(
                                Column.words(words.say("closing.open.work")),
                                Column.numbers(words.say("closing.open.count"))),
                        pools,
                        words.say("closing.open.none")),
                view.trial().map(ClosingYearPage::trial),
                figures(view, words),
                view.proposal()
                        .map(p -> new Proposal(
                                p.id(), ClosingsPage.time(p.proposedAt()), nameOf.apply(p.proposedBy()), p.note())),
                who.may(Permission.TRY_CLOSING),
                who.may(Permission.TRY_CLOSING) && view.trial().isPresent() && !proposed,
                who.may(Permission.CLOSE_YEAR) && proposed && !own && !confirmed,
                own && !confirmed,
                confirmed,
                run.filter(r -> r.state().live())
                        .map(r -> "/registry/jobs/" + r.id())
                        .orElse(""),
                run.map(JobRun::message).orElse(""),
                findings(view, words),
                compared(view, FigureStore.Dimension.SITE, words),
                compared(view, FigureStore.Dimension.PREFECTURE, words),
                ClosingsPage.table(view.closings(), words));
    }

    private static PlainTable findings(YearView view, PageWords words) {
        return new PlainTable(
                words.say("closing.findings.caption"),
                List.of(
                        Column.words(words.say("closing.findings.check")),
                        Column.words(words.say("closing.findings.item")),
                        Column.words(words.say("closing.findings.value")),
                        Column.words(words.say("closing.findings.message")),
                        Column.words(words.say("closing.findings.person"))),
                view.findings().stream()
                        .map(f -> List.of(
                                Cell.text(f.check()),
                                Cell.text(f.item() + " "
                                        + Layout76.items().get(f.item() - 1).nameJa()),
                                Cell.text(f.value()),
                                Cell.text(f.message()),
                                Cell.link(f.person(), "/registry/tumours/" + f.person())))
                        .toList(),
                words.say("closing.findings.none"));
    }

    /// Sites or prefectures of which the trial has more or fewer tumours than the newest closing.
    private static PlainTable compared(YearView view, FigureStore.Dimension dimension, PageWords words) {
        boolean site = dimension == FigureStore.Dimension.SITE;
        return new PlainTable(
                words.say(site ? "closing.compared.site" : "closing.compared.prefecture"),
                List.of(
                        Column.words(words.say(site ? "closing.compared.icd10" : "closing.compared.home")),
                        Column.numbers(words.say("closing.figures.trial")),
                        Column.numbers(words.say("closing.figures.last")),
                        Column.numbers(words.say("closing.figures.difference"))),
                view.closings().isEmpty()
                        ? List.of()
                        : view.compared().stream()
                                .filter(c -> c.dimension() == dimension && c.trial() != c.last())
                                .map(c -> List.of(
                                        Cell.text(
                                                site
                                                        ? c.code() + " "
                                                                + CodeNames.shipped()
                                                                        .icd10(c.code())
                                                        : c.code()),
                                        Cell.count(c.trial()),
                                        Cell.count(c.last()),
                                        Cell.text(ClosingsPage.signed(c.trial() - c.last()))))
                                .toList(),
                words.say("closing.compared.none"));
    }

    private static Trial trial(ClosingTrial trial) {
        return new Trial(
                trial.id(), ClosingsPage.time(trial.madeAt()), trial.sha256().substring(0, 12), trial.openWork());
    }

    private static PlainTable figures(YearView view, PageWords words) {
        var now = view.trial().map(ClosingTrial::counts);
        var last = view.closings().stream().findFirst().map(ClosingStore.Line::counts);
        return new PlainTable(
                words.say("closing.figures.caption"),
                List.of(
                        Column.words(words.say("closing.figures.figure")),
                        Column.numbers(words.say("closing.figures.trial")),
                        Column.numbers(words.say("closing.figures.last")),
                        Column.numbers(words.say("closing.figures.difference"))),
                now.isEmpty()
                        ? List.of()
                        : List.of(
                                figure(words.say("closing.figures.records"), now.get(), last, ClosingCounts::records),
                                figure(words.say("closing.figures.counted"), now.get(), last, ClosingCounts::counted),
                                figure("DCI", now.get(), last, ClosingCounts::deathInitiated),
                                figure("DCO", now.get(), last, ClosingCounts::deathOnly),
                                figure("MV", now.get(), last, ClosingCounts::microscopy),
                                figure(
                                        words.say("closing.figures.findings"),
                                        now.get(),
                                        last,
                                        ClosingCounts::findings)),
                words.say("closing.figures.none"));
    }

    private static List<Cell> figure(
            String name, ClosingCounts now, Optional<ClosingCounts> last, ToLongFunction<ClosingCounts> of) {
        long value = of.applyAsLong(now);
        return List.of(
                Cell.text(name),
                Cell.count(value),
                last.map(of::applyAsLong).map(Cell::count).orElse(Cell.text("―")),
                Cell.text(last.map(counts -> ClosingsPage.signed(value - of.applyAsLong(counts)))
                        .orElse("―")));
    }
}
