package dev.todoke.linkage.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.linkage.store.AssignmentStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where clerks take pairs in hand, give them back and hand them over (受け持ちと引継ぎ).
@Component
public class AssignmentDesk {

    /// How many pairs one takes at a time.
    public static final int PORTION = 20;

    private final AssignmentStore assignments;
    private final AuditTrail audit;
    private final Clock clock;

    public AssignmentDesk(AssignmentStore assignments, AuditTrail audit, Clock clock) {
        this.assignments = assignments;
        this.audit = audit;
        this.clock = clock;
    }

    /// Takes the first free pairs in hand and tells how many.
    @Transactional
    public int take(String clerk) {
        int taken = assignments.take(clerk, PORTION, clock.instant());
        audit.done(LinkageAudit.PAIRS_TAKEN, "account:" + clerk, pairs(taken));
        return taken;
    }

    @Transactional
    public int giveBack(String clerk) {
        int given = assignments.giveBack(clerk, clerk, clock.instant());
        audit.done(LinkageAudit.PAIRS_GIVEN_BACK, "account:" + clerk, pairs(given));
        return given;
    }

    /// Hands all open work of one clerk to another.
    @Transactional
    public int handOver(String from, String to, String by) {
        int handed = assignments.handOver(from, to, by, clock.instant());
        audit.done(
                LinkageAudit.PAIRS_HANDED_OVER, "account:" + from, Map.of("to", to, "pairs", Integer.toString(handed)));
        return handed;
    }

    @Transactional(readOnly = true)
    public List<AssignmentStore.Load> loads() {
        return assignments.loads();
    }

    private static Map<String, String> pairs(int count) {
        return Map.of("pairs", Integer.toString(count));
    }
}
