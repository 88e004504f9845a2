package dev.todoke.intake.web;

import dev.todoke.intake.Printed;
import dev.todoke.intake.desk.FileDesk;
import dev.todoke.intake.store.PlacedFinding;
import dev.todoke.web.Pager;
import java.util.List;
import java.util.Locale;

/// What the list of findings by row shows (行ごとの点検結果の内容).
record FindingsPage(
        FileLine line,
        String kind,
        String check,
        String title,
        List<FilePage.CheckLine> checks,
        Pager pager,
        List<Row> rows) {

    /// One finding in the list.
    record Row(long line, long number, boolean error, String check, String items, String value, String message) {}

    static FindingsPage of(
            FileDesk.Opened opened, String check, Pager pager, List<PlacedFinding> placed, Locale locale) {
        var checks = opened.perCheck().stream()
                .map(c -> new FilePage.CheckLine(
                        c.check(), Printed.title(c.check(), locale), "", Printed.count(c.records()), "0"))
                .toList();
        return new FindingsPage(
                FileLine.of(opened.file()),
                opened.about().kind().isEmpty() ? "csv" : opened.about().kind(),
                check,
                check.isEmpty() ? "" : Printed.title(check, locale),
                checks,
                pager,
                placed.stream().map(p -> row(p, locale)).toList());
    }

    /// Ids of all checks that found something in the file.
    static List<String> checks(FileDesk.Opened opened) {
        return opened.perCheck().stream().map(c -> c.check()).toList();
    }

    private static Row row(PlacedFinding placed, Locale locale) {
        var finding = placed.finding();
        return new Row(
                placed.line(),
                placed.number(),
                finding.isError(),
                finding.check(),
                finding.itemNumbers(),
                finding.value(),
                finding.message(locale));
    }
}
