package dev.todoke.enrolment.web;

import dev.todoke.enrolment.desk.TestDesk;
import dev.todoke.intake.ItemForm;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A test notification: a file, or one notification typed (試験届出の画面の内容).
///
/// @param way `typed`, `file`, or empty before anything was sent
/// @param passed whether what was sent has no error
/// @param records what the checks say of each notification of a file that has something to say
record TestPage(List<ItemForm.Group> groups, String way, boolean passed, int read, List<Line> records, String closed) {

    TestPage {
        groups = List.copyOf(groups);
        records = List.copyOf(records);
    }

    /// A notification of the file with its findings.
    record Line(long number, boolean error, List<String> findings) {
        Line {
            findings = List.copyOf(findings);
        }
    }

    static TestPage of(Map<Item, String> values, String way, TestDesk.Outcome outcome, String closed, Locale locale) {
        var groups = ItemForm.groups(item -> values.getOrDefault(item, ""), _ -> "", locale);
        return outcome instanceof TestDesk.Outcome.Read(var records, boolean passed)
                ? new TestPage(groups, way, passed, records.size(), lines(records, locale), closed)
                : new TestPage(groups, way, false, 0, List.of(), closed);
    }

    private static List<Line> lines(List<TestDesk.Checked> records, Locale locale) {
        return records.stream()
                .filter(record -> !record.findings().isEmpty())
                .map(record -> new Line(
                        record.number(),
                        record.hasError(),
                        record.findings().stream()
                                .map(finding -> finding.itemNumbers() + " " + finding.message(locale))
                                .toList()))
                .toList();
    }

    /// An invented person with a cancer of the stomach (見本): no real person.
    static Map<Item, String> sample(int year) {
        var values = new EnumMap<Item, String>(Item.class);
        values.put(Item.CHART_NUMBER, "TEST-0001");
        values.put(Item.KANA_NAME, "シケン　タロウ");
        values.put(Item.NAME, "試験　太郎");
        values.put(Item.SEX, "1");
        values.put(Item.BIRTH_DATE, "19510312");
        values.put(Item.PREFECTURE, "40");
        values.put(Item.ADDRESS, "架空市見本町１－１");
        values.put(Item.LATERALITY, "7");
        values.put(Item.TOPOGRAPHY, "C162");
        values.put(Item.MORPHOLOGY, "814032");
        values.put(Item.DIAGNOSED_AT, "1");
        values.put(Item.FIRST_TREATMENT_AT, "2");
        values.put(Item.BASIS, "1");
        values.put(Item.DIAGNOSIS_DATE, year + "0512");
        values.put(Item.DETECTION, "8");
        values.put(Item.EXTENT_BEFORE_TREATMENT, "410");
        values.put(Item.EXTENT_AFTER_SURGERY, "410");
        values.put(Item.SURGERY, "1");
        values.put(Item.OPERATION_RESULT, "1");
        for (Item other : List.of(
                Item.SCOPE_SURGERY,
                Item.ENDOSCOPY,
                Item.RADIOTHERAPY,
                Item.CHEMOTHERAPY,
                Item.ENDOCRINE,
                Item.OTHER_TREATMENT)) {
            values.put(other, "2");
        }
        return values;
    }

    /// The sample as a record of a file.
    static RawRecord sampleRecord(int year) {
        var layout = ImportLayout.newest();
        return RawRecord.of(layout, 1, 1, Collections.nCopies(layout.width(), ""))
                .with(sample(year));
    }
}
