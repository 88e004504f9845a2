package dev.todoke.consolidation;

import static dev.todoke.consolidation.ConsolidatedItem.BEHAVIOUR;
import static dev.todoke.consolidation.ConsolidatedItem.GRADE;
import static dev.todoke.consolidation.ConsolidatedItem.HISTOLOGY;
import static dev.todoke.consolidation.ConsolidatedItem.LATERALITY;
import static dev.todoke.consolidation.ConsolidatedItem.TOPOGRAPHY;

import dev.todoke.codes.Behaviour;
import dev.todoke.codes.Grade;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.Topography;
import dev.todoke.tumour.IarcGroups;
import dev.todoke.tumour.PairedSites;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Rules K12 to K17: site, side, histology, behaviour, grade (部位・側性・組織型・性状・分化度).
final class CodeRules {

    private static final Comparator<Reported> STRONGEST_BASIS =
            Comparator.comparing(r -> r.notification().diagnosis().basis());

    private CodeRules() {}

    /// @param reports reports of one tumour in canonical order
    static TumourCodes choose(List<Reported> reports, RuleChoices rules, ByHand byHand) {
        var ids = reports.stream().map(Reported::id).toList();
        var topography = byHand.settle(TOPOGRAPHY, ids, topography(reports), Topography::of);
        var behaviour = byHand.settle(BEHAVIOUR, ids, behaviour(reports), Behaviour::of);
        var morphology = histology(reports, behaviour.value());
        var histology = byHand.settle(
                HISTOLOGY,
                ids,
                morphology.gives(morphology.facts().histology(), ConsolidationRule.MORPHOLOGY),
                code -> Optional.of(Integer.valueOf(code)));
        return new TumourCodes(
                topography,
                byHand.settle(LATERALITY, ids, laterality(reports, topography.value(), rules), Laterality::of),
                histology,
                behaviour,
                byHand.settle(GRADE, ids, grade(reports, morphology, histology.value(), rules), Grade::of));
    }

    /// K13. A specific subsite beats .8 and .9 of its site, a defined site beats C76 and C80.
    static Chosen<Topography> topography(List<Reported> reports) {
        var defined = preferred(reports, r -> !isUndefined(site(r)));
        var specific = preferred(defined, r -> site(r).subsite() != '8' && site(r).subsite() != '9');
        var candidates = haveOneSite(defined) ? specific : defined;
        if (!haveOneSite(candidates)) {
            return ofSeveralSites(candidates);
        }
        var strongest = candidates.stream()
                .min(STRONGEST_BASIS
                        .thenComparing(CodeRules::operated, Comparator.reverseOrder())
                        .thenComparing(Reported.CANONICAL))
                .orElseThrow();
        return strongest.gives(site(strongest), ConsolidationRule.TOPOGRAPHY);
    }

    /// Sites of one group: the group's code when found on the same dates' footing, else the site found first.
    private static Chosen<Topography> ofSeveralSites(List<Reported> reports) {
        var first = reports.getFirst();
        var last = reports.getLast();
        boolean sameTime =
                !first.date().latest().isBefore(last.date().earliest().minusMonths(6));
        Topography group = IarcGroups.sameTimeCode(site(first));
        return sameTime && !group.equals(site(first))
                ? first.gives(group, ConsolidationRule.TOPOGRAPHY_SAME_TIME)
                : first.gives(site(first), ConsolidationRule.TOPOGRAPHY);
    }

    private static boolean haveOneSite(List<Reported> reports) {
        String site = site(reports.getFirst()).site();
        return reports.stream().allMatch(r -> site(r).isIn(site));
    }

    private static boolean isUndefined(Topography topography) {
        return topography.isIn("C76") || topography.isIn("C80");
    }

    private static Topography site(Reported report) {
        return report.facts().topography();
    }

    private static boolean operated(Reported report) {
        return TreatmentRules.operated(report);
    }

    /// K12. Sides that contradict each other inside one tumour are both sides of it.
    static Chosen<Laterality> laterality(List<Reported> reports, Topography topography, RuleChoices rules) {
        var first = reports.getFirst();
        if (!PairedSites.contains(topography)) {
            return first.gives(Laterality.NOT_PAIRED, ConsolidationRule.LATERALITY);
        }
        var known = reports.stream()
                .filter(r -> r.facts().laterality() != Laterality.UNKNOWN
                        && r.facts().laterality() != Laterality.NOT_PAIRED)
                .toList();
        if (known.isEmpty() || !rules.knownFirst() && !known.contains(first)) {
            return first.gives(Laterality.UNKNOWN, ConsolidationRule.LATERALITY);
        }
        boolean right = known.stream().anyMatch(r -> r.facts().laterality() == Laterality.RIGHT);
        boolean left = known.stream().anyMatch(r -> r.facts().laterality() == Laterality.LEFT);
        var contradicting = rules.is(RuleSwitch.BOTH_SIDES, "both") ? Laterality.BOTH : Laterality.UNKNOWN;
        return right && left
                ? known.getFirst().gives(contradicting, ConsolidationRule.LATERALITY)
                : known.getFirst().gives(known.getFirst().facts().laterality(), ConsolidationRule.LATERALITY);
    }

    /// K16.
    static Chosen<Behaviour> behaviour(List<Reported> reports) {
        var highest = reports.getFirst();
        for (Reported report : reports) {
            if (report.facts().behaviour().compareTo(highest.facts().behaviour()) > 0) {
                highest = report;
            }
        }
        return highest.gives(highest.facts().behaviour(), ConsolidationRule.BEHAVIOUR);
    }

    /// K15. Looks only at reports with the chosen behaviour, so that the pair was really reported.
    static Reported histology(List<Reported> reports, Behaviour behaviour) {
        var candidates = preferred(
                preferred(reports, r -> r.facts().behaviour() == behaviour),
                r -> !IarcGroups.isUnspecific(IarcGroups.ofHistology(r.facts().histology())));
        var strongest = candidates.stream()
                .map(r -> r.notification().diagnosis().basis())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return candidates.stream()
                .filter(r -> r.notification().diagnosis().basis() == strongest)
                .min(Comparator.comparing((Reported r) -> r.facts().histology(), Comparator.reverseOrder())
                        .thenComparing(Reported.CANONICAL))
                .orElseThrow();
    }

    /// K17. Grades 5 to 8 belong to lymphoma and leukaemia alone, 1 to 4 to all others.
    static Chosen<Grade> grade(List<Reported> reports, Reported histology, int code, RuleChoices rules) {
        if (fits(histology.facts().morphology().grade(), code)) {
            return histology.gives(histology.facts().morphology().grade(), ConsolidationRule.GRADE);
        }
        var highest = histology.gives(Grade.UNKNOWN, ConsolidationRule.GRADE);
        if (!rules.knownFirst()) {
            return highest;
        }
        for (Reported report : reports) {
            var grade = report.facts().morphology().grade();
            boolean first = highest.value() == Grade.UNKNOWN;
            if (fits(grade, code) && (first || grade.compareTo(highest.value()) > 0)) {
                highest = report.gives(grade, ConsolidationRule.GRADE);
            }
        }
        return highest;
    }

    private static boolean fits(Grade grade, int histology) {
        return switch (grade) {
            case WELL, MODERATE, POOR, UNDIFFERENTIATED -> histology < 9590;
            case T_CELL, B_CELL, NULL_CELL, NK_CELL -> histology >= 9590;
            case UNKNOWN -> false;
        };
    }

    /// The reports that fit, or all when none does.
    static List<Reported> preferred(List<Reported> reports, Predicate<Reported> wanted) {
        if (reports.size() == 1) {
            return reports;
        }
        var fitting = reports.stream().filter(wanted).toList();
        return fitting.isEmpty() ? reports : fitting;
    }
}
