package dev.todoke.intake.web;

import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.Detection;
import dev.todoke.codes.DiagnosedAt;
import dev.todoke.codes.Extent;
import dev.todoke.codes.FirstTreatmentAt;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.OperationResult;
import dev.todoke.codes.Tables;
import dev.todoke.codes.TreatmentGiven;
import dev.todoke.intake.desk.CorrectionDesk;
import dev.todoke.intake.store.ConfirmedWarning;
import dev.todoke.kernel.Coded;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Sex;
import dev.todoke.notification.Item;
import dev.todoke.validation.Finding;
import dev.todoke.web.Choice;
import dev.todoke.web.FieldError;
import dev.todoke.web.FormErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What P-05 shows of one notification (1件の入力・修正の内容).
record RecordPage(
        FileLine file,
        long number,
        long line,
        boolean editable,
        boolean corrected,
        List<Group> groups,
        List<Confirmation> confirmations,
        String next) {

    /// A warning that was confirmed; `inForce` false means that it is to be looked at again.
    record Confirmation(String check, String title, String reason, String at, boolean inForce) {}

    /// One of the three groups of items.
    record Group(String key, List<Field> fields) {}

    /// One item as a field: a list of codes, or a text box with the reading of its value beside it.
    ///
    /// @param received the value of the file when it was corrected since, or empty
    record Field(
            String name,
            String label,
            String value,
            String echo,
            boolean required,
            String width,
            List<Choice> choices,
            String received) {}

    private static final List<Item> PERSON = List.of(
            Item.CHART_NUMBER, Item.KANA_NAME, Item.NAME, Item.SEX, Item.BIRTH_DATE, Item.PREFECTURE, Item.ADDRESS);

    private static final List<Item> TUMOUR = List.of(
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

    private static final List<Item> TREATMENT = List.of(
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

    static RecordPage of(CorrectionDesk.Opened opened, Locale locale) {
        var record = opened.record();
        boolean editable = opened.file().state().isOpen() && record.submission().isEmpty();
        return new RecordPage(
                FileLine.of(opened.file()),
                record.current().number(),
                record.current().line(),
                editable,
                record.isCorrected(),
                List.of(
                        group("person", PERSON, opened, locale),
                        group("tumour", TUMOUR, opened, locale),
                        group("treatment", TREATMENT, opened, locale)),
                opened.confirmed().stream().map(c -> confirmation(c, locale)).toList(),
                opened.next()
                        .map(n -> "/portal/files/" + opened.file().receipt() + "/records/" + n)
                        .orElse(""));
    }

    private static Confirmation confirmation(ConfirmedWarning warning, Locale locale) {
        return new Confirmation(
                warning.check(),
                Printed.title(warning.check(), locale),
                warning.reason(),
                Printed.time(warning.at()),
                warning.inForce());
    }

    static String field(Item item) {
        return "item-" + item.itemId();
    }

    /// Errors and warnings of the record; each belongs to the first of its items.
    static FormErrors errors(List<Finding> findings, Locale locale) {
        var errors = new ArrayList<FieldError>();
        var warnings = new ArrayList<FieldError>();
        for (Finding finding : findings) {
            var item = finding.items().getFirst();
            var error =
                    new FieldError(field(item), label(item), finding.sentence().in(locale), finding.check());
            (finding.isError() ? errors : warnings).add(error);
        }
        return new FormErrors(errors, warnings);
    }

    private static Group group(String key, List<Item> items, CorrectionDesk.Opened opened, Locale locale) {
        return new Group(key, items.stream().map(i -> field(i, opened, locale)).toList());
    }

    private static Field field(Item item, CorrectionDesk.Opened opened, Locale locale) {
        String value = opened.record().current().value(item);
        String received = opened.record().received().value(item);
        return new Field(
                field(item),
                label(item),
                value,
                echo(item, value, locale),
                item != Item.DEATH_DATE
                        && item != Item.REMARKS
                        && item != Item.TOPOGRAPHY_TEXT
                        && item != Item.MORPHOLOGY_TEXT,
                width(item),
                choices(item, value),
                received.equals(value) ? "" : received.isEmpty() ? "―" : received);
    }

    /// Number and name; the remarks have no number.
    private static String label(Item item) {
        return item == Item.REMARKS ? item.ja() : item.number() + " " + item.ja();
    }

    private static String echo(Item item, String value, Locale locale) {
        return switch (item) {
            case TOPOGRAPHY -> Printed.topography(value, locale);
            case MORPHOLOGY -> Printed.morphology(value, locale);
            case BIRTH_DATE, DIAGNOSIS_DATE, DEATH_DATE ->
                PartialDate.read(value).map(PartialDate::text).orElse("");
            default -> "";
        };
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
}
