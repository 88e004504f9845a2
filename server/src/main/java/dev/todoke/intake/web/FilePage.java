package dev.todoke.intake.web;

import dev.todoke.intake.Printed;
import dev.todoke.intake.desk.FileDesk;
import dev.todoke.intake.reading.ContentReader;
import dev.todoke.intake.store.FindingsOfCheck;
import dev.todoke.intake.store.SubmissionRow;
import dev.todoke.notification.FileState;
import dev.todoke.notification.Item;
import dev.todoke.web.Phase;
import dev.todoke.web.Phase.State;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What P-03 and P-04 show of one file (受付の状況と点検結果の内容).
record FilePage(
        FileLine line,
        String size,
        boolean scanned,
        List<Phase> phases,
        String fault,
        String form,
        Figures figures,
        List<CheckLine> errors,
        List<CheckLine> warnings,
        List<SubmissionLine> submissions,
        boolean open,
        boolean submittable,
        boolean withdrawable,
        boolean columnsUnknown,
        About about,
        ReadingBar reading) {

    /// The three numbers at the top.
    record Figures(
            String errors, int errorKinds, String warnings, int warningKinds, String clean, String unconfirmed) {}

    /// One check of the findings.
    record CheckLine(String check, String title, String items, String records, String unconfirmed) {

        public boolean needsConfirmation() {
            return !unconfirmed.equals("0");
        }
    }

    /// One submission of the file.
    record SubmissionLine(String at, String by, String records, String decision, String reason) {}

    /// Kind of the file, notices of its reading, and its states in their order.
    ///
    /// @param kind `csv`, `xlsx`, `pdf`, or empty before it was read
    record About(String kind, List<String> notices, List<StateLine> states) {}

    /// @param state its code, as in the message file
    record StateLine(String state, String since) {}

    private static About about(FileDesk.About about, Locale locale) {
        return new About(
                about.kind(),
                about.notices().stream().map(n -> n.in(locale)).toList(),
                about.states().stream()
                        .map(s -> new StateLine(s.state(), Printed.time(s.at())))
                        .toList());
    }

    static FilePage of(FileDesk.Opened opened, Locale locale, ReadingBar reading) {
        var file = opened.file();
        var errors = lines(opened.perCheck(), true, locale);
        var warnings = lines(opened.perCheck(), false, locale);
        var standing = opened.standing();
        long clean = standing.open() - file.errorRecords() - file.warningRecords();
        return new FilePage(
                FileLine.of(file),
                Printed.count((file.bytes() + 1023) / 1024),
                file.scanned(),
                phases(file.state(), locale),
                file.fault().map(f -> f.sentence(locale)).orElse(""),
                file.form().map(f -> f.charsetName()).orElse(""),
                new Figures(
                        Printed.count(file.errorRecords()),
                        errors.size(),
                        Printed.count(file.warningRecords()),
                        warnings.size(),
                        Printed.count(Math.max(0, clean)),
                        Printed.count(standing.unconfirmed())),
                errors,
                warnings,
                opened.submissions().stream().map(FilePage::submission).toList(),
                file.state().isOpen(),
                file.state().isOpen() && standing.open() > standing.withErrors(),
                file.state() != FileState.WITHDRAWN && file.state() != FileState.CHECKING,
                file.fault().filter(ContentReader::isAboutColumns).isPresent(),
                about(opened.about(), locale),
                reading);
    }

    private static List<CheckLine> lines(List<FindingsOfCheck> perCheck, boolean errors, Locale locale) {
        return perCheck.stream()
                .filter(c -> c.severity().code().equals("error") == errors)
                .map(c -> new CheckLine(
                        c.check(),
                        Printed.title(c.check(), locale),
                        c.items().stream().map(Item::number).distinct().collect(Collectors.joining("・")),
                        Printed.count(c.records()),
                        Printed.count(c.unconfirmed())))
                .toList();
    }

    private static SubmissionLine submission(SubmissionRow row) {
        return new SubmissionLine(
                Printed.time(row.submittedAt()),
                row.declaredBy(),
                Printed.count(row.records()),
                row.decision().isEmpty() ? "waiting" : row.decision(),
                row.reason());
    }

    private static List<Phase> phases(FileState state, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        int current = switch (state) {
            case QUARANTINED -> 1;
            case RECEIVED, CHECKING, UNREADABLE -> 2;
            case TO_CORRECT, RETURNED -> 3;
            case READY -> 4;
            case SUBMITTED -> 5;
            case ACCEPTED, WITHDRAWN -> 7;
        };
        var labels = english
                ? List.of("Received", "Virus scan", "Read", "Check", "Submit", "Examined", "Imported")
                : List.of("受付", "ウイルス検査", "読み取り", "点検・修正", "届け出", "チェック", "インポート");
        return java.util.stream.IntStream.range(0, labels.size())
                .mapToObj(i ->
                        new Phase(labels.get(i), i < current ? State.DONE : i == current ? State.CURRENT : State.AHEAD))
                .toList();
    }
}
