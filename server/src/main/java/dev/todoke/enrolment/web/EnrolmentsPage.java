package dev.todoke.enrolment.web;

import dev.todoke.enrolment.Enrolment;
import dev.todoke.enrolment.EnrolmentEvent;
import dev.todoke.intake.Printed;
import dev.todoke.web.Cell;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.List;

/// Applications for online use, newest first (利用申請の一覧の内容).
record EnrolmentsPage(Pager pager, PlainTable table) {

    static final String LIST = "/registry/enrolments";

    static EnrolmentsPage of(Pager pager, List<Enrolment> all, PageWords words) {
        return new EnrolmentsPage(
                pager,
                new PlainTable(
                        words.say("enrolment.list"),
                        List.of(
                                Column.words(words.say("enrolment.number")),
                                Column.words(words.say("enrolment.form.facilityName")),
                                Column.words(words.say("enrolment.form.kind")),
                                Column.words(words.say("enrolment.applied-at")),
                                Column.words(words.say("enrolment.state"))),
                        all.stream().map(one -> row(one, words)).toList(),
                        words.say("enrolment.none")));
    }

    private static List<Cell> row(Enrolment one, PageWords words) {
        return List.of(
                Cell.link(one.number().value(), LIST + "/" + one.number()),
                Cell.text(one.form().facilityName()),
                Cell.text(words.say("enrolment.kind." + one.form().kind().name())),
                Cell.text(one.last(EnrolmentEvent.Applied.class)
                        .map(applied -> Printed.time(applied.at()))
                        .orElse("")),
                Cell.state(
                        words.say("enrolment.state." + one.state().name()),
                        one.state().tag()));
    }
}
