package dev.todoke.consolidation.web;

import dev.todoke.consolidation.Chosen;
import dev.todoke.consolidation.Conflict;
import dev.todoke.consolidation.ConsolidatedItem;
import dev.todoke.consolidation.ConsolidatedTumour;
import dev.todoke.consolidation.ConsolidationRule;
import dev.todoke.consolidation.ConsolidationRule.Mark;
import dev.todoke.consolidation.ItemChoice;
import dev.todoke.consolidation.desk.PersonDesk;
import dev.todoke.notification.Notification;
import dev.todoke.vitalstatus.DeathRecord;
import dev.todoke.vitalstatus.PersonDeath;
import dev.todoke.web.PageWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Items as rows, reports as columns in order of date, the chosen value in between (項目と届出の表). Items in
/// which the reports
/// differ come first.
record SourceTable(List<String> reports, List<Row> rows) {

    SourceTable {
        reports = List.copyOf(reports);
        rows = List.copyOf(rows);
    }

    /// @param path where the value is chosen
    /// @param stated whether the rule stands in a public source
    /// @param differs whether the reports say different things
    record Row(
            String item,
            String label,
            String chosen,
            String rule,
            boolean stated,
            boolean byHand,
            boolean differs,
            String path,
            List<Cell> cells) {}

    /// What one report says; `chosen` when its value was taken.
    record Cell(String text, boolean chosen) {}

    static SourceTable ofTumour(int number, ConsolidatedTumour tumour, PersonDesk.Opened opened, PageWords words) {
        var said = new LinkedHashMap<String, Map<String, String>>();
        for (String report : tumour.sources()) {
            said.put(report, reported(report, opened));
        }
        var rows = new ArrayList<Row>();
        for (ItemChoice choice : ItemChoice.of(tumour)) {
            rows.add(row(choice, number, said, opened, words));
        }
        return new SourceTable(List.copyOf(said.keySet()), conflictsFirst(rows));
    }

    private static Map<String, String> reported(String report, PersonDesk.Opened opened) {
        return opened.sources().notifications().stream()
                .filter(n -> n.id().equals(report))
                .findFirst()
                .map(ItemChoice::reported)
                .orElseGet(Map::of);
    }

    private static List<Row> conflictsFirst(List<Row> rows) {
        return rows.stream().sorted(Comparator.comparing(row -> !row.differs())).toList();
    }

    private static Row row(
            ItemChoice choice,
            int number,
            Map<String, Map<String, String>> said,
            PersonDesk.Opened opened,
            PageWords words) {
        var cells = new ArrayList<Cell>();
        said.forEach((report, values) -> cells.add(
                new Cell(choice.kind().words(values.getOrDefault(choice.item(), "")), report.equals(choice.source()))));
        return row(choice.kind(), choice.value(), choice.rule(), number, cells, opened, words);
    }

    private static Row row(
            ConsolidatedItem item,
            String chosen,
            ConsolidationRule rule,
            int number,
            List<Cell> cells,
            PersonDesk.Opened opened,
            PageWords words) {
        boolean english = words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        long different = cells.stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .count();
        return new Row(
                item.number(),
                english ? item.en() : item.ja(),
                chosen,
                rule.id() + " " + (english ? rule.en() : rule.ja()),
                rule.mark() == Mark.STATED,
                rule == ConsolidationRule.BY_HAND,
                different > 1,
                "/registry/tumours/" + opened.person().person() + "/choose?tumour=" + number + "&item=" + item.number(),
                cells);
    }

    /// Sex, date of birth and death of the person.
    static SourceTable ofPerson(PersonDesk.Opened opened, PageWords words) {
        var notifications = opened.sources().notifications().stream()
                .sorted(Comparator.comparing(Notification::id))
                .toList();
        var deaths = opened.sources().deaths().stream()
                .sorted(Comparator.comparing(DeathRecord::id))
                .toList();
        var reports = new ArrayList<String>();
        notifications.forEach(n -> reports.add(n.id()));
        deaths.forEach(d -> reports.add(d.id()));
        var sex = new LinkedHashMap<String, String>();
        var born = new LinkedHashMap<String, String>();
        var died = new LinkedHashMap<String, String>();
        for (Notification n : notifications) {
            sex.put(n.id(), ConsolidatedItem.SEX.words(n.patient().sex().code()));
            born.put(n.id(), n.patient().born().text());
            died.put(n.id(), n.died().map(on -> on.text()).orElse(""));
        }
        for (DeathRecord d : deaths) {
            sex.put(d.id(), ConsolidatedItem.SEX.words(d.sex().code()));
            born.put(d.id(), d.born().text());
            died.put(d.id(), (d.died().text() + " " + d.underlyingCause()).strip());
        }
        var person = opened.person();
        return new SourceTable(
                reports,
                List.of(
                        personRow(
                                ConsolidatedItem.SEX,
                                person.sex().withValue(person.sex().value().code()),
                                sex,
                                opened,
                                words),
                        personRow(
                                ConsolidatedItem.BIRTH_DATE,
                                person.born().withValue(person.born().value().text()),
                                born,
                                opened,
                                words),
                        personRow(ConsolidatedItem.DEATH, death(opened, words), died, opened, words)));
    }

    private static Chosen<String> death(PersonDesk.Opened opened, PageWords words) {
        boolean waits = opened.person().conflicts().stream().anyMatch(c -> c.kind() == Conflict.Kind.SEVERAL_DEATHS);
        boolean byHand = !waits && opened.sources().deaths().size() > 1;
        return switch (opened.person().death()) {
            case PersonDeath.NotKnown _ ->
                new Chosen<>(words.say("consolidation.death.unknown"), "", ConsolidationRule.DEATH);
            case PersonDeath.Died died ->
                new Chosen<>(
                        (died.on().text() + " " + died.cause()).strip(),
                        died.sourceId(),
                        byHand ? ConsolidationRule.BY_HAND : ConsolidationRule.DEATH);
        };
    }

    private static Row personRow(
            ConsolidatedItem item,
            Chosen<String> chosen,
            Map<String, String> said,
            PersonDesk.Opened opened,
            PageWords words) {
        var cells = new ArrayList<Cell>();
        said.forEach((report, text) -> cells.add(new Cell(text, report.equals(chosen.source()))));
        return row(item, item.words(chosen.value()), chosen.rule(), 0, cells, opened, words);
    }
}
