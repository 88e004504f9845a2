package dev.todoke.reporting.web;

import dev.todoke.intake.Printed;
import dev.todoke.reporting.desk.ReportingDesk;
import java.util.List;

/// Files before they are submitted, with the manager's approval (管理者の承認の内容).
///
/// @param wanted whether this facility asks for approvals
/// @param mayDecide whether who looks may approve and change that
record ApprovalsPage(boolean wanted, boolean mayDecide, List<Line> files) {

    static final String LIST = "/portal/approvals";

    ApprovalsPage {
        files = List.copyOf(files);
    }

    /// A file.
    ///
    /// @param approver who approved it as it stands; empty when nobody did
    /// @param before who approved it before it changed; empty when nobody did
    record Line(
            String receipt,
            String state,
            String records,
            String withErrors,
            String approver,
            String at,
            String before) {}

    static ApprovalsPage of(boolean wanted, boolean mayDecide, List<ReportingDesk.Waiting> waiting) {
        return new ApprovalsPage(
                wanted, mayDecide, waiting.stream().map(ApprovalsPage::line).toList());
    }

    private static Line line(ReportingDesk.Waiting one) {
        var inForce = one.inForce();
        boolean lapsed = inForce.isEmpty() && !one.approvals().isEmpty();
        return new Line(
                one.file().receipt(),
                one.file().state(),
                Printed.count(one.file().records()),
                Printed.count(one.file().withErrors()),
                inForce.map(approval -> approval.approver()).orElse(""),
                inForce.map(approval -> Printed.time(approval.at())).orElse(""),
                lapsed ? one.approvals().getLast().approver() : "");
    }
}
