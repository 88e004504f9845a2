package dev.todoke.reporting.web;

import dev.todoke.reporting.HandOver;
import dev.todoke.reporting.desk.ReportingPapers.OpenWork;
import dev.todoke.reporting.store.ReportingStore;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Open work, and the hand-over to the next person (届出業務の引き継ぎの内容).
record HandOverPage(PlainTable work, PlainTable past, List<Choice> roles, String today) {

    static final String HERE = "/portal/hand-over";
    static final String REGISTRY = "/registry/hand-overs";

    HandOverPage {
        roles = List.copyOf(roles);
    }

    static HandOverPage of(List<OpenWork> work, List<ReportingStore.AtFacility> past, String today, PageWords words) {
        return new HandOverPage(
                new PlainTable(
                        words.say("reporting.work"),
                        List.of(
                                Column.words(words.say("reporting.work.what")),
                                Column.numbers(words.say("reporting.work.waiting")),
                                Column.numbers(words.say("reporting.work.late"))),
                        work.stream()
                                .map(line -> List.of(
                                        Cell.text(line.what()), Cell.count(line.waiting()), Cell.count(line.late())))
                                .toList(),
                        words.say("reporting.work.none")),
                table(past, "", words),
                Stream.of(HandOver.Role.values())
                        .map(role -> Choice.of(role.name(), words.say("reporting.role." + role.name())))
                        .toList(),
                today);
    }

    /// All hand-overs, for the registry room, which ends and makes accounts.
    static PlainTable all(List<ReportingStore.AtFacility> past, FacilityNames names, PageWords words) {
        var table = table(past, words.say("reporting.facility"), words);
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < past.size(); i++) {
            var code = past.get(i).facility();
            var row = new ArrayList<Cell>();
            row.add(Cell.link(code + " " + names.nameOf(code), "/registry/facilities/" + code));
            row.addAll(table.rows().get(i));
            rows.add(row);
        }
        return new PlainTable(table.caption(), table.columns(), rows, table.empty());
    }

    private static PlainTable table(List<ReportingStore.AtFacility> past, String facility, PageWords words) {
        var columns = new ArrayList<Column>();
        if (!facility.isEmpty()) {
            columns.add(Column.words(facility));
        }
        columns.add(Column.words(words.say("reporting.day")));
        columns.add(Column.words(words.say("reporting.role")));
        columns.add(Column.words(words.say("reporting.from")));
        columns.add(Column.words(words.say("reporting.to")));
        return new PlainTable(
                words.say("reporting.past"),
                columns,
                past.stream()
                        .map(one -> List.of(
                                Cell.text(one.handOver().day().toString()),
                                Cell.text(words.say("reporting.role."
                                        + one.handOver().role().name())),
                                Cell.text(one.handOver().from()),
                                Cell.text(one.handOver().to())))
                        .toList(),
                words.say("reporting.past.none"));
    }
}
