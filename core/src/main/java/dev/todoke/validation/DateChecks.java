package dev.todoke.validation;

import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.Item;
import java.util.List;
import java.util.Optional;

/// Checks of dates against each other (日付の点検, D01–D06). Source: IARC Technical Report 42; only known parts
/// count.
final class DateChecks {

    private static final int OLDEST_USUAL_AGE = 110;

    private DateChecks() {}

    /// D01: nobody is diagnosed before birth.
    static void birthNotAfterDiagnosis(CheckedRecord r, Findings found) {
        if (r.born().isPresent() && r.diagnosed().isPresent()) {
            inOrder(r.born().get(), r.diagnosed().get(), found, List.of(Item.BIRTH_DATE, Item.DIAGNOSIS_DATE));
        }
    }

    /// D02: 死亡日 does not precede 診断日, unless the cancer was found at autopsy.
    static void deathNotBeforeDiagnosis(CheckedRecord r, Findings found) {
        if (r.died().isPresent() && r.diagnosed().isPresent() && !r.foundAtAutopsy()) {
            inOrder(r.diagnosed().get(), r.died().get(), found, List.of(Item.DEATH_DATE, Item.DIAGNOSIS_DATE));
        }
    }

    /// D03: nobody dies before birth.
    static void birthNotAfterDeath(CheckedRecord r, Findings found) {
        if (r.born().isPresent() && r.died().isPresent()) {
            inOrder(r.born().get(), r.died().get(), found, List.of(Item.DEATH_DATE, Item.BIRTH_DATE));
        }
    }

    private static void inOrder(PartialDate first, PartialDate second, Findings found, List<Item> items) {
        if (second.certainlyBefore(first)) {
            found.add(items, text(second), text(first));
        }
    }

    /// D04: 診断日 and 死亡日 are not later than the submission.
    static Check.Rule notAfterSubmission(PartialDate submitted) {
        return (r, found) -> {
            after(submitted, r.diagnosed(), Item.DIAGNOSIS_DATE, found);
            after(submitted, r.died(), Item.DEATH_DATE, found);
        };
    }

    private static void after(PartialDate submitted, Optional<PartialDate> date, Item item, Findings found) {
        if (date.isPresent() && submitted.certainlyBefore(date.get())) {
            found.add(List.of(item), item.ja(), text(date.get()), text(submitted));
        }
    }

    /// D05: an age above 110 is possible, but asks to be looked at.
    static void plausibleAge(CheckedRecord r, Findings found) {
        if (r.coded().youngest() > OLDEST_USUAL_AGE) {
            found.add(List.of(Item.BIRTH_DATE, Item.DIAGNOSIS_DATE), r.coded().ageText());
        }
    }

    /// D06: the day exists in the calendar.
    static void possibleDays(CheckedRecord r, Findings found) {
        possibleDay(r, found, Item.BIRTH_DATE, r.born());
        possibleDay(r, found, Item.DIAGNOSIS_DATE, r.diagnosed());
        possibleDay(r, found, Item.DEATH_DATE, r.died());
    }

    private static void possibleDay(CheckedRecord r, Findings found, Item item, Optional<PartialDate> known) {
        if (known.isEmpty() && PartialDate.isImpossibleDay(r.value(item))) {
            found.add(List.of(item), item.ja(), r.value(item));
        }
    }

    static String text(PartialDate date) {
        return date instanceof PartialDate.Unknown ? "不明" : date.text();
    }
}
