package dev.todoke.validation;

import dev.todoke.codes.Tables;
import dev.todoke.kernel.Sex;
import dev.todoke.notification.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Checks of sex against site and histology (性別の点検, I01–I05). Source: IARC Technical Report 42.
final class SexChecks {

    private static final Map<String, String> SEX_OF_HISTOLOGY = sexOfHistology();

    private SexChecks() {}

    private static Map<String, String> sexOfHistology() {
        var sexes = new HashMap<String, String>();
        for (var row : Tables.shipped().table("icdo3-morphology", "3.2").rows()) {
            if (!row.value("sexOnly").isEmpty()) {
                sexes.put(row.value("morphology"), row.value("sexOnly"));
            }
        }
        return Map.copyOf(sexes);
    }

    /// I01: female genital organs C51–C58 in a man.
    static void maleSite(CheckedRecord r, Findings found) {
        site(r, found, Sex.MALE, 51, 58);
    }

    /// I02: male genital organs C60–C63 in a woman.
    static void femaleSite(CheckedRecord r, Findings found) {
        site(r, found, Sex.FEMALE, 60, 63);
    }

    private static void site(CheckedRecord r, Findings found, Sex sex, int first, int last) {
        if (r.sex().filter(sex::equals).isPresent() && r.topography().isPresent()) {
            int site = Integer.parseInt(r.topography().get().code(), 1, 3, 10);
            if (site >= first && site <= last) {
                found.add(
                        List.of(Item.SEX, Item.TOPOGRAPHY), r.topography().get().dotted());
            }
        }
    }

    /// I03: a histology of women in a man; the table `icdo3-morphology` names them.
    static void maleHistology(CheckedRecord r, Findings found) {
        histology(r, found, Sex.MALE, "F");
    }

    /// I05: a histology of men in a woman.
    static void femaleHistology(CheckedRecord r, Findings found) {
        histology(r, found, Sex.FEMALE, "M");
    }

    private static void histology(CheckedRecord r, Findings found, Sex sex, String only) {
        if (r.sex().filter(sex::equals).isPresent()
                && r.morphology().isPresent()
                && only.equals(SEX_OF_HISTOLOGY.get(r.morphology().get().slashed()))) {
            found.add(List.of(Item.SEX, Item.MORPHOLOGY), r.morphology().get().slashed());
        }
    }

    /// I04: malignant transformation of a dermoid (9084/3) belongs to the ovary.
    static void maleDermoid(CheckedRecord r, Findings found) {
        if (r.sex().filter(Sex.MALE::equals).isPresent()
                && r.morphology().filter(m -> m.slashed().equals("9084/3")).isPresent()) {
            found.add(List.of(Item.SEX, Item.MORPHOLOGY));
        }
    }
}
