package dev.todoke.closing;

import dev.todoke.codes.Behaviour;
import dev.todoke.codes.Detection;
import dev.todoke.codes.Extent;
import dev.todoke.codes.Grade;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.OperationResult;
import dev.todoke.codes.TreatmentGiven;
import dev.todoke.kernel.Coded;
import dev.todoke.kernel.DateAccuracy;
import dev.todoke.kernel.RegisteredSex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Types, lengths and code sets of the layout (様式どおりの型・文字数・区分), one value at a time.
final class LayoutChecks {

    /// Items that every record has, a case known from a death alone included.
    private static final Set<Integer> NEVER_EMPTY = Set.of(
            1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 15, 16, 17, 19, 20, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36,
            37, 38, 66, 67, 68, 69, 70, 71, 72, 73, 74);
    private static final int DIGITS_BEFORE_POINT = 4;
    private static final int DECIMALS = 23;

    private final LayoutReading reading;
    private final Map<Integer, Set<String>> codes;

    LayoutChecks(LayoutReading reading) {
        this.reading = reading;
        this.codes = codes(reading);
    }

    private static Map<Integer, Set<String>> codes(LayoutReading reading) {
        var codes = new HashMap<Integer, Set<String>>();
        codes.put(4, codesOf(RegisteredSex.values()));
        codes.put(7, prefectures("77", "99"));
        codes.put(12, codesOf(Laterality.values()));
        codes.put(16, codesOf(Behaviour.values()));
        codes.put(17, codesOf(Grade.values()));
        codes.put(23, Set.of("0", "1", "2", "3", "4", "5", "6", "9"));
        codes.put(26, codesOf(DateAccuracy.values()));
        codes.put(27, codesOf(Detection.values()));
        codes.put(28, without(codesOf(Extent.values()), "660"));
        codes.put(29, codesOf(Extent.values()));
        codes.put(30, without(codesOf(Extent.values()), "660"));
        for (int item : new int[] {31, 32, 33, 35, 36, 37, 38}) {
            codes.put(item, codesOf(TreatmentGiven.values()));
        }
        codes.put(34, codesOf(OperationResult.values()));
        for (int item : new int[] {40, 45, 50, 55, 60}) {
            codes.put(item, prefectures(""));
        }
        codes.put(66, Set.of("0", "1"));
        codes.put(67, Set.of("R", "C", reading.sourceCode("NC")));
        codes.put(69, Set.of("1", "2"));
        codes.put(70, Set.of("1", "2"));
        codes.put(71, Set.of("1", "2", "3"));
        codes.put(72, Set.of("1", "2"));
        codes.put(73, Set.of("1", "2"));
        codes.put(74, Set.of("0", "1", "2", "3", "4"));
        return Map.copyOf(codes);
    }

    private static Set<String> codesOf(Coded[] values) {
        var codes = new TreeSet<String>();
        Arrays.stream(values).forEach(value -> codes.add(value.code()));
        return Set.copyOf(codes);
    }

    private static Set<String> prefectures(String... more) {
        var codes = new TreeSet<>(Arrays.asList(more));
        for (int number = 1; number <= 47; number++) {
            codes.add(number < 10 ? "0" + number : Integer.toString(number));
        }
        return Set.copyOf(codes);
    }

    private static Set<String> without(Set<String> codes, String excluded) {
        var left = new TreeSet<>(codes);
        left.remove(excluded);
        return Set.copyOf(left);
    }

    /// The codes an item may have; empty when they stand in a table of their own.
    List<String> codesOf(int item) {
        return new ArrayList<>(new TreeSet<>(codes.getOrDefault(item, Set.of())));
    }

    void check(ClosedRecord record, Consumer<ClosingFinding> found) {
        for (var item : Layout76.items()) {
            String value = record.item(item.number());
            if (value.length() > reading.longest(item)
                    && value.codePointCount(0, value.length()) > reading.longest(item)) {
                found.accept(ClosingCheck.LENGTH.on(record, item.number()));
            }
            if (item.numeric() && !isNumber(item.number(), value)) {
                found.accept(ClosingCheck.NUMBER.on(record, item.number()));
            }
            var allowed = codes.get(item.number());
            if (allowed != null && !allowed.contains(value)) {
                found.accept(ClosingCheck.CODE.on(record, item.number()));
            }
            if (value.isEmpty() && NEVER_EMPTY.contains(item.number())) {
                found.accept(ClosingCheck.EMPTY.on(record, item.number()));
            }
        }
        dates(record, found);
    }

    /// Item 6 has a point and 23 decimals; every other number is whole, and only as items 8 and 9 of a text has a zero
    /// in front.
    private boolean isNumber(int item, String value) {
        if (item == 6) {
            return isMonths(value);
        }
        boolean zeroAllowed = reading.area() == LayoutReading.AreaText.TEXT && (item == 8 || item == 9);
        return isWhole(value) && (value.length() < 2 || value.charAt(0) != '0' || zeroAllowed);
    }

    private static boolean isMonths(String value) {
        int point = value.indexOf('.');
        return value.equals(AgeAtDiagnosis.MONTHS_UNKNOWN)
                || point > 0
                        && point <= DIGITS_BEFORE_POINT
                        && value.length() == point + 1 + DECIMALS
                        && isWhole(value.substring(0, point))
                        && isWhole(value.substring(point + 1));
    }

    private static boolean isWhole(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static void dates(ClosedRecord record, Consumer<ClosingFinding> found) {
        if (!isDate(record.item(25))) {
            found.accept(ClosingCheck.DATE.on(record, 25));
        }
        if (!record.item(76).isEmpty() && !isDate(record.item(76) + "01")) {
            found.accept(ClosingCheck.DATE.on(record, 76));
        }
    }

    static boolean isDate(String digits) {
        if (digits.length() != 8 || !isWhole(digits)) {
            return false;
        }
        try {
            int all = Integer.parseInt(digits);
            return LocalDate.of(all / 10000, all / 100 % 100, all % 100).getYear() > 0;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
