package dev.todoke.validation;

import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.Detection;
import dev.todoke.codes.DiagnosedAt;
import dev.todoke.codes.Extent;
import dev.todoke.codes.FirstTreatmentAt;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.Morphology;
import dev.todoke.codes.OperationResult;
import dev.todoke.codes.TreatmentGiven;
import dev.todoke.kernel.Coded;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Residence;
import dev.todoke.kernel.Sex;
import dev.todoke.notification.Item;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Checks of one item by itself (単項目の点検, S07–S26). Source: notification manual 2025, p. 30–56 and p. 125.
final class SingleItemChecks {

    private static final int LONGEST_CHART_NUMBER = 16;
    private static final int LONGEST_ADDRESS = 40;
    private static final int DATE = 8;
    private static final String UNKNOWN_DATE = "99999999";
    private static final KnownCodes KNOWN = KnownCodes.of("3.2");

    /// May be empty: death date and texts.
    private static final Set<Item> OPTIONAL =
            EnumSet.of(Item.DEATH_DATE, Item.TOPOGRAPHY_TEXT, Item.MORPHOLOGY_TEXT, Item.REMARKS);

    private static final List<Item> REQUIRED =
            Arrays.stream(Item.values()).filter(i -> !OPTIONAL.contains(i)).toList();

    private static final List<Item> HALF_WIDTH_DIGITS = List.of(
            Item.SEX,
            Item.LATERALITY,
            Item.DIAGNOSED_AT,
            Item.FIRST_TREATMENT_AT,
            Item.BASIS,
            Item.DIAGNOSIS_DATE,
            Item.DETECTION,
            Item.EXTENT_BEFORE_TREATMENT,
            Item.EXTENT_AFTER_SURGERY,
            Item.SURGERY,
            Item.SCOPE_SURGERY,
            Item.ENDOSCOPY,
            Item.OPERATION_RESULT,
            Item.RADIOTHERAPY,
            Item.CHEMOTHERAPY,
            Item.ENDOCRINE,
            Item.OTHER_TREATMENT);

    private static final List<Item> TREATMENTS = List.of(
            Item.SURGERY,
            Item.SCOPE_SURGERY,
            Item.ENDOSCOPY,
            Item.RADIOTHERAPY,
            Item.CHEMOTHERAPY,
            Item.ENDOCRINE,
            Item.OTHER_TREATMENT);

    private static final List<String> SEX_CODES = codes(Sex.values());
    private static final List<String> LATERALITY_CODES = codes(Laterality.values());
    private static final List<String> DIAGNOSED_AT_CODES = codes(DiagnosedAt.values());
    private static final List<String> FIRST_TREATMENT_AT_CODES = codes(FirstTreatmentAt.values());
    private static final List<String> BASIS_OF_DIAGNOSIS_CODES = codes(BasisOfDiagnosis.values());
    private static final List<String> DETECTION_CODES = codes(Detection.values());
    private static final List<String> EXTENT_CODES = codes(Extent.values());
    private static final List<String> TREATMENT_GIVEN_CODES = codes(TreatmentGiven.values());
    private static final List<String> OPERATION_RESULT_CODES = codes(OperationResult.values());

    private static final List<String> EXTENTS_BEFORE = Arrays.stream(Extent.values())
            .filter(e -> e != Extent.NO_SURGERY)
            .map(Coded::code)
            .toList();

    private SingleItemChecks() {}

    /// Every item holds a value of its own, so that none of S07 to S09, S12 to S26 and D06 has anything to say.
    static boolean holdOf(CheckedRecord r) {
        return codesHold(r) && datesHold(r) && textsAreThere(r);
    }

    private static boolean codesHold(CheckedRecord r) {
        var c = r.coded();
        return c.sex() != CodedCase.NONE
                && isPrefecture(r.value(Item.PREFECTURE))
                && r.laterality().isPresent()
                && r.value(Item.TOPOGRAPHY).length() == 4
                && KNOWN.knowsSite(c.site())
                && KnownCodes.inAnyEdition().knowsHistology(c.histology())
                && r.diagnosedAt().isPresent()
                && r.firstTreatmentAt().isPresent()
                && c.basis() != CodedCase.NONE
                && Detection.of(r.value(Item.DETECTION)).isPresent()
                && r.beforeTreatment().isPresent()
                && !r.value(Item.EXTENT_BEFORE_TREATMENT).equals(Extent.NO_SURGERY.code())
                && r.afterSurgery().isPresent()
                && r.allKnown(TREATMENTS)
                && r.operationResult().isPresent();
    }

    /// An unknown year is said by S18; so an unknown date does not hold.
    private static boolean datesHold(CheckedRecord r) {
        return r.value(Item.BIRTH_DATE).length() == DATE
                && r.born().isPresent()
                && r.value(Item.DIAGNOSIS_DATE).length() == DATE
                && r.diagnosed().isPresent()
                && !r.value(Item.DIAGNOSIS_DATE).equals(UNKNOWN_DATE)
                && (r.isEmpty(Item.DEATH_DATE)
                        || r.value(Item.DEATH_DATE).length() == DATE && r.died().isPresent());
    }

    private static boolean textsAreThere(CheckedRecord r) {
        return isThere(r.value(Item.CHART_NUMBER))
                && isThere(r.value(Item.KANA_NAME))
                && isThere(r.value(Item.NAME))
                && isThere(r.value(Item.ADDRESS));
    }

    /// Most values begin with a character that is no space; only then the rest need not be looked at.
    private static boolean isThere(String value) {
        return !value.isEmpty() && (value.charAt(0) > ' ' && value.charAt(0) < '\u007f' || !value.isBlank());
    }

    private static boolean isPrefecture(String value) {
        if (value.length() != 2) {
            return false;
        }
        int number = (value.charAt(0) - '0') * 10 + value.charAt(1) - '0';
        boolean digits =
                value.charAt(0) >= '0' && value.charAt(0) <= '9' && value.charAt(1) >= '0' && value.charAt(1) <= '9';
        return digits && (number >= 1 && number <= 47 || number == 88 || number == 99);
    }

    /// S01: 診療録番号 has at most 16 characters.
    static void chartNumberLength(CheckedRecord r, Findings found) {
        String value = r.value(Item.CHART_NUMBER);
        if (value.length() <= LONGEST_CHART_NUMBER) {
            return;
        }
        int length = value.codePointCount(0, value.length());
        if (length > LONGEST_CHART_NUMBER) {
            found.add(List.of(Item.CHART_NUMBER), Integer.toString(length));
        }
    }

    /// S07: 性別 is 1 or 2; a notification has no code for unknown.
    static void sex(CheckedRecord r, Findings found) {
        code(r, found, Item.SEX, SEX_CODES);
    }

    /// S08: 生年月日 is eight digits.
    static void birthDate(CheckedRecord r, Findings found) {
        date(r, found, Item.BIRTH_DATE, r.born());
    }

    /// S09: prefecture 01–47, 88 or 99.
    static void prefecture(CheckedRecord r, Findings found) {
        String value = r.value(Item.PREFECTURE);
        if (!value.isEmpty() && Residence.ofNotificationCode(value).isEmpty()) {
            found.add(List.of(Item.PREFECTURE), List.of("01-47", "88", "99"), value);
        }
    }

    /// S10: the address has at most 40 characters.
    static void addressLength(CheckedRecord r, Findings found) {
        String value = r.value(Item.ADDRESS);
        if (value.length() <= LONGEST_ADDRESS) {
            return;
        }
        int length = value.codePointCount(0, value.length());
        if (length > LONGEST_ADDRESS) {
            found.add(List.of(Item.ADDRESS), Integer.toString(length));
        }
    }

    /// S11: 住所不明 and prefecture 99 go together.
    static void unknownAddress(CheckedRecord r, Findings found) {
        boolean unknownPrefecture = r.value(Item.PREFECTURE).equals("99");
        boolean unknownDetail = r.value(Item.ADDRESS).equals("住所不明");
        if (unknownPrefecture && !unknownDetail && !r.isEmpty(Item.ADDRESS)) {
            found.addAs("S11.detail", List.of(Item.ADDRESS, Item.PREFECTURE), List.of("住所不明"));
        }
        if (unknownDetail && !unknownPrefecture) {
            found.addAs("S11.prefecture", List.of(Item.PREFECTURE, Item.ADDRESS), List.of("99"));
        }
    }

    /// S12
    static void laterality(CheckedRecord r, Findings found) {
        code(r, found, Item.LATERALITY, LATERALITY_CODES);
    }

    /// S13: the site exists in ICD-O-3.2, the edition in force for every diagnosis of the national registry.
    static void topography(CheckedRecord r, Findings found) {
        String value = r.value(Item.TOPOGRAPHY);
        if (value.isEmpty()) {
            return;
        }
        if (value.length() != 4 || r.topography().isEmpty()) {
            found.addAs("S13.shape", List.of(Item.TOPOGRAPHY), List.of("C000-C809"), value);
        } else if (!KNOWN.knowsSite(r.coded().site())) {
            found.add(List.of(Item.TOPOGRAPHY), List.of("C000-C809"), value);
        }
    }

    /// S14: six digits; the histology exists in ICD-O-3, the behaviour is 0–3, the grade 1–9. Which edition it exists
    /// in is
    /// said by N09 to N11.
    static void morphology(CheckedRecord r, Findings found) {
        String value = r.value(Item.MORPHOLOGY);
        if (value.isEmpty()) {
            return;
        }
        var read = Morphology.of(value);
        if (read.isEmpty()) {
            found.addAs("S14.shape", List.of(Item.MORPHOLOGY), List.of(), value);
        } else if (!KnownCodes.inAnyEdition().knowsHistology(read.get().histology())) {
            found.add(List.of(Item.MORPHOLOGY), value.substring(0, 4));
        }
    }

    /// S15
    static void diagnosedAt(CheckedRecord r, Findings found) {
        code(r, found, Item.DIAGNOSED_AT, DIAGNOSED_AT_CODES);
    }

    /// S16
    static void firstTreatmentAt(CheckedRecord r, Findings found) {
        code(r, found, Item.FIRST_TREATMENT_AT, FIRST_TREATMENT_AT_CODES);
    }

    /// S17: 0 (death certificate only) does not exist in a notification.
    static void basis(CheckedRecord r, Findings found) {
        code(r, found, Item.BASIS, BASIS_OF_DIAGNOSIS_CODES);
    }

    /// S18: 診断日 is eight digits and at least its year is known.
    static void diagnosisDate(CheckedRecord r, Findings found) {
        date(r, found, Item.DIAGNOSIS_DATE, r.diagnosed());
        if (r.diagnosed().filter(PartialDate.Unknown.class::isInstance).isPresent()) {
            found.addAs("S18.unknown", List.of(Item.DIAGNOSIS_DATE), List.of());
        }
    }

    /// S19: 2 does not exist.
    static void detection(CheckedRecord r, Findings found) {
        code(r, found, Item.DETECTION, DETECTION_CODES);
    }

    /// S20: 660 is possible only after surgery.
    static void extentBeforeTreatment(CheckedRecord r, Findings found) {
        code(r, found, Item.EXTENT_BEFORE_TREATMENT, EXTENTS_BEFORE);
    }

    /// S21
    static void extentAfterSurgery(CheckedRecord r, Findings found) {
        code(r, found, Item.EXTENT_AFTER_SURGERY, EXTENT_CODES);
    }

    /// S22
    static void treatmentFlags(CheckedRecord r, Findings found) {
        for (Item item : TREATMENTS) {
            code(r, found, item, TREATMENT_GIVEN_CODES);
        }
    }

    /// S23
    static void operationResult(CheckedRecord r, Findings found) {
        code(r, found, Item.OPERATION_RESULT, OPERATION_RESULT_CODES);
    }

    /// S24: 死亡日 is empty or eight digits.
    static void deathDate(CheckedRecord r, Findings found) {
        date(r, found, Item.DEATH_DATE, r.died());
    }

    /// S25: an unknown value is coded, never left blank.
    static void noBlanks(CheckedRecord r, Findings found) {
        for (Item item : REQUIRED) {
            if (r.value(item).isBlank()) {
                found.add(List.of(item), item.ja());
            }
        }
    }

    /// S26: codes and dates are written with half-width digits.
    static void halfWidthDigits(CheckedRecord r, Findings found) {
        for (Item item : HALF_WIDTH_DIGITS) {
            if (Widths.hasFullWidthDigit(r.value(item))) {
                found.add(List.of(item), item.ja(), r.value(item), Widths.halfWidthDigits(r.value(item)));
            }
        }
    }

    private static void code(CheckedRecord r, Findings found, Item item, List<String> allowed) {
        String value = r.value(item);
        if (!value.isBlank() && !allowed.contains(value) && !Widths.hasFullWidthDigit(value)) {
            found.add(List.of(item), allowed, item.ja(), String.join("・", allowed), value);
        }
    }

    /// An impossible day is D06, full-width digits are S26; what is left is no date at all.
    private static void date(CheckedRecord r, Findings found, Item item, Optional<PartialDate> known) {
        String value = r.value(item);
        if (value.length() == 8 && known.isPresent()) {
            return;
        }
        boolean saidElsewhere = item == Item.DIAGNOSIS_DATE && Widths.hasFullWidthDigit(value);
        if (value.isBlank() || saidElsewhere || PartialDate.isImpossibleDay(value)) {
            return;
        }
        found.add(List.of(item), item.ja(), value);
    }

    private static List<String> codes(Coded[] values) {
        return Arrays.stream(values).map(Coded::code).toList();
    }
}
