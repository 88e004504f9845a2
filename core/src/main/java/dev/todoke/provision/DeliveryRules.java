package dev.todoke.provision;

import dev.todoke.provision.application.Reason;
import java.time.Instant;
import java.util.List;

/// Finds the rules of list, parts and media (名簿・分割提供・媒体の決まり).
record DeliveryRules(Application application, Actor who, Instant when, List<Event> events, List<Reason> reasons) {

    void apply(DeliveryCommand command) {
        var list = new ListRules(application, who, when, events, reasons);
        var parts = new PartsRules(application, who, when, events, reasons);
        var media = new MediaRules(application, who, when, events, reasons);
        switch (command) {
            case DeliveryCommand.RegisterMedium register -> media.register(register);
            case DeliveryCommand.SendMedium send -> media.send(send);
            case DeliveryCommand.ReportUnreadable(var number, var why) -> media.report(number, why);
            case DeliveryCommand.TakeMediumBack(var number, var on) -> media.takeBack(number, on);
            case DeliveryCommand.CheckMedium check -> media.check(check);
            case DeliveryCommand.DestroyMedium destroy -> media.destroy(destroy);
            case DeliveryCommand.RecordReturnFile file -> parts.returned(file);
            case DeliveryCommand.HandInList(var handedIn) -> list.handIn(handedIn);
            case DeliveryCommand.FixListDestruction(var by) -> list.fixDestruction(by);
            case DeliveryCommand.RecordMatching(var matching) -> list.matched(matching);
            case DeliveryCommand.DestroyList destroy -> list.destroy(destroy);
            case DeliveryCommand.RecordLinkedFile file -> parts.linked(file);
            case DeliveryCommand.AcceptParts accept -> parts.accept(accept);
            case DeliveryCommand.PackPartsAgain again -> parts.packAgain(again);
            case DeliveryCommand.ConfirmParts confirm -> parts.confirm(confirm);
        }
    }
}
