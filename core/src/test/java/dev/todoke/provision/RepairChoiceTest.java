package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.application.Reason;
import dev.todoke.provision.extraction.ExtractionRecord;
import dev.todoke.provision.extraction.ExtractionSpec;
import dev.todoke.provision.extraction.RiskReport;
import dev.todoke.provision.inhabitants.PopulationRisk;
import dev.todoke.provision.repair.Axis;
import dev.todoke.provision.repair.Coarsened;
import dev.todoke.provision.repair.Ladders;
import dev.todoke.provision.repair.Repair;
import dev.todoke.provision.repair.RepairReport;
import dev.todoke.provision.repair.RowFigures;
import dev.todoke.provision.review.Protection;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("応諾した匿名性と、追加の手順の選び方")
class RepairChoiceTest {

    private static final Repair STEPS = repair(5, Axis.ALWAYS, List.of(new Coarsened(Axis.AGE, 3)), false);

    private static Repair repair(int k, List<Axis> counted, List<Coarsened> steps, boolean rows) {
        return new Repair(Ladders.shipped().edition(), k, counted, steps, true, rows);
    }

    /// Waiting for its extraction, accepted under a k.
    private static Story extracting(Protection protection) {
        return Story.agreed()
                .does(
                        Story.DECIDER,
                        new ReviewCommand.AcceptApplication(
                                "8保第123号", Story.TODAY, new TreeSet<>(), Story.number(), protection))
                .does(Story.CLERK, Story.term(Term.PLEDGES))
                .does(Story.CLERK, Story.term(Term.FEE));
    }

    private static List<String> reasons(Application application, Actor who, Command command) {
        return application.decide(command, who, Story.START.plusSeconds(9000))
                        instanceof Answer.Refused(var reasons, var _)
                ? reasons.stream().map(Reason::id).toList()
                : List.of();
    }

    private static ExtractionRecord record(Application application, Repair repair, long kMin) {
        var derived = ExtractionSpec.derive(
                application.approval().orElseThrow(), Story.number(), Story.CLOSINGS, Story.TODAY, repair);
        var spec = ((ExtractionSpec.Derivation.Ready) derived).spec();
        return new ExtractionRecord(
                Story.number(),
                spec.closings(),
                spec.range(),
                spec.columns(),
                spec.heldBack(),
                "2022-05-27",
                spec.recipe().edition(),
                "s-1",
                20,
                6,
                5,
                "d".repeat(64),
                "e".repeat(64),
                new RiskReport(List.of(4, 5), 3, kMin, 0, 2, 4, 6),
                new RepairReport(repair, RowFigures.NONE, RowFigures.NONE, List.of(), 0, 0, 0),
                PopulationRisk.NONE);
    }

    @Test
    @DisplayName("kに達しないファイルは記録できない。手順を選んで達すれば記録できる")
    void fileMustReachTheDecision() {
        var waiting = extracting(new Protection(5, false)).application();
        var unrepaired = new FileCommand.RecordExtraction(record(waiting, Repair.NONE, 1), Story.CLOSINGS);
        assertThat(reasons(waiting, Story.EXTRACTOR, unrepaired)).containsExactly("F15");

        var chosen = extracting(new Protection(5, false)).does(Story.EXTRACTOR, new FileCommand.ChooseRepair(STEPS));
        assertThat(chosen.application().repair()).isEqualTo(STEPS);
        assertThat(reasons(chosen.application(), Story.EXTRACTOR, unrepaired)).contains("F03");
        var built = new FileCommand.RecordExtraction(record(chosen.application(), STEPS, 5), Story.CLOSINGS);
        assertThat(chosen.does(Story.EXTRACTOR, built).application().phase()).isEqualTo(Phase.VERIFYING);
    }

    @Test
    @DisplayName("手順は応諾の内容を緩められない: 小さいk、許されていない行の除外、表にない段階、数えない軸")
    void stepsStayWithinTheDecision() {
        var waiting = extracting(new Protection(5, false)).application();
        assertThat(reasons(
                        waiting,
                        Story.EXTRACTOR,
                        new FileCommand.ChooseRepair(repair(4, Axis.ALWAYS, List.of(), false))))
                .containsExactly("F13");
        assertThat(reasons(
                        waiting,
                        Story.EXTRACTOR,
                        new FileCommand.ChooseRepair(repair(5, Axis.ALWAYS, List.of(), true))))
                .containsExactly("F14");
        var high = List.of(new Coarsened(Axis.SEX, 1));
        assertThat(reasons(waiting, Story.EXTRACTOR, new FileCommand.ChooseRepair(repair(5, Axis.ALWAYS, high, false))))
                .containsExactly("F12");
        assertThat(reasons(
                        waiting,
                        Story.EXTRACTOR,
                        new FileCommand.ChooseRepair(repair(5, List.of(Axis.AGE), List.of(), false))))
                .containsExactly("F12");
        var rowsMayGo = extracting(new Protection(5, true)).application();
        assertThat(reasons(
                        rowsMayGo,
                        Story.EXTRACTOR,
                        new FileCommand.ChooseRepair(repair(6, Axis.ALWAYS, List.of(), true))))
                .isEmpty();
    }

    @Test
    @DisplayName("決裁のkは2から1000まで")
    void theDecisionNamesASensibleK() {
        var agreed = Story.agreed().application();
        for (int k : List.of(1, 1001)) {
            var accept = new ReviewCommand.AcceptApplication(
                    "8保第123号", Story.TODAY, new TreeSet<>(), Story.number(), new Protection(k, false));
            assertThat(reasons(agreed, Story.DECIDER, accept)).containsExactly("V32");
        }
    }
}
