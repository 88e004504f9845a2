package dev.todoke.closing;

import dev.todoke.codes.Behaviour;
import dev.todoke.codes.ChildhoodClassification;
import dev.todoke.codes.CodeNames;
import dev.todoke.codes.Icd10Answer;
import dev.todoke.codes.Icd10Conversion;
import dev.todoke.codes.Tables;
import dev.todoke.codes.Topography;
import dev.todoke.kernel.RegisteredSex;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Codes and their names against the tables (コード表・和名・変換との一致): items 10, 13 to 22, 64, 65 and 75.
final class CodeChecks {

    private final CodeNames names = CodeNames.shipped();
    private final Icd10Conversion icd10 = Icd10Conversion.japan();
    private final ChildhoodClassification childhood = ChildhoodClassification.shipped();
    private final Set<String> municipalities = new HashSet<>();
    /// Codes that ended: item 10 is the code of the day of diagnosis.
    private final Set<String> ended = new HashSet<>();
    private final Map<String, Behaviour> behaviours = new HashMap<>();
    private final Map<String, RegisteredSex> sexes = new HashMap<>();

    CodeChecks() {
        Tables.shipped().only("municipalities").rows().forEach(row -> municipalities.add(row.value("code5")));
        Tables.shipped().only("municipality-changes").rows().forEach(row -> ended.add(row.value("oldCode5")));
        Arrays.stream(Behaviour.values()).forEach(value -> behaviours.put(value.code(), value));
        Arrays.stream(RegisteredSex.values()).forEach(value -> sexes.put(value.code(), value));
    }

    void check(ClosedRecord record, Consumer<ClosingFinding> found) {
        for (int item : new int[] {10, 75}) {
            var code = record.item(item);
            if (!code.isEmpty() && !municipalities.contains(code) && !(item == 10 && ended.contains(code))) {
                found.accept(ClosingCheck.UNKNOWN_CODE.on(record, item));
            }
        }
        if (record.item(19).isEmpty()) {
            found.accept(ClosingCheck.NO_ICD10.on(record, 19));
        } else if (!record.item(20).equals(names.icd10(record.item(19)))) {
            found.accept(ClosingCheck.NAME.on(record, 20));
        }
        var cause = record.item(64);
        if (!record.item(65).equals(StatusItems.isNeoplasm(cause) ? names.icd10(cause) : "")) {
            found.accept(ClosingCheck.NAME.on(record, 65));
        }
        var behaviour = behaviours.get(record.item(16));
        if (!isTopography(record.item(13)) || !isHistology(record.item(15)) || behaviour == null) {
            found.accept(ClosingCheck.UNKNOWN_CODE.on(record, isTopography(record.item(13)) ? 15 : 13));
        } else {
            tumour(
                    record,
                    new Topography(record.item(13)),
                    Integer.parseInt(record.item(15)),
                    behaviour,
                    sexes.getOrDefault(record.item(4), RegisteredSex.BOTH),
                    found);
        }
    }

    private static boolean isTopography(String code) {
        return code.length() == 4 && code.charAt(0) == 'C' && isDigits(code, 1) && code.compareTo("C810") < 0;
    }

    private static boolean isHistology(String code) {
        return code.length() == 4 && isDigits(code, 0);
    }

    private static boolean isDigits(String code, int from) {
        return code.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
    }

    private void tumour(
            ClosedRecord record,
            Topography topography,
            int histology,
            Behaviour behaviour,
            RegisteredSex sex,
            Consumer<ClosingFinding> found) {
        if (!record.item(14).equals(names.topography(topography))) {
            found.accept(ClosingCheck.NAME.on(record, 14));
        }
        if (!record.item(18).equals(names.morphology(histology, behaviour))) {
            found.accept(ClosingCheck.NAME.on(record, 18));
        }
        String converted = converted(topography, histology, behaviour, sex);
        if (!record.item(19).isEmpty() && !record.item(19).equals(converted)) {
            found.accept(ClosingCheck.CONVERTED.on(record, 19));
        }
        var childhoodClass = childhood.classify(topography, histology, behaviour);
        if (!record.item(21).equals(childhoodClass.code())) {
            found.accept(ClosingCheck.CONVERTED.on(record, 21));
        } else if (!record.item(22).equals(childhoodClass.nameEn())) {
            found.accept(ClosingCheck.NAME.on(record, 22));
        }
    }

    /// As the record itself is made: without the sex where the conversion refuses the one given.
    private String converted(Topography topography, int histology, Behaviour behaviour, RegisteredSex sex) {
        var answer = icd10.convert(topography, histology, behaviour, sex);
        var last = answer instanceof Icd10Answer.RefusedForSex
                ? icd10.convert(topography, histology, behaviour, RegisteredSex.BOTH)
                : answer;
        return last instanceof Icd10Answer.Converted known ? known.code() : "";
    }
}
