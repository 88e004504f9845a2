package dev.todoke.tumour;

import dev.todoke.codes.Behaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What a rule said of one tumour of a person, with every step (判定の説明), for the screen.
///
/// @param group number of the cancer from 1; 0 for a tumour that is not malignant and therefore not compared
/// @param counted whether this tumour is the one that stands for the cancer
/// @param histology histology of the whole cancer: specific before unspecific, then the highest code of its
///     group
/// @param alternatives how many other cancers the tumour could have joined as well
/// @param trace the steps in the order in which they were asked; the last one decided
public record ExplainedTumour(int group, boolean counted, int histology, int alternatives, List<TraceStep> trace) {

    public ExplainedTumour {
        trace = List.copyOf(trace);
    }

    /// Whether the codes alone do not say it.
    public boolean needsPerson() {
        return alternatives > 0
                || trace.getLast().rule().equals("SITE")
                || trace.getLast().rule().equals("TYPE");
    }

    /// By the rule of statistics (集計の規則); the answers stand in the order of the tumours.
    public static List<ExplainedTumour> byReporting(List<TumourFacts> tumours) {
        return explain(tumours, ReportingRule::decide, false);
    }

    /// By the rule of registration (登録の規則).
    public static List<ExplainedTumour> byRecording(List<TumourFacts> tumours) {
        return explain(tumours, RecordingRule::decide, true);
    }

    private static List<ExplainedTumour> explain(
            List<TumourFacts> tumours, Consumer<PersonTumours> rule, boolean withSides) {
        var person = new PersonTumours();
        tumours.stream().filter(ExplainedTumour::isCompared).forEach(person::add);
        rule.accept(person);
        var explained = new ArrayList<ExplainedTumour>(tumours.size());
        int compared = 0;
        for (TumourFacts facts : tumours) {
            explained.add(isCompared(facts) ? explained(facts, person, compared++, withSides) : notCompared(facts));
        }
        return List.copyOf(explained);
    }

    private static boolean isCompared(TumourFacts facts) {
        return facts.behaviour() == Behaviour.MALIGNANT;
    }

    private static TraceStep behaviour(TumourFacts facts) {
        return new TraceStep(
                "BEH",
                "悪性腫瘍か",
                (isCompared(facts) ? "はい" : "いいえ") + "（" + facts.behaviour().ja() + "）");
    }

    private static ExplainedTumour notCompared(TumourFacts facts) {
        return new ExplainedTumour(0, false, facts.histology(), 0, List.of(behaviour(facts)));
    }

    private static ExplainedTumour explained(TumourFacts facts, PersonTumours person, int tumour, boolean withSides) {
        var step = person.step(tumour);
        int type = IarcGroups.ofHistology(facts.histology());
        var trace = new ArrayList<TraceStep>();
        trace.add(behaviour(facts));
        if (!IarcGroups.isSystemic(type)) {
            trace.add(new TraceStep("R3", "部位群は何か", IarcGroups.ofSite(facts.topography())));
        }
        if (withSides && PairedSites.contains(facts.topography())) {
            trace.add(new TraceStep("REC1", "側性は何か", facts.laterality().ja()));
        }
        trace.add(new TraceStep(
                IarcGroups.isSystemic(type) ? "R4.1" : "R4.2",
                IarcGroups.isSystemic(type) ? "全身性の腫瘍の組織型群は何か" : "組織型群は何か",
                "群" + type));
        trace.add(new TraceStep(
                step.rule(), "先に判定したがんと同じか", (step.isSame() ? "はい" : "いいえ") + "（" + reason(person, tumour) + "）"));
        return new ExplainedTumour(
                person.cancerOf(tumour),
                person.isCounted(tumour),
                person.histologyOfCancer(tumour),
                person.alternatives(tumour),
                trace);
    }

    private static String reason(PersonTumours person, int tumour) {
        int with = person.comparedWith(tumour);
        String step = person.step(tumour).ja();
        return with == 0 ? step : step + "。がん" + with + "、組織型群" + person.typeComparedWith(tumour);
    }
}
