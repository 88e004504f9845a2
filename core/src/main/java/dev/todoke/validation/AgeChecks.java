package dev.todoke.validation;

import dev.todoke.notification.Item;
import java.util.List;
import java.util.Set;

/// Checks of rare ages (年齢の点検, I10–I19). Source: IARC Technical Report 42. Only ages that are certain count.
final class AgeChecks {

    private static final Set<String> NOT_UNDER_5 = Set.of("C53", "C61");
    private static final Set<String> NOT_UNDER_20 =
            Set.of("C15", "C19", "C20", "C21", "C23", "C24", "C50", "C53", "C54", "C55");
    private static final Set<Integer> OF_CHILDREN =
            Set.of(8910, 8960, 8961, 8962, 8970, 8981, 8991, 9072, 9470, 9490, 9500, 9687);
    private static final Set<Integer> NOT_UP_TO_25 = Set.of(9730, 9823, 9890);
    private static final Set<Integer> NOT_UNDER_15 = Set.of(9724, 9732, 9823);

    private static final Set<String> PROSTATE = Set.of("C61");
    private static final Set<String> SMALL_INTESTINE = Set.of("C17");
    private static final Set<String> COLON_AND_LUNG = Set.of("C18", "C33", "C34");
    private static final Set<String> EYE = Set.of("C69");
    private static final Set<String> PLACENTA = Set.of("C58");
    private static final Set<Integer> RETINOBLASTOMA = Set.of(9510, 9512);
    private static final Set<Integer> CHORIOCARCINOMA = Set.of(9100);

    private AgeChecks() {}

    /// I10
    static void cervixProstateUnder5(CheckedRecord r, Findings found) {
        if (under(r, 5) && site(r, NOT_UNDER_5)) {
            rareSite(r, found);
        }
    }

    /// I11: C38.4 (pleura) by its full code, the others by site.
    static void adultSitesUnder20(CheckedRecord r, Findings found) {
        boolean pleura = r.topography().filter(t -> t.code().equals("C384")).isPresent();
        if (under(r, 20) && (pleura || site(r, NOT_UNDER_20))) {
            rareSite(r, found);
        }
    }

    /// I12
    static void childhoodHistologies(CheckedRecord r, Findings found) {
        if (atLeast(r, 15) && histology(r, OF_CHILDREN)) {
            rareHistology(r, found);
        }
    }

    /// I13
    static void histologiesUpTo25(CheckedRecord r, Findings found) {
        if (under(r, 26) && histology(r, NOT_UP_TO_25)) {
            rareHistology(r, found);
        }
    }

    /// I14
    static void histologiesUnder15(CheckedRecord r, Findings found) {
        if (under(r, 15) && histology(r, NOT_UNDER_15)) {
            rareHistology(r, found);
        }
    }

    /// I15
    static void prostateUnder40(CheckedRecord r, Findings found) {
        if (under(r, 40) && site(r, PROSTATE) && between(r, 8140, 8149)) {
            rareHistology(r, found);
        }
    }

    /// I16
    static void smallIntestineUnder20(CheckedRecord r, Findings found) {
        if (under(r, 20) && site(r, SMALL_INTESTINE) && between(r, 8000, 9589)) {
            rareHistology(r, found);
        }
    }

    /// I17
    static void colonLungUnder20(CheckedRecord r, Findings found) {
        if (under(r, 20) && site(r, COLON_AND_LUNG) && r.morphology().isPresent() && !between(r, 8240, 8249)) {
            rareHistology(r, found);
        }
    }

    /// I18
    static void retinoblastomaOver5(CheckedRecord r, Findings found) {
        if (atLeast(r, 6) && site(r, EYE) && histology(r, RETINOBLASTOMA)) {
            rareHistology(r, found);
        }
    }

    /// I19
    static void choriocarcinoma(CheckedRecord r, Findings found) {
        if ((under(r, 15) || atLeast(r, 46)) && site(r, PLACENTA) && histology(r, CHORIOCARCINOMA)) {
            rareHistology(r, found);
        }
    }

    private static boolean under(CheckedRecord r, int years) {
        return r.age().filter(a -> a.isCertainlyUnder(years)).isPresent();
    }

    private static boolean atLeast(CheckedRecord r, int years) {
        return r.age().filter(a -> a.isCertainlyAtLeast(years)).isPresent();
    }

    private static boolean site(CheckedRecord r, Set<String> sites) {
        return r.topography().filter(t -> sites.contains(t.site())).isPresent();
    }

    private static boolean histology(CheckedRecord r, Set<Integer> histologies) {
        return r.morphology().filter(m -> histologies.contains(m.histology())).isPresent();
    }

    private static boolean between(CheckedRecord r, int first, int last) {
        return r.morphology()
                .filter(m -> m.histology() >= first && m.histology() <= last)
                .isPresent();
    }

    private static void rareSite(CheckedRecord r, Findings found) {
        found.addAs(
                "age-site",
                List.of(Item.BIRTH_DATE, Item.DIAGNOSIS_DATE, Item.TOPOGRAPHY),
                List.of(),
                age(r),
                r.topography().map(t -> t.dotted()).orElse(""));
    }

    private static void rareHistology(CheckedRecord r, Findings found) {
        found.addAs(
                "age-histology",
                List.of(Item.BIRTH_DATE, Item.DIAGNOSIS_DATE, Item.TOPOGRAPHY, Item.MORPHOLOGY),
                List.of(),
                age(r),
                r.topography().map(t -> t.dotted()).orElse(""),
                r.morphology().map(m -> m.slashed()).orElse(""));
    }

    private static String age(CheckedRecord r) {
        return r.age().map(AgeRange::text).orElse("");
    }
}
