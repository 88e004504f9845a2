package dev.todoke.consolidation.web;

import dev.todoke.codes.Municipalities;
import dev.todoke.consolidation.desk.AddressDesk;
import dev.todoke.consolidation.store.QueueStore;
import dev.todoke.kernel.Prefecture;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.ArrayList;
import java.util.List;

/// An address to be read, with the municipalities of its prefecture (読めない住所の画面の内容).
record AddressPage(
        String key,
        String prefecture,
        String text,
        String reports,
        String municipality,
        String town,
        List<Choice> municipalities) {

    AddressPage {
        municipalities = List.copyOf(municipalities);
    }

    /// The queue; addresses themselves are shown one at a time.
    record Queue(PlainTable table, String first) {}

    static Queue list(List<QueueStore.OpenAddress> waiting, PageWords words) {
        var table = new PlainTable(
                words.say("consolidation.addresses"),
                List.of(
                        Column.words(words.say("consolidation.addresses.one")),
                        Column.words(words.say("consolidation.addresses.prefecture")),
                        Column.numbers(words.say("consolidation.search.reports")),
                        Column.words(words.say("consolidation.conflicts.since"))),
                waiting.stream()
                        .map(line -> List.of(
                                Cell.link(line.report(), "/registry/addresses/" + line.key()),
                                Cell.text(name(line.prefecture())),
                                Cell.count(line.reports()),
                                Cell.text(SettledActs.time(line.since()))))
                        .toList(),
                words.say("consolidation.addresses.none"));
        return new Queue(
                table,
                waiting.isEmpty()
                        ? ""
                        : "/registry/addresses/" + waiting.getFirst().key());
    }

    private static String name(String prefecture) {
        return Prefecture.of(prefecture).map(Municipalities.shipped()::nameOf).orElse(prefecture);
    }

    static AddressPage of(AddressDesk.Opened opened, String municipality, String town, PageWords words) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", words.say("consolidation.search.reason.choose")));
        opened.municipalities()
                .forEach(named ->
                        choices.add(Choice.of(named.code().value(), named.code().value() + " " + named.name())));
        return new AddressPage(
                opened.line().key(),
                name(opened.line().prefecture()),
                opened.address().detail(),
                Long.toString(opened.line().reports()),
                municipality,
                town,
                choices);
    }
}
