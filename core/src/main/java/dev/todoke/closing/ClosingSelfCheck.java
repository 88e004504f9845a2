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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a finished closing against the layout and its own logic (年次確定の自己点検). An empty answer is the aim.
public final class ClosingSelfCheck {

    /// Item 67 prints NC although the table says one character.
    private static final int SOURCE_ITEM = 67;

    private static final Map<Integer, Set<String>> CODES = codes();

    private ClosingSelfCheck() {}

    private static Map<Integer, Set<String>> codes() {
        var codes = new HashMap<Integer, Set<String>>();
        codes.put(4, codesOf(RegisteredSex.values()));
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
        codes.put(66, Set.of("0", "1"));
        codes.put(67, Set.of("R", "C", "NC"));
        codes.put(69, Set.of("1", "2"));
        codes.put(70, Set.of("1", "2"));
        codes.put(71, Set.of("1", "2", "3"));
        codes.put(72, Set.of("1", "2"));
        codes.put(73, Set.of("1", "2"));
        codes.put(74, Set.of("0", "1", "2", "3", "4"));
        return Map.copyOf(codes);
    }

    private static Set<String> codesOf(Coded[] values) {
        return Arrays.stream(values).map(Coded::code).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> without(Set<String> codes, String excluded) {
        return codes.stream().filter(code -> !code.equals(excluded)).collect(Collectors.toUnmodifiableSet());
    }

    public static List<ClosingFinding> check(List<ClosedRecord> records) {
        var findings = new ArrayList<ClosingFinding>();
        for (ClosedRecord record : records) {
            checkLayout(record, findings);
            checkLogic(record, findings);
        }
        return findings;
    }

    private static void checkLayout(ClosedRecord record, List<ClosingFinding> findings) {
        for (var item : Layout76.items()) {
            String value = record.item(item.number());
            int longest = item.number() == SOURCE_ITEM ? 2 : item.length();
            if (value.codePointCount(0, value.length()) > longest) {
                findings.add(finding("Z01", record, item.number(), "長さが%d文字を超えています。".formatted(longest)));
            }
            if (item.numeric() && !isNumber(value)) {
                findings.add(finding("Z02", record, item.number(), "数値ではありません。"));
            }
            var allowed = CODES.get(item.number());
            if (allowed != null && !allowed.contains(value)) {
                findings.add(finding("Z03", record, item.number(), "区分にない値です。"));
            }
        }
    }

    private static boolean isNumber(String value) {
        return value.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }

    private static void checkLogic(ClosedRecord record, List<ClosingFinding> findings) {
        boolean deathOnly = is(record, 70, "1");
        expect(!deathOnly || is(record, 69, "1"), "Z70", record, 69, "DCOはDCIでもあるはずです。", findings);
        expect(is(record, 71, "1") == is(record, 72, "1"), "Z72", record, 72, "患者異動動向と合いません。", findings);
        expect(
                is(record, 74, "0") == (is(record, 73, "2") || deathOnly),
                "Z74",
                record,
                74,
                "統計対象区分・DCO区分と合いません。",
                findings);
        expect(!deathOnly || isUnknownThroughout(record), "Z31", record, 31, "DCOの治療・進展度は不明のはずです。", findings);
        expect(!deathOnly || is(record, 66, "1"), "Z66", record, 66, "DCOは死亡のはずです。", findings);
        expect(is(record, 66, "1") == !is(record, 76, ""), "Z76", record, 76, "生死区分と死亡年月が合いません。", findings);
        boolean diedInMonthOfDiagnosis = record.item(25).startsWith(record.item(76)) && !is(record, 76, "");
        expect(!diedInMonthOfDiagnosis || is(record, 68, "0"), "Z68", record, 68, "診断月の死亡は0日のはずです。", findings);
        expect(!is(record, 19, ""), "Z19", record, 19, "ICD-10に変換できません。", findings);
        expect(
                is(record, 76, "") || record.item(76).compareTo(record.item(25).substring(0, 6)) >= 0,
                "Z25",
                record,
                25,
                "死亡年月が診断日より前です。",
                findings);
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
            boolean holds, String check, ClosedRecord record, int item, String message, List<ClosingFinding> findings) {
        if (!holds) {
            findings.add(finding(check, record, item, message));
        }
    }

    private static ClosingFinding finding(String check, ClosedRecord record, int item, String message) {
        return new ClosingFinding(check, record.item(24), record.item(1), item, record.item(item), message);
    }
}
