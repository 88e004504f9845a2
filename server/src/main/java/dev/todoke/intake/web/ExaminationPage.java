package dev.todoke.intake.web;

import dev.todoke.intake.Printed;
import dev.todoke.intake.desk.ExaminationDesk;
import dev.todoke.intake.store.StoredRecord;
import dev.todoke.notification.Item;
import dev.todoke.web.FacilityNames;
import java.util.List;
import java.util.Locale;

/// What R-02 shows of one submission (審査の内容): at most the first fifty notifications.
record ExaminationPage(SubmissionsPage.Line line, boolean waiting, String reason, List<Row> rows, boolean more) {

    /// One notification of the submission.
    record Row(
            long number,
            String chart,
            String name,
            String sex,
            String born,
            String diagnosed,
            String site,
            String histology,
            boolean corrected) {}

    static ExaminationPage of(ExaminationDesk.Examined examined, FacilityNames facilities, Locale locale) {
        var submission = examined.submission();
        return new ExaminationPage(
                SubmissionsPage.line(submission, facilities),
                submission.isWaiting(),
                submission.reason(),
                examined.records().stream().map(r -> row(r, locale)).toList(),
                submission.records() > examined.records().size());
    }

    private static Row row(StoredRecord stored, Locale locale) {
        var record = stored.current();
        return new Row(
                record.number(),
                record.value(Item.CHART_NUMBER),
                record.value(Item.NAME),
                record.value(Item.SEX),
                record.value(Item.BIRTH_DATE),
                record.value(Item.DIAGNOSIS_DATE),
                record.value(Item.TOPOGRAPHY) + " " + Printed.topography(record.value(Item.TOPOGRAPHY), locale),
                record.value(Item.MORPHOLOGY) + " " + Printed.morphology(record.value(Item.MORPHOLOGY), locale),
                stored.isCorrected());
    }
}
