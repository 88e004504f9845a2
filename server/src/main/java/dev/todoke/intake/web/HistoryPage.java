package dev.todoke.intake.web;

import dev.todoke.intake.Printed;
import dev.todoke.intake.desk.FileDesk;
import dev.todoke.web.Pager;
import java.util.List;

/// What P-07 shows (届出の履歴の内容).
record HistoryPage(Pager pager, List<FileLine> files, List<NilLine> nilReturns) {

    /// A nil return in the list.
    record NilLine(int year, String declaredBy, String reportedAt) {}

    static HistoryPage of(Pager pager, FileDesk.Listed listed) {
        return new HistoryPage(
                pager,
                listed.files().stream().map(FileLine::of).toList(),
                listed.nilReturns().stream()
                        .map(n -> new NilLine(n.year(), n.declaredBy(), Printed.time(n.reportedAt())))
                        .toList());
    }
}
