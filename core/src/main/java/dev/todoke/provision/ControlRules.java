package dev.todoke.provision;

import dev.todoke.provision.application.Reason;
import java.time.Instant;
import java.util.List;

/// Finds the rules of a command that keeps use under control (利用中の管理の決まり).
record ControlRules(Application application, Actor who, Instant when, List<Event> events, List<Reason> reasons) {

    void apply(ControlCommand command) {
        var change = new ChangeRules(application, when, events, reasons);
        var report = new ReportRules(application, when, events, reasons);
        var incident = new IncidentRules(application, who, when, events, reasons);
        var disposal = new DisposalRules(application, when, events, reasons);
        switch (command) {
            case ControlCommand.SaveChange save -> change.save(save);
            case ControlCommand.AttachToChange(var field, var content) -> change.attach(field, content);
            case ControlCommand.DetachFromChange(var number) -> change.detach(number);
            case ControlCommand.AskChange ask -> change.ask(ask);
            case ControlCommand.DropChange _ -> change.drop();
            case ControlCommand.RecordChangeCouncil council -> change.council(council);
            case ControlCommand.AnswerChange(var verdict) -> change.answer(verdict);
            case ControlCommand.DecideChange(var verdict) -> change.decide(verdict);
            case ControlCommand.ConfirmPledge pledge -> change.pledge(pledge);
            case ControlCommand.AskUseReport(var why) -> report.ask(why);
            case ControlCommand.FileUseReport(var filed) -> report.file(filed);
            case ControlCommand.AnswerUseReport answer -> report.answer(answer);
            case ControlCommand.ReportDelay(var delay) -> report.delay(delay);
            case ControlCommand.AnswerDelay answer -> report.answerDelay(answer);
            case ControlCommand.ReportIncident(var reported) -> incident.report(reported);
            case ControlCommand.ReviewIncident review -> incident.review(review);
            case ControlCommand.CloseIncident close -> incident.close(close);
            case ControlCommand.OpenAudit open -> incident.openAudit(open);
            case ControlCommand.RecordVisit visit -> incident.visit(visit);
            case ControlCommand.AnswerAudit answer -> incident.answerAudit(answer);
            case ControlCommand.CloseAudit close -> incident.closeAudit(close);
            case ControlCommand.ImposeSanction(var sanction) -> incident.impose(sanction);
            case ControlCommand.LiftSanction lift -> incident.lift(lift);
            case ControlCommand.ListHolding holding -> disposal.list(holding);
            case ControlCommand.ReturnDisposal(var why) -> disposal.sendBack(why);
        }
    }
}
