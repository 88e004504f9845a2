package dev.todoke.enrolment.web;

import dev.todoke.enrolment.Enrolment;
import dev.todoke.enrolment.EnrolmentEvent;
import dev.todoke.enrolment.EnrolmentEvent.Applied;
import dev.todoke.enrolment.EnrolmentEvent.Approved;
import dev.todoke.enrolment.EnrolmentEvent.Compared;
import dev.todoke.enrolment.EnrolmentEvent.Invited;
import dev.todoke.enrolment.EnrolmentEvent.Posted;
import dev.todoke.enrolment.EnrolmentEvent.Refused;
import dev.todoke.enrolment.EnrolmentEvent.Returned;
import dev.todoke.enrolment.EnrolmentEvent.StepDone;
import dev.todoke.enrolment.EnrolmentEvent.TestTried;
import dev.todoke.enrolment.EnrolmentState;
import dev.todoke.enrolment.RegisterComparison;
import dev.todoke.enrolment.desk.EnrolmentDesk;
import dev.todoke.enrolment.store.InvitedStore;
import dev.todoke.intake.Printed;
import dev.todoke.web.Cell;
import dev.todoke.web.PageWords;
import dev.todoke.web.Phase;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.ArrayList;
import java.util.List;

/// One application before the registry room (利用申請の審査の内容).
///
/// @param mayDecide whether who looks may approve, refuse and print letters
/// @param accounts those whom the letter invited, by login
record EnrolmentPage(
        String number,
        String facilityName,
        String state,
        String tag,
        List<Phase> phases,
        List<Fact> facts,
        List<Candidate> candidates,
        PlainTable history,
        PlainTable accounts,
        boolean open,
        boolean compared,
        boolean printable,
        boolean posted,
        boolean mayDecide) {

    EnrolmentPage {
        phases = List.copyOf(phases);
        facts = List.copyOf(facts);
        candidates = List.copyOf(candidates);
    }

    /// One value of the form.
    record Fact(String label, String value) {}

    /// A facility of the register, line by line beside the application.
    record Candidate(String code, String name, PlainTable lines, boolean chosen) {}

    static EnrolmentPage of(EnrolmentDesk.Opened opened, boolean mayDecide, PageWords words) {
        var one = opened.enrolment();
        var state = one.state();
        boolean open = state == EnrolmentState.APPLIED || state == EnrolmentState.COMPARED;
        return new EnrolmentPage(
                one.number().value(),
                one.form().facilityName(),
                words.say("enrolment.state." + state.name()),
                state.tag(),
                StatusPage.phases(state, words),
                facts(one, words),
                opened.beside().stream()
                        .map(beside -> new Candidate(
                                beside.facility().code().value(),
                                beside.facility().name(),
                                lines(beside, words),
                                one.facility()
                                        .filter(beside.facility().code()::equals)
                                        .isPresent()))
                        .toList(),
                history(one, words),
                accounts(opened.accounts(), words),
                open,
                state == EnrolmentState.COMPARED,
                state == EnrolmentState.APPROVED || state == EnrolmentState.INVITED,
                one.last(Invited.class).isPresent(),
                mayDecide);
    }

    private static List<Fact> facts(Enrolment one, PageWords words) {
        var form = one.form();
        var facts = new ArrayList<Fact>();
        facts.add(fact("facilityCode", form.facilityCode(), words));
        facts.add(fact("facilityName", form.facilityName(), words));
        facts.add(fact("kind", words.say("enrolment.kind." + form.kind().name()), words));
        facts.add(fact("prefecture", ApplyPage.prefectureName(form.prefecture()), words));
        facts.add(fact("address", form.address(), words));
        facts.add(fact("head", form.head(), words));
        facts.add(fact("responsible", form.responsible(), words));
        facts.add(fact("department", form.department(), words));
        facts.add(fact("telephone", form.telephone(), words));
        facts.add(fact("users", String.join("、", form.users()), words));
        return facts;
    }

    private static Fact fact(String key, String value, PageWords words) {
        return new Fact(words.say("enrolment.form." + key), value.isEmpty() ? "―" : value);
    }

    private static PlainTable lines(EnrolmentDesk.Beside beside, PageWords words) {
        return new PlainTable(
                words.say(
                        "enrolment.beside",
                        beside.facility().code().value(),
                        beside.facility().name()),
                List.of(
                        Column.words(words.say("enrolment.compared.subject")),
                        Column.words(words.say("enrolment.compared.applied")),
                        Column.words(words.say("enrolment.compared.registered")),
                        Column.words(words.say("enrolment.compared.result")),
                        Column.words(words.say("enrolment.compared.finding"))),
                beside.comparison().lines().stream()
                        .map(line -> List.of(
                                Cell.text(words.say(
                                        "enrolment.subject." + line.subject().name())),
                                Cell.text(line.applied().isEmpty() ? "―" : line.applied()),
                                Cell.text(line.registered().isEmpty() ? "―" : line.registered()),
                                Cell.state(
                                        words.say("enrolment.weight."
                                                + line.weight().name()),
                                        tag(line.weight())),
                                Cell.text(line.finding().in(words.locale()))))
                        .toList(),
                words.say("enrolment.none"));
    }

    private static String tag(RegisterComparison.Weight weight) {
        return switch (weight) {
            case SAME -> "ok";
            case LOOK -> "caution";
            case STOP -> "bad";
        };
    }

    private static PlainTable history(Enrolment one, PageWords words) {
        return new PlainTable(
                words.say("enrolment.history"),
                List.of(Column.words(words.say("enrolment.at")), Column.words(words.say("enrolment.what"))),
                one.events().reversed().stream()
                        .map(event -> List.of(Cell.text(Printed.time(event.at())), Cell.text(what(event, words))))
                        .toList(),
                words.say("enrolment.none"));
    }

    private static String what(EnrolmentEvent event, PageWords words) {
        return switch (event) {
            case Applied _ -> words.say("enrolment.event.applied");
            case Compared e ->
                words.say("enrolment.event.compared", e.facility().value(), Integer.toString(e.toLookAt()));
            case Returned e -> words.say("enrolment.event.returned", e.reason());
            case Refused e -> words.say("enrolment.event.refused", e.reason());
            case Approved _ -> words.say("enrolment.event.approved");
            case Invited e ->
                words.say(
                        "enrolment.event.invited",
                        Integer.toString(e.letter()),
                        e.expires().toString());
            case Posted e -> words.say("enrolment.event.posted", Integer.toString(e.letter()), e.tracking());
            case StepDone e ->
                words.say(
                        "enrolment.event.step",
                        words.say("enrolment.step." + e.step().name()),
                        e.words());
            case TestTried e ->
                words.say(
                        e.passed() ? "enrolment.event.test-passed" : "enrolment.event.test-failed",
                        Integer.toString(e.records()),
                        Integer.toString(e.errors()));
        };
    }

    private static PlainTable accounts(List<InvitedStore.Invited> accounts, PageWords words) {
        return new PlainTable(
                words.say("enrolment.accounts"),
                List.of(Column.words(words.say("enrolment.login")), Column.words(words.say("enrolment.account-name"))),
                accounts.stream()
                        .map(account -> List.of(Cell.text(account.login()), Cell.text(account.name())))
                        .toList(),
                words.say("enrolment.accounts.none"));
    }
}
