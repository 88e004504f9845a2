package dev.todoke.validation;

import dev.todoke.codes.Extent;
import dev.todoke.notification.Item;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Checks of 進展度 against site and histology (進展度の点検, X10–X17). Source: notification manual 2025, p. 30.
final class ExtentChecks {

    private static final int FIRST_HAEMATOLOGICAL = 9590;
    private static final int UNKNOWN_PRIMARY = 809;
    private static final List<Item> EXTENTS = List.of(Item.EXTENT_BEFORE_TREATMENT, Item.EXTENT_AFTER_SURGERY);

    private static final Set<Extent> UNUSUAL_OF_BENIGN =
            EnumSet.of(Extent.IN_SITU, Extent.REGIONAL_NODES, Extent.DISTANT);

    private ExtentChecks() {}

    /// X10: leukaemia and myeloma have no extent before treatment.
    static void leukaemiaBefore(CheckedRecord r, Findings found) {
        mustBeNotApplicable(r, found, Item.EXTENT_BEFORE_TREATMENT, r.beforeTreatment());
    }

    /// X11: nor after surgery.
    static void leukaemiaAfter(CheckedRecord r, Findings found) {
        mustBeNotApplicable(r, found, Item.EXTENT_AFTER_SURGERY, r.afterSurgery());
    }

    private static void mustBeNotApplicable(CheckedRecord r, Findings found, Item item, Optional<Extent> extent) {
        if (r.isLeukaemiaOrMyeloma()
                && extent.filter(e -> e != Extent.NOT_APPLICABLE).isPresent()) {
            found.add(List.of(item, Item.MORPHOLOGY), List.of("777"), item.ja(), r.value(item));
        }
    }

    /// X12: an unknown primary has no known extent.
    static void unknownPrimaryBefore(CheckedRecord r, Findings found) {
        if (isUnknownPrimary(r)
                && r.beforeTreatment().filter(e -> e != Extent.UNKNOWN).isPresent()) {
            found.add(
                    List.of(Item.EXTENT_BEFORE_TREATMENT, Item.TOPOGRAPHY),
                    List.of("499"),
                    r.value(Item.EXTENT_BEFORE_TREATMENT));
        }
    }

    /// X13: unknown, or no surgery.
    static void unknownPrimaryAfter(CheckedRecord r, Findings found) {
        if (isUnknownPrimary(r)
                && r.afterSurgery()
                        .filter(e -> e != Extent.UNKNOWN && e != Extent.NO_SURGERY)
                        .isPresent()) {
            found.add(
                    List.of(Item.EXTENT_AFTER_SURGERY, Item.TOPOGRAPHY),
                    List.of("499", "660"),
                    r.value(Item.EXTENT_AFTER_SURGERY));
        }
    }

    /// C80.9; leukaemia and lymphoma coded there follow their own rules.
    private static boolean isUnknownPrimary(CheckedRecord r) {
        var c = r.coded();
        return c.site() == UNKNOWN_PRIMARY && c.hasMorphology() && c.histology() < FIRST_HAEMATOLOGICAL;
    }

    /// X14: "not applicable" is for blood cancers; benign tumours of the CNS are left to the prefecture (X17).
    static void notApplicableOnlyForBlood(CheckedRecord r, Findings found) {
        var c = r.coded();
        boolean solid = c.histology() < FIRST_HAEMATOLOGICAL && (c.isMalignant() || c.isInSitu());
        if (!solid || r.isInBloodOrMarrow()) {
            return;
        }
        for (int i = 0; i < EXTENTS.size(); i++) {
            Item item = EXTENTS.get(i);
            if (r.value(item).equals(Extent.NOT_APPLICABLE.code())) {
                found.add(List.of(item, Item.MORPHOLOGY), item.ja(), c.morphologyText());
            }
        }
    }

    /// X15: in situ means extent 400.
    static void inSituMeansInSitu(CheckedRecord r, Findings found) {
        if (!r.coded().isInSitu()) {
            return;
        }
        moreThanInSitu(r, found, Item.EXTENT_BEFORE_TREATMENT, r.beforeTreatment());
        moreThanInSitu(r, found, Item.EXTENT_AFTER_SURGERY, r.afterSurgery());
    }

    private static void moreThanInSitu(CheckedRecord r, Findings found, Item item, Optional<Extent> extent) {
        if (extent.filter(e -> e.isKnown() && e != Extent.IN_SITU).isPresent()) {
            found.add(List.of(item, Item.MORPHOLOGY), List.of("400"), item.ja(), r.value(item));
        }
    }

    /// X16: an invasive cancer is not in situ after surgery; before treatment it may have looked so.
    static void invasiveIsNotInSitu(CheckedRecord r, Findings found) {
        boolean malignant = r.coded().isMalignant();
        if (malignant && r.afterSurgery().filter(Extent.IN_SITU::equals).isPresent()) {
            found.add(List.of(Item.EXTENT_AFTER_SURGERY, Item.MORPHOLOGY));
        }
        if (malignant
                && r.beforeTreatment().filter(Extent.IN_SITU::equals).isPresent()
                && r.afterSurgery().filter(Extent.NOT_APPLICABLE::equals).isPresent()) {
            found.addAs("X16.before", List.of(Item.EXTENT_BEFORE_TREATMENT, Item.EXTENT_AFTER_SURGERY), List.of());
        }
    }

    /// X17: a tumour that is not malignant is neither in situ nor spread to nodes or distant organs.
    static void extentOfBenign(CheckedRecord r, Findings found) {
        if (!r.coded().isBenignOrUncertain()) {
            return;
        }
        unusualOfBenign(r, found, Item.EXTENT_BEFORE_TREATMENT, r.beforeTreatment());
        unusualOfBenign(r, found, Item.EXTENT_AFTER_SURGERY, r.afterSurgery());
    }

    private static void unusualOfBenign(CheckedRecord r, Findings found, Item item, Optional<Extent> extent) {
        if (extent.filter(UNUSUAL_OF_BENIGN::contains).isPresent()) {
            found.add(
                    List.of(item, Item.MORPHOLOGY),
                    List.of("410", "430", "499", "777"),
                    r.coded().morphologyText(),
                    item.ja(),
                    r.value(item));
        }
    }
}
