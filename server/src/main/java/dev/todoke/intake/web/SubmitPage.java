package dev.todoke.intake.web;

import dev.todoke.intake.Printed;
import dev.todoke.intake.desk.FileDesk;
import dev.todoke.kernel.Sentence;
import dev.todoke.validation.SubmissionRequest.Scope;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.FieldError;
import dev.todoke.web.FormErrors;
import dev.todoke.web.PlainTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// What P-06 shows before a submission (内容の確認の内容).
record SubmitPage(
        FileLine line,
        PlainTable tally,
        String open,
        String withErrors,
        String unconfirmed,
        String name,
        String scope,
        List<Choice> scopes) {

    static SubmitPage of(FileDesk.Opened opened, FileDesk.Tally tally, String name, String scope, Locale locale) {
        var standing = opened.standing();
        boolean english = locale.getLanguage().equals("en");
        long clean = standing.open() - standing.withErrors();
        var scopes = new ArrayList<Choice>();
        scopes.add(Choice.of(
                Scope.ALL.code(),
                english ? "All %,d notifications".formatted(standing.open()) : "%,d件すべて".formatted(standing.open())));
        scopes.add(Choice.of(
                Scope.WITHOUT_ERRORS.code(),
                english ? "Only the %,d without errors".formatted(clean) : "エラーのない%,d件だけ".formatted(clean)));
        return new SubmitPage(
                FileLine.of(opened.file()),
                table(tally, locale),
                Printed.count(standing.open()),
                Printed.count(standing.withErrors()),
                Printed.count(standing.unconfirmed()),
                name,
                scope.isEmpty() ? Scope.ALL.code() : scope,
                scopes);
    }

    private static PlainTable table(FileDesk.Tally tally, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        var years = new TreeSet<Integer>();
        tally.bySite().values().forEach(byYear -> years.addAll(byYear.keySet()));
        var columns = new ArrayList<PlainTable.Column>();
        columns.add(PlainTable.Column.words(english ? "Site" : "部位"));
        years.forEach(year -> columns.add(PlainTable.Column.numbers(
                year == 0 ? (english ? "Unknown year" : "年不明") : year + (english ? "" : "年診断"))));
        var rows = new ArrayList<List<Cell>>();
        tally.bySite().forEach((site, byYear) -> {
            var row = new ArrayList<Cell>();
            row.add(Cell.text(site.isEmpty() ? (english ? "Unknown site" : "部位不明") : Printed.site(site, locale)));
            years.forEach(year -> row.add(Cell.count(byYear.getOrDefault(year, 0L))));
            rows.add(row);
        });
        return new PlainTable(
                english ? "Notifications by site and year of diagnosis" : "部位・診断年ごとの件数",
                columns,
                rows,
                english ? "There is nothing to submit." : "届け出る届出はありません。");
    }

    /// The missing name belongs to its field; every other reason stands alone.
    static FormErrors errors(List<Sentence> reasons, Locale locale) {
        return FormErrors.of(reasons.stream()
                .map(r -> FieldError.of(r.key().equals("name") ? "name" : "", "", r.in(locale)))
                .toList());
    }
}
