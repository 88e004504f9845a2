package dev.todoke.enrolment.web;

import dev.todoke.enrolment.Enrolment;
import dev.todoke.enrolment.FirstStep;
import dev.todoke.facility.FacilityContact;
import dev.todoke.web.PageWords;
import dev.todoke.web.Task;
import java.util.List;
import java.util.stream.Stream;

/// What a facility does before its first notification (はじめての手順の内容).
///
/// @param setUpBefore the facility was in use before this procedure and need do nothing
/// @param closed which page was asked for and waits for the missing steps; empty when none
record FirstStepsPage(
        boolean setUpBefore,
        boolean done,
        String closed,
        List<Task> tasks,
        String next,
        List<FacilityContact> contacts) {

    static final String HERE = "/portal/first-steps";
    static final String TEST = HERE + "/test";

    FirstStepsPage {
        tasks = List.copyOf(tasks);
        contacts = List.copyOf(contacts);
    }

    static FirstStepsPage alreadyInUse() {
        return new FirstStepsPage(true, true, "", List.of(), "", List.of());
    }

    static FirstStepsPage of(Enrolment one, String asked, List<FacilityContact> contacts, PageWords words) {
        var missing = one.missing();
        return new FirstStepsPage(
                false,
                missing.isEmpty(),
                asked.equals("upload") || asked.equals("entries") ? words.say("enrolment.closed." + asked) : "",
                Stream.of(FirstStep.values())
                        .map(step -> task(step, missing, words))
                        .toList(),
                missing.stream().findFirst().map(FirstStep::name).orElse(""),
                contacts);
    }

    private static Task task(FirstStep step, List<FirstStep> missing, PageWords words) {
        boolean done = !missing.contains(step);
        boolean now = !missing.isEmpty() && missing.getFirst() == step;
        return new Task(
                words.say("enrolment.step." + step.name()),
                words.say("enrolment.step.hint." + step.name()),
                now && step == FirstStep.TEST_NOTIFICATION ? TEST : "",
                words.say(done ? "enrolment.step.done" : now ? "enrolment.step.now" : "enrolment.step.ahead"),
                done);
    }
}
