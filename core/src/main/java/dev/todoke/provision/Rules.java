package dev.todoke.provision;

import dev.todoke.provision.application.Reason;
import java.time.Instant;
import java.util.List;

/// Finds the rules of a command (操作ごとの決まり). Permission has been checked before.
record Rules(Application application, Actor who, Instant when) {

    void apply(Command command, List<Event> events, List<Reason> reasons) {
        var draft = new DraftRules(application, when, events, reasons);
        var review = new ReviewRules(application, who, when, events, reasons);
        var file = new FileRules(application, who, when, events, reasons);
        var usage = new UsageRules(application, when, events, reasons);
        var disposal = new DisposalRules(application, when, events, reasons);
        Freeze.check(application, command, reasons);
        switch (command) {
            case ConsultationCommand consultation ->
                new ConsultationRules(application, events, reasons).apply(consultation);
            case AttachmentCommand attachment -> new AttachmentRules(application, events, reasons).apply(attachment);
            case PledgeCommand pledge -> new PledgeRules(application, when, events, reasons).apply(pledge);
            case WritingCommand.OpenDraft _ -> draft.open();
            case WritingCommand.SaveDraft save -> draft.save(save);
            case WritingCommand.TakeDraftFile take -> draft.take(take);
            case WritingCommand.SubmitApplication submit -> draft.submit(submit);
            case WritingCommand.Withdraw(var why) -> draft.withdraw(why);
            case ReviewCommand.RecordFormalCheck check -> review.formalCheck(check);
            case ReviewCommand.ConfirmFormalCheck _ -> review.confirm();
            case ReviewCommand.SendCheckBack(var why) -> review.sendBack(why);
            case ReviewCommand.RecordCouncilResult(var result) -> review.council(result);
            case ReviewCommand.ConfirmConditions(var evidence) -> review.conditions(evidence);
            case ReviewCommand.AcceptApplication accept -> review.accept(accept);
            case ReviewCommand.RefuseApplication refuse -> review.refuse(refuse);
            case ReviewCommand.FileTerm fileTerm -> file.term(fileTerm);
            case RequestCommand.ReturnRequest request -> review.returnRequest(request);
            case FileCommand.ChooseRepair(var repair) -> file.choose(repair);
            case FileCommand.RecordExtraction(var record, var closings) -> file.built(record, closings);
            case FileCommand.AcceptFile accept -> file.accept(accept);
            case FileCommand.RejectFile(var why) -> file.reject(why);
            case FileCommand.PackAgain again -> file.packAgain(again);
            case FileCommand.HandOver(var way, var medium) -> file.handOver(way, medium);
            case CouncilCommand council -> new CouncilRules(application, who, when, events, reasons).apply(council);
            case DeliveryCommand delivery -> new DeliveryRules(application, who, when, events, reasons).apply(delivery);
            case FeeCommand fee -> new FeeRules(application, when, events, reasons).apply(fee);
            case UseCommand.ConfirmReceipt(var sha256) -> usage.receipt(sha256);
            case UseCommand.AskPublicationCheck(var request) ->
                new PublicationRules(application, when, events, reasons).ask(request);
            case UseCommand.AnswerPublicationCheck answer ->
                new PublicationRules(application, when, events, reasons).answer(answer);
            case UseCommand.StopProvision(var reason) -> usage.stop(reason);
            case UseCommand.FileDisposal(var media) -> disposal.file(media);
            case UseCommand.AcceptDisposal _ -> disposal.accept();
            case UseCommand.FileFinalReport report -> disposal.report(report);
            case UseCommand.AcceptReport _ -> usage.acceptReport();
            case ControlCommand control -> new ControlRules(application, who, when, events, reasons).apply(control);
        }
    }
}
