package dev.todoke.notice.web;

import dev.todoke.facility.FacilityClass;
import dev.todoke.intake.Printed;
import dev.todoke.notice.FacilityProgress;
import dev.todoke.notice.Step;
import dev.todoke.notice.desk.CircularDesk;
import dev.todoke.notice.store.Circular;
import dev.todoke.notice.store.Reading;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Circulars in lists and alone (事務連絡の内容).
record NoticesPage(Pager pager, PlainTable table) {

    static final String PORTAL = "/portal/notices";
    static final String REGISTRY = "/registry/circulars";

    static NoticesPage ofPortal(List<Circular> circulars, Pager pager, PageWords words) {
        return new NoticesPage(
                pager,
                new PlainTable(
                        words.say("notice.portal.title"),
                        List.of(
                                Column.words(words.say("notice.number")),
                                Column.words(words.say("notice.dated")),
                                Column.words(words.say("notice.subject")),
                                Column.words(words.say("notice.read"))),
                        circulars.stream()
                                .map(c -> List.of(
                                        Cell.link(c.number(), PORTAL + "/" + c.number()),
                                        Cell.text(c.draft().dated().toString()),
                                        Cell.text(c.draft().title()),
                                        c.readers() == 0
                                                ? Cell.state(words.say("notice.unread"), "wait")
                                                : Cell.state(words.say("notice.opened"), "plain")))
                                .toList(),
                        words.say("notice.portal.none")));
    }

    static NoticesPage ofRegistry(List<Circular> circulars, Pager pager, PageWords words) {
        return new NoticesPage(
                pager,
                new PlainTable(
                        words.say("notice.title"),
                        List.of(
                                Column.words(words.say("notice.number")),
                                Column.words(words.say("notice.dated")),
                                Column.words(words.say("notice.subject")),
                                Column.words(words.say("notice.step")),
                                Column.numbers(words.say("notice.addressees")),
                                Column.numbers(words.say("notice.readers"))),
                        circulars.stream()
                                .map(c -> List.of(
                                        Cell.link(c.number(), REGISTRY + "/" + c.number()),
                                        Cell.text(c.draft().dated().toString()),
                                        Cell.text(c.draft().title()),
                                        Cell.text(step(c.draft().selection().step(), words)),
                                        Cell.count(c.addressees()),
                                        Cell.count(c.readers())))
                                .toList(),
                        words.say("notice.none")));
    }

    private static String step(Step step, PageWords words) {
        return words.say("notice.step." + step.name());
    }

    /// One circular as it reads.
    record One(
            String number,
            String dated,
            String title,
            List<String> sender,
            List<String> addressed,
            List<String> body,
            List<String> annex,
            String base,
            PlainTable addressees) {
        One {
            sender = List.copyOf(sender);
            addressed = List.copyOf(addressed);
            body = List.copyOf(body);
            annex = List.copyOf(annex);
        }
    }

    static One portal(Circular circular, PageWords words) {
        return one(circular, PORTAL, new PlainTable("", List.of(), List.of(), words.say("notice.none")));
    }

    static One registry(CircularDesk.Opened opened, PageWords words) {
        var step = opened.circular().draft().selection().step();
        return one(
                opened.circular(),
                REGISTRY,
                new PlainTable(
                        words.say("notice.addressees"),
                        List.of(
                                Column.words(words.say("notice.facility")),
                                Column.words(words.say("notice.read")),
                                Column.words(words.say("notice.now"))),
                        opened.now().stream()
                                .map(facility -> List.of(
                                        Cell.text(facility.facility() + " " + facility.name()),
                                        Cell.text(readers(facility, opened.readings(), words)),
                                        now(step, facility, words)))
                                .toList(),
                        words.say("notice.none")));
    }

    private static Cell now(Step step, FacilityProgress facility, PageWords words) {
        if (step == Step.EVERYBODY) {
            return Cell.text("―");
        }
        return facility.hasFinished(step)
                ? Cell.state(words.say("notice.finished"), "ok")
                : Cell.state(words.say("notice.unfinished"), "wait");
    }

    private static String readers(FacilityProgress facility, List<Reading> readings, PageWords words) {
        String names = readings.stream()
                .filter(reading -> reading.facility().equals(facility.facility()))
                .map(reading -> reading.name() + " " + Printed.time(reading.at()))
                .collect(Collectors.joining(" / "));
        return names.isEmpty() ? words.say("notice.unread") : names;
    }

    private static One one(Circular circular, String base, PlainTable addressees) {
        var draft = circular.draft();
        return new One(
                circular.number(),
                draft.dated().toString(),
                draft.title(),
                draft.sender().lines().toList(),
                draft.addressed().lines().toList(),
                draft.body().lines().toList(),
                draft.annex().lines().toList(),
                base + "/" + circular.number(),
                addressees);
    }

    /// A circular as somebody writes it.
    ///
    /// @param preview how many it would go to; empty before that was asked
    record Writing(Entered entered, List<Choice> steps, List<Choice> classes, String preview) {
        Writing {
            steps = List.copyOf(steps);
            classes = List.copyOf(classes);
        }
    }

    /// The boxes of the form.
    record Entered(
            String sender,
            String addressed,
            String title,
            String body,
            String annex,
            String step,
            String year,
            List<String> classes) {
        Entered {
            classes = List.copyOf(classes);
        }
    }

    static Writing writing(Entered entered, String preview, PageWords words) {
        return new Writing(
                entered,
                Stream.of(Step.values())
                        .map(step -> Choice.of(step.name(), step(step, words)))
                        .toList(),
                Stream.of(FacilityClass.values())
                        .map(c -> Choice.of(c.code(), words.say("notice.class." + c.code())))
                        .toList(),
                preview);
    }
}
