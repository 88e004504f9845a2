package dev.todoke.validation;

import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Which histologies occur at which sites (部位と組織型の組合せ): families of the table `site-histology`.
///
/// A histology belongs to one family at most. One without family, such as a code that only ICD-O-3.2 has, has
/// no rule.
final class SiteHistology {

    private static final String EDITION = "iarc42";
    private static final SiteHistology SHIPPED = read();

    private static final int FIRST = 8000;
    private static final int SITES = 1000;

    /// A family of histologies.
    ///
    /// @param check id of its check, `H01`
    /// @param place place among the families with a rule, from 0
    /// @param only whether the listed sites are the expected ones; otherwise they are the unlikely ones
    /// @param sites the listed sites as the table has them, `C07 C384`
    record Family(String check, int place, String nameJa, String nameEn, boolean only, String sites, BitSet unlikely) {

        static final Family NONE = new Family("", -1, "", "", false, "", new BitSet());

        Family {
            unlikely = (BitSet) unlikely.clone();
        }

        boolean isKnown() {
            return !check.isEmpty();
        }

        /// A site that ICD-O-3 does not have is not judged.
        boolean isUnlikelyAt(int site) {
            return site >= 0 && unlikely.get(site);
        }
    }

    private final List<Family> families;
    private final Family[] byHistology;

    private SiteHistology(List<Family> families, Family[] byHistology) {
        this.families = List.copyOf(families);
        this.byHistology = byHistology;
    }

    static SiteHistology shipped() {
        return SHIPPED;
    }

    private static SiteHistology read() {
        var families = new ArrayList<Family>();
        var byHistology = new Family[2000];
        Arrays.fill(byHistology, Family.NONE);
        for (TableRow row : Tables.shipped().table("site-histology", EDITION).rows()) {
            var family = family(row, families.size());
            families.add(family);
            for (String histology : row.value("histologies").split(" ", -1)) {
                byHistology[Integer.parseInt(histology) - FIRST] = family;
            }
        }
        return new SiteHistology(families, byHistology);
    }

    private static Family family(TableRow row, int place) {
        String listed = row.value("sites");
        boolean only = row.value("kind").equals("only");
        return new Family(
                row.value("check"),
                place,
                row.value("nameJa"),
                row.value("nameEn"),
                only,
                listed,
                unlikely(listed, only));
    }

    private static BitSet unlikely(String listed, boolean only) {
        var unlikely = new BitSet(SITES);
        for (int site = 0; site < SITES; site++) {
            boolean stands = isListed(listed, "C%03d".formatted(site));
            unlikely.set(site, KnownCodes.inAnyEdition().knowsSite(site) && stands != only);
        }
        return unlikely;
    }

    private static boolean isListed(String listed, String site) {
        for (String beginning : listed.split(" ", -1)) {
            if (!beginning.isEmpty() && site.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /// The family of a histology, [Family#NONE] when it has none.
    Family familyOf(int histology) {
        return histology < FIRST ? Family.NONE : byHistology[histology - FIRST];
    }

    /// Families with a rule: all but the one of tumours of any site.
    List<Family> withRule() {
        return families.stream().filter(family -> !family.sites().isEmpty()).toList();
    }
}
