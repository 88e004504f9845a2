package dev.todoke.validation;

import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.Behaviour;
import dev.todoke.codes.Grade;
import dev.todoke.codes.Morphology;
import dev.todoke.codes.Tables;
import dev.todoke.notification.Item;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Checks of behaviour, grade and basis against the histology (形態の点検, I20, I30–I40). Source: IARC Technical Report 42.
final class MorphologyChecks {

    private static final Set<String> NO_IN_SITU = Set.of("C40", "C41", "C42", "C47", "C49", "C70", "C71", "C72");

    private static final Set<BasisOfDiagnosis> NOT_MICROSCOPIC = EnumSet.of(
            BasisOfDiagnosis.TUMOUR_MARKER,
            BasisOfDiagnosis.CLINICAL_INVESTIGATION,
            BasisOfDiagnosis.CLINICAL,
            BasisOfDiagnosis.UNKNOWN);

    private static final int MELANOMA = 8720;

    private static final Set<Integer> ACCEPTED_WITHOUT_MICROSCOPY = acceptedWithoutMicroscopy();

    private MorphologyChecks() {}

    private static Set<Integer> acceptedWithoutMicroscopy() {
        var accepted = new HashSet<Integer>();
        for (var row : Tables.shipped().table("icdo3-morphology", "3.2").rows()) {
            if (row.value("microVerificationNeeded").equals("no")) {
                accepted.add(Integer.valueOf(row.value("code4")));
            }
        }
        return Set.copyOf(accepted);
    }

    /// I20: in situ needs an epithelium.
    static void inSituSite(CheckedRecord r, Findings found) {
        if (r.morphology().filter(m -> m.behaviour() == Behaviour.IN_SITU).isPresent()
                && r.topography().filter(t -> NO_IN_SITU.contains(t.site())).isPresent()) {
            found.add(
                    List.of(Item.MORPHOLOGY, Item.TOPOGRAPHY),
                    r.topography().get().dotted());
        }
    }

    /// I30: only malignant tumours are graded.
    static void gradeOnlyMalignant(CheckedRecord r, Findings found) {
        if (r.morphology()
                .filter(m -> m.behaviour() != Behaviour.MALIGNANT && m.grade() != Grade.UNKNOWN)
                .isPresent()) {
            var m = r.morphology().get();
            found.add(
                    List.of(Item.MORPHOLOGY),
                    List.of("9"),
                    m.behaviour().code(),
                    m.grade().code());
        }
    }

    /// I32: cell lineages belong to lymphomas and leukaemias.
    static void lineageOnlyOfBlood(CheckedRecord r, Findings found) {
        if (r.morphology()
                .filter(m -> m.histology() < 9590 && lineage(m.grade()))
                .isPresent()) {
            var m = r.morphology().get();
            found.add(
                    List.of(Item.MORPHOLOGY),
                    List.of("1", "2", "3", "4", "9"),
                    Integer.toString(m.histology()),
                    m.grade().code());
        }
    }

    private static boolean lineage(Grade grade) {
        return grade == Grade.T_CELL || grade == Grade.B_CELL || grade == Grade.NULL_CELL || grade == Grade.NK_CELL;
    }

    /// I33–I39c: the histology itself says the grade; the table of [GradeOfHistology] says which.
    static Check.Rule impliedGrade(GradeOfHistology rule) {
        return (r, found) -> {
            if (r.morphology().isEmpty()) {
                return;
            }
            Morphology m = r.morphology().get();
            if (m.behaviour() == Behaviour.MALIGNANT
                    && rule.concerns(m.histology())
                    && !rule.grades().contains(m.grade().code())) {
                found.addAs(
                        "grade-of-histology",
                        List.of(Item.MORPHOLOGY),
                        rule.grades(),
                        Integer.toString(m.histology()),
                        String.join("・", rule.grades()),
                        m.grade().code());
            }
        };
    }

    /// I40: without microscopy only few histologies can be known; melanoma at the skin and the eye alone.
    static void histologyWithoutMicroscopy(CheckedRecord r, Findings found) {
        if (r.basis().filter(NOT_MICROSCOPIC::contains).isEmpty()
                || r.morphology().isEmpty()) {
            return;
        }
        int histology = r.morphology().get().histology();
        boolean melanomaElsewhere = histology == MELANOMA
                && r.topography().filter(t -> t.isIn("C44") || t.isIn("C69")).isEmpty();
        if (!ACCEPTED_WITHOUT_MICROSCOPY.contains(histology) || melanomaElsewhere) {
            found.add(List.of(Item.MORPHOLOGY, Item.BASIS), r.value(Item.BASIS), Integer.toString(histology));
        }
    }
}
