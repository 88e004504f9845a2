package dev.todoke.linkage.web;

import dev.todoke.linkage.store.LinkStore;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.web.Cell;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.List;

/// Where a person is looked for by number, and persons that may need a second look (人を番号で探す画面).
record PersonsPage(String number, PlainTable weak) {

    static PersonsPage of(String number, List<LinkStore.Weak> weak, PageWords words) {
        return new PersonsPage(
                number,
                new PlainTable(
                        words.say("linkage.persons.weak.caption"),
                        List.of(
                                Column.words(words.say("linkage.persons.person")),
                                Column.numbers(words.say("linkage.persons.weight")),
                                Column.numbers(words.say("linkage.persons.reports"))),
                        weak.stream()
                                .map(one -> List.of(
                                        Cell.link(
                                                PersonGroupStore.text(one.person()),
                                                PersonsController.address(one.person())),
                                        Cell.text(WeightScale.signed(one.weight())),
                                        Cell.count(one.records())))
                                .toList(),
                        words.say("linkage.persons.weak.none")));
    }
}
