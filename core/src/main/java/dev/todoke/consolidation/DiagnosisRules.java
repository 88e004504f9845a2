package dev.todoke.consolidation;

import static dev.todoke.consolidation.ConsolidatedItem.BASIS;
import static dev.todoke.consolidation.ConsolidatedItem.DETECTION;
import static dev.todoke.consolidation.ConsolidatedItem.DIAGNOSIS_DATE;
import static dev.todoke.consolidation.ConsolidatedItem.EXTENT_AFTER;
import static dev.todoke.consolidation.ConsolidatedItem.EXTENT_BEFORE;
import static dev.todoke.consolidation.ConsolidatedItem.EXTENT_COMBINED;

import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.Behaviour;
import dev.todoke.codes.Detection;
import dev.todoke.codes.Extent;
import dev.todoke.codes.FirstTreatmentAt;
import dev.todoke.kernel.PartialDate;
import java.util.Comparator;
import java.util.List;

/// Rules K23 to K30: date, basis, circumstance and extent (診断・進展度).
final class DiagnosisRules {

    private DiagnosisRules() {}

    static DiagnosisChoice choose(List<Reported> reports, Behaviour behaviour, RuleChoices rules, ByHand byHand) {
        var ids = reports.stream().map(Reported::id).toList();
        var date = byHand.settle(DIAGNOSIS_DATE, ids, date(reports), PartialDate::read);
        var before = byHand.settle(EXTENT_BEFORE, ids, before(reports, behaviour, rules), Extent::of);
        var after = byHand.settle(EXTENT_AFTER, ids, after(reports), Extent::of);
        return new DiagnosisChoice(
                date,
                byHand.settle(BASIS, ids, basis(reports), BasisOfDiagnosis::of),
                byHand.settle(DETECTION, ids, detection(reports, date.value(), rules), Detection::of),
                before,
                after,
                byHand.settle(EXTENT_COMBINED, ids, combined(before, after), Extent::of));
    }

    /// K25. The earliest of all dates; a day inside the month or year another hospital states is the better known date.
    static Chosen<PartialDate> date(List<Reported> reports) {
        var first = reports.getFirst();
        return first.gives(first.date(), ConsolidationRule.DIAGNOSIS_DATE);
    }

    /// K23.
    static Chosen<BasisOfDiagnosis> basis(List<Reported> reports) {
        var strongest = reports.getFirst();
        for (Reported report : reports) {
            if (basisOf(report).compareTo(basisOf(strongest)) < 0) {
                strongest = report;
            }
        }
        return strongest.gives(basisOf(strongest), ConsolidationRule.BASIS);
    }

    private static BasisOfDiagnosis basisOf(Reported report) {
        return report.notification().diagnosis().basis();
    }

    /// K27.
    static Chosen<Detection> detection(List<Reported> reports, PartialDate diagnosed, RuleChoices rules) {
        if (!rules.knownFirst()) {
            var leading = HospitalRules.firstVisited(reports);
            return leading.gives(detectionOf(leading), ConsolidationRule.DETECTION);
        }
        for (Reported report :
                List.of(HospitalRules.firstVisited(reports), HospitalRules.diagnosing(reports, diagnosed))) {
            if (detectionOf(report) != Detection.UNKNOWN) {
                return report.gives(detectionOf(report), ConsolidationRule.DETECTION);
            }
        }
        var known = reports.getFirst();
        for (Reported report : reports) {
            if (detectionOf(report).compareTo(detectionOf(known)) < 0) {
                known = report;
            }
        }
        return known.gives(detectionOf(known), ConsolidationRule.DETECTION);
    }

    private static Detection detectionOf(Reported report) {
        return report.notification().diagnosis().detection();
    }

    /// K28. In situ (400) cannot be the extent of an invasive tumour when another extent is known.
    static Chosen<Extent> before(List<Reported> reports, Behaviour behaviour, RuleChoices rules) {
        if (!rules.knownFirst()) {
            var leading = CodeRules.preferred(reports, DiagnosisRules::startedTreatment)
                    .getFirst();
            return leading.gives(beforeOf(leading), ConsolidationRule.EXTENT_BEFORE);
        }
        var known = reports.stream()
                .filter(r -> beforeOf(r).isKnown())
                .filter(r -> behaviour != Behaviour.MALIGNANT || beforeOf(r) != Extent.IN_SITU)
                .toList();
        if (known.isEmpty()) {
            return leastUnknown(reports);
        }
        var starting = known.stream()
                .filter(r -> rules.is(RuleSwitch.EXTENT_SEVERAL, "treating") && startedTreatment(r))
                .findFirst();
        var chosen = starting.orElseGet(() -> known.stream()
                .max(Comparator.comparing(DiagnosisRules::beforeOf).thenComparing(Reported.CANONICAL.reversed()))
                .orElseThrow());
        return chosen.gives(beforeOf(chosen), ConsolidationRule.EXTENT_BEFORE);
    }

    private static boolean startedTreatment(Reported report) {
        return report.notification().diagnosis().firstTreatmentAt() == FirstTreatmentAt.STARTED_HERE;
    }

    private static Chosen<Extent> leastUnknown(List<Reported> reports) {
        for (var wanted : List.of(Extent.IN_SITU, Extent.NOT_APPLICABLE)) {
            for (Reported report : reports) {
                if (beforeOf(report) == wanted) {
                    return report.gives(wanted, ConsolidationRule.EXTENT_BEFORE);
                }
            }
        }
        return reports.getFirst().gives(Extent.UNKNOWN, ConsolidationRule.EXTENT_BEFORE);
    }

    private static Extent beforeOf(Reported report) {
        return report.notification().diagnosis().beforeTreatment();
    }

    /// K29. The operating hospital's value; a known extent beats 660, which beats 777 and 499.
    static Chosen<Extent> after(List<Reported> reports) {
        if (HospitalRules.operating(reports) instanceof HospitalChoice.At at) {
            for (Reported report : reports) {
                if (report.id().equals(at.source()) && afterOf(report).isKnown()) {
                    return report.gives(afterOf(report), ConsolidationRule.EXTENT_AFTER);
                }
            }
        }
        var best = reports.getFirst();
        for (Reported report : reports) {
            if (rankAfter(afterOf(report)) < rankAfter(afterOf(best))) {
                best = report;
            }
        }
        return best.gives(afterOf(best), ConsolidationRule.EXTENT_AFTER);
    }

    private static Extent afterOf(Reported report) {
        return report.notification().diagnosis().afterSurgery();
    }

    private static int rankAfter(Extent extent) {
        return switch (extent) {
            case IN_SITU, LOCALISED, REGIONAL_NODES, ADJACENT_ORGANS, DISTANT -> 0;
            case NO_SURGERY -> 1;
            case NOT_APPLICABLE -> 2;
            case UNKNOWN -> 3;
        };
    }

    /// K30.
    static Chosen<Extent> combined(Chosen<Extent> before, Chosen<Extent> after) {
        var from = after.value().isKnown() ? after : before;
        return new Chosen<>(from.value(), from.source(), ConsolidationRule.EXTENT_COMBINED);
    }
}
