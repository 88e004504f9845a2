package dev.todoke.facility.web;

import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityContact;
import dev.todoke.facility.FacilityEnding;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One facility of the register (施設の内容).
///
/// @param ending what became of its code, in words; empty while it is in force
record FacilityPage(
        String code,
        String name,
        String facilityClass,
        String address,
        String ending,
        List<Contact> contacts,
        List<Choice> kinds,
        String today) {

    static final String LIST = "/registry/facilities";

    FacilityPage {
        contacts = List.copyOf(contacts);
        kinds = List.copyOf(kinds);
    }

    /// A contact in force.
    record Contact(long id, String name, String department, String telephone, String from) {}

    static PlainTable list(List<Facility> facilities, PageWords words) {
        return new PlainTable(
                words.say("facility.title"),
                List.of(
                        Column.words(words.say("facility.code")),
                        Column.words(words.say("facility.name")),
                        Column.words(words.say("facility.class"))),
                facilities.stream()
                        .map(f -> List.of(
                                Cell.link(f.code().value(), LIST + "/" + f.code()),
                                Cell.text(f.name()),
                                Cell.text(f.facilityClass().ja())))
                        .toList(),
                words.say("facility.none"));
    }

    static FacilityPage of(
            Facility facility,
            List<FacilityContact> contacts,
            Optional<FacilityEnding> ending,
            LocalDate today,
            PageWords words) {
        return new FacilityPage(
                facility.code().value(),
                facility.name(),
                facility.facilityClass().ja(),
                facility.address(),
                ending.map(e -> ending(e, words)).orElse(""),
                contacts.stream()
                        .map(c -> new Contact(
                                c.id(),
                                c.name(),
                                c.department(),
                                c.telephone(),
                                c.from().toString()))
                        .toList(),
                Stream.of("CLOSED", "MERGED", "RECODED")
                        .map(kind -> Choice.of(kind, words.say("facility.ending." + kind)))
                        .toList(),
                today.toString());
    }

    static String ending(FacilityEnding ending, PageWords words) {
        String day = ending.endedOn().toString();
        return switch (ending.what()) {
            case FacilityEnding.What.Closed _ -> words.say("facility.ended.closed", day);
            case FacilityEnding.What.MergedInto(var successor) ->
                words.say("facility.ended.merged", day, successor.value());
            case FacilityEnding.What.Recoded(var successor) ->
                words.say("facility.ended.recoded", day, successor.value());
        };
    }
}
