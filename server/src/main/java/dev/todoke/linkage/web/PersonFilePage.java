package dev.todoke.linkage.web;

import dev.todoke.linkage.HoldingLinks;
import dev.todoke.linkage.PairScoring;
import dev.todoke.linkage.Regrouping;
import dev.todoke.linkage.Verdict;
import dev.todoke.linkage.desk.OpenPerson;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.linkage.store.RegroupingStore;
import dev.todoke.person.PersonSource;
import dev.todoke.web.Cell;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// one person's reports, what holds them together, what people did (人の統合・分割の画面).
///
/// @param former older numbers that lead here, as text
/// @param graph the drawing; a list, since templates know no Optional; empty for one report and for very many
/// @param mayAct whether the reader may split and merge
record PersonFilePage(
        String number,
        String former,
        List<Row> rows,
        List<PersonGraph> graph,
        PlainTable evidence,
        PlainTable acts,
        boolean mayAct) {

    private static final int DRAWN = 16;

    PersonFilePage {
        rows = List.copyOf(rows);
        graph = List.copyOf(graph);
    }

    /// A report of the person.
    record Row(
            int place,
            String record,
            String kind,
            String name,
            String kana,
            String born,
            String sex,
            String address,
            String glance) {}

    static PersonFilePage of(OpenPerson person, boolean mayAct, UnaryOperator<String> clerks, PageWords words) {
        var rows = new ArrayList<Row>();
        for (var report : person.reports()) {
            rows.add(row(rows.size() + 1, report, words));
        }
        return new PersonFilePage(
                PersonGroupStore.text(person.number()),
                person.former().stream().map(PersonGroupStore::text).collect(Collectors.joining("・")),
                rows,
                graph(person, words),
                evidence(person, clerks, words),
                acts(person, clerks, words),
                mayAct && !rows.isEmpty());
    }

    static Row row(int place, OpenPerson.Report report, PageWords words) {
        var record = report.record();
        boolean death = record.source() == PersonSource.DEATH;
        return new Row(
                place,
                record.id(),
                words.say(death ? "linkage.person.death" : "linkage.person.notification"),
                record.name().whole(),
                record.kana().whole(),
                record.born().text(),
                record.sex().ja(),
                record.address().detail(),
                report.glance());
    }

    private static List<PersonGraph> graph(OpenPerson person, PageWords words) {
        int size = person.reports().size();
        if (size < 2 || size > DRAWN) {
            return List.of();
        }
        var ids = person.reports().stream().map(report -> report.record().id()).toList();
        var lines = new ArrayList<PersonGraph.Line>();
        for (var link : person.links()) {
            lines.add(new PersonGraph.Line(
                    ids.indexOf(link.pair().a()),
                    ids.indexOf(link.pair().b()),
                    "machine",
                    WeightScale.signed(link.scoring().weight())));
        }
        for (var answered : person.answers()) {
            var decision = answered.decision();
            if (!answered.undone() && decision.verdict().settles()) {
                lines.add(new PersonGraph.Line(
                        ids.indexOf(decision.recordA()),
                        ids.indexOf(decision.recordB()),
                        decision.verdict() == Verdict.SAME ? "same" : "different",
                        words.say("linkage.verdict." + decision.verdict().name())));
            }
        }
        for (var kept : person.acts()) {
            var act = kept.act();
            if (act.kind() == Regrouping.MERGE && kept.undone().isEmpty()) {
                lines.add(new PersonGraph.Line(
                        ids.indexOf(act.keptRecords().getFirst()),
                        ids.indexOf(act.otherRecords().getFirst()),
                        "same",
                        words.say("linkage.person.merged")));
            }
        }
        lines.removeIf(line -> line.from() < 0 || line.to() < 0);
        var deaths = person.reports().stream()
                .map(report -> report.record().source() == PersonSource.DEATH)
                .toList();
        return List.of(PersonGraph.of(deaths, lines, words.say("linkage.person.graph.summary", size, lines.size())));
    }

    private static PlainTable evidence(OpenPerson person, UnaryOperator<String> clerks, PageWords words) {
        var rows = new ArrayList<List<Cell>>();
        person.links().forEach(link -> rows.add(machine(link, words)));
        person.answers().forEach(answered -> rows.add(answer(answered, clerks, words)));
        return new PlainTable(
                words.say("linkage.person.evidence.caption"),
                List.of(
                        Column.words(words.say("linkage.person.pair")),
                        Column.words(words.say("linkage.person.by")),
                        Column.numbers(words.say("linkage.person.bits")),
                        Column.words(words.say("linkage.person.levels")),
                        Column.words(words.say("linkage.person.edition")),
                        Column.words(words.say("linkage.person.note"))),
                rows,
                words.say("linkage.person.evidence.none"));
    }

    private static List<Cell> machine(HoldingLinks.Link link, PageWords words) {
        var scoring = link.scoring();
        return List.of(
                Cell.text(link.pair().a() + " – " + link.pair().b()),
                Cell.text(words.say("linkage.person.machine")),
                Cell.text(WeightScale.signed(scoring.weight())),
                Cell.text(levels(scoring)),
                Cell.text(scoring.weightsEdition()),
                Cell.text(words.say("linkage.person.threshold", WeightScale.signed(scoring.sameFrom()))));
    }

    private static List<Cell> answer(PairStore.Answered answered, UnaryOperator<String> clerks, PageWords words) {
        var decision = answered.decision();
        String verdict = words.say("linkage.verdict." + decision.verdict().name());
        return List.of(
                Cell.link(decision.recordA() + " – " + decision.recordB(), "/registry/pairs/" + decision.pair()),
                Cell.text(clerks.apply(decision.clerk()) + " " + LinkageWords.minute(decision.at()) + " " + verdict
                        + (answered.undone() ? " (" + words.say("linkage.undone") + ")" : "")),
                Cell.text(WeightScale.signed(decision.scoring().weight())),
                Cell.text(levels(decision.scoring())),
                Cell.text(decision.scoring().weightsEdition()),
                Cell.text(decision.note()));
    }

    static String levels(PairScoring scoring) {
        return scoring.contributions().stream()
                .map(c -> c.level().comparison().ja() + " " + c.level().ja() + " " + WeightScale.signed(c.bits()))
                .collect(Collectors.joining("、"));
    }

    private static PlainTable acts(OpenPerson person, UnaryOperator<String> clerks, PageWords words) {
        return new PlainTable(
                words.say("linkage.person.acts.caption"),
                List.of(
                        Column.words(words.say("linkage.person.act")),
                        Column.words(words.say("linkage.person.when")),
                        Column.words(words.say("linkage.person.moved")),
                        Column.words(words.say("linkage.person.reason")),
                        Column.words(words.say("linkage.person.state"))),
                person.acts().stream().map(kept -> act(kept, clerks, words)).toList(),
                words.say("linkage.person.acts.none"));
    }

    private static List<Cell> act(RegroupingStore.Kept kept, UnaryOperator<String> clerks, PageWords words) {
        var act = kept.act();
        String what = words.say(
                "linkage.regrouping." + act.kind().name(),
                PersonGroupStore.text(act.kept()),
                PersonGroupStore.text(act.other()));
        return List.of(
                Cell.link(what, "/registry/persons/changes/" + act.change()),
                Cell.text(clerks.apply(act.clerk()) + " " + LinkageWords.minute(act.at())),
                Cell.text(String.join("、", act.otherRecords())),
                Cell.text(act.reason()),
                kept.undone()
                        .map(undone -> Cell.text(words.say("linkage.undone") + " " + clerks.apply(undone.clerk()) + " "
                                + LinkageWords.minute(undone.at()) + " " + undone.reason()))
                        .orElse(Cell.state(words.say("linkage.person.stands"), "ok")));
    }
}
