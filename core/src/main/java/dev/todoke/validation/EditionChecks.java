package dev.todoke.validation;

import dev.todoke.codes.CurrentMorphology;
import dev.todoke.codes.Morphology;
import dev.todoke.notification.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Checks of codes that ICD-O-3.2 does not have, or no longer has (版の点検, N09–N11).
///
/// The database applies 3.2 to every diagnosis since 2016, without Rule F. Hospital registries kept Rule F and older
/// codes up to diagnoses of 2024: what can be converted from there is taken over with a warning, and the
/// submitted code stays. From 2025 on it is an error. Source: 沖縄県 ルールF・日本独自コード廃止.
final class EditionChecks {

    static final String EDITION = "3.2";

    /// Diagnoses from this day on come with 3.2 alone from hospital registries too.
    private static final LocalDate EVERYBODY_USES_THE_EDITION = LocalDate.of(2025, 1, 1);

    private static final KnownCodes KNOWN = KnownCodes.of(EDITION);
    private static final List<Item> ITEMS = List.of(Item.MORPHOLOGY);
    private static final List<Item> WITH_DATE = List.of(Item.MORPHOLOGY, Item.DIAGNOSIS_DATE);

    private EditionChecks() {}

    /// N09: histology and behaviour do not stand together in 3.2, and no conversion is known or none is due any more.
    static void notOfThisEdition(CheckedRecord r, Findings found) {
        if (isListed(r) || leftTheScope(r, r.morphology().orElseThrow())) {
            return;
        }
        var submitted = r.morphology().orElseThrow();
        var now = CurrentMorphology.of(submitted);
        if (now.equals(submitted)) {
            found.add(ITEMS, submitted.slashed());
        } else if (!isFromTheTimeOfBoth(r)) {
            found.addAs("N09.earlier", WITH_DATE, List.of(now.digits()), submitted.slashed(), now.slashed());
        }
    }

    /// N10: malignant before 3.2 and uncertain since; not notified, unless the site or the order keeps it.
    static void stillMalignant(CheckedRecord r, Findings found) {
        if (!isListed(r) && leftTheScope(r, r.morphology().orElseThrow())) {
            found.add(ITEMS, r.coded().morphologyText());
        }
    }

    /// N11: an earlier code from a hospital registry that has a place in 3.2.
    static void ofAnEarlierEdition(CheckedRecord r, Findings found) {
        if (isListed(r) || leftTheScope(r, r.morphology().orElseThrow()) || !isFromTheTimeOfBoth(r)) {
            return;
        }
        var submitted = r.morphology().orElseThrow();
        var now = CurrentMorphology.of(submitted);
        if (!now.equals(submitted)) {
            found.add(ITEMS, submitted.slashed(), now.slashed());
        }
    }

    /// Nothing to say: the combination stands in 3.2, the order of 2016 names it, or the histology stands nowhere
    /// (S14).
    private static boolean isListed(CheckedRecord r) {
        var c = r.coded();
        return !KnownCodes.inAnyEdition().knowsHistology(c.histology())
                || KNOWN.knows(c.histology(), c.behaviour())
                || ScopeChecks.isNamedInTheOrder(c);
    }

    private static boolean leftTheScope(CheckedRecord r, Morphology submitted) {
        if (!r.coded().isMalignant() || r.coded().site() < 0) {
            return false;
        }
        var now = CodedCase.ofNotification(
                Optional.empty(),
                AgeRange.UNKNOWN,
                r.value(Item.TOPOGRAPHY),
                CurrentMorphology.of(submitted).digits(),
                "");
        return now.behaviour() == 1 && !ScopeChecks.isNotifiable(now);
    }

    private static boolean isFromTheTimeOfBoth(CheckedRecord r) {
        return r.diagnosed()
                .filter(d -> d.latest().isBefore(EVERYBODY_USES_THE_EDITION))
                .isPresent();
    }
}
