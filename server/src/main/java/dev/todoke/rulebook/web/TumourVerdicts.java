package dev.todoke.rulebook.web;

import dev.todoke.codes.CodeLists;
import dev.todoke.codes.CodeSystem;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.Tables;
import dev.todoke.kernel.PartialDate;
import dev.todoke.rulebook.web.TumoursPage.Line;
import dev.todoke.rulebook.web.TumoursPage.Step;
import dev.todoke.rulebook.web.TumoursPage.Verdict;
import dev.todoke.tumour.IarcGroups;
import dev.todoke.tumour.PairedSites;
import dev.todoke.tumour.PersonTumours;
import dev.todoke.tumour.RecordingRule;
import dev.todoke.tumour.ReportingRule;
import dev.todoke.tumour.TumourStep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Asks both rules of the core about the tumours of one person and words every step (同一腫瘍の判定とその過程).
record TumourVerdicts(String base, RuleWords words) {

    private static final String TABLE = "iarc-multiple-primaries";
    private static final char MALIGNANT = '3';

    List<Verdict> of(List<TypedTumour> tumours) {
        return List.of(
                verdict("recording", tumours, RecordingRule::decide),
                verdict("reporting", tumours, ReportingRule::decide));
    }

    private Verdict verdict(String id, List<TypedTumour> tumours, Consumer<PersonTumours> rule) {
        var compared = tumours.stream().filter(TumourVerdicts::isMalignant).toList();
        var person = new PersonTumours();
        compared.forEach(tumour -> add(person, tumour));
        rule.accept(person);
        var lines = new ArrayList<Line>(tumours.size());
        for (var tumour : tumours) {
            int position = compared.indexOf(tumour);
            lines.add(position < 0 ? notCompared(tumour) : line(id, tumour, position, person));
        }
        return new Verdict(
                id,
                words.say("tumours." + id),
                words.say("tumours." + id + ".lead"),
                words.say("tumours.count", compared.size(), person.cancerCount()),
                lines);
    }

    private static boolean isMalignant(TypedTumour tumour) {
        return tumour.histology().orElseThrow().behaviour() == MALIGNANT;
    }

    private static void add(PersonTumours person, TypedTumour tumour) {
        var date = tumour.date().orElseGet(PartialDate::unknown);
        person.add(
                Integer.parseInt(tumour.site().orElseThrow().code(), 1, 4, 10),
                tumour.histology().orElseThrow().histology(),
                Integer.parseInt(tumour.laterality().code()),
                PersonTumours.firstDay(date),
                PersonTumours.lastDay(date),
                tumour.row());
    }

    private Line notCompared(TypedTumour tumour) {
        var behaviour =
                words.say("behaviour." + tumour.histology().orElseThrow().behaviour());
        return new Line(
                tumour.row(),
                text(tumour),
                "",
                "",
                List.of(new Step(
                        "BEH", words.say("step.BEH"), words.say("tumours.not-compared", behaviour), source())));
    }

    private Line line(String id, TypedTumour tumour, int position, PersonTumours person) {
        int cancer = person.cancerOf(position);
        return new Line(
                tumour.row(),
                text(tumour),
                words.say("tumours.cancer", cancer),
                person.isCounted(position) ? words.say("tumours.counted") : "",
                steps(id, tumour, position, person));
    }

    private List<Step> steps(String id, TypedTumour tumour, int position, PersonTumours person) {
        var steps = new ArrayList<Step>();
        int type = IarcGroups.ofHistology(tumour.histology().orElseThrow().histology());
        steps.add(step("BEH", words.say("behaviour.3")));
        if (IarcGroups.isSystemic(type)) {
            steps.add(step("R4.1", words.say("tumours.systemic")));
        } else {
            steps.add(step("R3", words.siteGroup(IarcGroups.ofSite(tumour.site().orElseThrow()))));
            if (id.equals("recording") && PairedSites.contains(tumour.site().orElseThrow())) {
                steps.add(step("REC1", side(tumour.laterality())));
            }
        }
        steps.add(step("R4.2", type + " " + groupName(type)));
        steps.add(deciding(position, person));
        return steps;
    }

    private Step step(String rule, String answer) {
        return new Step(rule, words.say("step." + rule), answer, source());
    }

    private Step deciding(int position, PersonTumours person) {
        var step = person.step(position);
        var text = new StringBuilder(words.say("tumour-step." + step.name()));
        int with = person.comparedWith(position);
        if (with > 0) {
            text.append(' ').append(words.say("tumours.with", with, groupText(person.typeComparedWith(position))));
        }
        if (person.alternatives(position) > 0) {
            text.append(' ').append(words.say("tumours.alternatives", person.alternatives(position)));
        }
        return new Step(step.rule(), words.say(conclusion(step)), text.toString(), source());
    }

    private static String conclusion(TumourStep step) {
        if (step.needsPerson()) {
            return "tumours.ask";
        }
        return step.isSame() ? "tumours.same" : "tumours.other";
    }

    private String groupText(int type) {
        return words.say("codes.group", Integer.toString(type));
    }

    private String text(TypedTumour tumour) {
        var site = tumour.site().orElseThrow();
        var histology = tumour.histology().orElseThrow();
        var date = tumour.date().orElseGet(PartialDate::unknown);
        var when = date instanceof PartialDate.Unknown ? words.say("tumours.date-unknown") : date.text();
        return "%s %s / %s %s / %s"
                .formatted(
                        site.dotted(),
                        name(CodeSystem.TOPOGRAPHY, site.code()),
                        histology.slashed(),
                        name(CodeSystem.MORPHOLOGY, histology.slashed()),
                        when);
    }

    private String name(CodeSystem system, String code) {
        return CodeLists.shipped().find(system, code).map(words::name).orElse("");
    }

    private String side(Laterality side) {
        return words.say("side." + side.code());
    }

    private String groupName(int type) {
        return Tables.shipped().only(TABLE).rows().stream()
                .filter(row -> row.value("kind").equals("MORPHOLOGY_GROUP")
                        && row.value("group").equals(Integer.toString(type)))
                .findFirst()
                .map(row -> words.name(row.value("nameJa"), row.value("nameEn")))
                .orElseGet(() -> words.say("tumours.no-group"));
    }

    private String source() {
        return base + "/sources/" + TABLE;
    }
}
