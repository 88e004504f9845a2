package dev.todoke.provision.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.database.FaceTransactions;
import dev.todoke.identity.TryLimit;
import dev.todoke.provision.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Where somebody without an account comes with a code (誓約書のコードの入口): wrong ones are counted, recorded and slowed
/// down.
@Component
public class PledgeDoor {

    private static final String KIND = "pledge-code";

    private final PledgeDesk desk;
    private final TryLimit limit;
    private final FaceTransactions transactions;
    private final AuditTrail audit;

    public PledgeDoor(PledgeDesk desk, TryLimit limit, FaceTransactions transactions, AuditTrail audit) {
        this.desk = desk;
        this.limit = limit;
        this.transactions = transactions;
        this.audit = audit;
    }

    /// What a code leads to (コードの行き先).
    public sealed interface Opened {

        record Reading(PledgeDesk.Reading reading) implements Opened {}

        /// No such code, or one that ended.
        record Unknown() implements Opened {}

        /// Too many wrong codes; even a right one waits.
        record Closed(Duration left) implements Opened {}
    }

    /// What came of signing (署名の結果).
    public sealed interface Signed {

        record Given(Answer answer) implements Signed {}

        record Kept(Opened why) implements Signed {}
    }

    /// @param address where the request comes from; only its hash is kept
    public Opened open(String code, String address) {
        var left = limit.closedFor(KIND, address);
        if (!left.isZero()) {
            record("closed");
            return new Opened.Closed(left);
        }
        return desk.read(code).<Opened>map(Opened.Reading::new).orElseGet(() -> unknown(address));
    }

    public Signed sign(String code, String signature, boolean agreed, String address) {
        var opened = open(code, address);
        return opened instanceof Opened.Reading
                ? given(desk.sign(code, signature, agreed), address)
                : new Signed.Kept(opened);
    }

    private Signed given(Optional<Answer> answer, String address) {
        return answer.<Signed>map(Signed.Given::new).orElseGet(() -> new Signed.Kept(unknown(address)));
    }

    private Opened unknown(String address) {
        limit.failed(KIND, address);
        record("unknown");
        return new Opened.Unknown();
    }

    private void record(String why) {
        transactions.run(() -> audit.refused(ProvisionAudit.PLEDGE_CODE_REFUSED, "", Map.of("why", why)));
    }
}
