package dev.todoke.consolidation.web;

import dev.todoke.codes.CodeNames;
import dev.todoke.consolidation.Conflict;
import dev.todoke.consolidation.ConsolidatedPerson;
import dev.todoke.consolidation.ConsolidatedTumour;
import dev.todoke.consolidation.ConsolidationRule.Mark;
import dev.todoke.consolidation.ItemChoice;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.consolidation.desk.PersonDesk;
import dev.todoke.notification.Notification;
import dev.todoke.vitalstatus.PersonDeath;
import dev.todoke.web.PageWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One person's tumours as their page shows them (個人の腫瘍の画面の内容): items as rows, reports as columns, the chosen
/// value with the rule that chose it. Names are not shown: the numbers of the reports lead on.
record PersonPage(
        String number, String sex, String born, String death, List<String> conflicts, List<TumourView> tumours) {

    PersonPage {
        conflicts = List.copyOf(conflicts);
        tumours = List.copyOf(tumours);
    }

    /// @param reports column headings: number of the report and its facility
    /// @param reasons why further reports were taken as the same tumour
    record TumourView(
            int number, String title, String origin, List<String> reports, List<Row> rows, List<Reason> reasons) {}

    /// @param stated whether the rule stands in a public source
    record Row(String item, String label, String chosen, String rule, boolean stated, List<Cell> cells) {}

    /// What one report says; `chosen` when its value was taken.
    record Cell(String text, boolean chosen) {}

    /// The comparison of two reports, step by step.
    record Reason(String report, String with, boolean review, List<String> steps) {}

    static PersonPage of(PersonDesk.Opened opened, PageWords words) {
        var person = opened.person();
        var byId = new HashMap<String, Notification>();
        opened.sources().notifications().forEach(n -> byId.put(n.id(), n));
        var tumours = new ArrayList<TumourView>();
        for (ConsolidatedTumour tumour : person.tumours()) {
            tumours.add(tumour(tumours.size() + 1, tumour, byId, words));
        }
        return new PersonPage(
                person.person(),
                person.sex().value().ja(),
                person.born().value().text(),
                death(person, opened.sources(), words),
                person.conflicts().stream().map(c -> conflict(c, words)).toList(),
                tumours);
    }

    private static String death(ConsolidatedPerson person, PersonSources sources, PageWords words) {
        return switch (person.death()) {
            case PersonDeath.NotKnown _ -> words.say("consolidation.death.unknown");
            case PersonDeath.Died died ->
                words.say(
                        "consolidation.death.died",
                        died.on().text(),
                        died.cause().isEmpty() ? "―" : died.cause(),
                        CodeNames.shipped().icd10(died.cause()),
                        sources.deaths().isEmpty() ? "R" : died.source().code());
        };
    }

    private static String conflict(Conflict conflict, PageWords words) {
        return words.say("consolidation.conflict." + conflict.kind().name()) + " "
                + String.join(
                        "、",
                        conflict.candidates().stream()
                                .map(c -> c.source() + " " + c.value())
                                .toList());
    }

    private static TumourView tumour(
            int number, ConsolidatedTumour tumour, Map<String, Notification> byId, PageWords words) {
        var reports = tumour.sources().stream().filter(byId::containsKey).toList();
        var said = reports.stream()
                .map(byId::get)
                .map(n -> n == null ? Map.<String, String>of() : ItemChoice.reported(n))
                .toList();
        var rows = ItemChoice.of(tumour).stream()
                .map(choice -> row(choice, reports, said))
                .toList();
        return new TumourView(
                number,
                CodeNames.shipped().topography(tumour.codes().topography().value()) + " "
                        + tumour.diagnosis().date().value().text(),
                words.say("consolidation.origin." + tumour.origin().name()),
                tumour.sources(),
                rows,
                tumour.joined().stream().map(PersonPage::reason).toList());
    }

    private static Row row(ItemChoice choice, List<String> reports, List<Map<String, String>> said) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < reports.size(); i++) {
            String text = said.get(i).getOrDefault(choice.item(), "");
            cells.add(new Cell(text, reports.get(i).equals(choice.source())));
        }
        return new Row(
                choice.item(),
                choice.label(),
                choice.value(),
                choice.rule().id() + " " + choice.rule().ja(),
                choice.rule().mark() == Mark.STATED,
                cells);
    }

    private static Reason reason(ConsolidatedTumour.JoinedReport joined) {
        return new Reason(
                joined.report(),
                joined.with(),
                joined.why().needsReview(),
                joined.why().decision().trace().stream()
                        .map(step -> step.rule() + " " + step.question() + " → " + step.answer())
                        .toList());
    }
}
