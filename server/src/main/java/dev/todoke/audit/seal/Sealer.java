package dev.todoke.audit.seal;

import dev.todoke.audit.Checkpoint;
import dev.todoke.audit.store.AuditKeys;
import dev.todoke.audit.store.AuditStore;
import dev.todoke.audit.store.NodeStore;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Gives events their gap-free number, extends the tree and signs its root (封印).
///
/// The number is given here and not when the row is written: transactions are committed in another order than they
/// begin.
@Component
public class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final int BATCH = 5_000;

    private final AuditStore store;
    private final NodeStore nodes;
    private final AuditKeys keys;
    private final FaceTransactions transactions;
    private final Clock clock;
    private final String origin;

    public Sealer(
            AuditStore store,
            NodeStore nodes,
            AuditKeys keys,
            FaceTransactions transactions,
            Clock clock,
            @Value("${todoke.origin:todoke}") String origin) {
        this.store = store;
        this.nodes = nodes;
        this.keys = keys;
        this.transactions = transactions;
        this.clock = clock;
        this.origin = origin;
    }

    /// Seals everything that is committed by now; answers how many events that were.
    public int sealAll() {
        var sealed = 0;
        int batch;
        do {
            batch = transactions.as(Acting.SYSTEM, this::sealBatch);
            sealed += batch;
        } while (batch == BATCH);
        return sealed;
    }

    private int sealBatch() {
        store.lockSealing();
        var frontier = store.latestFrontier();
        long first = frontier.size();
        var sealed = new ArrayList<Long>();
        for (var row : store.unsealed(BATCH)) {
            if (!sound(row)) {
                // stays unsealed, so that the check of the whole record names it
                LOG.error("audit row {} was changed before it was sealed", row.id());
                continue;
            }
            sealed.add(row.id());
            frontier = frontier.append(row.leaf());
        }
        if (!sealed.isEmpty()) {
            store.seal(first, sealed);
            var root = frontier.root();
            var signature = keys.sign(Checkpoint.statement(origin, frontier.size(), root));
            store.add(new Checkpoint(origin, frontier.size(), root, clock.instant(), signature), frontier);
            nodes.complete(frontier.size());
        }
        return sealed.size();
    }

    private boolean sound(AuditStore.Row row) {
        return MessageDigest.isEqual(row.event().leaf(), row.leaf()) && keys.macFits(row.leaf(), row.mac());
    }
}
