package dev.todoke.provision.desk;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Answer;
import dev.todoke.provision.UseCommand;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Disposal and final report handed in as one form (廃棄処置及び実績報告): both are taken or neither.
@Component
public class EndingDesk {

    private final ApplicationDesk desk;

    public EndingDesk(ApplicationDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public Optional<Answer> disposeAndReport(
            SignedIn who, String id, UseCommand.FileDisposal disposal, UseCommand.FileFinalReport report) {
        var first = desk.give(who, id, disposal);
        if (first.isEmpty() || first.get() instanceof Answer.Refused) {
            return first;
        }
        var second = desk.give(who, id, report);
        if (second.isPresent() && second.get() instanceof Answer.Refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return second;
    }
}
