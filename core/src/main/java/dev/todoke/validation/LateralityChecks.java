package dev.todoke.validation;

import dev.todoke.codes.Laterality;
import dev.todoke.codes.Lookup;
import dev.todoke.codes.Morphology;
import dev.todoke.codes.Tables;
import dev.todoke.codes.Topography;
import dev.todoke.notification.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private static final Map<String, Paired> PAIRED = paired();

    private LateralityChecks() {}

    private static Map<String, Paired> paired() {
        var sites = new HashMap<String, Paired>();
        for (var row : Tables.shipped().table("icdo3-topography", "3.2").rows()) {
            sites.put(
                    row.value("code"),
                    switch (row.value("paired")) {
                        case "yes" -> Paired.YES;
                        case "no" -> Paired.NO;
                        default -> Paired.NOT_APPLICABLE;
                    });
        }
        return Map.copyOf(sites);
    }

    /// L01: an organ without sides has 側性 7.
    static void unpairedHasNoSide(CheckedRecord r, Findings found) {
        if (r.laterality().isEmpty() || r.topography().isEmpty()) {
            return;
        }
        var side = r.laterality().get();
        var paired = PAIRED.getOrDefault(r.topography().get().code(), Paired.YES);
        boolean wrong = paired == Paired.NO && side != Laterality.NOT_PAIRED
                || paired == Paired.NOT_APPLICABLE && side != Laterality.NOT_PAIRED && side != Laterality.UNKNOWN;
        if (wrong) {
            found.add(
                    List.of(Item.LATERALITY, Item.TOPOGRAPHY),
                    List.of("7"),
                    name(r.topography().get()),
                    side.code(),
                    side.ja());
        }
    }

    /// L02: an organ with sides has one of 1, 2, 3, 9.
    static void pairedHasASide(CheckedRecord r, Findings found) {
        if (r.laterality().filter(Laterality.NOT_PAIRED::equals).isPresent()
                && r.topography()
                        .filter(t -> PAIRED.get(t.code()) == Paired.YES)
                        .isPresent()) {
            found.add(
                    List.of(Item.LATERALITY, Item.TOPOGRAPHY),
                    List.of("1", "2", "3", "9"),
                    name(r.topography().get()));
        }
    }

    /// L03: one tumour on both sides exists only for ovary, nephroblastoma and retinoblastoma.
    static void bothSides(CheckedRecord r, Findings found) {
        if (r.laterality().filter(Laterality.BOTH::equals).isPresent()
                && r.topography().isPresent()
                && r.morphology().isPresent()
                && !mayBeBoth(r.topography().get(), r.morphology().get())) {
            found.add(
                    List.of(Item.LATERALITY, Item.TOPOGRAPHY, Item.MORPHOLOGY),
                    List.of("1", "2", "9"),
                    name(r.topography().get()));
        }
    }

    private static boolean mayBeBoth(Topography site, Morphology morphology) {
        int histology = morphology.histology();
        return switch (site.code()) {
            case "C569" -> true;
            case "C649" -> histology == 8960;
            case "C692" -> histology >= 9510 && histology <= 9514;
            default -> false;
        };
    }

    private static String name(Topography site) {
        var row = Tables.shipped().table("icdo3-topography", "3.2").find(site.code());
        return row instanceof Lookup.Known ? row.columnOr("nameJa", "") + "(" + site.dotted() + ")" : site.dotted();
    }
}
