package dev.todoke.consolidation.web;

import dev.todoke.consolidation.TumourOrigin;
import dev.todoke.consolidation.store.ConsolidatedStore.FromDeath;
import dev.todoke.web.Cell;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.List;

/// The lists of the consolidation (集約の一覧): conflicts, and tumours first known from a death.
record ConsolidationLists(PlainTable table, Pager pager) {

    static ConsolidationLists fromDeath(List<FromDeath> lines, Pager pager, PageWords words) {
        return new ConsolidationLists(
                new PlainTable(
                        words.say("consolidation.death-only.caption"),
                        List.of(
                                Column.words(words.say("consolidation.person")),
                                Column.words(words.say("consolidation.origin")),
                                Column.words(words.say("consolidation.report"))),
                        lines.stream()
                                .map(line -> List.of(
                                        person(line.person()), origin(line.origin(), words), Cell.text(line.report())))
                                .toList(),
                        words.say("consolidation.death-only.empty")),
                pager);
    }

    private static Cell person(String number) {
        return Cell.link(number, "/registry/tumours/" + number);
    }

    private static Cell origin(String origin, PageWords words) {
        String word = words.say("consolidation.origin." + origin);
        return Cell.state(word, origin.equals(TumourOrigin.DEATH_ONLY.name()) ? "wait" : "ok");
    }
}
