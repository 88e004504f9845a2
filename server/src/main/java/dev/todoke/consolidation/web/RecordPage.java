package dev.todoke.consolidation.web;

import dev.todoke.consolidation.ConsolidatedTumour;
import dev.todoke.consolidation.desk.SearchDesk;
import dev.todoke.linkage.PersonHistoryReader;
import dev.todoke.notification.Notification;
import dev.todoke.vitalstatus.DeathRecord;
import dev.todoke.vitalstatus.PersonDeath;
import dev.todoke.web.Cell;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The person record (個人票の画面の内容): person, tumours, reports, deaths, what people settled, and everything
/// that happened.
record RecordPage(
        String number,
        String sex,
        String born,
        String death,
        List<String> conflicts,
        PlainTable tumours,
        PlainTable reports,
        PlainTable deaths,
        SettledActs acts,
        PlainTable history) {

    RecordPage {
        conflicts = List.copyOf(conflicts);
    }

    static RecordPage of(SearchDesk.Known found, UnaryOperator<String> names, PageWords words) {
        var opened = found.opened();
        var person = opened.person();
        return new RecordPage(
                person.person(),
                person.sex().value().ja(),
                person.born().value().text(),
                switch (person.death()) {
                    case PersonDeath.NotKnown _ -> words.say("consolidation.death.unknown");
                    case PersonDeath.Died died ->
                        died.on().text() + " " + died.cause() + "（"
                                + died.source().code() + "）";
                },
                person.conflicts().stream()
                        .map(conflict -> words.say(
                                "consolidation.conflict." + conflict.kind().name()))
                        .toList(),
                tumours(person.tumours(), words),
                reports(opened.sources().notifications(), words),
                deaths(opened.sources().deaths(), words),
                SettledActs.of(opened, names, words),
                history(found.history(), names, words));
    }

    private static PlainTable tumours(List<ConsolidatedTumour> tumours, PageWords words) {
        var rows = new ArrayList<List<Cell>>();
        for (ConsolidatedTumour tumour : tumours) {
            rows.add(List.of(
                    Cell.text(Integer.toString(rows.size() + 1)),
                    Cell.text(PersonPage.title(tumour)),
                    Cell.text("%d/%s"
                            .formatted(
                                    tumour.codes().histology().value(),
                                    tumour.codes().behaviour().value().code())),
                    Cell.text(tumour.residence().value().text()),
                    Cell.text(
                            words.say("consolidation.origin." + tumour.origin().name())),
                    Cell.text(String.join(" ", tumour.sources()))));
        }
        return new PlainTable(
                words.say("consolidation.record.tumours"),
                List.of(
                        Column.numbers(words.say("consolidation.record.number")),
                        Column.words(words.say("consolidation.record.tumour")),
                        Column.words(words.say("consolidation.record.histology")),
                        Column.words(words.say("consolidation.record.residence")),
                        Column.words(words.say("consolidation.origin")),
                        Column.words(words.say("consolidation.record.reports"))),
                rows,
                words.say("consolidation.no-tumour"));
    }

    private static PlainTable reports(List<Notification> notifications, PageWords words) {
        return new PlainTable(
                words.say("consolidation.record.notifications"),
                List.of(
                        Column.words(words.say("consolidation.report")),
                        Column.words(words.say("consolidation.record.facility")),
                        Column.words(words.say("consolidation.record.chart")),
                        Column.words(words.say("consolidation.record.name")),
                        Column.words(words.say("consolidation.born")),
                        Column.words(words.say("consolidation.record.address")),
                        Column.words(words.say("consolidation.record.tumour"))),
                notifications.stream()
                        .map(n -> List.of(
                                Cell.link(n.id(), "/registry/notifications/" + n.id()),
                                Cell.text(n.facility().value()),
                                Cell.text(n.patient().chartNumber()),
                                Cell.text(n.patient().name().whole() + " "
                                        + n.patient().kana().whole()),
                                Cell.text(n.patient().born().text()),
                                Cell.text(n.patient().address().detail()),
                                Cell.text(n.tumour().topography().dotted() + " "
                                        + n.tumour().morphology().slashed() + " "
                                        + n.diagnosis().date().text())))
                        .toList(),
                words.say("consolidation.record.no-notification"));
    }

    private static PlainTable deaths(List<DeathRecord> deaths, PageWords words) {
        return new PlainTable(
                words.say("consolidation.record.deaths"),
                List.of(
                        Column.words(words.say("consolidation.report")),
                        Column.words(words.say("consolidation.record.died")),
                        Column.words(words.say("consolidation.record.cause")),
                        Column.words(words.say("consolidation.record.name")),
                        Column.words(words.say("consolidation.born")),
                        Column.words(words.say("consolidation.record.address"))),
                deaths.stream()
                        .map(d -> List.of(
                                Cell.text(d.id()),
                                Cell.text(d.died().text()),
                                Cell.text(d.underlyingCause()),
                                Cell.text(d.name().whole() + " " + d.kana().whole()),
                                Cell.text(d.born().text()),
                                Cell.text(d.address().detail())))
                        .toList(),
                words.say("consolidation.record.no-death"));
    }

    private static PlainTable history(
            List<PersonHistoryReader.Entry> history, UnaryOperator<String> names, PageWords words) {
        return new PlainTable(
                words.say("consolidation.record.history"),
                List.of(
                        Column.words(words.say("consolidation.record.at")),
                        Column.words(words.say("consolidation.record.what")),
                        Column.words(words.say("consolidation.record.by"))),
                history.stream()
                        .map(entry -> {
                            String sentence =
                                    words.say(entry.kind(), entry.values().toArray());
                            return List.of(
                                    Cell.text(SettledActs.time(entry.at())),
                                    entry.path().isEmpty() ? Cell.text(sentence) : Cell.link(sentence, entry.path()),
                                    Cell.text(entry.clerk().isEmpty() ? "" : names.apply(entry.clerk())));
                        })
                        .toList(),
                words.say("consolidation.record.no-history"));
    }
}
