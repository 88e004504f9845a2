package dev.todoke.validation;

import dev.todoke.codes.Laterality;
import dev.todoke.codes.Lookup;
import dev.todoke.codes.Tables;
import dev.todoke.notification.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Checks of 側性 against the site (側性の点検, L01–L03).
///
/// The paired organs are the column `paired` of the table `icdo3-topography`, an assumption after SEER: the Japanese
/// list
/// was not found.
final class LateralityChecks {

    private enum Paired {
        YES,
        NO,
        /// The site has no side of its own, for example blood or an unknown primary: "unknown" is accepted too.
        NOT_APPLICABLE
    }

    private static final List<Paired> PAIRED = paired();
    private static final int KIDNEY = 649;
    private static final int OVARY = 569;
    private static final int RETINA = 692;

    private LateralityChecks() {}

    /// By the digits of the site; a site that ICD-O does not have counts as paired: S13 speaks.
    private static List<Paired> paired() {
        var sites = new ArrayList<Paired>(Collections.nCopies(1000, Paired.YES));
        for (var row : Tables.shipped().table("icdo3-topography", "3.2").rows()) {
            sites.set(
                    CodedCase.siteOf(row.value("code")),
                    switch (row.value("paired")) {
                        case "yes" -> Paired.YES;
                        case "no" -> Paired.NO;
                        default -> Paired.NOT_APPLICABLE;
                    });
        }
        return List.copyOf(sites);
    }

    /// L01: an organ without sides has 側性 7.
    static void unpairedHasNoSide(CheckedRecord r, Findings found) {
        if (r.laterality().isEmpty() || r.coded().site() < 0) {
            return;
        }
        var side = r.laterality().get();
        var paired = PAIRED.get(r.coded().site());
        boolean wrong = paired == Paired.NO && side != Laterality.NOT_PAIRED
                || paired == Paired.NOT_APPLICABLE && side != Laterality.NOT_PAIRED && side != Laterality.UNKNOWN;
        if (wrong) {
            found.add(List.of(Item.LATERALITY, Item.TOPOGRAPHY), List.of("7"), name(r.coded()), side.code(), side.ja());
        }
    }

    /// L02: an organ with sides has one of 1, 2, 3, 9.
    static void pairedHasASide(CheckedRecord r, Findings found) {
        var c = r.coded();
        if (r.value(Item.LATERALITY).equals(Laterality.NOT_PAIRED.code())
                && KnownCodes.inAnyEdition().knowsSite(c.site())
                && PAIRED.get(c.site()) == Paired.YES) {
            found.add(List.of(Item.LATERALITY, Item.TOPOGRAPHY), List.of("1", "2", "3", "9"), name(r.coded()));
        }
    }

    /// L03: one tumour on both sides exists only for ovary, nephroblastoma and retinoblastoma.
    static void bothSides(CheckedRecord r, Findings found) {
        var c = r.coded();
        if (r.value(Item.LATERALITY).equals(Laterality.BOTH.code())
                && c.site() >= 0
                && c.hasMorphology()
                && !mayBeBoth(c)) {
            found.add(
                    List.of(Item.LATERALITY, Item.TOPOGRAPHY, Item.MORPHOLOGY),
                    List.of("1", "2", "9"),
                    name(r.coded()));
        }
    }

    private static boolean mayBeBoth(CodedCase c) {
        return switch (c.site()) {
            case OVARY -> true;
            case KIDNEY -> c.histology() == 8960;
            case RETINA -> c.histologyWithin(9510, 9514);
            default -> false;
        };
    }

    private static String name(CodedCase c) {
        var row = Tables.shipped().table("icdo3-topography", "3.2").find("C%03d".formatted(c.site()));
        return row instanceof Lookup.Known ? row.columnOr("nameJa", "") + "(" + c.siteText() + ")" : c.siteText();
    }
}
