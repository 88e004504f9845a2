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
        switch (command) {
            case Command.OpenDraft _ -> events.add(new Event.DraftOpened());
            case Command.SaveDraft save -> draft.save(save);
            case Command.SubmitApplication submit -> draft.submit(submit);
            case Command.Withdraw(var why) -> draft.withdraw(why);
            case Command.RecordFormalCheck check -> review.formalCheck(check);
            case Command.ConfirmFormalCheck _ -> review.confirm();
            case Command.SendCheckBack(var why) -> review.sendBack(why);
            case Command.RecordCouncilResult(var result) -> review.council(result);
            case Command.ConfirmConditions(var evidence) -> review.conditions(evidence);
            case Command.AcceptApplication accept -> review.accept(accept);
            case Command.RefuseApplication refuse -> review.refuse(refuse);
            case Command.FileTerm(var term, var evidence) -> file.term(term, evidence);
            case Command.RecordExtraction(var record, var closings) -> file.built(record, closings);
            case Command.AcceptFile accept -> file.accept(accept);
            case Command.RejectFile(var why) -> file.reject(why);
            case Command.PackAgain again -> file.packAgain(again);
            case Command.HandOver(var way, var medium) -> file.handOver(way, medium);
            case Command.ConfirmReceipt(var sha256) -> usage.receipt(sha256);
            case Command.AskPublicationCheck(var request) ->
                new PublicationRules(application, when, events, reasons).ask(request);
            case Command.AnswerPublicationCheck answer ->
                new PublicationRules(application, when, events, reasons).answer(answer);
            case Command.StopProvision(var reason) -> usage.stop(reason);
            case Command.FileDisposal(var media) -> usage.disposal(media);
            case Command.AcceptDisposal _ -> events.add(new Event.DisposalAccepted());
            case Command.FileFinalReport(var publications) -> usage.report(publications);
            case Command.AcceptReport _ -> usage.acceptReport();
        }
    }
}
