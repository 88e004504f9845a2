package dev.todoke.linkage.web;

import dev.todoke.linkage.Suspicion;
import dev.todoke.linkage.desk.PersonReading;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.web.Cell;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Persons that may need a second look (見直したほうがよい人の画面), reason by reason.
record SuspectsPage(String reason, PlainTable reasons, PlainTable persons) {

    static SuspectsPage of(Suspicion asked, PersonReading.Suspects suspects, PageWords words) {
        return new SuspectsPage(
                word(asked, words),
                new PlainTable(
                        words.say("linkage.suspects.reasons"),
                        List.of(
                                Column.words(words.say("linkage.suspects.reason")),
                                Column.numbers(words.say("linkage.suspects.persons"))),
                        Arrays.stream(Suspicion.values())
                                .map(reason -> List.of(
                                        Cell.link(
                                                word(reason, words),
                                                "/registry/persons/suspects?reason=" + reason.name()),
                                        Cell.count(suspects.counts().getOrDefault(reason, 0L))))
                                .toList(),
                        words.say("linkage.suspects.none")),
                new PlainTable(
                        word(asked, words),
                        List.of(
                                Column.words(words.say("linkage.persons.person")),
                                Column.words(words.say("linkage.suspects.reason")),
                                Column.numbers(words.say("linkage.persons.reports"))),
                        suspects.shown().stream()
                                .map(one -> List.of(
                                        Cell.link(
                                                PersonGroupStore.text(one.person()),
                                                PersonsController.address(one.person())),
                                        Cell.text(one.reasons().stream()
                                                .map(reason -> word(reason, words))
                                                .collect(Collectors.joining("・"))),
                                        Cell.count(one.reports())))
                                .toList(),
                        words.say("linkage.suspects.none")));
    }

    private static String word(Suspicion reason, PageWords words) {
        return words.say("linkage.suspicion." + reason.name());
    }
}
