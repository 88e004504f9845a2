package dev.todoke.intake.web;

import dev.todoke.intake.Printed;
import dev.todoke.intake.store.SubmissionRow;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.Pager;
import java.util.List;

/// What the list of submissions shows (審査の一覧の内容).
record SubmissionsPage(Pager pager, String waiting, List<Line> lines) {

    /// One submission in the list.
    record Line(
            long id,
            String receipt,
            String facility,
            String at,
            String by,
            String records,
            String warnings,
            String decision) {}

    static SubmissionsPage of(Pager pager, long waiting, List<SubmissionRow> rows, FacilityNames facilities) {
        return new SubmissionsPage(
                pager,
                Printed.count(waiting),
                rows.stream().map(row -> line(row, facilities)).toList());
    }

    static Line line(SubmissionRow row, FacilityNames facilities) {
        return new Line(
                row.id(),
                row.receipt(),
                facilities.nameOf(row.facility()),
                Printed.time(row.submittedAt()),
                row.declaredBy(),
                Printed.count(row.records()),
                Printed.count(row.warnings()),
                row.isWaiting() ? "waiting" : row.decision());
    }
}
