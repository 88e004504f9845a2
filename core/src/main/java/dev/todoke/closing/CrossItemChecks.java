package dev.todoke.closing;

import static dev.todoke.closing.ClosingCheck.*;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

/// Items of one record against each other (項目の間の整合).
final class CrossItemChecks {

    private static final Set<String> KNOWN_EXTENT = Set.of("400", "410", "420", "430", "440");
    private static final int[] HOSPITALS = {39, 44, 49, 54, 59};

    private final LayoutReading reading;

    CrossItemChecks(LayoutReading reading) {
        this.reading = reading;
    }

    void check(ClosedRecord r, Consumer<ClosingFinding> found) {
        if (!LayoutChecks.isDate(r.item(25))) {
            return; // said already; nothing can be compared with it
        }
        boolean deathOnly = is(r, 70, "1");
        diagnosis(r, deathOnly, found);
        treatment(r, found);
        hospitals(r, deathOnly, found);
        death(r, deathOnly, found);
        classes(r, deathOnly, found);
    }

    private static void diagnosis(ClosedRecord r, boolean deathOnly, Consumer<ClosingFinding> found) {
        expect(agesAgree(r), AGE, r, 5, found);
        expect(r.item(25).startsWith(r.item(24)), YEAR_OF_DATE, r, 24, found);
        expect(!is(r, 26, "2") || r.item(25).endsWith("15"), SUBSTITUTE, r, 26, found);
        expect(!is(r, 26, "4") || r.item(25).endsWith("0701"), SUBSTITUTE, r, 26, found);
        expect(!is(r, 23, "0") || deathOnly, BASIS, r, 23, found);
        expect(r.item(10).isEmpty() || r.item(10).startsWith(r.item(7)), RESIDENCE, r, 10, found);
        expect(r.item(10).isEmpty() == r.item(75).isEmpty(), RESIDENCE, r, 75, found);
        boolean blood = r.item(15).compareTo("9590") >= 0 && r.item(15).compareTo("9992") <= 0;
        boolean cellType = r.item(17).compareTo("5") >= 0 && r.item(17).compareTo("8") <= 0;
        expect(is(r, 17, "9") || blood == cellType, GRADE, r, 17, found);
        String afterSurgery = r.item(29);
        boolean combined = KNOWN_EXTENT.contains(afterSurgery) ? is(r, 30, afterSurgery) : is(r, 30, r.item(28));
        expect(combined, COMBINED_EXTENT, r, 30, found);
    }

    /// Twelve whole months more may be a year less a day: the last of February.
    private static boolean agesAgree(ClosedRecord r) {
        boolean noYears = is(r, 5, AgeAtDiagnosis.YEARS_UNKNOWN);
        boolean noMonths = is(r, 6, AgeAtDiagnosis.MONTHS_UNKNOWN);
        int point = r.item(6).indexOf('.');
        if (noYears || noMonths || point < 0) {
            return noYears == noMonths;
        }
        int months = Integer.parseInt(r.item(6).substring(0, point));
        int years = Integer.parseInt(r.item(5).isEmpty() ? "0" : r.item(5));
        return months / 12 == years || months % 12 == 0 && months / 12 == years + 1;
    }

    private static void treatment(ClosedRecord r, Consumer<ClosingFinding> found) {
        boolean any = is(r, 31, "1") || is(r, 32, "1") || is(r, 33, "1");
        boolean none = is(r, 31, "2") && is(r, 32, "2") && is(r, 33, "2");
        expect(any ? !is(r, 34, "6") : !none || is(r, 34, "6"), OPERATION_RESULT, r, 34, found);
        expect(any == !is(r, 49, ""), HOSPITAL, r, 49, found);
        expect(is(r, 35, "1") == !is(r, 54, ""), HOSPITAL, r, 54, found);
        expect((is(r, 36, "1") || is(r, 37, "1")) == !is(r, 59, ""), HOSPITAL, r, 59, found);
    }

    private static void hospitals(ClosedRecord r, boolean deathOnly, Consumer<ClosingFinding> found) {
        expect(deathOnly == is(r, 39, ""), HOSPITAL, r, 39, found);
        expect(deathOnly == is(r, 44, ""), HOSPITAL, r, 44, found);
        for (int hospital : HOSPITALS) {
            for (int place = hospital + 1; is(r, hospital, "") && place < hospital + 5; place++) {
                expect(is(r, place, ""), HOSPITAL_PLACE, r, place, found);
            }
        }
    }

    private void death(ClosedRecord r, boolean deathOnly, Consumer<ClosingFinding> found) {
        boolean dead = is(r, 66, "1");
        boolean fromHospital = is(r, 67, "R");
        expect(!deathOnly || dead, VITAL_STATUS, r, 66, found);
        expect(dead == !is(r, 76, ""), MONTH_OF_DEATH, r, 76, found);
        expect(dead || is(r, 64, ""), CAUSE, r, 64, found);
        expect(!dead || fromHospital == is(r, 64, ""), CAUSE, r, 64, found);
        expect(dead || fromHospital, SOURCE, r, 67, found);
        expect(!is(r, 67, "C") || StatusItems.isNeoplasm(r.item(64)), SOURCE, r, 67, found);
        if (dead && r.item(76).length() == 6) {
            expect(r.item(76).compareTo(r.item(25).substring(0, 6)) >= 0, DEATH_BEFORE_DIAGNOSIS, r, 25, found);
            expect(r.item(76).compareTo(r.item(24) + "12") <= 0, AFTER_LAST_DAY, r, 76, found);
        }
        expect(is(r, 68, survivalDays(r, dead)), SURVIVAL, r, 68, found);
    }

    /// Months from the month of diagnosis to that of death or to December of the closed year, in days of 30.5.
    private String survivalDays(ClosedRecord r, boolean dead) {
        String until = dead && LayoutChecks.isDate(r.item(76) + "01") ? r.item(76) : r.item(24) + "12";
        if (!LayoutChecks.isDate(until + "01")) {
            return r.item(68);
        }
        long months = months(until) - months(r.item(25).substring(0, 6));
        return Long.toString(reading.days(Math.max(0, months)));
    }

    private static long months(String yearMonth) {
        int digits = Integer.parseInt(yearMonth);
        return LocalDate.of(digits / 100, digits % 100, 1).getYear() * 12L + digits % 100;
    }

    private static void classes(ClosedRecord r, boolean deathOnly, Consumer<ClosingFinding> found) {
        expect(!deathOnly || is(r, 69, "1"), DEATH_ONLY_INITIATED, r, 69, found);
        expect(!deathOnly || isUnknownThroughout(r), DEATH_ONLY_UNKNOWN, r, 31, found);
        expect(is(r, 71, "1") == is(r, 72, "1"), MOVEMENT, r, 72, found);
        boolean out = is(r, 73, "2") || deathOnly;
        boolean malignant = is(r, 16, "3");
        boolean first = is(r, 3, "0") || is(r, 3, "1");
        boolean holds = switch (r.item(74)) {
            case "0" -> out;
            case "1", "2" -> !out && malignant;
            case "3" -> !out && !malignant && first;
            case "4" -> !out && !malignant && !first;
            default -> true; // said by the code set
        };
        expect(holds, SURVIVAL_CLASS, r, 74, found);
        expect(!(is(r, 74, "2") && first), SURVIVAL_CLASS, r, 74, found);
    }

    private static boolean isUnknownThroughout(ClosedRecord record) {
        for (int item : new int[] {27, 31, 32, 33, 34, 35, 36, 37, 38}) {
            if (!is(record, item, "9")) {
                return false;
            }
        }
        return is(record, 28, "499") && is(record, 29, "499") && is(record, 30, "499");
    }

    private static boolean is(ClosedRecord record, int item, String value) {
        return record.item(item).equals(value);
    }

    private static void expect(
            boolean holds, ClosingCheck check, ClosedRecord record, int item, Consumer<ClosingFinding> found) {
        if (!holds) {
            found.accept(check.on(record, item));
        }
    }
}
