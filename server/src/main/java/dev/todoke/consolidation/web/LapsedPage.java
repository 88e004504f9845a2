package dev.todoke.consolidation.web;

import dev.todoke.consolidation.ConsolidatedItem;
import dev.todoke.consolidation.store.QueueStore;
import dev.todoke.web.Cell;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.List;
import java.util.function.UnaryOperator;

/// Choices that do not count any more, and values that wait for a second person (失効した判断・二人目待ち).
record LapsedPage(PlainTable lapsed, PlainTable seconds) {

    static LapsedPage of(
            List<QueueStore.Lapse> lapsed,
            List<QueueStore.Second> seconds,
            UnaryOperator<String> names,
            PageWords words) {
        return new LapsedPage(lapsed(lapsed, words), seconds(seconds, names, words));
    }

    private static PlainTable lapsed(List<QueueStore.Lapse> lapsed, PageWords words) {
        return new PlainTable(
                words.say("consolidation.lapsed.caption"),
                List.of(
                        Column.words(words.say("consolidation.person")),
                        Column.words(words.say("consolidation.lapsed.what")),
                        Column.words(words.say("consolidation.conflicts.since"))),
                lapsed.stream()
                        .map(lapse -> List.of(
                                Cell.link(lapse.person(), "/registry/tumours/" + lapse.person()),
                                Cell.text(words.say(
                                        "consolidation.lapsed." + lapse.kind(), Long.toString(lapse.number()))),
                                Cell.text(SettledActs.time(lapse.since()))))
                        .toList(),
                words.say("consolidation.lapsed.empty"));
    }

    private static PlainTable seconds(List<QueueStore.Second> seconds, UnaryOperator<String> names, PageWords words) {
        return new PlainTable(
                words.say("consolidation.seconds.caption"),
                List.of(
                        Column.words(words.say("consolidation.person")),
                        Column.words(words.say("consolidation.name")),
                        Column.words(words.say("consolidation.seconds.by")),
                        Column.words(words.say("consolidation.conflicts.since"))),
                seconds.stream()
                        .map(second -> List.of(
                                Cell.link(second.person(), "/registry/tumours/" + second.person()),
                                Cell.text(ConsolidatedItem.of(second.item())
                                        .map(item -> item.number() + " " + item.ja())
                                        .orElse(second.item())),
                                Cell.text(names.apply(second.clerk())),
                                Cell.text(SettledActs.time(second.at()))))
                        .toList(),
                words.say("consolidation.seconds.empty"));
    }
}
