package dev.todoke.consolidation;

import dev.todoke.codes.OperationResult;
import dev.todoke.codes.TreatmentGiven;
import dev.todoke.notification.TreatmentReport;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Rules K31 to K34: treatment by anybody (治療).
final class TreatmentRules {

    private TreatmentRules() {}

    static TreatmentChoice choose(List<Reported> reports) {
        var surgery = union(reports, TreatmentReport::surgery);
        var scope = union(reports, TreatmentReport::scopeSurgery);
        var endoscopy = union(reports, TreatmentReport::endoscopy);
        return new TreatmentChoice(
                surgery,
                scope,
                endoscopy,
                operationResult(reports, List.of(surgery, scope, endoscopy)),
                union(reports, TreatmentReport::radiotherapy),
                union(reports, TreatmentReport::chemotherapy),
                union(reports, TreatmentReport::endocrine),
                union(reports, TreatmentReport::other));
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
