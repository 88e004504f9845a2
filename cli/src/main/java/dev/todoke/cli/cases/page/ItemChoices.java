package dev.todoke.cli.cases.page;

import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.CodeSystem;
import dev.todoke.codes.Detection;
import dev.todoke.codes.DiagnosedAt;
import dev.todoke.codes.Extent;
import dev.todoke.codes.FirstTreatmentAt;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.OperationResult;
import dev.todoke.codes.Tables;
import dev.todoke.codes.TreatmentGiven;
import dev.todoke.kernel.Coded;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Sex;
import dev.todoke.notification.Item;
import dev.todoke.notification.TypedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What may be chosen for an item, and what a value means (項目の選択肢と意味).
final class ItemChoices {

    /// A code and its label.
    record Choice(String code, String label) {}

    private ItemChoices() {}

    /// The codes of an item that has few; none for the others.
    static List<Choice> of(Item item) {
        return switch (item) {
            case SEX -> coded(Sex.values());
            case LATERALITY -> coded(Laterality.values());
            case DIAGNOSED_AT -> coded(DiagnosedAt.values());
            case FIRST_TREATMENT_AT -> coded(FirstTreatmentAt.values());
            case BASIS -> coded(BasisOfDiagnosis.values());
            case DETECTION -> coded(Detection.values());
            case EXTENT_BEFORE_TREATMENT ->
                coded(Extent.values()).stream()
                        .filter(choice -> !choice.code().equals(Extent.NO_SURGERY.code()))
                        .toList();
            case EXTENT_AFTER_SURGERY -> coded(Extent.values());
            case OPERATION_RESULT -> coded(OperationResult.values());
            case SURGERY, SCOPE_SURGERY, ENDOSCOPY, RADIOTHERAPY, CHEMOTHERAPY, ENDOCRINE, OTHER_TREATMENT ->
                coded(TreatmentGiven.values());
            case PREFECTURE -> prefectures();
            default -> List.of();
        };
    }

    private static List<Choice> coded(Coded[] values) {
        return Stream.of(values).map(v -> new Choice(v.code(), v.ja())).toList();
    }

    private static List<Choice> prefectures() {
        var all = new ArrayList<Choice>();
        for (var row : Tables.shipped().only("prefectures").rows()) {
            if (row.value("code").compareTo("47") <= 0) {
                all.add(new Choice(row.value("code"), row.value("nameJa")));
            }
        }
        all.add(new Choice("88", "外国"));
        all.add(new Choice("99", "不詳"));
        return List.copyOf(all);
    }

    /// Sites and histologies are many: they are typed, with offers.
    static Optional<CodeSystem> system(Item item) {
        return switch (item) {
            case TOPOGRAPHY -> Optional.of(CodeSystem.TOPOGRAPHY);
            case MORPHOLOGY -> Optional.of(CodeSystem.MORPHOLOGY);
            default -> Optional.empty();
        };
    }

    static boolean isDate(Item item) {
        return switch (item) {
            case BIRTH_DATE, DIAGNOSIS_DATE, DEATH_DATE -> true;
            default -> false;
        };
    }

    /// The value as a person reads it back, the date in both calendars; empty when it says nothing more.
    static String meaning(Item item, String value, Locale locale) {
        if (isDate(item)) {
            return PartialDate.read(value).map(TypedDate::echo).orElse("");
        }
        return switch (item) {
            case TOPOGRAPHY -> name("icdo3-topography", value, locale);
            case MORPHOLOGY ->
                value.length() == 6
                        ? name("icdo3-morphology", value.substring(0, 4) + "/" + value.charAt(4), locale)
                        : "";
            default -> "";
        };
    }

    private static String name(String table, String key, Locale locale) {
        String column = locale.getLanguage().equals("ja") ? "nameJa" : "nameEn";
        return Tables.shipped().table(table, "3.2").find(key).columnOr(column, "");
    }
}
