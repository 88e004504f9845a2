package dev.todoke.consolidation;

import static dev.todoke.consolidation.ConsolidatedItem.CHEMOTHERAPY;
import static dev.todoke.consolidation.ConsolidatedItem.ENDOCRINE;
import static dev.todoke.consolidation.ConsolidatedItem.ENDOSCOPY;
import static dev.todoke.consolidation.ConsolidatedItem.OPERATION_RESULT;
import static dev.todoke.consolidation.ConsolidatedItem.OTHER_TREATMENT;
import static dev.todoke.consolidation.ConsolidatedItem.RADIOTHERAPY;
import static dev.todoke.consolidation.ConsolidatedItem.SCOPE_SURGERY;
import static dev.todoke.consolidation.ConsolidatedItem.SURGERY;

import dev.todoke.codes.OperationResult;
import dev.todoke.codes.TreatmentGiven;
import dev.todoke.notification.TreatmentReport;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Rules K31 to K34: treatment by anybody (治療).
final class TreatmentRules {

    private TreatmentRules() {}

    static TreatmentChoice choose(List<Reported> reports, ByHand byHand) {
        var ids = reports.stream().map(Reported::id).toList();
        var surgery = settled(SURGERY, ids, union(reports, TreatmentReport::surgery), byHand);
        var scope = settled(SCOPE_SURGERY, ids, union(reports, TreatmentReport::scopeSurgery), byHand);
        var endoscopy = settled(ENDOSCOPY, ids, union(reports, TreatmentReport::endoscopy), byHand);
        var result = operationResult(reports, List.of(surgery, scope, endoscopy));
        return new TreatmentChoice(
                surgery,
                scope,
                endoscopy,
                byHand.settle(OPERATION_RESULT, ids, result, OperationResult::of),
                settled(RADIOTHERAPY, ids, union(reports, TreatmentReport::radiotherapy), byHand),
                settled(CHEMOTHERAPY, ids, union(reports, TreatmentReport::chemotherapy), byHand),
                settled(ENDOCRINE, ids, union(reports, TreatmentReport::endocrine), byHand),
                settled(OTHER_TREATMENT, ids, union(reports, TreatmentReport::other), byHand));
    }

    private static Chosen<TreatmentGiven> settled(
            ConsolidatedItem item, List<String> ids, Chosen<TreatmentGiven> byRule, ByHand byHand) {
        return byHand.settle(item, ids, byRule, TreatmentGiven::of);
    }

    static boolean operated(Reported report) {
        var treatment = report.notification().treatment();
        return treatment.surgery() == TreatmentGiven.DONE
                || treatment.scopeSurgery() == TreatmentGiven.DONE
                || treatment.endoscopy() == TreatmentGiven.DONE;
    }

    /// K31.
    private static Chosen<TreatmentGiven> union(
            List<Reported> reports, Function<TreatmentReport, TreatmentGiven> treatment) {
        return first(reports, treatment, TreatmentGiven.DONE)
                .or(() -> first(reports, treatment, TreatmentGiven.NOT_DONE))
                .orElseGet(() -> reports.getFirst().gives(TreatmentGiven.UNKNOWN, ConsolidationRule.TREATMENT));
    }

    private static Optional<Chosen<TreatmentGiven>> first(
            List<Reported> reports, Function<TreatmentReport, TreatmentGiven> treatment, TreatmentGiven wanted) {
        for (Reported report : reports) {
            if (treatment.apply(report.notification().treatment()) == wanted) {
                return Optional.of(report.gives(wanted, ConsolidationRule.TREATMENT));
            }
        }
        return Optional.empty();
    }

    /// K34. The best result that an operating hospital reports.
    private static Chosen<OperationResult> operationResult(
            List<Reported> reports, List<Chosen<TreatmentGiven>> operations) {
        if (operations.stream().allMatch(c -> c.value() == TreatmentGiven.NOT_DONE)) {
            return reports.getFirst().gives(OperationResult.NO_OPERATION, ConsolidationRule.OPERATION_RESULT);
        }
        for (var wanted : List.of(OperationResult.NO_RESIDUAL, OperationResult.RESIDUAL)) {
            for (Reported report : reports) {
                if (operated(report) && report.notification().treatment().operationResult() == wanted) {
                    return report.gives(wanted, ConsolidationRule.OPERATION_RESULT);
                }
            }
        }
        return reports.getFirst().gives(OperationResult.UNKNOWN, ConsolidationRule.OPERATION_RESULT);
    }
}
