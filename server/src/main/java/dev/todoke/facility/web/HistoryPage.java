package dev.todoke.facility.web;

import dev.todoke.facility.DesignationEvent;
import dev.todoke.facility.DesignationPeriods;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.facility.FacilityContact;
import dev.todoke.facility.FacilityEnding;
import dev.todoke.facility.FormerName;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What became of a facility: names, codes, designation (施設の経過の内容).
///
/// @param designations what was recorded of its designation, with notices to print; of the registry room alone
/// @param kinds what can be recorded of a clinic; empty for hospitals and for those who may not
record HistoryPage(
        String code,
        String name,
        String facilityClass,
        String address,
        PlainTable road,
        PlainTable designations,
        PlainTable contacts,
        List<Choice> kinds,
        String today) {

    static final String OWN = "/portal/facility";

    HistoryPage {
        kinds = List.copyOf(kinds);
    }

    /// Everything that is known of the facility's past.
    ///
    /// @param endings ends of its own code and of codes that it took over
    record Past(
            Facility facility,
            List<FormerName> names,
            List<FacilityEnding> endings,
            List<DesignationEvent> events,
            List<FacilityContact> contacts) {
        Past {
            names = List.copyOf(names);
            endings = List.copyOf(endings);
            events = List.copyOf(events);
            contacts = List.copyOf(contacts);
        }
    }

    static HistoryPage of(Past past, boolean mayDesignate, LocalDate today, PageWords words) {
        var facility = past.facility();
        boolean clinic = facility.facilityClass() == FacilityClass.DESIGNATED_CLINIC;
        return new HistoryPage(
                facility.code().value(),
                facility.name(),
                facility.facilityClass().ja(),
                facility.address(),
                road(past, words),
                designations(past, words),
                contacts(past, words),
                clinic && mayDesignate
                        ? Stream.of(DesignationEvent.Kind.values())
                                .map(kind -> Choice.of(kind.name(), words.say("facility.designation." + kind.name())))
                                .toList()
                        : List.of(),
                today.toString());
    }

    private record Step(String day, String what) {}

    private static PlainTable road(Past past, PageWords words) {
        var steps = new ArrayList<Step>();
        past.names()
                .forEach(name -> steps.add(
                        new Step(name.until().toString(), words.say("facility.history.renamed", name.name()))));
        past.endings()
                .forEach(ending -> steps.add(new Step(
                        ending.endedOn().toString(),
                        ending.facility().equals(past.facility().code())
                                ? FacilityPage.ending(ending, words)
                                : words.say(
                                        "facility.history.took-over",
                                        ending.facility().value()))));
        for (DesignationPeriods.Period period : past.facility().designations().periods()) {
            steps.add(new Step(period.from().toString(), words.say("facility.history.designated")));
            if (!period.to().equals(LocalDate.MAX)) {
                steps.add(new Step(period.to().toString(), words.say("facility.history.undesignated")));
            }
        }
        return new PlainTable(
                words.say("facility.history"),
                List.of(
                        Column.words(words.say("facility.history.day")),
                        Column.words(words.say("facility.history.what"))),
                steps.stream()
                        .sorted(Comparator.comparing(Step::day).reversed())
                        .map(step -> List.of(Cell.text(step.day()), Cell.text(step.what())))
                        .toList(),
                words.say("facility.history.none"));
    }

    private static PlainTable designations(Past past, PageWords words) {
        String base = FacilityPage.LIST + "/" + past.facility().code() + "/history/";
        return new PlainTable(
                words.say("facility.designations"),
                List.of(
                        Column.words(words.say("facility.designation.kind")),
                        Column.words(words.say("facility.designation.day")),
                        Column.words(words.say("facility.designation.reason")),
                        Column.words(words.say("facility.designation.letter"))),
                past.events().reversed().stream()
                        .map(event -> List.of(
                                Cell.text(words.say(
                                        "facility.designation." + event.kind().name())),
                                Cell.text(event.day().toString()),
                                Cell.text(event.reason()),
                                Cell.link("PDF", base + event.kind().name() + ".pdf")))
                        .toList(),
                words.say("facility.designations.none"));
    }

    private static PlainTable contacts(Past past, PageWords words) {
        return new PlainTable(
                words.say("facility.contacts"),
                List.of(
                        Column.words(words.say("facility.contact.name")),
                        Column.words(words.say("facility.contact.department")),
                        Column.words(words.say("facility.contact.telephone"))),
                past.contacts().stream()
                        .map(contact -> List.of(
                                Cell.text(contact.name()),
                                Cell.text(contact.department()),
                                Cell.text(contact.telephone())))
                        .toList(),
                words.say("facility.contacts.none"));
    }
}
