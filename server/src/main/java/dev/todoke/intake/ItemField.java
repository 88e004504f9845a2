package dev.todoke.intake;

import dev.todoke.codes.BasisOfDiagnosis;
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
import dev.todoke.web.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// One item as a field (届出項目の入力欄): a list of codes, or a text box with the reading of its value beside it.
///
/// @param received the value of the file when it was corrected since, or empty
public record ItemField(
        String name,
        String label,
        String value,
        String echo,
        boolean required,
        String width,
        List<Choice> choices,
        String received) {

    public static final List<Item> PERSON = List.of(
            Item.CHART_NUMBER, Item.KANA_NAME, Item.NAME, Item.SEX, Item.BIRTH_DATE, Item.PREFECTURE, Item.ADDRESS);

    public static final List<Item> TUMOUR = List.of(
            Item.LATERALITY,
            Item.TOPOGRAPHY,
            Item.TOPOGRAPHY_TEXT,
            Item.MORPHOLOGY,
            Item.MORPHOLOGY_TEXT,
            Item.DIAGNOSED_AT,
            Item.FIRST_TREATMENT_AT,
            Item.BASIS,
            Item.DIAGNOSIS_DATE,
            Item.DETECTION,
            Item.EXTENT_BEFORE_TREATMENT,
            Item.EXTENT_AFTER_SURGERY);

    public static final List<Item> TREATMENT = List.of(
            Item.SURGERY,
            Item.SCOPE_SURGERY,
            Item.ENDOSCOPY,
            Item.OPERATION_RESULT,
            Item.RADIOTHERAPY,
            Item.CHEMOTHERAPY,
            Item.ENDOCRINE,
            Item.OTHER_TREATMENT,
            Item.DEATH_DATE,
            Item.REMARKS);

    public ItemField {
        choices = List.copyOf(choices);
    }

    public static ItemField of(Item item, String value, String received, Locale locale) {
        return new ItemField(
                name(item),
                label(item),
                value,
                echo(item, value, locale),
                isRequired(item),
                width(item),
                choices(item, value),
                received.equals(value) ? "" : received.isEmpty() ? "―" : received);
    }

    /// Number and name; the remarks have no number.
    public static String label(Item item) {
        return item == Item.REMARKS ? item.ja() : item.number() + " " + item.ja();
    }

    public static String echo(Item item, String value, Locale locale) {
        return switch (item) {
            case TOPOGRAPHY -> Printed.topography(value, locale);
            case MORPHOLOGY -> Printed.morphology(value, locale);
            case BIRTH_DATE, DIAGNOSIS_DATE, DEATH_DATE ->
                PartialDate.read(value).map(TypedDate::echo).orElse("");
            default -> "";
        };
    }

    /// The meaning of a value in one text: the code with its name, or the value.
    public static String meaning(Item item, String value, Locale locale) {
        String echo = echo(item, value, locale);
        if (!echo.isEmpty()) {
            return value + " " + echo;
        }
        return codes(item).stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value.isEmpty() ? "―" : value);
    }

    private static String width(Item item) {
        return switch (item) {
            case BIRTH_DATE, DIAGNOSIS_DATE, DEATH_DATE -> "date";
            case TOPOGRAPHY, MORPHOLOGY -> "code";
            case CHART_NUMBER, KANA_NAME, NAME -> "short";
            default -> "";
        };
    }

    /// A value that is no code stays choosable, so that saving another item does not change it.
    private static List<Choice> choices(Item item, String value) {
        var coded = codes(item);
        if (coded.isEmpty() || coded.stream().anyMatch(c -> c.value().equals(value))) {
            return coded;
        }
        return Stream.concat(Stream.of(Choice.of(value, value.isEmpty() ? "―" : value + " ?")), coded.stream())
                .toList();
    }

    private static List<Choice> codes(Item item) {
        return switch (item) {
            case SEX -> choices(Sex.values());
            case LATERALITY -> choices(Laterality.values());
            case DIAGNOSED_AT -> choices(DiagnosedAt.values());
            case FIRST_TREATMENT_AT -> choices(FirstTreatmentAt.values());
            case BASIS -> choices(BasisOfDiagnosis.values());
            case DETECTION -> choices(Detection.values());
            case EXTENT_BEFORE_TREATMENT ->
                choices(Extent.values()).stream()
                        .filter(c -> !c.value().equals(Extent.NO_SURGERY.code()))
                        .toList();
            case EXTENT_AFTER_SURGERY -> choices(Extent.values());
            case OPERATION_RESULT -> choices(OperationResult.values());
            case SURGERY, SCOPE_SURGERY, ENDOSCOPY, RADIOTHERAPY, CHEMOTHERAPY, ENDOCRINE, OTHER_TREATMENT ->
                choices(TreatmentGiven.values());
            case PREFECTURE -> prefectures();
            default -> List.of();
        };
    }

    private static List<Choice> choices(Coded[] values) {
        return Stream.of(values).map(v -> Choice.coded(v.code(), v.ja())).toList();
    }

    private static List<Choice> prefectures() {
        var all = new ArrayList<Choice>();
        for (var row : Tables.shipped().only("prefectures").rows()) {
            String code = row.value("code");
            if (code.compareTo("47") <= 0) {
                all.add(Choice.coded(code, row.value("nameJa")));
            }
        }
        all.add(Choice.coded("88", "外国"));
        all.add(Choice.coded("99", "不詳"));
        return List.copyOf(all);
    }

    /// Items that a notification cannot leave out; an unknown value is coded.
    public static boolean isRequired(Item item) {
        return item != Item.DEATH_DATE
                && item != Item.REMARKS
                && item != Item.TOPOGRAPHY_TEXT
                && item != Item.MORPHOLOGY_TEXT;
    }

    public static String name(Item item) {
        return "item-" + item.itemId();
    }
}
