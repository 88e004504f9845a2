package dev.todoke.consolidation;

import dev.todoke.codes.DiagnosedAt;
import dev.todoke.codes.FirstTreatmentAt;
import dev.todoke.codes.TreatmentGiven;
import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.TreatmentReport;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Rules K39 to K59: which hospital made which step (初診・診断・治療病院).
final class HospitalRules {

    private HospitalRules() {}

    static HospitalsOfTumour choose(List<Reported> reports, PartialDate diagnosed, ByHand byHand) {
        var radiotherapy =
                earliest(reports, ConsolidationRule.RADIOTHERAPY_HOSPITAL, List.of(TreatmentReport::radiotherapy));
        var drug = earliest(
                reports,
                ConsolidationRule.DRUG_HOSPITAL,
                List.of(TreatmentReport::chemotherapy, TreatmentReport::endocrine));
        return new HospitalsOfTumour(
                settled(
                        ConsolidatedItem.FIRST_HOSPITAL,
                        reports,
                        at(firstVisited(reports), ConsolidationRule.FIRST_HOSPITAL),
                        byHand),
                settled(
                        ConsolidatedItem.DIAGNOSING_HOSPITAL,
                        reports,
                        at(diagnosing(reports, diagnosed), ConsolidationRule.DIAGNOSING_HOSPITAL),
                        byHand),
                settled(ConsolidatedItem.OPERATING_HOSPITAL, reports, operating(reports), byHand),
                settled(ConsolidatedItem.RADIOTHERAPY_HOSPITAL, reports, radiotherapy, byHand),
                settled(ConsolidatedItem.DRUG_HOSPITAL, reports, drug, byHand));
    }

    private static HospitalChoice settled(
            ConsolidatedItem item, List<Reported> reports, HospitalChoice byRule, ByHand byHand) {
        var chosen = byHand.report(item, reports.stream().map(Reported::id).toList());
        return reports.stream()
                .filter(report -> chosen.filter(report.id()::equals).isPresent())
                .map(report -> at(report, ConsolidationRule.BY_HAND))
                .findFirst()
                .orElse(byRule);
    }

    /// K39. Earliest date; then the one that diagnosed itself; then the one that began treatment.
    static Reported firstVisited(List<Reported> reports) {
        return reports.stream()
                .min(Comparator.comparing(Reported::date, Reported.byLastPossibleDay())
                        .thenComparing(r -> r.notification().diagnosis().diagnosedAt() != DiagnosedAt.HERE)
                        .thenComparing(
                                r -> r.notification().diagnosis().firstTreatmentAt() != FirstTreatmentAt.STARTED_HERE)
                        .thenComparing(Reported.CANONICAL))
                .orElseThrow();
    }

    /// K44. Of the hospitals that notified the chosen date, one that diagnosed itself comes first.
    static Reported diagnosing(List<Reported> reports, PartialDate diagnosed) {
        var ofThatDay = CodeRules.preferred(reports, r -> r.date().equals(diagnosed));
        return CodeRules.preferred(ofThatDay, r -> r.notification().diagnosis().diagnosedAt() == DiagnosedAt.HERE)
                .getFirst();
    }

    /// K49.
    static HospitalChoice operating(List<Reported> reports) {
        return earliest(
                reports,
                ConsolidationRule.OPERATING_HOSPITAL,
                List.of(TreatmentReport::surgery, TreatmentReport::scopeSurgery, TreatmentReport::endoscopy));
    }

    private static HospitalChoice earliest(
            List<Reported> reports,
            ConsolidationRule rule,
            List<Function<TreatmentReport, TreatmentGiven>> inOrderOfPreference) {
        for (var treatment : inOrderOfPreference) {
            for (Reported report : reports) {
                if (treatment.apply(report.notification().treatment()) == TreatmentGiven.DONE) {
                    return at(report, rule);
                }
            }
        }
        return HospitalChoice.NONE;
    }

    private static HospitalChoice at(Reported report, ConsolidationRule rule) {
        return new HospitalChoice.At(report.notification().facility(), report.id(), rule);
    }
}
