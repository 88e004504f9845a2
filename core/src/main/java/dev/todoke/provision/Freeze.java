package dev.todoke.provision;

import dev.todoke.provision.application.Reason;
import java.util.List;

/// The freeze after an incident (事故による停止): nothing leaves until somebody other than the reporter has looked.
final class Freeze {

    private Freeze() {}

    static void check(Application application, Command command, List<Reason> reasons) {
        boolean leaves = command instanceof FileCommand && !(command instanceof FileCommand.RejectFile)
                || command instanceof DeliveryCommand.SendMedium;
        if (leaves && Incident.freezes(application)) {
            reasons.add(Reason.of("Z39", "事故の報告があり、確認が済むまで抽出・提供を止めています。"));
        }
    }
}
